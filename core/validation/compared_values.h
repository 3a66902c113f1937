// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/finding.h"

namespace fd {
class Design;
}

namespace fd::validation {

/// The values that were compared to come to a finding of this design, written out: what the finding says
/// itself, else those fields of its object and of the others involved that its rule reads. Made when somebody
/// asks, because hardly anybody looks at more than a few findings. Empty if the rule looks at no values.
Text comparedValues(const Design& design, const Finding& finding);

} // namespace fd::validation
