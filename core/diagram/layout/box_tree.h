// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <cstddef>
#include <vector>

namespace fd::diagram {

/// A card or frame as the layouts see it.
struct LayoutBox {
    Rect rect;
    /// The frame around it, as a position in the list; -1 for none. Frames come before what they hold.
    int parent = -1;
    bool isFrame = false;
    /// Stays where it is: pinned by the user, or not asked to move. A frame with something fixed in it is
    /// fixed too.
    bool isFixed = false;
    /// What others are connected to: it stands in the middle or on top.
    bool isHub = false;
};

/// Each frame's cards in rows and columns, hubs above them; frames beside each other. Cards keep their order.
void layOutGrid(std::vector<LayoutBox>& boxes);

/// In each frame the hubs in the middle and everything else on rings around them.
void layOutRadial(std::vector<LayoutBox>& boxes);

/// Moves boxes apart that overlap, as little as possible and only to the right and downwards; what does not
/// overlap anything stays.
void layOutTidy(std::vector<LayoutBox>& boxes);

/// Moves free cards to the right or down until none lies on another card, whatever the frames. Nothing moves
/// if none does.
void separateCards(std::vector<LayoutBox>& boxes);

} // namespace fd::diagram
