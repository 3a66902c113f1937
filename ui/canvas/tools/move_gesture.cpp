// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/move_gesture.h"

#include "diagram/placements.h"
#include "model/naming.h"
#include "model/ops/duplicate.h"
#include "model/ops/place.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace fd::ui {

namespace {

/// How near edges come before they pull, in pixels.
constexpr double kPull = 6;
/// More neighbours than this show too many guides to be of use.
constexpr std::size_t kMostNeighbours = 300;

QString text(const char* source) {
    return QCoreApplication::translate("Canvas", source);
}

diagram::Rect united(const diagram::Rect& a, const diagram::Rect& b) {
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

} // namespace

void MoveGesture::start(const CanvasHit& hit, QPointF at) {
    settings_ = CanvasSettings::read();
    hit_ = hit;
    start_ = at;
    collectMoved();
    collectNeighbours();
}

/// What moves together: the selected cards and frames, and all that stands in those frames.
void MoveGesture::collectMoved() {
    std::set<int> chosen;
    CanvasModel& model = view_.model();
    chosen.insert(hit_.item->index());
    if (view_.workspace().selection().contains(hit_.subject))
        for (const AnyId id : view_.workspace().selection().ids())
            if (const DiagramItem* item = model.itemShowing(id); item && item->layer() != Layer::Edge)
                chosen.insert(item->index());
    // Frames come before what they hold.
    for (DiagramItem* box : model.boxes())
        if (chosen.contains(box->box().parent))
            chosen.insert(box->index());
    moved_.clear();
    for (DiagramItem* box : model.boxes())
        if (chosen.contains(box->index()))
            moved_.push_back(box);
    around_ = moved_.empty() ? diagram::Rect{} : moved_.front()->box().rect;
    for (const DiagramItem* item : moved_)
        around_ = united(around_, item->box().rect);
}

/// The cards in sight that stay: their edges pull.
void MoveGesture::collectNeighbours() {
    neighbours_.clear();
    if (!settings_.showsGuides)
        return;
    const QRectF sight = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    for (const DiagramItem* card : view_.model().cards()) {
        const bool stays = std::find(moved_.begin(), moved_.end(), card) == moved_.end();
        if (stays && sight.intersects(render::toQt(card->box().rect)))
            neighbours_.push_back(card->box().rect);
        if (neighbours_.size() > kMostNeighbours) {
            neighbours_.clear();
            return;
        }
    }
}

/// An edge that is near counts more than the grid, in each direction on its own.
QPointF MoveGesture::pulled(QPointF offset) {
    const diagram::Rect there{around_.x + offset.x(), around_.y + offset.y(), around_.width, around_.height};
    diagram::Snap snap = diagram::snapToNeighbours(there, neighbours_, kPull / view_.zoom());
    guides_ = std::move(snap.guides);
    const auto meets = [&](bool isVertical) {
        return std::any_of(guides_.begin(), guides_.end(),
                           [&](const diagram::Guide& guide) { return guide.isVertical == isVertical; });
    };
    const diagram::Point grid = diagram::snapToGrid({there.x, there.y}, settings_.gridStep);
    QPointF result = offset + QPointF(snap.offset.x, snap.offset.y);
    if (!meets(true))
        result.setX(settings_.snapsToGrid ? grid.x - around_.x : offset.x());
    if (!meets(false))
        result.setY(settings_.snapsToGrid ? grid.y - around_.y : offset.y());
    return result;
}

/// The host group that dropping here would move the dragged hosts to; none if they stay where they are.
Id<HostGroup> MoveGesture::newGroup(QPointF at) const {
    CanvasModel& model = view_.model();
    const DiagramItem* found = nullptr;
    for (const DiagramItem* box : model.boxes()) {
        const bool isDragged = std::find(moved_.begin(), moved_.end(), box) != moved_.end();
        if (box->layer() == Layer::Frame && !isDragged && box->box().rect.contains({at.x(), at.y()}))
            found = box;
    }
    const Id<HostGroup> group = model.groupAround(found);
    for (const DiagramItem* item : moved_)
        if (item->layer() == Layer::Frame)
            return {};
    for (const DiagramItem* item : moved_)
        if (const Host* host = view_.workspace().design().get(item->subject().as<Host>()))
            if (group && host->hostGroup != group)
                return group;
    return {};
}

void MoveGesture::move(QPoint viewPosition, bool copies) {
    if (settings_.positionsLocked && !copies) {
        view_.showCaption(Verdict::Refuse, text("Positions are locked. Unlock them in the Arrange menu."), viewPosition);
        return;
    }
    const QPointF here = view_.mapToScene(viewPosition);
    offset_ = pulled(here - start_);
    view_.model().setDragOffset(moved_, offset_);
    group_ = copies ? Id<HostGroup>{} : newGroup(here);
    draw(viewPosition, copies);
}

void MoveGesture::draw(QPoint viewPosition, bool copies) {
    const Design& design = view_.workspace().design();
    const QString name = shownName(design, hit_.item->subject());
    if (copies)
        view_.showCaption(Verdict::Accept, text("Copy %1").arg(name), viewPosition);
    else if (group_)
        view_.showCaption(Verdict::Accept, text("Move %1 to host group %2").arg(name, shownName(design, group_)),
                          viewPosition);
    else
        view_.hideCaption();
    const QRectF target = group_ ? view_.model().rectOf(group_) : QRectF();
    const QRectF sight = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    view_.overlay().show(sight, [guides = guides_, target, this](QPainter& painter) {
        if (!target.isEmpty())
            paintTarget(painter, view_, target, true);
        QPen pen(view_.model().colorOf(diagram::Tone::Accent), 1, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        for (const diagram::Guide& guide : guides)
            painter.drawLine(guide.isVertical ? QLineF(guide.at, guide.from, guide.at, guide.to)
                                              : QLineF(guide.from, guide.at, guide.to, guide.at));
    });
}

void MoveGesture::copy(QPoint by) {
    auto& workspace = view_.workspace();
    ops::Duplication wanted;
    for (const DiagramItem* item : moved_)
        if (item->subject())
            wanted.objects.push_back(item->subject());
    Transaction transaction = workspace.begin(Text{translatable("Step", "Copy {name}"),
                                                   {{"name", displayName(workspace.design(), hit_.item->subject())}}});
    const auto made = ops::duplicate(transaction, workspace.relations(), wanted);
    if (!made)
        return;
    std::vector<ops::Position> positions;
    std::size_t at = 0;
    for (const DiagramItem* item : moved_)
        if (item->subject() && at < made->size())
            positions.push_back({(*made)[at++], static_cast<int>(std::lround(item->box().rect.x)) + by.x(),
                                 static_cast<int>(std::lround(item->box().rect.y)) + by.y()});
    ops::setPositions(transaction, view_.model().placementView(), positions);
    if (view_.commit(std::move(transaction)))
        workspace.selection().set(*made);
}

void MoveGesture::finish(bool copies) {
    const QPoint by(static_cast<int>(std::lround(offset_.x())), static_cast<int>(std::lround(offset_.y())));
    const Id<HostGroup> group = group_;
    view_.model().setDragOffset(moved_, {});
    if (copies && !by.isNull())
        copy(by);
    else if (!by.isNull() && !settings_.positionsLocked)
        commitMove(by, group);
    reset();
}

void MoveGesture::commitMove(QPoint by, Id<HostGroup> group) {
    auto& workspace = view_.workspace();
    CanvasModel& model = view_.model();
    const char* label = group ? translatable("Step", "Move {name} to host group {group}") : translatable("Step", "Move {name}");
    const AnyId name = hit_.item->subject() ? hit_.item->subject() : moved_.back()->subject();
    Transaction transaction = workspace.begin(
        Text{label, {{"name", displayName(workspace.design(), name)}, {"group", displayName(workspace.design(), group)}}});
    std::vector<ops::Position> positions;
    const diagram::CardContext context = model.context(diagram::Detail::Full);
    for (const DiagramItem* item : moved_) {
        // What stands in a frame that moves goes with it, unless it has a place of its own or the frame has none.
        const DiagramItem* frame = model.parentOf(*item);
        const bool follows = frame && frame->subject() && std::find(moved_.begin(), moved_.end(), frame) != moved_.end();
        if (!item->subject() || (follows && !diagram::placementOf(context, item->subject())))
            continue;
        positions.push_back({item->subject(), static_cast<int>(std::lround(item->box().rect.x)) + by.x(),
                             static_cast<int>(std::lround(item->box().rect.y)) + by.y()});
    }
    ops::setPositions(transaction, model.placementView(), positions);
    for (const DiagramItem* item : moved_)
        if (group && item->subject().is<Host>() &&
            workspace.design().get(item->subject().as<Host>())->hostGroup != group)
            if (const auto ok = ops::moveHostToGroup(transaction, item->subject().as<Host>(), group); !ok)
                view_.showCaption(Verdict::Refuse, sentence(ok.error().text), view_.mapFromScene(start_));
    view_.commit(std::move(transaction));
}

void MoveGesture::cancel() {
    view_.model().setDragOffset(moved_, {});
    reset();
}

void MoveGesture::reset() {
    moved_.clear();
    neighbours_.clear();
    guides_.clear();
    group_ = {};
    offset_ = {};
    hit_ = {};
}

} // namespace fd::ui
