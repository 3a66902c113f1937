// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout/box_tree.h"

#include "diagram/layout/frames.h"
#include "diagram/layout/occupied.h"
#include "diagram/layout/shelves.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace fd::diagram {

namespace {

constexpr double kGap = 28;
/// Between rows, where cables run.
constexpr double kRowGap = 44;
constexpr double kFrameGap = 36;
constexpr double kAspect = 1.6;

using Index = std::size_t;

/// Lays boxes out from the innermost frames outwards. While a frame is laid out what it holds has places
/// relative to the frame; the frame's rectangle then has its size. At the end all places are those of the
/// sheet.
class TreeLayout {
public:
    explicit TreeLayout(std::vector<LayoutBox>& boxes) : boxes_(boxes), held_(boxes.size() + 1) {
        for (Index i = 0; i < boxes.size(); ++i)
            if (!boxes[i].isFixed)
                held_[static_cast<Index>(boxes[i].parent + 1)].push_back(i);
    }
    virtual ~TreeLayout() = default;

    void run() {
        if (boxes_.empty())
            return;
        std::vector<Point> before;
        for (const auto& items : held_) {
            const Rect all = boundsOf(items);
            before.push_back({all.x, all.y});
        }
        for (Index i = boxes_.size(); i-- > 0;)
            if (boxes_[i].isFrame && !held_[i + 1].empty())
                boxes_[i].isFixed ? placeAt(i + 1, before[i + 1]) : placeFrame(i);
        placeAt(0, before[0]);
        for (Index i = 0; i < boxes_.size(); ++i)
            if (boxes_[i].isFrame && !boxes_[i].isFixed)
                moveBy(i + 1, boxes_[i].rect.x, boxes_[i].rect.y);
    }

protected:
    /// Gives the items of one frame places, anywhere.
    virtual void place(const std::vector<Index>& items) = 0;

    Rect& rect(Index i) { return boxes_[i].rect; }
    const LayoutBox& box(Index i) const { return boxes_[i]; }

    /// Items in a row from (x, y); answers the row's size.
    Extent placeRow(const std::vector<Index>& items, double x, double y, double gap) {
        double height = 0;
        double at = x;
        for (const Index i : items) {
            rect(i).x = at;
            rect(i).y = y;
            at += rect(i).width + gap;
            height = std::max(height, rect(i).height);
        }
        return {items.empty() ? 0 : at - gap - x, height};
    }

    struct Parts {
        std::vector<Index> hubs;
        std::vector<Index> cards;
        std::vector<Index> frames;
    };
    Parts partsOf(const std::vector<Index>& items) const {
        Parts parts;
        for (const Index i : items)
            (boxes_[i].isFrame && !held_[i + 1].empty() ? parts.frames
             : boxes_[i].isHub                          ? parts.hubs
                                                        : parts.cards)
                .push_back(i);
        return parts;
    }

    Rect boundsOf(const std::vector<Index>& items) const {
        Rect all = items.empty() ? Rect{} : boxes_[items.front()].rect;
        for (const Index i : items) {
            const Rect& r = boxes_[i].rect;
            const double right = std::max(all.right(), r.right());
            const double bottom = std::max(all.bottom(), r.bottom());
            all.x = std::min(all.x, r.x);
            all.y = std::min(all.y, r.y);
            all.width = right - all.x;
            all.height = bottom - all.y;
        }
        return all;
    }

private:
    /// Where it was, so that a selection stays among its neighbours.
    void placeAt(Index list, Point at) {
        place(held_[list]);
        const Rect all = boundsOf(held_[list]);
        moveBy(list, at.x - all.x, at.y - all.y);
    }

    void placeFrame(Index frame) {
        const std::vector<Index>& items = held_[frame + 1];
        place(items);
        const Rect inside = boundsOf(items);
        moveBy(frame + 1, kFramePadding - inside.x, kFrameHeader - inside.y);
        boxes_[frame].rect = {0, 0, inside.width + 2 * kFramePadding,
                              inside.height + kFrameHeader + kFramePadding};
    }

    void moveBy(Index list, double dx, double dy) {
        for (const Index i : held_[list]) {
            boxes_[i].rect.x += dx;
            boxes_[i].rect.y += dy;
        }
    }

    std::vector<LayoutBox>& boxes_;
    /// What is free in each frame; first what is in none.
    std::vector<std::vector<Index>> held_;
};

class GridLayout : public TreeLayout {
public:
    using TreeLayout::TreeLayout;

private:
    void place(const std::vector<Index>& items) override {
        const Parts parts = partsOf(items);
        const Extent cards = placeCards(parts.cards);
        double y = cards.height > 0 ? cards.height + kFrameGap : 0;
        const double width = std::max(cards.width, placeFrames(parts.frames, y));
        if (parts.hubs.empty())
            return;
        // Hubs above the middle of what they serve.
        double row = -kGap;
        double height = 0;
        for (const Index i : parts.hubs) {
            row += rect(i).width + kGap;
            height = std::max(height, rect(i).height);
        }
        placeRow(parts.hubs, (width - row) / 2, -height - kRowGap, kGap);
    }

    Extent placeCards(const std::vector<Index>& cards) {
        if (cards.empty())
            return {};
        double widest = 0;
        double area = 0;
        for (const Index i : cards) {
            widest = std::max(widest, rect(i).width);
            area += (rect(i).width + kGap) * (rect(i).height + kRowGap);
        }
        const double wanted = std::sqrt(area * kAspect) / (widest + kGap);
        const auto columns = std::clamp<Index>(static_cast<Index>(std::lround(wanted)), 1, cards.size());
        double y = 0;
        for (Index first = 0; first < cards.size(); first += columns) {
            double height = 0;
            for (Index i = first; i < std::min(first + columns, cards.size()); ++i) {
                rect(cards[i]).x = static_cast<double>(i - first) * (widest + kGap);
                rect(cards[i]).y = y;
                height = std::max(height, rect(cards[i]).height);
            }
            y += height + kRowGap;
        }
        return {static_cast<double>(columns) * (widest + kGap) - kGap, y - kRowGap};
    }

    /// Answers the width.
    double placeFrames(const std::vector<Index>& frames, double y) {
        std::vector<Extent> extents;
        for (const Index i : frames)
            extents.push_back({rect(i).width, rect(i).height});
        const std::vector<std::size_t> shelves = shelvesFor(extents, kFrameGap, kAspect);
        double width = 0;
        for (Index i = 0; i < frames.size();) {
            std::vector<Index> row;
            for (const std::size_t shelf = shelves[i]; i < frames.size() && shelves[i] == shelf; ++i)
                row.push_back(frames[i]);
            const Extent placed = placeRow(row, 0, y, kFrameGap);
            width = std::max(width, placed.width);
            y += placed.height + kFrameGap;
        }
        return width;
    }
};

class RadialLayout : public TreeLayout {
public:
    using TreeLayout::TreeLayout;

private:
    void place(const std::vector<Index>& items) override {
        const Parts parts = partsOf(items);
        double radius = placeMiddle(parts.hubs);
        radius = placeRings(parts.cards, radius);
        placeRings(parts.frames, radius);
    }

    /// Hubs in a block around (0, 0); answers the radius that they take.
    double placeMiddle(const std::vector<Index>& hubs) {
        if (hubs.empty())
            return 0;
        const auto columns = static_cast<Index>(std::ceil(std::sqrt(static_cast<double>(hubs.size()))));
        double y = 0;
        for (Index first = 0; first < hubs.size(); first += columns) {
            const std::vector<Index> row(
                hubs.begin() + static_cast<std::ptrdiff_t>(first),
                hubs.begin() + static_cast<std::ptrdiff_t>(std::min(first + columns, hubs.size())));
            y += placeRow(row, 0, y, kGap).height + kGap;
        }
        const Rect all = boundsOf(hubs);
        for (const Index i : hubs) {
            rect(i).x -= all.x + all.width / 2;
            rect(i).y -= all.y + all.height / 2;
        }
        return std::hypot(all.width, all.height) / 2;
    }

    /// Items on rings outside of `inner`; answers the radius that everything takes then. Two boxes do not
    /// overlap if their middles are further apart than half of both diagonals.
    double placeRings(const std::vector<Index>& items, double inner) {
        for (Index at = 0; at < items.size();) {
            double largest = 0;
            for (Index i = at; i < items.size(); ++i)
                largest = std::max(largest, std::hypot(rect(items[i]).width, rect(items[i]).height));
            const double pitch = largest + kGap;
            const Index left = items.size() - at;
            if (inner == 0 && left == 1) {
                centre(items[at], {0, 0});
                return pitch / 2;
            }
            const auto radiusFor = [&](Index count) {
                return count < 2 ? 0 : pitch / (2 * std::sin(std::numbers::pi / static_cast<double>(count)));
            };
            constexpr Index kAlwaysOneRing = 8;
            double radius = inner == 0 ? pitch / 2 : inner + pitch / 2;
            Index count = left;
            if (left <= kAlwaysOneRing)
                radius = std::max(radius, radiusFor(left));
            else
                count = std::min(left, capacity(radius = std::max(radius, radiusFor(kAlwaysOneRing)), pitch));
            for (Index i = 0; i < count; ++i) {
                const double angle =
                    2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count) -
                    std::numbers::pi / 2;
                centre(items[at + i], {radius * std::cos(angle), radius * std::sin(angle)});
            }
            at += count;
            inner = radius + pitch / 2;
        }
        return inner;
    }

    static Index capacity(double radius, double pitch) {
        return static_cast<Index>(std::numbers::pi / std::asin(std::min(1.0, pitch / (2 * radius))) + 1e-9);
    }

    void centre(Index i, Point at) {
        rect(i).x = at.x - rect(i).width / 2;
        rect(i).y = at.y - rect(i).height / 2;
    }
};

/// The nearest free place to the right or below, going past one obstacle after the other the shorter way.
Rect freePlace(const Occupied& taken, Rect rect, double gap) {
    while (const Rect* hit = taken.hit(rect)) {
        const double right = hit->right() + gap - rect.x;
        const double down = hit->bottom() + gap - rect.y;
        (right < down ? rect.x : rect.y) += std::min(right, down);
    }
    return rect;
}

/// From top to bottom, so that what is pushed down makes room before the next one looks for it.
std::vector<Index> fromTop(const std::vector<LayoutBox>& boxes, std::vector<Index> items) {
    std::stable_sort(items.begin(), items.end(), [&](Index a, Index b) {
        const Rect& first = boxes[a].rect;
        const Rect& second = boxes[b].rect;
        return first.y != second.y ? first.y < second.y : first.x < second.x;
    });
    return items;
}

class TidyLayout {
public:
    explicit TidyLayout(std::vector<LayoutBox>& boxes) : boxes_(boxes), held_(boxes.size() + 1) {
        for (Index i = 0; i < boxes.size(); ++i)
            held_[static_cast<Index>(boxes[i].parent + 1)].push_back(i);
    }

    void run() {
        for (Index i = boxes_.size(); i-- > 0;)
            if (boxes_[i].isFrame && !held_[i + 1].empty()) {
                separate(held_[i + 1]);
                fit(i);
            }
        separate(held_[0]);
    }

private:
    void separate(const std::vector<Index>& items) {
        Occupied taken;
        for (const Index i : items)
            if (boxes_[i].isFixed)
                taken.add(boxes_[i].rect);
        for (const Index i : fromTop(boxes_, items)) {
            if (boxes_[i].isFixed)
                continue;
            const Rect before = boxes_[i].rect;
            const Rect after = freePlace(taken, before, kGap);
            taken.add(after);
            moveAll(i, after.x - before.x, after.y - before.y);
        }
    }

    void moveAll(Index i, double dx, double dy) {
        if (dx == 0 && dy == 0)
            return;
        boxes_[i].rect.x += dx;
        boxes_[i].rect.y += dy;
        for (const Index child : held_[i + 1])
            moveAll(child, dx, dy);
    }

    void fit(Index frame) {
        Rect around = framed(boxes_[held_[frame + 1].front()].rect);
        for (const Index i : held_[frame + 1])
            growAround(around, boxes_[i].rect);
        boxes_[frame].rect = around;
    }

    std::vector<LayoutBox>& boxes_;
    std::vector<std::vector<Index>> held_;
};

} // namespace

void layOutGrid(std::vector<LayoutBox>& boxes) {
    GridLayout(boxes).run();
}

void layOutRadial(std::vector<LayoutBox>& boxes) {
    RadialLayout(boxes).run();
}

void layOutTidy(std::vector<LayoutBox>& boxes) {
    TidyLayout(boxes).run();
}

void separateCards(std::vector<LayoutBox>& boxes) {
    std::vector<Index> free;
    Occupied taken;
    for (Index i = 0; i < boxes.size(); ++i) {
        if (boxes[i].isFrame)
            continue;
        if (boxes[i].isFixed)
            taken.add(boxes[i].rect);
        else
            free.push_back(i);
    }
    for (const Index i : fromTop(boxes, std::move(free))) {
        boxes[i].rect = freePlace(taken, boxes[i].rect, kGap);
        taken.add(boxes[i].rect);
    }
}

} // namespace fd::diagram
