// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are in the picture: objects to items, points and areas to objects.
#include "diagram/hit_test.h"
#include "model/naming.h"
#include "ui/canvas/canvas_model.h"
#include "workspace/workspace.h"

#include <string>
#include <variant>

namespace fd::ui {

const std::vector<AnyId>& CanvasModel::selectedOn(const DiagramItem& item) const {
    static const std::vector<AnyId> kNone;
    const auto found = selectedOn_.find(&item);
    return found == selectedOn_.end() ? kNone : found->second;
}

std::vector<DiagramItem*> CanvasModel::cards() const {
    std::vector<DiagramItem*> found;
    for (DiagramItem* box : boxes_)
        if (box->layer() == Layer::Card && box->isVisible())
            found.push_back(box);
    return found;
}

DiagramItem* CanvasModel::itemOf(AnyId subject) const {
    const auto found = bySubject_.find(subject);
    return found == bySubject_.end() ? nullptr : found->second;
}

DiagramItem* CanvasModel::itemShowing(AnyId subject) const {
    if (DiagramItem* own = itemOf(subject))
        return own;
    if (DiagramItem* card = itemOf(diagram::cardOf(context(diagram::Detail::Full), subject)))
        return card;
    const auto edges = edgesFor(subject);
    return edges.empty() ? nullptr : edges.front();
}

std::vector<DiagramItem*> CanvasModel::edgesFor(AnyId subject) const {
    std::vector<DiagramItem*> found;
    for (auto at = items_.lower_bound({Layer::Edge, subject, {}, {}, {}, 0});
         at != items_.end() && at->first.layer == Layer::Edge && at->first.subject == subject; ++at)
        found.push_back(at->second.get());
    return found;
}

std::vector<DiagramItem*> CanvasModel::edgesAt(AnyId card) const {
    const auto found = edgesOf_.find(card);
    return found == edgesOf_.end() ? std::vector<DiagramItem*>{} : found->second;
}

QRectF CanvasModel::rectOf(AnyId subject) const {
    const DiagramItem* item = itemShowing(subject);
    if (!item)
        return {};
    const diagram::Part* part = diagram::partOf(item->part(), subject);
    return render::toQt(part ? part->bounds : item->part().bounds);
}

QRectF CanvasModel::nameRectOf(AnyId subject) const {
    const DiagramItem* item = itemShowing(subject);
    const diagram::Part* part = item ? diagram::partOf(item->part(), subject) : nullptr;
    const std::string name = displayName(workspace_.design(), subject);
    if (part)
        for (const diagram::Shape& shape : part->shapes)
            if (const auto* text = std::get_if<diagram::TextShape>(&shape); text && text->full == name)
                return render::toQt(text->rect);
    return {};
}

CanvasHit CanvasModel::hitTest(QPointF at, double reach) const {
    const QRectF area(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    for (QGraphicsItem* found : scene_.items(area, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder)) {
        auto* item = dynamic_cast<DiagramItem*>(found);
        if (!item || item->layer() == Layer::Title)
            continue;
        const diagram::Point point{at.x() - item->x(), at.y() - item->y()};
        const bool isBlock = item->layer() != Layer::Edge && detail() == diagram::Detail::Block;
        const diagram::Part* part =
            isBlock ? nullptr : item->hit(point, item->layer() == Layer::Edge ? reach : 0);
        if (part)
            return {part->subject ? part->subject : item->subject(), item};
        if (item->layer() != Layer::Edge && item->box().rect.contains(point))
            return {item->subject(), item};
    }
    return {};
}

DiagramItem* CanvasModel::frameAt(QPointF at) const {
    DiagramItem* found = nullptr;
    for (DiagramItem* box : boxes_)
        if (box->layer() == Layer::Frame && box->box().rect.contains({at.x(), at.y()}))
            found = box;
    return found;
}

DiagramItem* CanvasModel::parentOf(const DiagramItem& item) const {
    const int parent = item.box().parent;
    return parent < 0 ? nullptr : boxes_[static_cast<std::size_t>(parent)];
}

Id<HostGroup> CanvasModel::groupAround(const DiagramItem* item) const {
    while (item && !item->subject().is<HostGroup>())
        item = parentOf(*item);
    return item ? item->subject().as<HostGroup>() : Id<HostGroup>{};
}

std::vector<AnyId> CanvasModel::within(const QRectF& area, bool fully) const {
    std::vector<AnyId> found;
    for (const DiagramItem* box : boxes_) {
        const QRectF rect = render::toQt(box->box().rect);
        const bool isIn = box->layer() == Layer::Card && !fully ? area.intersects(rect) : area.contains(rect);
        if (isIn && box->subject() && box->isVisible())
            found.push_back(box->subject());
    }
    return found;
}

} // namespace fd::ui
