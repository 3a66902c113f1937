// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// The MAC pools of a group and of those above it from which it inherits.
std::vector<Id<MacPool>> macPoolsOf(const Look& look, Id<HostGroup> group) {
    std::vector<Id<MacPool>> out;
    for (const Id<HostGroup> step : ancestry(look, group)) {
        const auto here = look.referring(&MacPool::hostGroups, step);
        out.insert(out.end(), here.begin(), here.end());
        if (!look.get(step)->inheritNetworkSettings)
            break;
    }
    return out;
}

} // namespace

Rules macStaticOutsidePool() {
    return localRule<VirtualNic>(
        {.id = "mac-static-outside-pool",
         .severity = Severity::Advice,
         .basis = Basis::Inference,
         .family = "mac",
         .title = translatable("Rule", "Static MAC outside the pools"),
         .message =
             translatable("Rule", "{mac} of \"{vnic}\" is outside every MAC pool of its host's groups.")},
        {own(&VirtualNic::mac, &VirtualNic::macMode, &VirtualNic::vm), via(&VirtualNic::vm).own(&Vm::host),
         via(&VirtualNic::vm).via(&Vm::host).own(&Host::hostGroup),
         via(&VirtualNic::vm)
             .via(&Vm::host)
             .via(&Host::hostGroup)
             .up(&HostGroup::parent)
             .own(&HostGroup::inheritNetworkSettings, &HostGroup::parent),
         via(&VirtualNic::vm)
             .via(&Vm::host)
             .via(&Host::hostGroup)
             .up(&HostGroup::parent)
             .from(&MacPool::hostGroups)
             .own(&MacPool::start, &MacPool::end)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Vm* vm = look.get(nic->vm);
            const Host* host = vm ? look.get(vm->host) : nullptr;
            if (!host || nic->macMode != AddressMode::Static || !nic->mac || nic->mac->bits() == 0)
                return;
            const auto pools = macPoolsOf(look, host->hostGroup);
            // Without pools of its own the fabric has VMM's built-in one ("Set up MAC address pools in the
            // VMM fabric").
            const bool isBuiltIn = nic->mac->bits() >= 0x001DD8B71C00 && nic->mac->bits() <= 0x001DD8F41FFF;
            if (pools.empty() && isBuiltIn)
                return;
            for (const Id<MacPool> id : pools)
                if (const MacPool* pool = look.get(id);
                    pool && pool->start && pool->end && *pool->start <= *nic->mac && *nic->mac <= *pool->end)
                    return;
            report.find(nic.id).at(&VirtualNic::mac).with("mac", *nic->mac).with("vnic", nic.id);
        },
        {RuleFix{translatable("Fix", "Take the address from a pool"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualNic>(),
                                             [](VirtualNic& nic) { nic.mac.reset(); });
                 }}});
}

} // namespace fd::validation
