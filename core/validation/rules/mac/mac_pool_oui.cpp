// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules macPoolOui() {
    return localRule<MacPool>(
        {.id = "mac-pool-oui",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "mac",
         .title = translatable("Rule", "Different first octets"),
         .message = translatable("Rule", "\"{p}\": start and end must share their first three octets.")},
        {own(&MacPool::start, &MacPool::end)}, [](On<MacPool> pool, const Look&, Report& report) {
            if (pool->start && pool->end && pool->start->prefix() != pool->end->prefix())
                report.find(pool.id).at(&MacPool::end).with("p", pool.id);
        });
}

} // namespace fd::validation
