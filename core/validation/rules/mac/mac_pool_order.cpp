// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules macPoolOrder() {
    return localRule<MacPool>(
        {.id = "mac-pool-order",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "mac",
         .title = translatable("Rule", "First address after the last"),
         .message = translatable("Rule", "\"{p}\": the first address {a} is after the last, {b}.")},
        {own(&MacPool::start, &MacPool::end)},
        [](On<MacPool> pool, const Look&, Report& report) {
            if (pool->start && pool->end && pool->start->prefix() == pool->end->prefix() &&
                *pool->start > *pool->end)
                report.find(pool.id)
                    .at(&MacPool::start)
                    .with("p", pool.id)
                    .with("a", *pool->start)
                    .with("b", *pool->end);
        },
        {RuleFix{translatable("Fix", "Swap the addresses"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<MacPool>(),
                                             [](MacPool& pool) { std::swap(pool.start, pool.end); });
                 }}});
}

} // namespace fd::validation
