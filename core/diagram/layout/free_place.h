// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <vector>

namespace fd::diagram {

/// What a new card keeps clear of.
struct Room {
    std::vector<Rect> taken;
    /// How far from a card it stands that it had to make way for.
    double gap = 20;
    /// Corners lie on a grid of this step; 0 for none.
    double step = 0;
};

/// The upper left corner nearest to that of `wanted` where it lies on nothing. Where it lies on nothing as it
/// is, that is its own corner; among equally near ones right goes before below, left and above. In a place so
/// crowded that nothing is found soon, its own corner too.
Point nearestFreeCorner(const Rect& wanted, const Room& room);

} // namespace fd::diagram
