// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/layout/plan.h"

#include "diagram/layout/box_tree.h"
#include "diagram/placements.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fd::diagram {

namespace {

bool isHub(Kind kind) {
    return kind == kindOf<PhysicalSwitch> || kind == kindOf<Router> || kind == kindOf<LogicalSwitch> ||
           kind == kindOf<Gateway> || kind == kindOf<HostSwitch>;
}

class Planner {
public:
    Planner(const Design& design, const Relations& relations, const LayoutWish& wish)
        : context_{design, relations, wish.options.view, Detail::Full, nullptr}, wish_(wish) {
        ViewOptions now = wish.options;
        now.isFresh = false;
        scene_ = arrange(design, relations, now);
        collect();
    }

    PlannedPlaces run() {
        // The lanes of the logical view have sites in columns already.
        const bool isLayered = wish_.kind == LayoutKind::Layered ||
                               (wish_.kind == LayoutKind::Grid && wish_.options.view == ViewKind::Logical);
        if (isLayered && isEverything())
            return layered();
        if (isLayered)
            layOutPart();
        else if (wish_.kind == LayoutKind::Grid)
            layOutGrid(boxes_);
        else if (wish_.kind == LayoutKind::Radial)
            layOutRadial(boxes_);
        else
            layOutTidy(boxes_);
        separateCards(boxes_);
        return places();
    }

private:
    bool isEverything() const { return wish_.objects.empty() && wish_.options.only.empty(); }

    bool isPinned(AnyId subject) const {
        const Placement* placement = placementOf(context_, subject);
        return placement && placement->isPinned;
    }

    void collect() {
        boxes_.reserve(scene_.boxes.size());
        std::vector<bool> isWanted;
        std::vector<bool> holds(scene_.boxes.size(), false);
        std::vector<bool> holdsFixed(scene_.boxes.size(), false);
        for (const Box& box : scene_.boxes) {
            if (box.parent >= 0)
                holds[static_cast<std::size_t>(box.parent)] = true;
            const bool inherits = box.parent >= 0 && isWanted[static_cast<std::size_t>(box.parent)];
            isWanted.push_back(wish_.objects.empty() || inherits || wish_.objects.contains(box.subject));
            LayoutBox made{box.rect, box.parent, box.role == BoxRole::Frame, false, isHub(box.subject.kind)};
            const bool isHeld = box.parent >= 0 && pinned_[static_cast<std::size_t>(box.parent)];
            pinned_.push_back(isHeld || isPinned(box.subject));
            made.isFixed = pinned_.back() || !isWanted.back();
            boxes_.push_back(made);
        }
        // A frame goes where what it holds goes. Only an empty one has a place of its own.
        for (std::size_t i = boxes_.size(); i-- > 0;) {
            if (boxes_[i].isFrame && holds[i])
                boxes_[i].isFixed = pinned_[i] || holdsFixed[i];
            else if (boxes_[i].isFrame && !scene_.boxes[i].subject)
                boxes_[i].isFixed = true;
            if (const int parent = boxes_[i].parent; parent >= 0 && boxes_[i].isFixed)
                holdsFixed[static_cast<std::size_t>(parent)] = true;
        }
        holds_ = std::move(holds);
    }

    /// All as the view arranges it: placements are given up, and kept only where something pinned is in the
    /// way.
    PlannedPlaces layered() const {
        ViewOptions fresh = wish_.options;
        fresh.isFresh = true;
        const Scene wanted = arrange(context_.design, context_.relations, fresh);
        PlannedPlaces none;
        for (const Box& box : wanted.boxes)
            if (box.subject && !isPinned(box.subject))
                none.emplace(box.subject, std::nullopt);
        ViewOptions released = wish_.options;
        released.planned = &none;
        const Scene plain = arrange(context_.design, context_.relations, released);
        PlannedPlaces made;
        for (std::size_t i = 0; i < wanted.boxes.size() && i < plain.boxes.size(); ++i) {
            const Box& box = wanted.boxes[i];
            if (!box.subject || isPinned(box.subject))
                continue;
            const Rect& there = plain.boxes[i].rect;
            const bool isElsewhere = box.role == BoxRole::Card && (std::abs(there.x - box.rect.x) > 0.5 ||
                                                                   std::abs(there.y - box.rect.y) > 0.5);
            if (isElsewhere)
                made.emplace(box.subject, Point{std::round(box.rect.x), std::round(box.rect.y)});
            else
                release(made, box.subject, box.rect);
        }
        return made;
    }

    /// Gives up the place of an object, unless its placement says that it is folded too.
    void release(PlannedPlaces& made, AnyId subject, const Rect& rect) const {
        const Placement* placement = placementOf(context_, subject);
        if (placement && placement->isCollapsed)
            made.emplace(subject, Point{std::round(rect.x), std::round(rect.y)});
        else if (placement)
            made.emplace(subject, std::nullopt);
    }

    /// Only some, as the view would arrange them if there was nothing else, at the place where they are.
    void layOutPart() {
        ViewOptions fresh = wish_.options;
        fresh.isFresh = true;
        fresh.only.clear();
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            if (!boxes_[i].isFrame && !boxes_[i].isFixed)
                fresh.only.insert(scene_.boxes[i].subject);
        if (fresh.only.empty())
            return;
        std::unordered_map<AnyId, Rect> wanted;
        for (const Box& box : arrange(context_.design, context_.relations, fresh).boxes)
            if (box.role == BoxRole::Card)
                wanted.emplace(box.subject, box.rect);
        constexpr double kFar = std::numeric_limits<double>::max();
        Point before{kFar, kFar};
        Point after{kFar, kFar};
        forMoving(wanted, [&](LayoutBox& box, const Rect& there) {
            before = {std::min(before.x, box.rect.x), std::min(before.y, box.rect.y)};
            after = {std::min(after.x, there.x), std::min(after.y, there.y)};
        });
        forMoving(wanted, [&](LayoutBox& box, const Rect& there) {
            box.rect.x = there.x + before.x - after.x;
            box.rect.y = there.y + before.y - after.y;
        });
    }

    template <class Visit>
    void forMoving(const std::unordered_map<AnyId, Rect>& wanted, Visit visit) {
        for (std::size_t i = 0; i < boxes_.size(); ++i)
            if (!boxes_[i].isFrame && !boxes_[i].isFixed)
                if (const auto at = wanted.find(scene_.boxes[i].subject); at != wanted.end())
                    visit(boxes_[i], at->second);
    }

    PlannedPlaces places() const {
        PlannedPlaces made;
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            const AnyId subject = scene_.boxes[i].subject;
            if (!subject || boxes_[i].isFixed)
                continue;
            if (boxes_[i].isFrame && holds_[i]) {
                // It is as large as what it holds needs.
                release(made, subject, boxes_[i].rect);
            } else {
                made.emplace(subject, Point{std::round(boxes_[i].rect.x), std::round(boxes_[i].rect.y)});
            }
        }
        return made;
    }

    CardContext context_;
    const LayoutWish& wish_;
    Scene scene_;
    std::vector<LayoutBox> boxes_;
    std::vector<bool> pinned_;
    std::vector<bool> holds_;
};

} // namespace

PlannedPlaces planLayout(const Design& design, const Relations& relations, const LayoutWish& wish) {
    return Planner(design, relations, wish).run();
}

} // namespace fd::diagram
