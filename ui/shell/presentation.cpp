// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/presentation.h"

#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"

#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QToolBar>

namespace fd::ui {

Presentation::Presentation(MainWindow& window) : QObject(&window), window_(window) {}

void Presentation::set(bool isOn) {
    if (isOn) {
        before_ = window_.saveState();
        // What plays stays in sight, the rest makes room for the view.
        const bool hasRun = window_.workspace().simulation().lastRun() != nullptr;
        for (QDockWidget* dock : window_.panels().docks())
            dock->setVisible(hasRun && dock == window_.panels().dock("simulation"));
        window_.toolBar()->hide();
        window_.messages().showPassing(tr("%1 ends the presentation.", "keys")
                                           .arg(window_.actions()
                                                    .get("view.presentation")
                                                    ->shortcut()
                                                    .toString(QKeySequence::NativeText)));
    } else {
        window_.restoreState(before_);
    }
    window_.menuBar()->setVisible(!isOn);
    window_.statusBar()->setVisible(!isOn);
    const double scale = QSettings().value(QStringLiteral("textScale"), 1.0).toDouble();
    applyTextScale(isOn ? scale * 1.25 : scale);
}

} // namespace fd::ui
