// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"
#include "validation/rule.h"

#include <string>
#include <vector>

namespace fd::validation {

/// Runs every rule and every derived value over a design and compares what it looks at with what it declares:
/// one line for each object, reverse reference or derived value read without a declaration. For tests; which
/// fields of an object are read cannot be seen, the comparison of incremental and full runs covers them.
std::vector<std::string> undeclaredReads(const Design& design);
/// The same for these rules only.
std::vector<std::string> undeclaredReads(const Design& design, const std::vector<Rule>& rules);

} // namespace fd::validation
