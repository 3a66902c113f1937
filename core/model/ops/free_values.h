// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"

#include <optional>

namespace fd::ops {

/// The largest part of a subnet that no pool uses yet, without network, broadcast and (for IPv4) the first
/// address, which is left to the router. Sets the pool's start and end; false if nothing is left.
bool fitPool(const Design& design, IpPool& pool);

/// The next VSID of the fabric's range that no VM subnet has.
std::optional<Vsid> freeVsid(const Design& design);

} // namespace fd::ops
