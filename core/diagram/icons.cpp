// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/icons.h"

#include <algorithm>

namespace fd::diagram {

std::string_view iconBody(std::string_view name) {
    const auto icons = allIcons();
    const auto at =
        std::lower_bound(icons.begin(), icons.end(), name,
                         [](const Icon& icon, std::string_view wanted) { return icon.name < wanted; });
    return at != icons.end() && at->name == name ? at->body : std::string_view{};
}

} // namespace fd::diagram
