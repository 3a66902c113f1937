// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace fd::diagram {

/// One icon of resources/icons: a drawing of strokes on a field of 24 x 24, in one colour ("currentColor").
struct Icon {
    std::string_view name;
    /// The SVG elements inside <svg>.
    std::string_view body;
};

/// All icons by name in ascending order.
std::span<const Icon> allIcons();

/// The SVG elements of an icon; empty if there is none of this name.
std::string_view iconBody(std::string_view name);

/// The attributes that the elements of an icon expect on the element around them, without colour.
inline constexpr std::string_view kIconAttributes =
    R"(fill="none" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round")";

} // namespace fd::diagram
