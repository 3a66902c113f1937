// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vipNotReserved() {
    return localRule<LoadBalancedTier>(
        {.id = "vip-not-reserved",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vip",
         .title = translatable("Rule", "Virtual address not set aside"),
         .message = translatable("Rule", "{ip} of \"{tier}\" is not in a VIP range.")},
        {own(&LoadBalancedTier::vip, &LoadBalancedTier::vipPool, &LoadBalancedTier::members),
         via(&LoadBalancedTier::vipPool).own(&IpPool::vipSet),
         via(&LoadBalancedTier::members).from(&VirtualNic::vm).own(&VirtualNic::vmNetwork),
         readsOfNetworkPools(
             via(&LoadBalancedTier::members).from(&VirtualNic::vm).via(&VirtualNic::vmNetwork))},
        [](On<LoadBalancedTier> tier, const Look& look, Report& report) {
            if (!tier->vip)
                return;
            std::set<Id<IpPool>> pools;
            if (look.get(tier->vipPool))
                pools.insert(tier->vipPool);
            else
                for (const Id<Vm> vm : tier->members)
                    look.each(&VirtualNic::vm, vm, [&](Id<VirtualNic>, const VirtualNic& nic) {
                        const auto& found = look.value(kPools, nic.vmNetwork).pools;
                        pools.insert(found.begin(), found.end());
                    });
            for (const Id<IpPool> id : pools)
                if (const IpPool* pool = look.get(id); pool && isIn(pool->vipSet, *tier->vip))
                    return;
            report.find(tier.id).at(&LoadBalancedTier::vip).with("ip", *tier->vip).with("tier", tier.id);
        });
}

} // namespace fd::validation
