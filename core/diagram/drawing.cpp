// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/drawing.h"

#include "diagram/theme.h"
#include "model/kind_operations.h"
#include "model/naming.h"

#include <algorithm>

namespace fd::diagram {

std::string_view severityIcon(Tone severity) {
    return severity == Tone::Error ? "error" : severity == Tone::Warning ? "warning" : "advice";
}

std::string fitting(const std::vector<std::string>& wordings, double width, const TextStyle& look) {
    for (const std::string& wording : wordings)
        if (textWidth(wording, look.pixelSize, look.weight) <= width)
            return wording;
    return wordings.back();
}

std::string said(const CardContext& context, const Text& text) {
    return context.words && *context.words ? (*context.words)(text) : english(text);
}

std::string said(const CardContext& context, const char* source) {
    return said(context, Text{source, {}});
}

std::string counted(const CardContext& context, std::size_t count, const char* one, const char* many) {
    return said(context, {count == 1 ? one : many, {{"n", std::to_string(count)}}});
}

const Badge* badgeOf(const CardContext& context, AnyId subject) {
    if (!context.annotations)
        return nullptr;
    const auto at = context.annotations->badges.find(subject);
    return at == context.annotations->badges.end() || at->second.count == 0 ? nullptr : &at->second;
}

Drawing::Drawing(const CardContext& context, AnyId subject, Rect bounds) : context_(context) {
    part_.subject = subject;
    part_.bounds = bounds;
    if (!subject)
        return;
    part_.accessibleName =
        said(context, kindInfo(subject.kind).singular) + ' ' + displayName(context.design, subject);
    const Badge* found = badgeOf(context, subject);
    if (!found)
        return;
    const auto count = static_cast<std::size_t>(found->count);
    say(", " + (found->tone == Tone::Error
                    ? counted(context, count, translatable("Diagram", "{n} finding, an error"),
                              translatable("Diagram", "{n} findings, the worst an error"))
                : found->tone == Tone::Warning
                    ? counted(context, count, translatable("Diagram", "{n} finding, a warning"),
                              translatable("Diagram", "{n} findings, the worst a warning"))
                    : counted(context, count, translatable("Diagram", "{n} piece of advice"),
                              translatable("Diagram", "{n} pieces of advice"))));
}

void Drawing::box(const Rect& rect, const BoxStyle& look) {
    part_.shapes.push_back(
        BoxShape{rect, look.radius, look.fill, look.border, look.borderWidth, look.dashed});
}

void Drawing::line(std::vector<Point> points, Tone tone, double width, bool dashed) {
    part_.shapes.push_back(LineShape{std::move(points), tone, width, dashed});
}

void Drawing::icon(const Rect& rect, std::string_view name, Tone tone) {
    if (context_.detail >= Detail::Names)
        part_.shapes.push_back(IconShape{rect, std::string(name), tone});
}

void Drawing::text(const Rect& rect, std::string_view full, const TextStyle& look) {
    if (!showsText() || full.empty() || rect.width <= 0)
        return;
    std::string shown = elided(full, rect.width, look.pixelSize, look.weight);
    if (!shown.empty())
        part_.shapes.push_back(TextShape{rect, std::move(shown), std::string(full), look.pixelSize, look.tone,
                                         look.weight, look.align});
}

void Drawing::detail(const Rect& rect, std::string_view full, const TextStyle& look) {
    if (showsAll())
        text(rect, full, look);
}

void Drawing::bigLabel(const Rect& rect, std::string_view full, double pixelSize) {
    box(rect, {Tone::Card, Tone::CardBorder, pixelSize * 0.3, pixelSize * 0.04});
    part_.shapes.push_back(TextShape{rect, std::string(full), std::string(full), pixelSize, Tone::Text,
                                     Weight::Bold, Align::Centre});
}

double Drawing::badge(double right, double middle) {
    const Badge* found = badgeOf(context_, part_.subject);
    if (!found || !showsText())
        return 0;
    const std::string count = std::to_string(found->count);
    const double width = 26 + textWidth(count, 10, Weight::Bold);
    const Rect rect{right - width, middle - 9, width, 18};
    box(rect, {softOf(found->tone), found->tone, 9});
    icon({rect.x + 4, rect.y + 3, 12, 12}, severityIcon(found->tone), found->tone);
    text({rect.x + 18, rect.y, width - 20, 18}, count, {10, found->tone, Weight::Bold, Align::Left});
    return width + 6;
}

void Drawing::farName(const Rect& rect, std::string_view name, const TextStyle& look) {
    if (context_.detail != Detail::Shapes || name.empty() || rect.width <= 0)
        return;
    constexpr double kSmallest = 15;
    const double fitting = look.pixelSize * rect.width / textWidth(name, look.pixelSize, look.weight);
    const double size = std::clamp(std::min(fitting, rect.height * 0.85), kSmallest, look.pixelSize);
    part_.shapes.push_back(TextShape{rect, elided(name, rect.width, size, look.weight), std::string(name),
                                     size, look.tone, look.weight, look.align});
}

double Drawing::farBadgeRoom() const {
    const Badge* found = badgeOf(context_, part_.subject);
    if (!found || context_.detail != Detail::Shapes)
        return 0;
    const double height = std::min(40.0, part_.bounds.height - 8);
    return height * 0.7 + 8 + textWidth(std::to_string(found->count), height * 0.6, Weight::Bold) + 8 + 8;
}

void Drawing::farBadge() {
    const Badge* found = badgeOf(context_, part_.subject);
    if (!found || context_.detail != Detail::Shapes)
        return;
    const std::string count = std::to_string(found->count);
    const double height = std::min(40.0, part_.bounds.height - 8);
    const double width = farBadgeRoom() - 8;
    const Rect rect{part_.bounds.right() - width - 4, part_.bounds.y + 4, width, height};
    // A child, so that it lies above the other children.
    Part mark;
    mark.subject = part_.subject;
    mark.bounds = rect;
    mark.shapes.push_back(BoxShape{rect, height / 2, softOf(found->tone), found->tone, 2, false});
    const double sign = height * 0.7;
    mark.shapes.push_back(IconShape{{rect.x + 5, rect.y + (height - sign) / 2, sign, sign},
                                    std::string(severityIcon(found->tone)),
                                    found->tone});
    mark.shapes.push_back(TextShape{{rect.x + sign + 8, rect.y, width - sign - 8, height},
                                    count,
                                    count,
                                    height * 0.6,
                                    found->tone,
                                    Weight::Bold,
                                    Align::Left});
    part_.children.push_back(std::move(mark));
}

void Drawing::say(std::string_view more) {
    part_.accessibleName += more;
}

} // namespace fd::diagram
