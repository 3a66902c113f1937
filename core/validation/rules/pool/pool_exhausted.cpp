// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/pool/pool_use.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolExhausted() {
    return poolUseRule(
        {.id = "pool-exhausted",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Pool exhausted"),
         .message = translatable("Rule", "\"{p}\" needs {n} addresses and has {m}.")},
        [](const PoolUse& use, Id<IpPool> pool, Report& report) {
            if (use.needed > use.assignable)
                report.find(pool).with("p", pool).with("n", use.needed).with("m", toText(use.assignable));
        });
}

} // namespace fd::validation
