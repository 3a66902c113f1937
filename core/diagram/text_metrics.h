// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <string>
#include <string_view>

namespace fd::diagram {

/// The width of a line of UTF-8 text in DejaVu Sans, in diagram units. From a table, so that pictures come
/// out the same on every system: exact (without kerning) for Latin script and punctuation, one em for every
/// wide character.
double textWidth(std::string_view text, double pixelSize, Weight weight = Weight::Normal);

/// The text if it fits into `width`, otherwise its beginning and an ellipsis. Empty if not even that fits.
std::string elided(std::string_view text, double width, double pixelSize, Weight weight = Weight::Normal);

/// Where the baseline of a line lies that is centred in a rectangle.
inline double baselineOf(const Rect& rect, double pixelSize) {
    return rect.y + rect.height / 2 + pixelSize * 0.36;
}

} // namespace fd::diagram
