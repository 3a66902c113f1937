// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_actions.h"

#include "ui/shell/keyboard_sheet.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QMessageBox>

namespace fd::ui {

namespace {

void showAbout(MainWindow& window) {
    QMessageBox box(QMessageBox::NoIcon, MainWindow::tr("About Fabric Designer"),
                    MainWindow::tr("Fabric Designer %1").arg(QApplication::applicationVersion()),
                    QMessageBox::Close, &window);
    box.setObjectName(QStringLiteral("aboutDialog"));
    box.setInformativeText(MainWindow::tr(
        "Design, check and simulate Hyper-V and VMM network fabrics.\n\nFree software under the GNU "
        "General Public License, version 3 or later. It comes without any warranty."));
    box.setIconPixmap(window.windowIcon().pixmap(64, 64));
    box.exec();
}

} // namespace

void installHelpActions(MainWindow& window) {
    window.actions().on("help.keyboard", [&window] { KeyboardSheet(window.actions(), &window).exec(); });
    window.actions().on("help.about", [&window] { showAbout(window); });
    window.actions().on("help.aboutQt", [] { QApplication::aboutQt(); });
}

} // namespace fd::ui
