// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/placements.h"

#include "diagram/cards/cards.h"

#include <algorithm>

namespace fd::diagram {

namespace {

constexpr double kFramePadding = 16;

std::size_t subjectField() {
    static const std::size_t at = kindInfo(kindOf<Placement>).indexOfField("subject");
    return at;
}

void growAround(Rect& frame, const Rect& child) {
    const double left = std::min(frame.x, child.x - kFramePadding);
    const double top = std::min(frame.y, child.y - kFrameHeader);
    const double right = std::max(frame.right(), child.right() + kFramePadding);
    const double bottom = std::max(frame.bottom(), child.bottom() + kFramePadding);
    frame = {left, top, right - left, bottom - top};
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

void applyPlacements(const CardContext& context, Scene& scene) {
    if (context.design.table<Placement>().empty())
        return;
    std::vector<Point> moved(scene.boxes.size());
    for (std::size_t i = 0; i < scene.boxes.size(); ++i) {
        Box& box = scene.boxes[i];
        Point by = box.parent < 0 ? Point{} : moved[static_cast<std::size_t>(box.parent)];
        if (const Placement* placement = placementOf(context, box.subject))
            by = {placement->x - box.rect.x, placement->y - box.rect.y};
        box.rect.x += by.x;
        box.rect.y += by.y;
        moved[i] = by;
    }
    for (std::size_t i = scene.boxes.size(); i-- > 0;)
        if (const int parent = scene.boxes[i].parent; parent >= 0)
            growAround(scene.boxes[static_cast<std::size_t>(parent)].rect, scene.boxes[i].rect);
}

} // namespace fd::diagram
