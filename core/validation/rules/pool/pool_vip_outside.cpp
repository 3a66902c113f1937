// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/pool/ranges_outside.h"

namespace fd::validation {

Rules poolVipOutside() {
    return rangesOutsideRule({.id = "pool-vip-outside",
                              .severity = Severity::Error,
                              .basis = Basis::Vmm,
                              .family = "pool",
                              .title = translatable("Rule", "VIP range outside the pool"),
                              .message = translatable("Rule", "VIP range {r} leaves the pool {a} to {b}.")},
                             &IpPool::vipSet);
}

} // namespace fd::validation
