// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presentation.h"

#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"

#include <QDockWidget>
#include <QSettings>
#include <QToolBar>

namespace fd::ui {

Presentation::Presentation(MainWindow& window) : QObject(&window), window_(window) {}

void Presentation::set(bool isOn) {
    if (isOn) {
        before_ = window_.saveState();
        for (QDockWidget* dock : window_.panels().docks())
            if (dock != window_.panels().dock("simulation"))
                dock->hide();
        window_.toolBar()->hide();
    } else {
        window_.restoreState(before_);
    }
    const double scale = QSettings().value(QStringLiteral("textScale"), 1.0).toDouble();
    applyTextScale(isOn ? scale * 1.25 : scale);
}

} // namespace fd::ui
