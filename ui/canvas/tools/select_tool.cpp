// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/placements.h"
#include "model/naming.h"
#include "model/ops/duplicate.h"
#include "model/ops/place.h"
#include "model/ops/support.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/tools/connect_gesture.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace fd::ui {

namespace {

constexpr double kFrameTitleHeight = 36;

QString text(const char* source) {
    return QCoreApplication::translate("Canvas", source);
}

class SelectTool : public Tool {
public:
    explicit SelectTool(CanvasView& view) : Tool(view), connecting_(view) {}

    void press(QMouseEvent& event) override;
    void move(QMouseEvent& event) override;
    void release(QMouseEvent& event) override;
    void cancel() override;
    bool isBusy() const override { return gesture_ != Gesture::None; }

private:
    enum class Gesture { None, Pressed, Band, Move, Place, Connect };

    void begin();
    void collectMoved();
    void moveCards(QPoint at);
    void finishMove(bool copies);
    void copyMoved(QPoint by);
    void placeMachines(QPoint at);
    void finishPlace(QPoint at);
    void drawBand(QPointF at);
    void finishBand(QPointF at);
    Id<HostGroup> newGroup(QPointF at) const;
    std::vector<Id<Vm>> machines() const;
    QPoint movedBy() const;

    Gesture gesture_ = Gesture::None;
    QPoint start_;
    QPointF sceneStart_;
    QPointF offset_;
    Qt::KeyboardModifiers modifiers_;
    CanvasHit hit_;
    std::vector<DiagramItem*> moved_;
    Id<HostGroup> group_;
    ConnectGesture connecting_;
};

void SelectTool::press(QMouseEvent& event) {
    start_ = event.position().toPoint();
    sceneStart_ = view_.mapToScene(start_);
    modifiers_ = event.modifiers();
    hit_ = view_.hitAt(start_);
    gesture_ = Gesture::Pressed;
    auto& selection = view_.workspace().selection();
    const bool extends = (modifiers_ & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    if (hit_.subject && !extends && !selection.contains(hit_.subject))
        selection.set(hit_.subject);
}

void SelectTool::begin() {
    // Frames are moved by their title; inside them a box is drawn as on the empty canvas.
    const bool isInFrame = hit_ && hit_.item->layer() == Layer::Frame &&
                           sceneStart_.y() > hit_.item->box().rect.y + kFrameTitleHeight;
    if (!hit_ || isInFrame)
        gesture_ = Gesture::Band;
    else if (hit_.subject.is<Vm>() && hit_.item->subject() != hit_.subject)
        gesture_ = Gesture::Place;
    else if (hit_.subject.is<PhysicalNic>() && hit_.item->layer() == Layer::Card)
        gesture_ = Gesture::Connect;
    else if (hit_.item->layer() == Layer::Edge)
        gesture_ = Gesture::Band;
    else
        gesture_ = Gesture::Move;
    if (gesture_ == Gesture::Connect)
        connecting_.start(hit_.subject);
    if (gesture_ == Gesture::Move)
        collectMoved();
}

/// What moves together: the selected cards and frames, and all that stands in those frames.
void SelectTool::collectMoved() {
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
}

void SelectTool::move(QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    if (gesture_ == Gesture::None)
        return;
    if (gesture_ == Gesture::Pressed) {
        if (std::hypot(at.x() - start_.x(), at.y() - start_.y()) < kDragThreshold)
            return;
        begin();
    }
    switch (gesture_) {
    case Gesture::Band: drawBand(view_.mapToScene(at)); break;
    case Gesture::Move: moveCards(at); break;
    case Gesture::Place: placeMachines(at); break;
    case Gesture::Connect: connecting_.move(at); break;
    case Gesture::None:
    case Gesture::Pressed: break;
    }
}

QPoint SelectTool::movedBy() const {
    return {static_cast<int>(std::lround(offset_.x())), static_cast<int>(std::lround(offset_.y()))};
}

/// The host group that dropping here would move the dragged hosts to; none if they stay where they are.
Id<HostGroup> SelectTool::newGroup(QPointF at) const {
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

void SelectTool::moveCards(QPoint at) {
    const QPointF here = view_.mapToScene(at);
    offset_ = here - sceneStart_;
    view_.model().setDragOffset(moved_, offset_);
    group_ = newGroup(here);
    if (!group_) {
        view_.overlay().clear();
        view_.hideCaption();
        return;
    }
    const Design& design = view_.workspace().design();
    view_.showCaption(Verdict::Accept,
                      text("Move %1 to host group %2").arg(shownName(design, hit_.item->subject()), shownName(design, group_)),
                      at);
    const QRectF target = view_.model().rectOf(group_);
    view_.overlay().show(target.adjusted(-8, -8, 8, 8),
                         [=, this](QPainter& painter) { paintTarget(painter, view_, target, true); });
}

void SelectTool::copyMoved(QPoint by) {
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

void SelectTool::finishMove(bool copies) {
    auto& workspace = view_.workspace();
    CanvasModel& model = view_.model();
    const QPoint by = movedBy();
    const Id<HostGroup> group = group_;
    model.setDragOffset(moved_, {});
    if (by.isNull())
        return;
    if (copies) {
        copyMoved(by);
        return;
    }
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
                view_.showCaption(Verdict::Refuse, sentence(ok.error().text), start_);
    view_.commit(std::move(transaction));
}

std::vector<Id<Vm>> SelectTool::machines() const {
    std::vector<Id<Vm>> found;
    for (const AnyId id : view_.workspace().selection().ids())
        if (id.is<Vm>())
            found.push_back(id.as<Vm>());
    if (std::find(found.begin(), found.end(), hit_.subject.as<Vm>()) == found.end())
        found = {hit_.subject.as<Vm>()};
    return found;
}

void SelectTool::placeMachines(QPoint at) {
    auto& workspace = view_.workspace();
    const Design& design = workspace.design();
    const CanvasHit over = view_.hitAt(at);
    const Id<Host> host = over ? ops::hostOf(design, over.item->subject()) : Id<Host>{};
    const QPointF here = view_.mapToScene(at);
    QRectF target;
    bool accepts = false;
    const Vm* vm = design.get(hit_.subject.as<Vm>());
    if (!host) {
        view_.showCaption(Verdict::Refuse, text("Drop the machine on a host."), at);
    } else if (vm && host != vm->host) {
        target = render::toQt(over.item->box().rect);
        Transaction attempt = ops::trial(design);
        const auto placed = ops::placeVm(attempt, workspace.relations(), hit_.subject.as<Vm>(), host);
        accepts = placed.has_value();
        const QString move = text("Move %1 to %2").arg(shownName(design, hit_.subject), shownName(design, host));
        if (!placed)
            view_.showCaption(Verdict::Refuse, sentence(placed.error().text), at);
        else if (placed->notes.empty())
            view_.showCaption(Verdict::Accept, move, at);
        else
            view_.showCaption(Verdict::AcceptWithNotes, move + QLatin1String(". ") + sentence(placed->notes.front()), at);
    } else {
        view_.hideCaption();
    }
    const QRectF chip = view_.model().rectOf(hit_.subject);
    const QRectF ghost(here - (sceneStart_ - chip.topLeft()), chip.size());
    view_.overlay().show(ghost.united(target).adjusted(-10, -10, 10, 10), [=, this](QPainter& painter) {
        if (!target.isEmpty())
            paintTarget(painter, view_, target, accepts);
        painter.setOpacity(0.8);
        painter.setPen(QPen(view_.model().colorOf(diagram::Tone::VmTone), 1.5));
        painter.setBrush(view_.model().colorOf(diagram::Tone::VmSoft));
        painter.drawRoundedRect(ghost, 6, 6);
        painter.setOpacity(1);
    });
}

void SelectTool::finishPlace(QPoint at) {
    auto& workspace = view_.workspace();
    const CanvasHit over = view_.hitAt(at);
    const Id<Host> host = over ? ops::hostOf(workspace.design(), over.item->subject()) : Id<Host>{};
    if (!host)
        return;
    const std::vector<Id<Vm>> vms = machines();
    const Text label = vms.size() == 1
                           ? Text{translatable("Step", "Move {vm} to {host}"),
                                  {{"vm", displayName(workspace.design(), vms.front())},
                                   {"host", displayName(workspace.design(), host)}}}
                           : Text{translatable("Step", "Move {n} machines to {host}"),
                                  {{"n", std::to_string(vms.size())}, {"host", displayName(workspace.design(), host)}}};
    Transaction transaction = workspace.begin(label);
    for (const Id<Vm> vm : vms) {
        if (const Vm* record = workspace.design().get(vm); !record || record->host == host)
            continue;
        if (const auto placed = ops::placeVm(transaction, workspace.relations(), vm, host); !placed) {
            view_.showCaption(Verdict::Refuse, sentence(placed.error().text), at);
            return;
        }
    }
    view_.commit(std::move(transaction));
}

void SelectTool::drawBand(QPointF at) {
    const QRectF band = QRectF(sceneStart_, at).normalized();
    const double margin = 2 / view_.zoom();
    view_.overlay().show(band.adjusted(-margin, -margin, margin, margin), [=, this](QPainter& painter) {
        QColor fill = view_.model().colorOf(diagram::Tone::Selection);
        QPen pen(fill, 1, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        fill.setAlpha(36);
        painter.setBrush(fill);
        painter.drawRect(band);
    });
}

void SelectTool::finishBand(QPointF at) {
    auto& selection = view_.workspace().selection();
    std::vector<AnyId> found = view_.model().within(QRectF(sceneStart_, at).normalized(), (modifiers_ & Qt::AltModifier) != 0);
    if ((modifiers_ & (Qt::ControlModifier | Qt::ShiftModifier)) != 0)
        found.insert(found.end(), selection.ids().begin(), selection.ids().end());
    selection.set(std::move(found));
}

void SelectTool::release(QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    const Gesture ended = gesture_;
    gesture_ = Gesture::None;
    view_.overlay().clear();
    view_.hideCaption();
    auto& selection = view_.workspace().selection();
    switch (ended) {
    case Gesture::Pressed:
        if ((modifiers_ & Qt::ControlModifier) && hit_.subject)
            selection.toggle(hit_.subject);
        else if ((modifiers_ & Qt::ShiftModifier) && hit_.subject)
            selection.add(hit_.subject);
        else if (!(modifiers_ & (Qt::ControlModifier | Qt::ShiftModifier)))
            selection.set(hit_.subject);
        break;
    case Gesture::Band: finishBand(view_.mapToScene(at)); break;
    case Gesture::Move: finishMove((event.modifiers() & Qt::ControlModifier) != 0); break;
    case Gesture::Place: finishPlace(at); break;
    case Gesture::Connect: connecting_.finish(at); break;
    case Gesture::None: break;
    }
    moved_.clear();
    group_ = {};
    offset_ = {};
}

void SelectTool::cancel() {
    if (gesture_ == Gesture::Move)
        view_.model().setDragOffset(moved_, {});
    connecting_.cancel();
    gesture_ = Gesture::None;
    moved_.clear();
    group_ = {};
    offset_ = {};
    hit_ = {};
    view_.overlay().clear();
    view_.hideCaption();
}

} // namespace

std::unique_ptr<Tool> makeSelectTool(CanvasView& view) {
    return std::make_unique<SelectTool>(view);
}

} // namespace fd::ui
