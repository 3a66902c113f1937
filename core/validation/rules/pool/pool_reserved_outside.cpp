// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

bool hasSoundRange(const PoolState& state) {
    return state.fault == PoolState::Fault::None || state.fault >= PoolState::Fault::ReservedOutside;
}

} // namespace

Rules poolReservedOutside() {
    return localRule<IpPool>(
        {.id = "pool-reserved-outside",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Reserved range outside the pool"),
         .message = translatable("Rule", "Reserved range {r} leaves the pool {a} to {b}.")},
        {own(&IpPool::reservedSet), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            std::set<std::string> outside;
            if (hasSoundRange(state))
                for (const IpRange& range : pool->reservedSet)
                    if (!state.range.contains(range))
                        outside.insert(toText(range));
            if (!outside.empty())
                report.find(pool.id)
                    .at(&IpPool::reservedSet)
                    .with("r", joined(outside))
                    .with("a", state.range.first)
                    .with("b", state.range.last);
        },
        {RuleFix{translatable("Fix", "Clip to the pool"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const IpRange range = look.value(kPool, finding.subject.as<IpPool>()).range;
                     return transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         std::erase_if(pool.reservedSet,
                                       [&](const IpRange& r) { return !r.overlaps(range); });
                         for (IpRange& r : pool.reservedSet)
                             r = {std::max(r.first, range.first), std::min(r.last, range.last)};
                     });
                 }}});
}

} // namespace fd::validation
