// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reach_actions.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/path_overlay.h"
#include "ui/panels/reach_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace fd::ui {

namespace {

/// The way that is lit, for pictures that are made later.
struct LitWay {
    std::vector<AnyId> objects;
    bool isDelivered = true;
};

void light(MainWindow& window, const LitWay& way) {
    for (CanvasView* canvas : window.views().findChildren<CanvasView*>())
        PathOverlay::of(*canvas).show(way.objects, way.isDelivered);
}

ReachPanel* makePanel(MainWindow& window) {
    auto* panel = new ReachPanel(window.workspace(), &window);
    const auto way = std::make_shared<LitWay>();
    QObject::connect(panel, &ReachPanel::pathChanged, &window,
                     [&window, way](const std::vector<AnyId>& objects, bool isDelivered) {
                         if (objects.empty() && way->objects.empty())
                             return;
                         *way = {objects, isDelivered};
                         light(window, *way);
                     });
    QObject::connect(&window.views(), &QTabWidget::currentChanged, panel, [&window, way] {
        if (!way->objects.empty())
            light(window, *way);
    });
    QObject::connect(panel, &ReachPanel::objectActivated, &window,
                     [&window](AnyId object) { window.workspace().show(object); });
    return panel;
}

} // namespace

void addReachPanel(MainWindow& window) {
    window.panels().add({"reachability", Qt::BottomDockWidgetArea,
                         [] { return QCoreApplication::translate("fd::ui::MainWindow", "Reachability"); },
                         [&window] { return makePanel(window); }, true, false, 280});
}

void installReachActions(MainWindow& window) {
    window.actions().on("validate.reach", [&window] { window.panels().show("reachability"); });
}

} // namespace fd::ui
