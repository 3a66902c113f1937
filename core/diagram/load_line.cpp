// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/load_line.h"

#include "diagram/theme.h"

#include <algorithm>
#include <cmath>

namespace fd::diagram {

namespace {

constexpr double kLabelled = 0.6;
constexpr double kFull = 0.995;
constexpr double kTold = 0.02; ///< smaller differences are not worth a label

/// The middle of the longest stretch of a route: the label has most room there.
Point labelPlace(const std::vector<Point>& route) {
    Point best = route.front();
    double longest = -1;
    for (std::size_t i = 1; i < route.size(); ++i) {
        const double length = std::hypot(route[i].x - route[i - 1].x, route[i].y - route[i - 1].y);
        if (length > longest) {
            longest = length;
            best = {(route[i].x + route[i - 1].x) / 2, (route[i].y + route[i - 1].y) / 2};
        }
    }
    return best;
}

/// Larger from afar, so that it can be read; left out where it could not: an empty plate would tell nothing.
void plate(Drawing& drawing, Point at, const std::string& text, Tone tone) {
    const bool isFar = drawing.context().detail == Detail::Shapes;
    if (!drawing.showsText() && !isFar)
        return;
    const double size = isFar ? 22 : 10;
    const double width = textWidth(text, size, Weight::Bold) + size * 1.2;
    const double height = size * 1.6;
    const Rect rect{at.x - width / 2, at.y - height / 2, width, height};
    drawing.box(rect, {Tone::Card, tone, height / 2, isFar ? 3 : 1.5});
    const TextStyle look{size, Tone::Text, Weight::Bold, Align::Centre};
    drawing.text(rect, text, look);
    drawing.farName(rect, text, look);
}

std::string percent(double share) {
    return std::to_string(std::lround(share * 100)) + " %";
}

void drawDifference(Drawing& drawing, const Edge& edge, double difference) {
    const bool isTold = std::abs(difference) >= kTold;
    const Tone tone = !isTold ? Tone::CableMuted : difference > 0 ? Tone::Error : Tone::Good;
    const double width = widthForLoad(std::min(1.0, std::abs(difference) * 2));
    drawing.line(edge.route, Tone::Text, width + 2);
    drawing.line(edge.route, tone, width);
    if (isTold)
        plate(drawing, labelPlace(edge.route),
              (difference > 0 ? "\u25b2 +" : "\u25bc \u2212") + percent(std::abs(difference)), tone);
}

} // namespace

double widthForLoad(double load) {
    constexpr double kWidths[] = {2, 3, 4, 6, 8};
    return kWidths[std::clamp(static_cast<int>(load * 5), 0, 4)];
}

bool isFull(double load) {
    return load >= kFull;
}

bool drawLoadedLine(Drawing& drawing, const Edge& edge) {
    const Annotations* annotations = drawing.context().annotations;
    if (!annotations)
        return false;
    if (const auto changed = annotations->difference.find(edge.subject);
        changed != annotations->difference.end()) {
        drawDifference(drawing, edge, changed->second);
        return true;
    }
    const auto found = annotations->load.find(edge.subject);
    if (found == annotations->load.end())
        return false;
    const double load = found->second;
    const double width = widthForLoad(load);
    drawing.line(edge.route, Tone::Text, width + 2);
    drawing.line(edge.route, heatTone(load), width);
    drawing.say(", " + said(drawing.context(),
                            {translatable("Diagram", "load {percent}"), {{"percent", percent(load)}}}));
    // The lines of virtual adapters run side by side; their cards say the rate.
    if (edge.subject.is<VirtualNic>() || edge.subject.is<HostVirtualNic>())
        return true;
    if (isFull(load))
        plate(drawing, labelPlace(edge.route), said(drawing.context(), translatable("Diagram", "full")),
              Tone::Error);
    else if (load > kLabelled)
        plate(drawing, labelPlace(edge.route), percent(load), heatTone(load));
    return true;
}

} // namespace fd::diagram
