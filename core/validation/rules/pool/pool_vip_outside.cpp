// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

bool isRangeSound(const PoolState& state) {
    return state.fault == PoolState::Fault::None || state.fault >= PoolState::Fault::ReservedOutside;
}

} // namespace

Rules poolVipOutside() {
    return localRule<IpPool>(
        {.id = "pool-vip-outside",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "VIP range outside the pool"),
         .message = translatable("Rule", "VIP range {r} leaves the pool {a} to {b}.")},
        {own(&IpPool::vipSet), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            std::set<std::string> outside;
            if (isRangeSound(state))
                for (const IpRange& range : pool->vipSet)
                    if (!state.range.contains(range))
                        outside.insert(toText(range));
            if (!outside.empty())
                report.find(pool.id)
                    .at(&IpPool::vipSet)
                    .with("r", joined(outside))
                    .with("a", state.range.first)
                    .with("b", state.range.last);
        },
        {RuleFix{translatable("Fix", "Clip to the pool"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const IpRange range = look.value(kPool, finding.subject.as<IpPool>()).range;
                     return transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         std::erase_if(pool.vipSet, [&](const IpRange& r) { return !r.overlaps(range); });
                         for (IpRange& r : pool.vipSet)
                             r = {std::max(r.first, range.first), std::min(r.last, range.last)};
                     });
                 }}});
}

} // namespace fd::validation
