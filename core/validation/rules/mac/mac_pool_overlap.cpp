// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules macPoolOverlap() {
    return bucketRule<MacPool>(
        {.id = "mac-pool-overlap",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "mac",
         .title = translatable("Rule", "Overlapping MAC pools"),
         .message =
             translatable("Rule", "\"{p1}\" and \"{p2}\" overlap; delete the default pool before dividing "
                                  "it.")},
        {own(&MacPool::start, &MacPool::end)},
        [](On<MacPool> pool, const Look&, std::vector<Key>& keys) {
            if (pool->start && pool->end && *pool->start <= *pool->end)
                keys.push_back(Key::of(pool->start->prefix()));
        },
        [](const Members<MacPool>& same, const Look&, Report& report) {
            const auto pools = same.all();
            for (std::size_t j = 1; j < pools.size(); ++j)
                for (std::size_t i = 0; i < j; ++i)
                    if (*pools[i]->start <= *pools[j]->end && *pools[j]->start <= *pools[i]->end)
                        report.find(pools[j].id)
                            .at(&MacPool::start)
                            .with("p1", pools[i].id)
                            .with("p2", pools[j].id);
        },
        {RuleFix{translatable("Fix", "Let the second pool begin after the first"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const MacPool* first =
                         finding.others.empty() ? nullptr : look.get(finding.others.front().as<MacPool>());
                     return first && first->end &&
                            transaction.edit(finding.subject.as<MacPool>(), [&](MacPool& pool) {
                                pool.start = MacAddress::fromBits(first->end->bits() + 1);
                            });
                 }}});
}

} // namespace fd::validation
