// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/pool/pool_use.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolNearlyFull() {
    return poolUseRule(
        {.id = "pool-nearly-full",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Pool nearly full"),
         .message = translatable("Rule", "\"{p}\" is {n} % full.")},
        [](const PoolUse& use, Id<IpPool> pool, Report& report) {
            const AddressCount percent =
                use.assignable == 0 ? AddressCount(0) : AddressCount(use.needed) * 100 / use.assignable;
            if (use.needed <= use.assignable && AddressCount(use.needed) * 10 > use.assignable * 9)
                report.find(pool).with("p", pool).with("n", toText(percent));
        });
}

} // namespace fd::validation
