// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <string>
#include <vector>

namespace fd::diagram {

/// One line of a legend: an icon, or a swatch where there is no icon, and what it stands for.
struct LegendEntry {
    std::string icon;
    Tone tone = Tone::Text;
    std::string text;
    bool operator==(const LegendEntry&) const = default;
};

/// Puts a legend below everything that the picture shows, so that the two never overlap, and makes the
/// picture as much higher. Nothing happens without entries.
void addLegend(DisplayList& picture, const std::string& title, const std::vector<LegendEntry>& entries);

} // namespace fd::diagram
