// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "model/naming.h"

#include <algorithm>

namespace fd::diagram {

namespace {

std::string titleOf(const CardContext& context, const Box& box) {
    return box.subject ? displayName(context.design, box.subject) : box.title;
}

/// A label over the middle of the frame's upper edge that can be read when cards are only blocks.
void drawFarTitle(Drawing& drawing, const Box& box, const std::string& name) {
    constexpr double wanted = 150;
    const double room = box.rect.width * 0.9;
    const double size = std::min(wanted, wanted * room / (textWidth(name, wanted, Weight::Bold) + wanted));
    const double width = textWidth(name, size, Weight::Bold) + size;
    const Rect label{box.rect.x + (box.rect.width - width) / 2, box.rect.y + box.rect.height / 2 - size * 0.8,
                     width, size * 1.6};
    drawing.bigLabel(label, name, size);
}

} // namespace

Part frame(const CardContext& context, const Box& box) {
    Drawing drawing(context, box.subject, box.rect);
    if (!box.subject)
        drawing.say(box.title);
    drawing.box(box.rect, {Tone::Frame, Tone::FrameBorder, 12, 1, box.icon == "rack"});
    return drawing.finish();
}

Part frameTitle(const CardContext& context, const Box& box) {
    if (box.role != BoxRole::Frame)
        return {};
    const Rect& r = box.rect;
    Drawing drawing(context, box.subject, {r.x, r.y, r.width, kFrameHeader});
    const std::string name = titleOf(context, box);
    if (!drawing.showsText()) {
        if (drawing.context().detail == Detail::Shapes)
            drawing.farName({r.x + 14, r.y + 3, r.width - 28, kFrameHeader - 6}, name);
        else if (box.holdsCards)
            drawFarTitle(drawing, box, name);
        Part part = drawing.finish();
        part.accessibleName.clear();
        return part;
    }
    const double right = r.right() - 14;
    const double nameWidth = std::min(textWidth(name, 14, Weight::Bold) + 1, right - r.x - 40);
    const std::string note = drawing.showsAll() ? box.note : std::string{};
    const double noteWidth = std::min(textWidth(note, 11) + 1, right - r.x - 52 - nameWidth);
    const double end = r.x + 40 + nameWidth + (noteWidth > 12 ? noteWidth + 10 : 0);
    drawing.box({r.x + 8, r.y + 8, end - r.x, 24}, {Tone::Frame, Tone::None, 6});
    drawing.icon({r.x + 14, r.y + 11, 18, 18}, box.icon, Tone::TextMuted);
    drawing.text({r.x + 40, r.y + 9, nameWidth, 22}, name, style::kTitle);
    if (noteWidth > 12)
        drawing.text({r.x + 50 + nameWidth, r.y + 9, noteWidth, 22}, note,
                     toned(style::kLabel, Tone::TextMuted));
    drawing.badge(end + 40, r.y + 20);
    Part part = drawing.finish();
    part.accessibleName.clear();
    part.bounds = {r.x + 8, r.y + 8, std::max(0.0, end - r.x), 24};
    return part;
}

} // namespace fd::diagram
