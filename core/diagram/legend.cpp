// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/legend.h"

#include "diagram/text_metrics.h"

#include <algorithm>
#include <cstddef>

namespace fd::diagram {

namespace {

constexpr double kGap = 28;
constexpr double kPadding = 14;
constexpr double kHeader = 26;
constexpr double kRow = 24;
constexpr double kIcon = 16;
constexpr double kNarrowest = 110;
constexpr double kWidest = 260;
constexpr double kTextSize = 12;

double columnWidth(const std::vector<LegendEntry>& entries) {
    double widest = kNarrowest;
    for (const LegendEntry& entry : entries)
        widest = std::max(widest, textWidth(entry.text, kTextSize) + kIcon + 30);
    return std::min(widest, kWidest);
}

void addEntry(Part& legend, const LegendEntry& entry, const Rect& cell) {
    const Rect sign{cell.x, cell.y + (cell.height - kIcon) / 2, kIcon, kIcon};
    if (entry.icon.empty())
        legend.shapes.push_back(
            BoxShape{{sign.x, sign.y + 4, kIcon, kIcon - 8}, 2, entry.tone, Tone::Text, 1, false});
    else
        legend.shapes.push_back(IconShape{sign, entry.icon, entry.tone});
    const Rect line{cell.x + kIcon + 8, cell.y, cell.width - kIcon - 14, cell.height};
    legend.shapes.push_back(TextShape{line, elided(entry.text, line.width, kTextSize), entry.text, kTextSize,
                                      Tone::Text, Weight::Normal, Align::Left});
}

} // namespace

void addLegend(DisplayList& picture, const std::string& title, const std::vector<LegendEntry>& entries) {
    if (entries.empty())
        return;
    const double column = columnWidth(entries);
    const double room = picture.bounds.width - 2 * kPadding;
    const auto columns = static_cast<std::size_t>(
        std::clamp(room / column, 1.0, static_cast<double>(std::min<std::size_t>(entries.size(), 8))));
    const std::size_t rows = (entries.size() + columns - 1) / columns;
    Part legend;
    legend.accessibleName = title;
    legend.bounds = {picture.bounds.x, picture.bounds.bottom() + kGap,
                     static_cast<double>(columns) * column + 2 * kPadding,
                     kHeader + static_cast<double>(rows) * kRow + kPadding};
    legend.shapes.push_back(BoxShape{legend.bounds, 6, Tone::Card, Tone::FrameBorder, 1, false});
    legend.shapes.push_back(TextShape{
        {legend.bounds.x + kPadding, legend.bounds.y + 4, legend.bounds.width - 2 * kPadding, kHeader - 4},
        elided(title, legend.bounds.width - 2 * kPadding, kTextSize, Weight::Bold),
        title,
        kTextSize,
        Tone::Text,
        Weight::Bold,
        Align::Left});
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const double x = legend.bounds.x + kPadding + static_cast<double>(at / rows) * column;
        const double y = legend.bounds.y + kHeader + static_cast<double>(at % rows) * kRow;
        addEntry(legend, entries[at], {x, y, column, kRow});
    }
    picture.bounds.width = std::max(picture.bounds.width, legend.bounds.width);
    picture.bounds.height = legend.bounds.bottom() - picture.bounds.y + 2;
    picture.parts.push_back(std::move(legend));
}

} // namespace fd::diagram
