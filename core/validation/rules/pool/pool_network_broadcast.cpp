// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolNetworkBroadcast() {
    return localRule<IpPool>(
        {.id = "pool-network-broadcast",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Network or broadcast address in the pool"),
         .message = translatable("Rule", "\"{p}\": {ip} cannot be given to a machine.")},
        {self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (state.fault != PoolState::Fault::NetworkOrBroadcast)
                return;
            const bool isFirst = state.range.first < state.subnet->firstUsable();
            report.find(pool.id)
                .at(isFirst ? &IpPool::start : &IpPool::end)
                .with("p", pool.id)
                .with("ip", isFirst ? state.range.first : state.range.last);
        },
        {RuleFix{translatable("Fix", "Leave these addresses out"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const PoolState state = look.value(kPool, finding.subject.as<IpPool>());
                     return state.subnet && transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         pool.start = std::max(state.range.first, state.subnet->firstUsable());
                         pool.end = std::min(state.range.last, state.subnet->lastUsable());
                     });
                 }}});
}

} // namespace fd::validation
