// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"
#include "diagram/view.h"

#include <array>
#include <cstdint>
#include <unordered_set>

namespace fd::diagram {

enum class LayoutKind : std::uint8_t {
    Layered, // as the view arranges objects by itself: cores above top-of-rack switches above hosts
    Grid,    // each site's cards in rows and columns
    Radial,  // switches in the middle, hosts on rings around them
    Tidy,    // what overlaps is moved apart, the rest stays
};

struct LayoutWish {
    LayoutKind kind = LayoutKind::Layered;
    /// The view; its filter holds: what it does not show stays where it is.
    ViewOptions options;
    /// What moves: cards, and frames with all that they hold. Empty for all.
    std::unordered_set<AnyId> objects;
};

/// Places for all that moves, so that no two cards overlap; what is pinned stays where it is. The same design
/// and the same wish give the same places. Time is linear in the number of objects, but for sorting.
PlannedPlaces planLayout(const Design& design, const Relations& relations, const LayoutWish& wish);

} // namespace fd::diagram

template <>
struct fd::Choices<fd::diagram::LayoutKind> {
    static constexpr std::array values{
        fd::Choice{fd::diagram::LayoutKind::Layered, "layered", fd::translatable("Layout", "Layered")},
        fd::Choice{fd::diagram::LayoutKind::Grid, "grid", fd::translatable("Layout", "Grid by site")},
        fd::Choice{fd::diagram::LayoutKind::Radial, "radial", fd::translatable("Layout", "Radial")},
        fd::Choice{fd::diagram::LayoutKind::Tidy, "tidy", fd::translatable("Layout", "Tidy")},
    };
};
