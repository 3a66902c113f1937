// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/views/scene_builder.h"

#include "diagram/layout/shelves.h"
#include "diagram/placements.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fd::diagram {

namespace {

constexpr double kGap = 22;

/// Spreads the ends of several lines along one side.
class Ports {
public:
    void count(AnyId card, int side) { ++counts_[{card, side}]; }
    /// The position of the next line at that side, from 0 to 1.
    double next(AnyId card, int side) {
        const double index = used_[{card, side}]++;
        return (index + 1) / (counts_[{card, side}] + 1);
    }

    /// Where the last line given out at that side lies among them, from 0 to 1.
    double share(AnyId card, int side) {
        return static_cast<double>(used_[{card, side}]) / (counts_[{card, side}] + 1);
    }

private:
    std::map<std::pair<AnyId, int>, int> counts_;
    std::map<std::pair<AnyId, int>, int> used_;
};

enum Side { kLeft, kRight, kTop, kBottom };

} // namespace

int SceneBuilder::addFrame(Box frame) {
    frame.role = BoxRole::Frame;
    scene_.boxes.push_back(std::move(frame));
    return static_cast<int>(scene_.boxes.size()) - 1;
}

const Rect& SceneBuilder::sizeOf(AnyId subject) const {
    const auto [at, isNew] = sizes_.try_emplace(subject);
    if (isNew)
        at->second = cardSize(context_, subject);
    return at->second;
}

Rect SceneBuilder::addCard(AnyId subject, Point at, int parent) {
    Rect rect = sizeOf(subject);
    rect.x = at.x;
    rect.y = at.y;
    scene_.boxes.push_back({subject, BoxRole::Card, rect, parent, {}, {}, {}, false});
    return rect;
}

std::vector<Rect> SceneBuilder::shelved(std::span<const AnyId> cards, Point at, double aspect) const {
    std::vector<Extent> extents;
    for (const AnyId card : cards) {
        const Rect& size = sizeOf(card);
        extents.push_back({size.width, size.height});
    }
    const std::vector<std::size_t> shelves = shelvesFor(extents, kGap, aspect);
    std::vector<Rect> rects;
    Point next = at;
    double height = 0;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (i > 0 && shelves[i] != shelves[i - 1]) {
            next = {at.x, next.y + height + kGap};
            height = 0;
        }
        rects.push_back({next.x, next.y, extents[i].width, extents[i].height});
        next.x = rects.back().right() + kGap;
        height = std::max(height, extents[i].height);
    }
    return rects;
}

Rect SceneBuilder::measureShelves(std::span<const AnyId> cards, Point at, double aspect) const {
    Rect all{at.x, at.y, 0, 0};
    for (const Rect& rect : shelved(cards, at, aspect)) {
        all.width = std::max(all.width, rect.right() - at.x);
        all.height = std::max(all.height, rect.bottom() - at.y);
    }
    return all;
}

Rect SceneBuilder::addShelves(std::span<const AnyId> cards, Point at, int parent, double aspect) {
    const std::vector<Rect> rects = shelved(cards, at, aspect);
    for (std::size_t i = 0; i < cards.size(); ++i)
        addCard(cards[i], {rects[i].x, rects[i].y}, parent);
    return measureShelves(cards, at, aspect);
}

void SceneBuilder::connectAcross(AnyId subject, AnyId from, AnyId to) {
    lines_.push_back({subject, from, to, true, 0});
}

void SceneBuilder::connectDown(AnyId subject, AnyId from, AnyId to, double bend) {
    lines_.push_back({subject, from, to, false, bend});
}

Scene SceneBuilder::finish() {
    applyPlacements(context_, scene_, options_);
    addLines();
    return std::move(scene_);
}

void SceneBuilder::addLines() {
    std::unordered_map<AnyId, Rect> rects;
    for (const Box& box : scene_.boxes)
        if (box.role == BoxRole::Card)
            rects.emplace(box.subject, box.rect);
    std::erase_if(lines_,
                  [&](const Line& line) { return !rects.contains(line.from) || !rects.contains(line.to); });
    const auto order = [&](const Line& line) {
        const Rect& from = rects.at(line.from);
        const Rect& to = rects.at(line.to);
        return line.isAcross ? std::tuple{from.y, to.y} : std::tuple{from.x, to.x};
    };
    std::stable_sort(lines_.begin(), lines_.end(),
                     [&](const Line& a, const Line& b) { return order(a) < order(b); });
    Ports ports;
    for (const Line& line : lines_) {
        ports.count(line.from, line.isAcross ? kRight : kBottom);
        ports.count(line.to, line.isAcross ? kLeft : kTop);
    }
    for (const Line& line : lines_) {
        const Rect& from = rects.at(line.from);
        const Rect& to = rects.at(line.to);
        std::vector<Point> route;
        if (line.isAcross) {
            const Point start{from.right(), from.y + from.height * ports.next(line.from, kRight)};
            const Point end{to.x, to.y + std::min(to.height, 46.0) * ports.next(line.to, kLeft)};
            // Lines that go up bend the later the lower they start, lines that go down the other way round:
            // so no two of one card cross.
            const double along = ports.share(line.from, kRight);
            const double middle =
                start.x + (end.x - start.x) * (0.25 + 0.5 * (end.y < start.y ? along : 1 - along));
            route = {start, {middle, start.y}, {middle, end.y}, end};
        } else {
            const bool isUp = to.bottom() < from.y;
            const Point start{from.x + from.width * ports.next(line.from, kBottom),
                              isUp ? from.y : from.bottom()};
            // Ends stand in the right half, beside the titles of frames.
            const Point end{to.x + to.width * (0.5 + 0.45 * ports.next(line.to, kTop)),
                            isUp ? to.bottom() : to.y};
            const double y = isUp ? start.y - line.bend : end.y - line.bend;
            route = {start, {start.x, y}, {end.x, y}, end};
        }
        scene_.edges.push_back({line.subject, line.from, line.to, std::move(route)});
    }
}

} // namespace fd::diagram
