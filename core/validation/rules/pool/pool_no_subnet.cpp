// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolNoSubnet() {
    return localRule<IpPool>(
        {.id = "pool-no-subnet",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Pool without subnet"),
         .message = translatable("Rule",
                                 "\"{p}\" needs a subnet on its site; the row that it belongs to has none.")},
        {self<IpPool>().value(kPool)}, [](On<IpPool> pool, const Look& look, Report& report) {
            if (look.value(kPool, pool.id).fault == PoolState::Fault::NoSubnet)
                report.find(pool.id).at(&IpPool::subnetVlan).with("p", pool.id);
        });
}

} // namespace fd::validation
