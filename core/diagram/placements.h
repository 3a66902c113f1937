// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

namespace fd::diagram {

/// The placement of an object in a view; nullptr if it has none.
const Placement* placementOf(const CardContext& context, AnyId subject);

/// True if the user folded the object's card in this view.
bool isCollapsed(const CardContext& context, AnyId subject);

/// Moves what has a placement where the placement says, with everything inside it; frames grow around what
/// they hold. A frame that holds only such objects is as large as they need.
void applyPlacements(const CardContext& context, Scene& scene, const ViewOptions& options);

} // namespace fd::diagram
