// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

namespace fd::diagram {

Scene arrangePhysical(const CardContext& context, const ViewOptions& options);

} // namespace fd::diagram
