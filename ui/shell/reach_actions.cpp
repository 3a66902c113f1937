// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reach_actions.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/path_overlay.h"
#include "ui/panels/reach_panel.h"
#include "ui/shell/long_work.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"
#include "workspace/reach_service.h"

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

void watchReach(MainWindow& window, workspace::ReachService& service) {
    using workspace::ReachService;
    LongWork& work = window.longWork();
    const auto id = std::make_shared<int>(0);
    QObject::connect(&service, &ReachService::started, &work, [&window, &work, &service, id] {
        work.end(*id, false);
        *id = work.begin({LongWork::tr("Computing reachability"), [&service] { service.cancel(); },
                          LongWork::tr("Reachability has been computed."),
                          [&window] { window.panels().show("reachability"); }});
    });
    QObject::connect(&service, &ReachService::progressed, &work,
                     [&work, id](double share) { work.report(*id, share); });
    QObject::connect(&service, &ReachService::finished, &work,
                     [&work, id] { work.end(std::exchange(*id, 0)); });
    QObject::connect(&service, &ReachService::cancelled, &work,
                     [&work, id] { work.end(std::exchange(*id, 0), false); });
}

ReachPanel* makePanel(MainWindow& window) {
    auto* panel = new ReachPanel(window.workspace(), &window);
    watchReach(window, panel->service());
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
