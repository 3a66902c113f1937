// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolOverlap() {
    return bucketRule<IpPool>(
        {.id = "pool-overlap",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Overlapping pools"),
         .message = translatable("Rule", "\"{p1}\" and \"{p2}\" overlap from {a} to {b}.")},
        {own(&IpPool::subnetVlan, &IpPool::vmSubnet), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, std::vector<Key>& keys) {
            const PoolState& state = look.value(kPool, pool.id);
            if (state.fault == PoolState::Fault::None || state.fault >= PoolState::Fault::ReservedOutside)
                keys.push_back(Key::of(pool->subnetVlan, pool->subnetVlan ? Id<VmSubnet>{} : pool->vmSubnet));
        },
        [](const Members<IpPool>& same, const Look& look, Report& report) {
            const auto pools = same.all();
            for (std::size_t j = 1; j < pools.size(); ++j)
                for (std::size_t i = 0; i < j; ++i) {
                    const IpRange& a = look.value(kPool, pools[i].id).range;
                    const IpRange& b = look.value(kPool, pools[j].id).range;
                    if (a.overlaps(b))
                        report.find(pools[i].id)
                            .at(&IpPool::end)
                            .with("p1", pools[i].id)
                            .with("p2", pools[j].id)
                            .with("a", std::max(a.first, b.first))
                            .with("b", std::min(a.last, b.last));
                }
        },
        {RuleFix{translatable("Fix", "Let the second pool begin after the first"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const Id<IpPool> second =
                         finding.others.empty() ? Id<IpPool>{} : finding.others.front().as<IpPool>();
                     const IpRange first = look.value(kPool, finding.subject.as<IpPool>()).range;
                     const auto start = first.last.next();
                     return start && *start <= look.value(kPool, second).range.last &&
                            transaction.edit(second, [&](IpPool& pool) { pool.start = *start; });
                 }}});
}

} // namespace fd::validation
