// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules macPoolMulticast() {
    return localRule<MacPool>(
        {.id = "mac-pool-multicast",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "mac",
         .title = translatable("Rule", "Multicast address in a MAC pool"),
         .message = translatable("Rule", "\"{p}\": {mac} is a multicast address.")},
        {own(&MacPool::start, &MacPool::end)}, [](On<MacPool> pool, const Look&, Report& report) {
            for (const auto& mac : {pool->start, pool->end})
                if (mac && mac->isMulticast()) {
                    report.find(pool.id).at(&MacPool::start).with("p", pool.id).with("mac", *mac);
                    return;
                }
        });
}

} // namespace fd::validation
