// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <algorithm>

namespace fd::diagram {

/// The height of a frame's title.
inline constexpr double kFrameHeader = 38;
/// Between a frame and what it holds.
inline constexpr double kFramePadding = 16;

/// The smallest frame around something.
inline Rect framed(const Rect& child) {
    return {child.x - kFramePadding, child.y - kFrameHeader, child.width + 2 * kFramePadding,
            child.height + kFrameHeader + kFramePadding};
}

/// Makes a frame large enough to hold something.
inline void growAround(Rect& frame, const Rect& child) {
    const Rect needed = framed(child);
    const double right = std::max(frame.right(), needed.right());
    const double bottom = std::max(frame.bottom(), needed.bottom());
    frame.x = std::min(frame.x, needed.x);
    frame.y = std::min(frame.y, needed.y);
    frame.width = right - frame.x;
    frame.height = bottom - frame.y;
}

} // namespace fd::diagram
