// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/list_card.h"

#include "diagram/drawing.h"
#include "diagram/theme.h"

#include <algorithm>

namespace fd::diagram {

namespace {

constexpr double kHeader = 46;
constexpr double kRow = 22;
constexpr double kChipHeight = 24;
constexpr double kInset = 10;
constexpr double kGap = 6;

/// Calls `visit(row, rect)` for each row in order; answers the height of the card.
template <class Visit>
double flow(const ListCard& card, Visit&& visit) {
    double y = kHeader;
    std::size_t column = 0;
    const double inner = card.width - 2 * kInset;
    const double chip =
        (inner - static_cast<double>(card.columns - 1) * kGap) / static_cast<double>(card.columns);
    const auto endChips = [&] {
        if (column > 0)
            y += kChipHeight + kGap;
        column = 0;
    };
    for (const ListRow& row : card.rows) {
        if (!row.isChip) {
            endChips();
            y += row.isCaption ? 4 : 0;
            visit(row, Rect{kInset, y, inner, kRow});
            y += kRow + (row.isCaption ? 2 : 0);
            continue;
        }
        visit(row, Rect{kInset + static_cast<double>(column) * (chip + kGap), y, chip, kChipHeight});
        if (++column == card.columns)
            endChips();
    }
    endChips();
    return y + (card.rows.empty() ? 0 : 6);
}

/// A row seen from afar: its text and, if both fit at a size that can be read, what stands at the right. Of a setting
/// the value is what matters.
void drawFarRow(Drawing& drawing, const ListRow& row) {
    const Rect& r = drawing.bounds();
    const TextStyle look{17, Tone::Text, Weight::Normal, Align::Left};
    const double room = r.width - 12;
    const double left = textWidth(row.text, look.pixelSize) + 1;
    const double right = textWidth(row.right, look.pixelSize) + 1;
    if (row.right.empty() || left + 8 + right > room) {
        const bool isValueAlone = row.isSetting && !row.right.empty();
        drawing.farName({r.x + 6, r.y, room, r.height}, isValueAlone ? row.right : row.text,
                        isValueAlone ? toned(look, Tone::TextMuted) : look);
        return;
    }
    drawing.farName({r.x + 6, r.y, left, r.height}, row.text, look);
    drawing.farName({r.right() - 6 - right, r.y, right, r.height}, row.right,
                    aligned(toned(look, Tone::TextMuted), Align::Right));
}

Part drawRow(const CardContext& context, const ListRow& row, const Rect& rect) {
    Drawing drawing(context, row.subject, rect);
    if (!row.right.empty())
        drawing.say(", " + row.right);
    if (row.isChip)
        drawing.box(rect, {Tone::Card, row.tone, 5});
    else if (row.isCaption)
        drawing.box(rect, {Tone::CardHeader, Tone::None, 4});
    drawFarRow(drawing, row);
    double left = rect.x + (row.isChip || row.isCaption ? 6 : 2);
    if (!row.icon.empty()) {
        drawing.icon({left, rect.y + (rect.height - 14) / 2, 14, 14}, row.icon, row.tone);
        left += 20;
    }
    double right = rect.right() - 6;
    right -= drawing.badge(right + 2, rect.y + rect.height / 2);
    const TextStyle rightLook{10, Tone::TextMuted, Weight::Normal, Align::Right};
    const double room = right - left;
    const double wanted = drawing.showsAll() ? textWidth(row.right, 10) + 1 : 0;
    const double name = textWidth(row.text, 11, row.isCaption ? Weight::Bold : Weight::Normal) + 1;
    // The name comes first; the rest gets what is left, but at least a third if it needs it.
    const double rightWidth = std::min(wanted, std::max(room / 3, room - name - 8));
    if (wanted > 0)
        drawing.detail({right - rightWidth, rect.y, rightWidth, rect.height}, row.right, rightLook);
    drawing.text({left, rect.y, room - (wanted > 0 ? rightWidth + 8 : 0), rect.height}, row.text,
                 {11, Tone::Text, row.isCaption ? Weight::Bold : Weight::Normal, Align::Left});
    return drawing.finish();
}

} // namespace

Rect sizeOf(const ListCard& card) {
    return {0, 0, card.width, flow(card, [](const ListRow&, const Rect&) {})};
}

Part drawListCard(const CardContext& context, const ListCard& card) {
    const Rect size = sizeOf(card);
    Drawing drawing(context, card.subject, size);
    if (!card.second.empty())
        drawing.say(", " + card.second);
    if (context.detail == Detail::Block) {
        const Badge* badge = badgeOf(context, card.subject);
        drawing.box(size, {badge ? badge->tone : card.tone, Tone::None, 8});
        return drawing.finish();
    }
    drawing.box({2, 3, size.width, size.height}, {Tone::Shadow, Tone::None, 9});
    drawing.box(size, {Tone::Card, card.tone, 8});
    drawing.box({1, 1, size.width - 2, kHeader - 8}, {card.soft, Tone::None, 7});
    drawing.box({8, 7, 26, 26}, {card.tone, Tone::None, 6});
    drawing.icon({12, 11, 18, 18}, card.icon, Tone::TextOnAccent);
    const double right = size.width - 10 - drawing.badge(size.width - 8, 20);
    const bool isTwo = drawing.showsAll() && !card.second.empty();
    drawing.farName({42, 1, right - 42 - drawing.farBadgeRoom(), 38}, card.title);
    drawing.text({42, isTwo ? 4.0 : 6.0, right - 42, isTwo ? 17.0 : 28.0}, card.title, style::kName);
    if (isTwo)
        drawing.detail({42, 20, right - 42, 14}, card.second);
    flow(card, [&](const ListRow& row, const Rect& rect) { drawing.child(drawRow(context, row, rect)); });
    drawing.farBadge();
    return drawing.finish();
}

} // namespace fd::diagram
