// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"
#include "diagram/text_metrics.h"
#include "diagram/view.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fd::diagram {

struct TextStyle {
    double pixelSize = 12;
    Tone tone = Tone::Text;
    Weight weight = Weight::Normal;
    Align align = Align::Left;
};

struct BoxStyle {
    Tone fill = Tone::None;
    Tone border = Tone::None;
    double radius = 4;
    double borderWidth = 1;
    bool dashed = false;
};

/// The styles that all cards share, so that they look like one family.
namespace style {
inline constexpr TextStyle kTitle{14, Tone::Text, Weight::Bold, Align::Left};
inline constexpr TextStyle kName{12, Tone::Text, Weight::Bold, Align::Left};
inline constexpr TextStyle kLabel{11, Tone::Text, Weight::Normal, Align::Left};
inline constexpr TextStyle kDetail{10, Tone::TextMuted, Weight::Normal, Align::Left};
inline constexpr TextStyle kCaption{9, Tone::TextMuted, Weight::Bold, Align::Left};
/// Seen from afar: the name of a card, and of a thing on a card.
inline constexpr TextStyle kFarTitle{34, Tone::Text, Weight::Bold, Align::Left};
inline constexpr TextStyle kFarName{20, Tone::Text, Weight::Normal, Align::Left};
inline constexpr double kPadding = 12;
} // namespace style

constexpr TextStyle aligned(TextStyle text, Align align) {
    text.align = align;
    return text;
}
constexpr TextStyle toned(TextStyle text, Tone tone) {
    text.tone = tone;
    return text;
}

/// Builds one part. What the level of detail leaves out is never added.
class Drawing {
public:
    Drawing(const CardContext& context, AnyId subject, Rect bounds);

    bool showsText() const { return context_.detail >= Detail::Names; }
    bool showsAll() const { return context_.detail == Detail::Full; }
    const CardContext& context() const { return context_; }
    const Rect& bounds() const { return part_.bounds; }
    AnyId subject() const { return part_.subject; }

    void box(const Rect& rect, const BoxStyle& look);
    void line(std::vector<Point> points, Tone tone, double width = 1, bool dashed = false);
    void icon(const Rect& rect, std::string_view name, Tone tone);
    /// A line of text, shortened to the rectangle. Left out below Detail::Names, and if empty.
    void text(const Rect& rect, std::string_view full, const TextStyle& look);
    /// The same, only at full detail.
    void detail(const Rect& rect, std::string_view full, const TextStyle& look = style::kDetail);
    /// The name as large as it fits, but no larger than the style says, where texts of cards are too small to
    /// read but the card is not yet a block.
    void farName(const Rect& rect, std::string_view name, const TextStyle& look = style::kFarTitle);
    /// The same mark as it has to look from far away: large, at the right end of the upper edge. Drawn at
    /// Detail::Shapes only; below that the whole card takes the colour.
    void farBadge();
    /// The width that it takes there; 0 if there is none.
    double farBadgeRoom() const;
    /// A large line of text on a plate, at each level of detail.
    void bigLabel(const Rect& rect, std::string_view text, double pixelSize);
    void child(Part part) { part_.children.push_back(std::move(part)); }

    /// The mark of the subject's findings, right-aligned at `right`, centred at `middle`. Answers the width
    /// taken.
    double badge(double right, double middle);

    /// Adds to what screen readers and tooltips say: ", 2 adapters".
    void say(std::string_view more);
    Part finish() { return std::move(part_); }

private:
    const CardContext& context_;
    Part part_;
};

/// The first of several wordings, long to short, that fits; the last if none does.
std::string fitting(const std::vector<std::string>& wordings, double width, const TextStyle& look);

/// A text of the picture in the reader's language.
std::string said(const CardContext& context, const Text& text);
std::string said(const CardContext& context, const char* source);
/// "3 adapters" or "1 adapter": two sentences with {n}.
std::string counted(const CardContext& context, std::size_t count, const char* one, const char* many);
/// The label of a value in the reader's language.
template <class E>
std::string shownLabel(const CardContext& context, E value) {
    return said(context, labelOf(value));
}

/// The icon of a finding's tone: error, warning or advice.
std::string_view severityIcon(Tone severity);

/// The badge of an object, nullptr if it has none.
const Badge* badgeOf(const CardContext& context, AnyId subject);

/// The text of a value that has appendTo.
template <class T>
std::string written(const T& value) {
    std::string text;
    value.appendTo(text);
    return text;
}

} // namespace fd::diagram
