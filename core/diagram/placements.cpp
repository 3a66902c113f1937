// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/placements.h"

#include "diagram/cards/cards.h"
#include "diagram/layout/frames.h"

#include <algorithm>
#include <optional>

namespace fd::diagram {

namespace {

std::size_t subjectField() {
    static const std::size_t at = kindInfo(kindOf<Placement>).indexOfField("subject");
    return at;
}

/// The upper edge of the topmost free card that a fixed card covers; none if it covers none.
std::optional<double> topCovered(const Scene& scene, const std::vector<bool>& isFixed, const Rect& fixed) {
    std::optional<double> top;
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        const Box& box = scene.boxes[i];
        if (box.role == BoxRole::Card && !isFixed[i] && box.rect.intersects(fixed))
            top = std::min(top.value_or(box.rect.y), box.rect.y);
    }
    return top;
}

/// Opens the picture at a height: what begins there or below moves down, free frames around it grow.
void insertBand(Scene& scene, const std::vector<bool>& isFixed, double at, double height) {
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        Rect& rect = scene.boxes[i].rect;
        if (isFixed[i])
            continue;
        if (rect.y >= at)
            rect.y += height;
        else if (scene.boxes[i].role == BoxRole::Frame && rect.bottom() > at)
            rect.height += height;
    }
}

/// Moves free cards down until none lies under a fixed one. All that stand lower move alike, so no two free
/// cards come to overlap, and each step goes down, so it ends.
void makeRoom(Scene& scene, const std::vector<bool>& isFixed) {
    std::vector<Rect> fixed;
    for (std::size_t i = 0; i < scene.boxes.size(); ++i)
        if (isFixed[i] && scene.boxes[i].role == BoxRole::Card)
            fixed.push_back(scene.boxes[i].rect);
    std::sort(fixed.begin(), fixed.end(), [](const Rect& a, const Rect& b) { return a.y < b.y; });
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const Rect& rect : fixed)
            if (const auto top = topCovered(scene, isFixed, rect)) {
                insertBand(scene, isFixed, *top, rect.bottom() + kFramePadding - *top);
                isDone = false;
            }
    }
}

} // namespace

const Placement* placementOf(const CardContext& context, AnyId subject) {
    if (!subject)
        return nullptr;
    for (const std::uint32_t number : context.relations.sources(kindOf<Placement>, subjectField(), subject)) {
        const Placement* placement = context.design.get(Id<Placement>{number});
        if (placement && placement->view == placementName(context.view))
            return placement;
    }
    return nullptr;
}

bool isCollapsed(const CardContext& context, AnyId subject) {
    const Placement* placement = placementOf(context, subject);
    return placement && placement->isCollapsed;
}

namespace {

/// Where an object was put, by the user or for trial; none if it takes the place that the view gives it.
std::optional<Point> placeOf(const CardContext& context, const ViewOptions& options, AnyId subject) {
    const Placement* placement = placementOf(context, subject);
    if (placement && placement->isPinned)
        return Point{static_cast<double>(placement->x), static_cast<double>(placement->y)};
    if (options.isFresh)
        return std::nullopt;
    if (options.planned)
        if (const auto planned = options.planned->find(subject); planned != options.planned->end())
            return planned->second;
    if (!placement)
        return std::nullopt;
    return Point{static_cast<double>(placement->x), static_cast<double>(placement->y)};
}

/// Fits frames around what they hold, from the innermost outwards.
void fitFrames(Scene& scene, std::vector<bool> isPut) {
    std::vector<bool> holdsFree(scene.boxes.size(), false);
    std::vector<std::optional<Rect>> needed(scene.boxes.size());
    for (std::size_t i = scene.boxes.size(); i-- > 0;) {
        Box& box = scene.boxes[i];
        if (needed[i] && !holdsFree[i]) {
            box.rect = *needed[i];
            isPut[i] = true;
        } else if (needed[i]) {
            growAround(box.rect, {needed[i]->x + kFramePadding, needed[i]->y + kFrameHeader,
                                  needed[i]->width - 2 * kFramePadding,
                                  needed[i]->height - kFrameHeader - kFramePadding});
        }
        if (box.parent < 0)
            continue;
        const auto parent = static_cast<std::size_t>(box.parent);
        holdsFree[parent] = holdsFree[parent] || !isPut[i];
        if (needed[parent])
            growAround(*needed[parent], box.rect);
        else
            needed[parent] = framed(box.rect);
    }
}

} // namespace

void applyPlacements(const CardContext& context, Scene& scene, const ViewOptions& options) {
    if (context.design.table<Placement>().empty() && !options.planned)
        return;
    std::vector<Point> moved(scene.boxes.size());
    std::vector<bool> isFixed(scene.boxes.size(), false);
    std::vector<bool> isPut(scene.boxes.size(), false);
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        Box& box = scene.boxes[i];
        const bool hasParent = box.parent >= 0;
        Point by = hasParent ? moved[static_cast<std::size_t>(box.parent)] : Point{};
        isFixed[i] = hasParent && isFixed[static_cast<std::size_t>(box.parent)];
        if (const auto place = placeOf(context, options, box.subject)) {
            by = {place->x - box.rect.x, place->y - box.rect.y};
            isFixed[i] = true;
            isPut[i] = true;
        }
        box.rect.x += by.x;
        box.rect.y += by.y;
        moved[i] = by;
    }
    if (options.isFresh)
        makeRoom(scene, isFixed);
    fitFrames(scene, std::move(isPut));
}

} // namespace fd::diagram
