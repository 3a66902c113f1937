// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/pool/ranges_outside.h"

namespace fd::validation {

Rules poolReservedOutside() {
    return rangesOutsideRule(
        {.id = "pool-reserved-outside",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Reserved range outside the pool"),
         .message = translatable("Rule", "Reserved range {r} leaves the pool {a} to {b}.")},
        &IpPool::reservedSet);
}

} // namespace fd::validation
