// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolMixedFamily() {
    return localRule<IpPool>(
        {.id = "pool-mixed-family",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "IPv4 and IPv6 in one pool"),
         .message =
             translatable("Rule", "\"{p}\" mixes IPv4 and IPv6 ({a}, {b}, {net}); a pool holds either.")},
        {self<IpPool>().value(kPool)}, [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (state.fault == PoolState::Fault::MixedFamily)
                report.find(pool.id)
                    .at(&IpPool::start)
                    .with("p", pool.id)
                    .with("a", state.range.first)
                    .with("b", state.range.last)
                    .with("net", *state.subnet);
        });
}

} // namespace fd::validation
