// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/pool/ranges_outside.h"

namespace fd::validation {

namespace {

bool isRangeSound(const PoolState& state) {
    return state.fault == PoolState::Fault::None || state.fault >= PoolState::Fault::ReservedOutside;
}

} // namespace

Rule rangesOutsideRule(const About& about, std::vector<IpRange> IpPool::*ranges) {
    return localRule<IpPool>(
        about, {own(ranges), self<IpPool>().value(kPool)},
        [ranges](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            std::set<std::string> outside;
            if (isRangeSound(state))
                for (const IpRange& range : (*pool).*ranges)
                    if (!state.range.contains(range))
                        outside.insert(toText(range));
            if (!outside.empty())
                report.find(pool.id)
                    .at(ranges)
                    .with("r", joined(outside))
                    .with("a", state.range.first)
                    .with("b", state.range.last);
        },
        {RuleFix{translatable("Fix", "Clip to the pool"),
                 [ranges](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const IpRange range = look.value(kPool, finding.subject.as<IpPool>()).range;
                     return transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         std::erase_if(pool.*ranges, [&](const IpRange& r) { return !r.overlaps(range); });
                         for (IpRange& r : pool.*ranges)
                             r = {std::max(r.first, range.first), std::min(r.last, range.last)};
                     });
                 }}});
}

} // namespace fd::validation
