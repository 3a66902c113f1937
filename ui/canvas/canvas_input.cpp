// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas does with events: mouse, wheel, keys, drops.
#include "diagram/hit_test.h"
#include "model/ops/insert.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/palette_drop.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <functional>

namespace fd::ui {

// --- mouse
// ----------------------------------------------------------------------------------------------------------

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
    if (event->buttons() == Qt::NoButton && !tool().isBusy()) {
        tool().hover(event->position().toPoint());
        if (viewport()->cursor().shape() != tool().cursor())
            viewport()->setCursor(tool().cursor());
        return;
    }
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
    if (const CanvasHit hit = hitAt(event->position().toPoint());
        hit.subject && event->button() == Qt::LeftButton)
        emit openRequested(hit.subject);
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
    auto& selection = workspace_.selection();
    QPoint at = event->globalPos();
    menuPosition_ = mapToScene(viewport()->mapFromGlobal(at));
    if (event->reason() == QContextMenuEvent::Mouse) {
        const CanvasHit hit = hitAt(viewport()->mapFromGlobal(at));
        if (!hit.subject)
            selection.clear();
        else if (!selection.contains(hit.subject))
            selection.set(hit.subject);
    } else if (const QRectF rect = model_->rectOf(selection.current()); !rect.isEmpty()) {
        reveal(selection.current());
        menuPosition_ = rect.center();
        at = viewport()->mapToGlobal(mapFromScene(rect.center()));
    }
    emit contextMenuRequested(at);
}

// --- keys
// -----------------------------------------------------------------------------------------------------------

bool CanvasView::handleArrow(QKeyEvent& event) {
    int dx = 0;
    int dy = 0;
    switch (event.key()) {
    case Qt::Key_Left:
        dx = -1;
        break;
    case Qt::Key_Right:
        dx = 1;
        break;
    case Qt::Key_Up:
        dy = -1;
        break;
    case Qt::Key_Down:
        dy = 1;
        break;
    default:
        return false;
    }
    if (event.modifiers() & Qt::AltModifier) {
        if (dx < 0)
            emit backRequested();
        else if (dx > 0)
            emit forwardRequested();
    } else if (event.modifiers() & Qt::ControlModifier) {
        const int step = CanvasSettings::read().gridStep;
        nudgeSelection(dx * step, dy * step);
    } else {
        moveFocus(dx, dy, (event.modifiers() & Qt::ShiftModifier) != 0);
    }
    return true;
}

bool CanvasView::handleLetter(QKeyEvent& event) {
    if ((event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ||
        !CanvasSettings::read().singleLetters)
        return false;
    switch (event.key()) {
    case Qt::Key_V:
        setTool(ToolKind::Select);
        return true;
    case Qt::Key_C:
        setTool(ToolKind::Connect);
        return true;
    case Qt::Key_H:
        setTool(ToolKind::Pan);
        return true;
    case Qt::Key_Plus:
        offerChildren();
        return true;
    default:
        return false;
    }
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (handleArrow(*event) || handleLetter(*event))
        return;
    const AnyId current = workspace_.selection().current();
    switch (event->key()) {
    case Qt::Key_Escape:
        cancelGesture();
        return;
    case Qt::Key_F2:
        rename(current);
        return;
    case Qt::Key_Delete:
        deleteSelection();
        return;
    case Qt::Key_Backspace:
        emit backRequested();
        return;
    case Qt::Key_PageDown:
        stepThroughParts(1);
        return;
    case Qt::Key_PageUp:
        stepThroughParts(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            emit openRequested(current);
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && !tool().isBusy() && !panning_) {
            panning_ = makePanTool(*this);
            viewport()->setCursor(panning_->cursor());
        }
        return;
    default:
        break;
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

/// A card, its parts and its cables, as the keyboard walks through them.
std::vector<AnyId> CanvasView::stopsOf(const DiagramItem& card) const {
    std::vector<AnyId> stops{card.subject()};
    const std::function<void(const diagram::Part&)> collect = [&](const diagram::Part& part) {
        for (const diagram::Part& child : part.children) {
            if (child.subject && std::find(stops.begin(), stops.end(), child.subject) == stops.end())
                stops.push_back(child.subject);
            collect(child);
        }
    };
    collect(card.part());
    for (const DiagramItem* edge : model_->edgesAt(card.subject()))
        if (std::find(stops.begin(), stops.end(), edge->subject()) == stops.end())
            stops.push_back(edge->subject());
    return stops;
}

void CanvasView::stepThroughParts(int direction) {
    auto& selection = workspace_.selection();
    const AnyId current = selection.current();
    // A cable of a switch is an adapter of a host: one stays with the card where one began.
    const DiagramItem* card = model_->itemOf(partsOwner_);
    std::vector<AnyId> stops = card ? stopsOf(*card) : std::vector<AnyId>{};
    if (current == partsOwner_ || std::find(stops.begin(), stops.end(), current) == stops.end()) {
        card = model_->itemShowing(current);
        if (!card || card->layer() != Layer::Card)
            return;
        stops = stopsOf(*card);
    }
    partsOwner_ = card->subject();
    const auto at = std::find(stops.begin(), stops.end(), current);
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    const std::ptrdiff_t now = at == stops.end() ? 0 : at - stops.begin();
    const AnyId next = stops[static_cast<std::size_t>((now + direction + count) % count)];
    selection.set(next);
    reveal(next);
}

/// Single letters and arrows belong to the canvas while it has the focus, whatever the menus say.
bool CanvasView::isOwnKey(const QKeyEvent& event) const {
    const int key = event.key();
    if (key >= Qt::Key_Left && key <= Qt::Key_Down)
        return true;
    if (key == Qt::Key_Plus)
        return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event.modifiers() != Qt::NoModifier)
        return false;
    const bool isLetter = key == Qt::Key_V || key == Qt::Key_C || key == Qt::Key_H;
    return (isLetter && CanvasSettings::read().singleLetters) || key == Qt::Key_Space ||
           key == Qt::Key_Escape || key == Qt::Key_Backspace;
}

bool CanvasView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !nameEditor_ &&
        isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        workspace_.endMerge();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QGraphicsView::event(event);
}

bool CanvasView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == nameEditor_ &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress)
                finishRename(false);
            event->accept();
            return true;
        }
        // The field would pass the key on, and the canvas would open the object that was just named.
        if (event->type() == QEvent::KeyPress && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            finishRename(true);
            return true;
        }
    }
    return QGraphicsView::eventFilter(watched, event);
}

bool CanvasView::viewportEvent(QEvent* event) {
    if (handleGesture(*event))
        return true;
    if (event->type() == QEvent::ToolTip && !tool().isBusy()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const CanvasHit hit = hitAt(help->pos());
        const diagram::Part* part = hit ? diagram::partOf(hit.item->part(), hit.subject) : nullptr;
        if (part && hit.subject)
            QToolTip::showText(
                help->globalPos(),
                kindName(hit.subject.kind) + QLatin1Char('\n') + fromUtf8(part->accessibleName), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    const bool isAsFitted = !isFitted_ || fittedPlace_ == place();
    QGraphicsView::resizeEvent(event);
    minimap_->place();
    if (isAsFitted && isVisible())
        zoomToFit();
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshTheme();
    if (event->type() == QEvent::LanguageChange)
        model_->rebuild();
    QGraphicsView::changeEvent(event);
}

void CanvasView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    minimap_->follow();
}

// --- drops
// ----------------------------------------------------------------------------------------------------------

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
    event->setAccepted(PaletteDrop::kindIn(event->mimeData()) != nullptr);
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
    const KindInfo* kind = PaletteDrop::kindIn(event->mimeData());
    if (!kind) {
        event->ignore();
        return;
    }
    drop_->show(kind->kind, event->position().toPoint(), (event->modifiers() & Qt::ShiftModifier) != 0);
    event->setDropAction(Qt::CopyAction);
    // A refusal is said by the caption; the event stays accepted so that the caption follows the pointer.
    event->accept();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent* event) {
    drop_->clear();
    event->accept();
}

void CanvasView::dropEvent(QDropEvent* event) {
    const KindInfo* kind = PaletteDrop::kindIn(event->mimeData());
    drop_->clear();
    if (!kind) {
        event->ignore();
        return;
    }
    const bool isDone =
        drop_->drop(kind->kind, event->position().toPoint(), (event->modifiers() & Qt::ShiftModifier) != 0);
    event->setDropAction(isDone ? Qt::CopyAction : Qt::IgnoreAction);
    event->setAccepted(isDone);
}

Result<AnyId> CanvasView::insert(Kind kind, QPointF scenePosition) {
    return drop_->insert(kind, scenePosition);
}

void CanvasView::addTo(Kind kind, AnyId target) {
    drop_->addTo(kind, target);
}

/// A menu at the object, as the key "+" wants it.
void CanvasView::offerChildren() {
    const AnyId target = workspace_.selection().current();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("canvasAddMenu"));
    menu->setAccessibleName(tr("Add"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRectF rect = model_->rectOf(target);
    const QPointF at = rect.isEmpty() ? mapToScene(viewport()->rect().center()) : rect.center();
    for (const Kind kind : ops::childKinds(target.kind, static_cast<bool>(target)))
        if (ops::canInsert(workspace_.design(), workspace_.relations(),
                           {kind, target, workspace_.selection().ids(), {}}))
            connect(menu->addAction(iconOf(kind), kindName(kind)), &QAction::triggered, this,
                    [this, kind, target] { addTo(kind, target); });
    if (menu->actions().isEmpty()) {
        showCaption(Verdict::Refuse, tr("Nothing can be added here."), mapFromScene(at));
        delete menu;
        return;
    }
    giveAccessKeys(*menu);
    menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(mapFromScene(rect.isEmpty() ? at : rect.bottomLeft())));
}

} // namespace fd::ui
