// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules caPoolFirstIp() {
    return localRule<IpPool>(
        {.id = "ca-pool-first-ip",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "vmnet",
         .title = translatable("Rule", "Pool contains the built-in gateway"),
         .message =
             translatable("Rule", "{ip} is the built-in gateway of the subnet of \"{p}\"; the pool must "
                                  "begin after it.")},
        {own(&IpPool::start), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (state.isSound() && state.vmNetwork && pool->start &&
                state.range.first <= state.subnet->firstUsable())
                report.find(pool.id)
                    .at(&IpPool::start)
                    .with("ip", state.subnet->firstUsable())
                    .with("p", pool.id);
        },
        {RuleFix{translatable("Fix", "Begin at the next address"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const auto subnet = look.value(kPool, finding.subject.as<IpPool>()).subnet;
                     return subnet && transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         pool.start = subnet->firstUsable().next();
                     });
                 }}});
}

} // namespace fd::validation
