// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vipNlbLinux() {
    return localRule<LoadBalancedTier>(
        {.id = "vip-nlb-linux",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vip",
         .title = translatable("Rule", "NLB with Linux"),
         .message = translatable("Rule", "NLB balances Windows machines only; \"{tier}\" has {list}.")},
        {own(&LoadBalancedTier::vipTemplate, &LoadBalancedTier::members),
         via(&LoadBalancedTier::vipTemplate).own(&VipTemplate::isNlb),
         via(&LoadBalancedTier::members).own(&Vm::guestOs)},
        [](On<LoadBalancedTier> tier, const Look& look, Report& report) {
            const VipTemplate* vip = look.get(tier->vipTemplate);
            if (!vip || !vip->isNlb)
                return;
            std::vector<Id<Vm>> linux;
            for (const Id<Vm> id : tier->members)
                if (const Vm* vm = look.get(id); vm && vm->guestOs == GuestOs::Linux)
                    linux.push_back(id);
            if (!linux.empty())
                report.find(tier.id)
                    .at(&LoadBalancedTier::members)
                    .with("tier", tier.id)
                    .withAll("list", linux);
        });
}

} // namespace fd::validation
