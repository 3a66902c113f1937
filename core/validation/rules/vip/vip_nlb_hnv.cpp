// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vipNlbHnv() {
    return localRule<LoadBalancedTier>(
        {.id = "vip-nlb-hnv",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vip",
         .title = translatable("Rule", "NLB on a virtualized network"),
         .message =
             translatable("Rule", "NLB does not work on virtualized networks; \"{vm}\" of \"{tier}\" is on "
                                  "\"{vmn}\".")},
        {own(&LoadBalancedTier::vipTemplate, &LoadBalancedTier::members),
         via(&LoadBalancedTier::vipTemplate).own(&VipTemplate::isNlb),
         via(&LoadBalancedTier::members).from(&VirtualNic::vm).own(&VirtualNic::vmNetwork),
         via(&LoadBalancedTier::members).from(&VirtualNic::vm).via(&VirtualNic::vmNetwork).value(kNature)},
        [](On<LoadBalancedTier> tier, const Look& look, Report& report) {
            const VipTemplate* vip = look.get(tier->vipTemplate);
            if (!vip || !vip->isNlb)
                return;
            for (const Id<Vm> vm : tier->members)
                look.each(&VirtualNic::vm, vm, [&](Id<VirtualNic>, const VirtualNic& nic) {
                    if (report.findings.empty() && look.value(kNature, nic.vmNetwork).isVirtualized())
                        report.find(tier.id).with("vm", vm).with("tier", tier.id).with("vmn", nic.vmNetwork);
                });
        });
}

} // namespace fd::validation
