// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSriovChain() {
    return localRule<VirtualPort>(
        {.id = "ls-sriov-chain",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "SR-IOV not on everywhere"),
         .message =
             translatable("Rule", "SR-IOV must be on in the profile, the switch and the adapter; it is "
                                  "missing for \"{v}\" on \"{ls}\".")},
        {own(&VirtualPort::logicalSwitch, &VirtualPort::profile),
         via(&VirtualPort::logicalSwitch).own(&LogicalSwitch::sriov),
         via(&VirtualPort::profile).own(&VirtualPortProfile::sriov),
         via(&VirtualPort::logicalSwitch).from(&HostSwitch::logicalSwitch).own(&HostSwitch::nics),
         via(&VirtualPort::logicalSwitch)
             .from(&HostSwitch::logicalSwitch)
             .via(&HostSwitch::nics)
             .own(&PhysicalNic::sriovCapable)},
        [](On<VirtualPort> port, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(port->logicalSwitch);
            const VirtualPortProfile* profile = look.get(port->profile);
            if (!logical || !profile || !profile->sriov)
                return;
            std::vector<Id<PhysicalNic>> incapable;
            if (logical->sriov)
                look.each(&HostSwitch::logicalSwitch, port->logicalSwitch,
                          [&](Id<HostSwitch>, const HostSwitch& hostSwitch) {
                              for (const Id<PhysicalNic> id : hostSwitch.nics)
                                  if (const PhysicalNic* nic = look.get(id); nic && !nic->sriovCapable)
                                      incapable.push_back(id);
                          });
            if (logical->sriov && incapable.empty())
                return;
            auto entry = report.find(port.id);
            entry.at(&VirtualPort::profile).with("v", port->profile).with("ls", port->logicalSwitch);
            for (const Id<PhysicalNic> nic : incapable)
                entry.also(nic);
        },
        {RuleFix{translatable("Fix", "Switch SR-IOV on in the logical switch"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const VirtualPort* port = look.get(finding.subject.as<VirtualPort>());
                     return port && transaction.edit(port->logicalSwitch,
                                                     [](LogicalSwitch& logical) { logical.sriov = true; });
                 }}});
}

} // namespace fd::validation
