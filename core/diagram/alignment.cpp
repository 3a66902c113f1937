// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/alignment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace fd::diagram {

namespace {

/// One axis of a box.
struct Span {
    double low = 0;
    double high = 0;
    double centre() const { return (low + high) / 2; }
    std::array<double, 3> marks() const { return {low, centre(), high}; }
};

Span across(const Rect& rect, bool isX) {
    return isX ? Span{rect.x, rect.right()} : Span{rect.y, rect.bottom()};
}

/// The smallest move along one axis that makes two marks meet; 0 if none is within reach.
double pullOf(const Rect& moved, const std::vector<Rect>& others, double reach, bool isX) {
    double best = 0;
    double distance = reach;
    for (const Rect& other : others)
        for (const double mark : across(other, isX).marks())
            for (const double own : across(moved, isX).marks())
                if (std::abs(mark - own) < distance) {
                    best = mark - own;
                    distance = std::abs(best);
                }
    return best;
}

/// The guides for all marks that meet once the box is there; lines at the same place are joined.
void collectGuides(const Rect& moved, const std::vector<Rect>& others, bool isX, std::vector<Guide>& guides) {
    constexpr double kSame = 0.01;
    const Span own = across(moved, !isX);
    for (const Rect& other : others)
        for (const double mark : across(other, isX).marks())
            for (const double mine : across(moved, isX).marks()) {
                if (std::abs(mark - mine) > kSame)
                    continue;
                const Span theirs = across(other, !isX);
                Guide guide{isX, mark, std::min(own.low, theirs.low), std::max(own.high, theirs.high)};
                const auto same = std::find_if(guides.begin(), guides.end(), [&](const Guide& present) {
                    return present.isVertical == isX && std::abs(present.at - mark) <= kSame;
                });
                if (same == guides.end()) {
                    guides.push_back(guide);
                } else {
                    same->from = std::min(same->from, guide.from);
                    same->to = std::max(same->to, guide.to);
                }
            }
}

} // namespace

Snap snapToNeighbours(const Rect& moved, const std::vector<Rect>& others, double reach) {
    Snap snap;
    snap.offset = {pullOf(moved, others, reach, true), pullOf(moved, others, reach, false)};
    const Rect there{moved.x + snap.offset.x, moved.y + snap.offset.y, moved.width, moved.height};
    collectGuides(there, others, true, snap.guides);
    collectGuides(there, others, false, snap.guides);
    return snap;
}

Point snapToGrid(Point point, double step) {
    return {std::round(point.x / step) * step, std::round(point.y / step) * step};
}

std::vector<Point> aligned(const std::vector<Rect>& boxes, Alignment alignment) {
    std::vector<Point> corners;
    const bool isX = alignment <= Alignment::Right;
    double low = 0;
    double high = 0;
    for (const Rect& box : boxes) {
        const Span span = across(box, isX);
        low = &box == &boxes.front() ? span.low : std::min(low, span.low);
        high = &box == &boxes.front() ? span.high : std::max(high, span.high);
    }
    for (const Rect& box : boxes) {
        const double size = isX ? box.width : box.height;
        double at = (low + high - size) / 2;
        if (alignment == Alignment::Left || alignment == Alignment::Top)
            at = low;
        else if (alignment == Alignment::Right || alignment == Alignment::Bottom)
            at = high - size;
        corners.push_back(isX ? Point{at, box.y} : Point{box.x, at});
    }
    return corners;
}

std::vector<Point> distributed(const std::vector<Rect>& boxes, bool horizontally) {
    std::vector<Point> corners;
    for (const Rect& box : boxes)
        corners.push_back({box.x, box.y});
    if (boxes.size() < 3)
        return corners;
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return across(boxes[a], horizontally).centre() < across(boxes[b], horizontally).centre();
    });
    double sizes = 0;
    for (const Rect& box : boxes)
        sizes += horizontally ? box.width : box.height;
    const Span first = across(boxes[order.front()], horizontally);
    const Span last = across(boxes[order.back()], horizontally);
    const auto gaps = static_cast<double>(boxes.size() - 1);
    const double gap = (last.high - first.low - sizes) / gaps;
    const double pitch = (last.centre() - first.centre()) / gaps;
    double at = first.low;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Rect& box = boxes[order[i]];
        const double size = horizontally ? box.width : box.height;
        if (gap < 0)
            at = first.centre() + pitch * static_cast<double>(i) - size / 2;
        (horizontally ? corners[order[i]].x : corners[order[i]].y) = at;
        at += size + gap;
    }
    return corners;
}

} // namespace fd::diagram
