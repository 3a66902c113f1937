// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <string>
#include <vector>

namespace fd::diagram {

/// One line of a list card and the object that it stands for.
struct ListRow {
    AnyId subject;
    std::string text;
    std::string right;
    std::string icon;
    Tone tone = Tone::Text;
    /// A caption divides the list and stands for an object too, or for none.
    bool isCaption = false;
    /// Chips flow side by side in the columns of the card.
    bool isChip = false;
    /// A value with its name in front, which says little without the value.
    bool isSetting = false;
};

/// A card with a title and a list: what all views but the physical one are made of.
struct ListCard {
    AnyId subject;
    std::string icon;
    Tone tone = Tone::Text;
    Tone soft = Tone::CardHeader;
    std::string title;
    std::string second;
    std::vector<ListRow> rows;
    double width = 250;
    std::size_t columns = 1;
};

/// The width of a network site's card, which is that of the columns of the logical view.
inline constexpr double kSiteWidth = 286;

Rect sizeOf(const ListCard& card);
Part drawListCard(const CardContext& context, const ListCard& card);

/// What the card of an object lists in a view; a card without subject if it has none there.
ListCard contentOf(const CardContext& context, AnyId subject);

/// The same, known to be of that view; the host view's list of processors is drawn by processorCard().
ListCard logicalCard(const CardContext& context, AnyId subject);
ListCard tenantCard(const CardContext& context, AnyId subject);
ListCard hostViewCard(const CardContext& context, AnyId subject);

/// The object whose list card shows `subject` in the logical, tenant or host view.
AnyId listCardOf(const CardContext& context, AnyId subject);

} // namespace fd::diagram
