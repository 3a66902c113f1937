// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_actions.h"

#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pane_round.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/presentation.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace fd::ui {

namespace {

void changeTextScale(double by) {
    QSettings settings;
    const double scale =
        std::clamp(settings.value(QStringLiteral("textScale"), 1.0).toDouble() + by, 1.0, 2.0);
    settings.setValue(QStringLiteral("textScale"), scale);
    applyTextScale(scale);
}

} // namespace

void installViewActions(MainWindow& window) {
    window.actions().on("view.physical", [&window] { window.views().showView("physical"); });
    window.actions().on("view.logical", [&window] { window.views().showView("logical"); });
    window.actions().on("view.tenant", [&window] { window.views().showView("tenant"); });
    window.actions().on("view.host", [&window] { window.views().showView("host"); });
    window.actions().on("view.table", [&window] { window.views().showView("table"); });
    window.actions().on("view.zoomIn", [&window] { window.views().zoomIn(); });
    window.actions().on("view.zoomOut", [&window] { window.views().zoomOut(); });
    window.actions().on("view.zoomActual", [&window] { window.views().zoomActual(); });
    window.actions().on("view.fit", [&window] { window.views().zoomToFit(); });
    window.actions().on("view.fullScreen",
                        [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); });
    auto* presentation = new Presentation(window);
    window.actions().on("view.presentation", [&window, presentation] {
        presentation->set(window.actions().get("view.presentation")->isChecked());
    });
    window.actions().on("view.largerText", [] { changeTextScale(0.25); });
    window.actions().on("view.smallerText", [] { changeTextScale(-0.25); });
    window.actions().on("view.resetLayout", [&window] { window.resetLayout(); });
    window.actions().on("view.nextPane", [&window] { stepPane(window, 1); });
    window.actions().on("view.previousPane", [&window] { stepPane(window, -1); });
}

} // namespace fd::ui
