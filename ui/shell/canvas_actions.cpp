// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/canvas_actions.h"

#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"
#include "ui/shell/view_bar.h"
#include "ui/shell/view_history.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QBoxLayout>
#include <QTimer>

#include <array>
#include <utility>

namespace fd::ui {

namespace {

constexpr std::array kTools{std::pair{"tool.select", ToolKind::Select}, std::pair{"tool.connect", ToolKind::Connect},
                            std::pair{"tool.pan", ToolKind::Pan}};

void showTool(MainWindow& window, ToolKind tool) {
    for (const auto& [id, kind] : kTools)
        window.actions().get(id)->setChecked(kind == tool);
}

void installTools(MainWindow& window) {
    for (const auto& [id, kind] : kTools)
        window.actions().on(id, [&window, tool = kind] {
            if (CanvasView* canvas = window.views().canvas()) {
                canvas->setTool(tool);
                canvas->setFocus();
            }
            showTool(window, tool);
        });
    showTool(window, ToolKind::Select);
    QObject::connect(&window.views(), &ViewArea::shownChanged, &window, [&window] {
        if (const CanvasView* canvas = window.views().canvas())
            showTool(window, canvas->toolKind());
    });
}

void installArranging(MainWindow& window) {
    using diagram::Alignment;
    constexpr std::array alignments{
        std::pair{"arrange.alignLeft", Alignment::Left},     std::pair{"arrange.alignCentre", Alignment::Centre},
        std::pair{"arrange.alignRight", Alignment::Right},   std::pair{"arrange.alignTop", Alignment::Top},
        std::pair{"arrange.alignMiddle", Alignment::Middle}, std::pair{"arrange.alignBottom", Alignment::Bottom}};
    for (const auto& [id, alignment] : alignments)
        window.actions().on(id, [&window, how = alignment] {
            if (CanvasView* canvas = window.views().canvas())
                canvas->alignSelection(how);
        });
    for (const bool horizontally : {true, false})
        window.actions().on(horizontally ? "arrange.distributeAcross" : "arrange.distributeDown", [&window, horizontally] {
            if (CanvasView* canvas = window.views().canvas())
                canvas->distributeSelection(horizontally);
        });
    const CanvasSettings settings = CanvasSettings::read();
    const auto toggle = [&window](const char* id, const char* key, bool isOn) {
        QAction* action = window.actions().get(id);
        action->setChecked(isOn);
        window.actions().on(id, [action, key] { CanvasSettings::write(key, action->isChecked()); });
    };
    toggle("arrange.snap", kSnapToGridKey, settings.snapsToGrid);
    toggle("arrange.guides", kShowGuidesKey, settings.showsGuides);
    toggle("arrange.lock", kLockPositionsKey, settings.positionsLocked);
}

void installNavigation(MainWindow& window) {
    auto* history = new ViewHistory(window.views());
    QObject::connect(&window.workspace(), &workspace::Workspace::documentReplaced, history, &ViewHistory::clear);
    window.actions().on("view.back", [history] { history->back(); });
    window.actions().on("view.forward", [history] { history->forward(); });
    window.actions().on("view.fitSelection", [&window] {
        if (CanvasView* canvas = window.views().canvas())
            canvas->zoomToSelection();
    });
}

void adoptCanvas(MainWindow& window, CanvasView& canvas) {
    if (auto* column = qobject_cast<QBoxLayout*>(canvas.parentWidget()->layout()))
        column->insertWidget(0, new ViewBar(window, canvas));
    QObject::connect(&canvas, &CanvasView::toolChanged, &window, [&window](ToolKind tool) { showTool(window, tool); });
    QObject::connect(&canvas, &CanvasView::fieldRequested, &window, [&window](AnyId id, const QString& field) {
        window.workspace().selection().set(id);
        window.panels().show("inspector");
        window.inspector().focusField(field.toStdString());
    });
    QObject::connect(&canvas, &CanvasView::contextMenuRequested, &window.menus(), &WindowMenus::showContextMenu);
    QObject::connect(&canvas, &CanvasView::backRequested, window.actions().get("view.back"), &QAction::trigger);
    QObject::connect(&canvas, &CanvasView::forwardRequested, window.actions().get("view.forward"), &QAction::trigger);
}

} // namespace

void installCanvasActions(MainWindow& window) {
    installTools(window);
    installArranging(window);
    installNavigation(window);
    QObject::connect(&window.views(), &ViewArea::canvasMade, &window,
                     [&window](CanvasView* canvas) { adoptCanvas(window, *canvas); });
    // The keyboard is on the picture of a design that was opened, as soon as it can be seen.
    QObject::connect(&window.workspace(), &workspace::Workspace::documentReplaced, &window, [&window] {
        QTimer::singleShot(0, &window, [&window] {
            if (CanvasView* canvas = window.views().canvas())
                canvas->setFocus(Qt::OtherFocusReason);
        });
    });
}

} // namespace fd::ui
