// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolRangeOrder() {
    return localRule<IpPool>(
        {.id = "pool-range-order",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "First address after the last"),
         .message = translatable("Rule", "\"{p}\": the first address {a} is after the last, {b}.")},
        {self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (state.fault == PoolState::Fault::RangeOrder)
                report.find(pool.id)
                    .at(&IpPool::start)
                    .with("p", pool.id)
                    .with("a", state.range.first)
                    .with("b", state.range.last);
        },
        {RuleFix{translatable("Fix", "Swap the addresses"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<IpPool>(),
                                             [](IpPool& pool) { std::swap(pool.start, pool.end); });
                 }}});
}

} // namespace fd::validation
