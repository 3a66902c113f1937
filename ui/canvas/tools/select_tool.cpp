// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"
#include "model/ops/duplicate.h"
#include "model/ops/place.h"
#include "model/ops/support.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/tools/connect_gesture.h"
#include "ui/canvas/tools/move_gesture.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace fd::ui {

namespace {

constexpr double kFrameTitleHeight = 36;

QString text(const char* source) {
    return QCoreApplication::translate("Canvas", source);
}

/// Parts of cards from which a connection is pulled.
bool isPort(const CanvasHit& hit) {
    return hit && hit.item->layer() == Layer::Card && hit.item->subject() != hit.subject &&
           (hit.subject.is<PhysicalNic>() || hit.subject.is<VirtualNic>() || hit.subject.is<NicTeam>() ||
            hit.subject.is<HostVirtualNic>());
}

class SelectTool : public Tool {
public:
    explicit SelectTool(CanvasView& view) : Tool(view), moving_(view), connecting_(view) {}

    void press(QMouseEvent& event) override;
    void move(QMouseEvent& event) override;
    void release(QMouseEvent& event) override;
    void cancel() override;
    void hover(QPoint viewPosition) override;
    bool isBusy() const override { return gesture_ != Gesture::None; }
    Qt::CursorShape cursor() const override { return cursor_; }

private:
    enum class Gesture { None, Pressed, Band, Move, Place, Connect };

    void begin();
    void leaveHovered();
    void placeMachines(QPoint at, bool copies);
    void finishPlace(QPoint at, bool copies);
    void copyMachines(const std::vector<Id<Vm>>& vms, Id<Host> host, QPoint at);
    void drawBand(QPointF at);
    void finishBand(QPointF at);
    std::vector<Id<Vm>> machines() const;

    Gesture gesture_ = Gesture::None;
    QPoint start_;
    QPointF sceneStart_;
    Qt::KeyboardModifiers modifiers_;
    CanvasHit hit_;
    std::optional<CableEnd> cableEnd_;
    Qt::CursorShape cursor_ = Qt::ArrowCursor;
    AnyId hovered_;
    MoveGesture moving_;
    ConnectGesture connecting_;
};

void SelectTool::press(QMouseEvent& event) {
    start_ = event.position().toPoint();
    sceneStart_ = view_.mapToScene(start_);
    modifiers_ = event.modifiers();
    hit_ = view_.hitAt(start_);
    cableEnd_ = cableEndAt(view_, start_);
    leaveHovered();
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
    if (cableEnd_ || isPort(hit_))
        gesture_ = Gesture::Connect;
    else if (!hit_ || isInFrame || hit_.item->layer() == Layer::Edge)
        gesture_ = Gesture::Band;
    else if (hit_.subject.is<Vm>() && hit_.item->subject() != hit_.subject)
        gesture_ = Gesture::Place;
    else
        gesture_ = Gesture::Move;
    if (gesture_ == Gesture::Connect && cableEnd_)
        connecting_.start(*cableEnd_);
    else if (gesture_ == Gesture::Connect)
        connecting_.start(hit_.subject);
    if (gesture_ == Gesture::Move)
        moving_.start(hit_, sceneStart_);
}

/// A ring around the port under the pointer says that a connection can be pulled from it.
void SelectTool::hover(QPoint viewPosition) {
    const CanvasHit hit = view_.hitAt(viewPosition);
    const bool isOnEnd = cableEndAt(view_, viewPosition).has_value();
    const AnyId port = !isOnEnd && isPort(hit) ? hit.subject : AnyId{};
    cursor_ = isOnEnd ? Qt::PointingHandCursor : port ? Qt::CrossCursor : Qt::ArrowCursor;
    if (port == hovered_)
        return;
    leaveHovered();
    hovered_ = port;
    if (!port)
        return;
    const QRectF rect = view_.model().rectOf(port);
    view_.overlay().show(rect.adjusted(-6, -6, 6, 6), [rect, this](QPainter& painter) {
        QPen pen(view_.model().colorOf(diagram::Tone::Accent), 2);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 5, 5);
    });
}

void SelectTool::leaveHovered() {
    if (hovered_)
        view_.overlay().clear();
    hovered_ = {};
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
    case Gesture::Move: moving_.move(at, (event.modifiers() & Qt::ControlModifier) != 0); break;
    case Gesture::Place: placeMachines(at, (event.modifiers() & Qt::ControlModifier) != 0); break;
    case Gesture::Connect: connecting_.move(at); break;
    case Gesture::None:
    case Gesture::Pressed: break;
    }
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

void SelectTool::placeMachines(QPoint at, bool copies) {
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
    } else if (vm && (copies || host != vm->host)) {
        target = render::toQt(over.item->box().rect);
        Transaction attempt = ops::trial(design);
        const auto placed = ops::placeVm(attempt, workspace.relations(), hit_.subject.as<Vm>(), host);
        accepts = placed.has_value();
        const QString move = text(copies ? "Copy %1 to %2" : "Move %1 to %2").arg(shownName(design, hit_.subject), shownName(design, host));
        accepts = accepts || (copies && host == vm->host);
        if (!accepts)
            view_.showCaption(Verdict::Refuse, sentence(placed.error().text), at);
        else if (!placed)
            view_.showCaption(Verdict::Accept, move, at);
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

/// Copies stand on the host that they are dropped on, their own too.
void SelectTool::copyMachines(const std::vector<Id<Vm>>& vms, Id<Host> host, QPoint at) {
    auto& workspace = view_.workspace();
    const Design& design = workspace.design();
    Transaction transaction =
        workspace.begin(Text{translatable("Step", "Copy {name}"), {{"name", displayName(design, vms.front())}}});
    const auto made =
        ops::duplicate(transaction, workspace.relations(), {std::vector<AnyId>(vms.begin(), vms.end())});
    for (const AnyId id : made ? *made : std::vector<AnyId>{}) {
        const Vm* copy = transaction.view().get(id.as<Vm>());
        if (!copy || copy->host == host)
            continue;
        if (const auto placed = ops::placeVm(transaction, workspace.relations(), id.as<Vm>(), host); !placed) {
            view_.showCaption(Verdict::Refuse, sentence(placed.error().text), at);
            return;
        }
    }
    if (made && view_.commit(std::move(transaction)))
        workspace.selection().set(*made);
}

void SelectTool::finishPlace(QPoint at, bool copies) {
    auto& workspace = view_.workspace();
    const CanvasHit over = view_.hitAt(at);
    const Id<Host> host = over ? ops::hostOf(workspace.design(), over.item->subject()) : Id<Host>{};
    if (!host)
        return;
    const std::vector<Id<Vm>> vms = machines();
    if (copies)
        return copyMachines(vms, host, at);
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
    case Gesture::Move: moving_.finish((event.modifiers() & Qt::ControlModifier) != 0); break;
    case Gesture::Place: finishPlace(at, (event.modifiers() & Qt::ControlModifier) != 0); break;
    case Gesture::Connect: connecting_.finish(at); break;
    case Gesture::None: break;
    }
    cableEnd_.reset();
}

void SelectTool::cancel() {
    if (gesture_ == Gesture::Move)
        moving_.cancel();
    connecting_.cancel();
    gesture_ = Gesture::None;
    cableEnd_.reset();
    hovered_ = {};
    hit_ = {};
    view_.overlay().clear();
    view_.hideCaption();
}

} // namespace

std::unique_ptr<Tool> makeSelectTool(CanvasView& view) {
    return std::make_unique<SelectTool>(view);
}

} // namespace fd::ui
