// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

namespace fd::diagram {

/// The innermost, topmost part with a subject at a point; nullptr if there is none. Lines count within
/// `reach`.
const Part* partAt(const DisplayList& list, Point at, double reach = 4);
/// The same within one part.
const Part* partAt(const Part& part, Point at, double reach = 4);

/// The first part that stands for an object; nullptr if there is none.
const Part* partOf(const DisplayList& list, AnyId subject);
const Part* partOf(const Part& part, AnyId subject);

/// Moves a part with all its shapes and children.
void move(Part& part, double dx, double dy);

} // namespace fd::diagram
