// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/prelude.h"

#include <vector>

namespace fd::validation {

/// The port profiles of a logical switch with embedded teaming that ask for something. None where a host does
/// not know embedded teaming: that is reported itself.
std::vector<Id<VirtualPortProfile>> profilesUnderSet(On<LogicalSwitch> logical, const Look& look,
                                                     bool (*asks)(const VirtualPortProfile&));

} // namespace fd::validation
