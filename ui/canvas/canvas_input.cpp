// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas does with events: mouse, wheel, keys, drops.
#include "diagram/hit_test.h"
#include "model/naming.h"
#include "model/ops/insert.h"
#include "model/ops/place.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "ui/common/kind_drag.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

constexpr int kNudge = 10;

const KindInfo* draggedKind(const QMimeData* data) {
    if (!data || !data->hasFormat(QLatin1String(kKindMimeType)))
        return nullptr;
    return findKind(data->data(QLatin1String(kKindMimeType)).toStdString());
}

} // namespace

// --- mouse ----------------------------------------------------------------------------------------------------------

void CanvasView::mousePressEvent(QMouseEvent* event) {
    if (nameEditor_)
        finishRename(true);
    if (!tool().isBusy())
        hideCaption();
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::MiddleButton && !panning_)
        panning_ = makePanTool(*this);
    else if (event->button() != Qt::LeftButton)
        return;
    tool().press(*event);
    viewport()->setCursor(tool().cursor());
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    tool().move(*event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    tool().release(*event);
    if (event->button() == Qt::MiddleButton)
        panning_.reset();
    viewport()->setCursor(tool().cursor());
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const CanvasHit hit = hitAt(event->position().toPoint()); hit.subject && event->button() == Qt::LeftButton)
        emit openRequested(hit.subject);
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    // The point under the pointer stays where it is.
    const QPointF before = mapToScene(event->position().toPoint());
    setZoom(zoom() * std::pow(1.0015, event->angleDelta().y()));
    const QPointF after = mapToScene(event->position().toPoint());
    const QPointF centre = mapToScene(viewport()->rect().center());
    centerOn(centre + before - after);
    event->accept();
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    const CanvasHit hit = event->reason() == QContextMenuEvent::Mouse
                              ? hitAt(event->pos())
                              : CanvasHit{workspace_.selection().current(), nullptr};
    if (hit.subject && !workspace_.selection().contains(hit.subject))
        workspace_.selection().set(hit.subject);
    contextMenu(hit.subject)->exec(event->globalPos());
}

// --- keys -----------------------------------------------------------------------------------------------------------

void CanvasView::keyPressEvent(QKeyEvent* event) {
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    const auto arrow = [&](int dx, int dy) {
        if (control)
            nudgeSelection(dx * kNudge, dy * kNudge);
        else
            moveFocus(dx, dy, (event->modifiers() & Qt::ShiftModifier) != 0);
    };
    switch (event->key()) {
    case Qt::Key_Left: arrow(-1, 0); return;
    case Qt::Key_Right: arrow(1, 0); return;
    case Qt::Key_Up: arrow(0, -1); return;
    case Qt::Key_Down: arrow(0, 1); return;
    case Qt::Key_Escape: cancelGesture(); return;
    case Qt::Key_F2: rename(workspace_.selection().current()); return;
    case Qt::Key_Delete: deleteSelection(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (workspace_.selection().current())
            emit openRequested(workspace_.selection().current());
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && !tool().isBusy() && !panning_) {
            panning_ = makePanTool(*this);
            viewport()->setCursor(panning_->cursor());
        }
        return;
    default: break;
    }
    if (!control && !(event->modifiers() & Qt::AltModifier)) {
        switch (event->key()) {
        case Qt::Key_V: setTool(ToolKind::Select); return;
        case Qt::Key_C: setTool(ToolKind::Connect); return;
        case Qt::Key_H: setTool(ToolKind::Pan); return;
        default: break;
        }
    }
    QGraphicsView::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat() && panning_) {
        panning_.reset();
        viewport()->setCursor(tool().cursor());
        return;
    }
    if (event->modifiers() == Qt::NoModifier)
        workspace_.endMerge();
    QGraphicsView::keyReleaseEvent(event);
}

/// The nearest card in a direction: along it counts once, across it twice.
void CanvasView::moveFocus(int dx, int dy, bool extend) {
    auto& selection = workspace_.selection();
    const DiagramItem* from = model_->itemShowing(selection.current());
    const DiagramItem* best = nullptr;
    double bestDistance = 0;
    const QPointF start = from ? render::toQt(from->box().rect).center() : mapToScene(QPoint(0, 0));
    for (const DiagramItem* card : model_->cards()) {
        const QPointF by = render::toQt(card->box().rect).center() - start;
        const double along = by.x() * dx + by.y() * dy;
        const double across = std::abs(by.x() * dy) + std::abs(by.y() * dx);
        const double distance = along + 2 * across;
        if (card == from || (from && along <= 0) || (best && distance >= bestDistance))
            continue;
        best = card;
        bestDistance = distance;
    }
    if (!best)
        return;
    std::vector<AnyId> ids{best->subject()};
    if (extend)
        ids.insert(ids.end(), selection.ids().begin(), selection.ids().end());
    selection.set(std::move(ids), best->subject());
    reveal(best->subject());
}

bool CanvasView::event(QEvent* event) {
    // Single letters and arrows belong to the canvas while it has the focus, whatever the menus say.
    if (event->type() == QEvent::ShortcutOverride && !nameEditor_) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        const bool isPlain = key->modifiers() == Qt::NoModifier;
        if (isArrow || (isPlain && (key->key() == Qt::Key_V || key->key() == Qt::Key_C || key->key() == Qt::Key_H ||
                                    key->key() == Qt::Key_Space || key->key() == Qt::Key_Escape))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        workspace_.endMerge();
    return QGraphicsView::event(event);
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == nameEditor_ && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress)
                finishRename(false);
            event->accept();
            return true;
        }
    }
    return QGraphicsView::eventFilter(watched, event);
}

bool CanvasView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !tool().isBusy()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CanvasHit hit = hitAt(help->pos());
        const diagram::Part* part = hit ? diagram::partOf(hit.item->part(), hit.subject) : nullptr;
        if (part && hit.subject)
            QToolTip::showText(help->globalPos(),
                               kindName(hit.subject.kind) + QLatin1Char('\n') + fromUtf8(part->accessibleName), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    minimap_->place();
    if (!isFitted_ && isVisible())
        zoomToFit();
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshTheme();
    QGraphicsView::changeEvent(event);
}

void CanvasView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    minimap_->follow();
}

// --- drops ----------------------------------------------------------------------------------------------------------

namespace {

/// Where a palette object lands: the object under the pointer, or the frame around it.
AnyId dropTarget(const CanvasModel& model, const CanvasHit& hit, QPointF at) {
    if (hit.subject)
        return hit.subject;
    return model.groupAround(model.frameAt(at));
}

QSizeF ghostSize(Kind kind) {
    if (kind == kindOf<Host>)
        return {240, 150};
    if (kind == kindOf<PhysicalSwitch>)
        return {260, 72};
    return {140, 40};
}

} // namespace

void CanvasView::showDrop(Kind kind, QPointF at) {
    const QPoint pointer = mapFromScene(at);
    const CanvasHit hit = hitAt(pointer);
    const AnyId target = dropTarget(*model_, hit, at);
    const auto result = ops::canInsert(workspace_.design(), workspace_.relations(), {kind, target});
    const bool accepts = result.has_value();
    const QString what = kindName(kind);
    if (!accepts)
        showCaption(Verdict::Refuse, sentence(result.error().text), pointer);
    else if (target)
        showCaption(Verdict::Accept, tr("Add %1 to %2").arg(what, shownName(workspace_.design(), target)), pointer);
    else
        showCaption(Verdict::Accept, tr("Add %1").arg(what), pointer);
    const QRectF targetRect = target ? model_->rectOf(target) : QRectF();
    const QRectF ghost(at, ghostSize(kind));
    overlay_->show(ghost.united(targetRect).adjusted(-12, -12, 12, 12), [=, this](QPainter& painter) {
        if (!targetRect.isEmpty())
            paintTarget(painter, *this, targetRect, accepts);
        painter.setPen(QPen(model_->colorOf(accepts ? diagram::Tone::Accent : diagram::Tone::Error), 1.5, Qt::DashLine));
        QColor fill = model_->colorOf(diagram::Tone::Card);
        fill.setAlpha(200);
        painter.setBrush(fill);
        painter.drawRoundedRect(ghost, 8, 8);
        painter.setPen(model_->colorOf(diagram::Tone::TextMuted));
        painter.setFont(render::font(12, diagram::Weight::Normal));
        painter.drawText(ghost, Qt::AlignCenter, what);
    });
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(draggedKind(event->mimeData()) != nullptr);
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
    const KindInfo* kind = draggedKind(event->mimeData());
    if (!kind) {
        event->ignore();
        return;
    }
    showDrop(kind->kind, mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    // A refusal is said by the caption; the event stays accepted so that the caption follows the pointer.
    event->accept();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent* event) {
    overlay_->clear();
    hideCaption();
    event->accept();
}

void CanvasView::dropEvent(QDropEvent* event) {
    const KindInfo* kind = draggedKind(event->mimeData());
    overlay_->clear();
    hideCaption();
    if (!kind) {
        event->ignore();
        return;
    }
    const auto made = insert(kind->kind, mapToScene(event->position().toPoint()));
    event->setDropAction(made ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(made.has_value());
    if (!made)
        showCaption(Verdict::Refuse, sentence(made.error().text), event->position().toPoint());
    setFocus();
    if (made && made->is<Host>())
        rename(*made);
}

Result<AnyId> CanvasView::insert(Kind kind, QPointF scenePosition) {
    const CanvasHit hit = model_->hitTest(scenePosition, 4 / zoom());
    const AnyId target = dropTarget(*model_, hit, scenePosition);
    Transaction transaction = workspace_.begin(Text{translatable("Step", "Add {kind}"), {{"kind", kindInfo(kind).singular}}});
    const auto made = ops::insert(transaction, workspace_.relations(), {kind, target});
    if (!made)
        return made.error();
    const bool hasCard = made->is<Host>() || made->is<PhysicalSwitch>() || made->is<Router>();
    if (hasCard && model_->view() == diagram::ViewKind::Physical)
        ops::setPosition(transaction, model_->placementView(),
                         {*made, static_cast<int>(std::lround(scenePosition.x())),
                          static_cast<int>(std::lround(scenePosition.y()))});
    if (const auto done = workspace_.commit(std::move(transaction)); !done)
        return done.error();
    workspace_.selection().set(*made);
    return *made;
}

} // namespace fd::ui
