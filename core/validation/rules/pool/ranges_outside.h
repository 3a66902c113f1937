// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/prelude.h"

#include <vector>

namespace fd::validation {

/// A rule about ranges set aside in a pool that leave it, with the repair that clips them. Silent for pools
/// whose own range is wrong: that is reported itself.
Rule rangesOutsideRule(const About& about, std::vector<IpRange> IpPool::*ranges);

} // namespace fd::validation
