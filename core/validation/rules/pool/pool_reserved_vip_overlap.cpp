// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolReservedVipOverlap() {
    return localRule<IpPool>(
        {.id = "pool-reserved-vip-overlap",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Reserved and VIP at once"),
         .message = translatable("Rule", "\"{p}\": {r} is both reserved and a VIP.")},
        {own(&IpPool::reservedSet, &IpPool::vipSet)}, [](On<IpPool> pool, const Look&, Report& report) {
            std::set<std::string> both;
            for (const IpRange& reserved : pool->reservedSet)
                for (const IpRange& vip : pool->vipSet)
                    if (reserved.overlaps(vip))
                        both.insert(toText(
                            IpRange{std::max(reserved.first, vip.first), std::min(reserved.last, vip.last)}));
            if (!both.empty())
                report.find(pool.id).at(&IpPool::reservedSet).with("p", pool.id).with("r", joined(both));
        });
}

} // namespace fd::validation
