// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/address_count.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

/// How much of a pool is given out.
struct PoolUse {
    std::size_t needed = 0;
    AddressCount assignable;
};

/// A rule about the use of each sound pool; its members are the pool and whatever takes an address from it.
Rule poolUseRule(const About& about, void (*judge)(const PoolUse&, Id<IpPool>, Report&));

} // namespace fd::validation
