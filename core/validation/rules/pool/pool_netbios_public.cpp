// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolNetbiosPublic() {
    return localRule<IpPool>(
        {.id = "pool-netbios-public",
         .severity = Severity::Advice,
         .basis = Basis::Guidance,
         .family = "pool",
         .title = translatable("Rule", "NetBIOS on a public range"),
         .message = translatable("Rule", "NetBIOS over TCP/IP should be off on public ranges such as that of "
                                         "\"{p}\".")},
        {own(&IpPool::enableNetBios), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (pool->enableNetBios && state.isSound() && !isPrivate(state.range.first))
                report.find(pool.id).at(&IpPool::enableNetBios).with("p", pool.id);
        },
        {RuleFix{translatable("Fix", "Switch NetBIOS off"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<IpPool>(),
                                             [](IpPool& pool) { pool.enableNetBios = false; });
                 }}});
}

} // namespace fd::validation
