// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <vector>

namespace fd::diagram {

/// A line along which edges or centres of boxes meet.
struct Guide {
    bool isVertical = false;
    /// Where it crosses the other axis, and from where to where it runs.
    double at = 0;
    double from = 0;
    double to = 0;
    bool operator==(const Guide&) const = default;
};

/// How far a dragged box has to be pulled so that it meets its neighbours, and what to show.
struct Snap {
    Point offset;
    std::vector<Guide> guides;
};

/// Pulls `moved` to the nearest edge or centre of `others` within `reach`, in each direction on its own.
Snap snapToNeighbours(const Rect& moved, const std::vector<Rect>& others, double reach);

/// The nearest point of the grid.
Point snapToGrid(Point point, double step);

enum class Alignment : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom };

/// The upper left corners of the boxes after all were aligned to the outermost one, or to the middle of all.
std::vector<Point> aligned(const std::vector<Rect>& boxes, Alignment alignment);

/// The upper left corners after the gaps between the boxes were made equal. The outermost two stay. Boxes that do not
/// fit between them get equal centres' distances instead.
std::vector<Point> distributed(const std::vector<Rect>& boxes, bool horizontally);

} // namespace fd::diagram
