// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/address_count.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolVipTooFew() {
    return localRule<IpPool>(
        {.id = "pool-vip-too-few",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vip",
         .title = translatable("Rule", "Too few virtual addresses"),
         .message = translatable("Rule", "{n} tiers need a VIP from \"{p}\"; the pool reserves {m}.")},
        {own(&IpPool::vipSet), from(&LoadBalancedTier::vipPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const std::size_t tiers = look.referring(&LoadBalancedTier::vipPool, pool.id).size();
            if (tiers == 0)
                return;
            const AddressCount reserved = addressCount(pool->vipSet);
            if (reserved < tiers)
                report.find(pool.id)
                    .at(&IpPool::vipSet)
                    .with("n", tiers)
                    .with("p", pool.id)
                    .with("m", toText(reserved));
        });
}

} // namespace fd::validation
