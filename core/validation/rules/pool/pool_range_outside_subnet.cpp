// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolRangeOutsideSubnet() {
    return localRule<IpPool>(
        {.id = "pool-range-outside-subnet",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Pool leaves its subnet"),
         .message = translatable("Rule", "\"{p}\": {ip} is not in {net}.")},
        {self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (state.fault != PoolState::Fault::OutsideSubnet)
                return;
            const bool isFirst = !state.subnet->contains(state.range.first);
            report.find(pool.id)
                .at(isFirst ? &IpPool::start : &IpPool::end)
                .with("p", pool.id)
                .with("ip", isFirst ? state.range.first : state.range.last)
                .with("net", *state.subnet);
        },
        {RuleFix{translatable("Fix", "Clip the range to the subnet"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const PoolState state = look.value(kPool, finding.subject.as<IpPool>());
                     return state.subnet && transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         if (!pool.start || !state.subnet->contains(*pool.start))
                             pool.start = state.subnet->firstUsable();
                         if (!pool.end || !state.subnet->contains(*pool.end))
                             pool.end = state.subnet->lastUsable();
                     });
                 }}});
}

} // namespace fd::validation
