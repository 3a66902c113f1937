// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_actions.h"

#include "ui/shell/help_context.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/keyboard_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QWhatsThis>

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
    box.button(QMessageBox::Close)->setObjectName(QStringLiteral("aboutClose"));
    box.exec();
}

/// The panels have something to show only with a design.
void beginTour(MainWindow& window) {
    if (!window.workspace().isOpen() && !window.openSample(QStringLiteral("two-sites")))
        return;
    auto* tour = window.findChild<Tour*>(QString(), Qt::FindDirectChildrenOnly);
    if (!tour)
        tour = new Tour(window);
    tour->begin();
}

} // namespace

void installHelpActions(MainWindow& window) {
    auto* context = new HelpContext(window);
    window.panels().add({"help", Qt::RightDockWidgetArea, [] { return MainWindow::tr("Help"); },
                         [&window] { return new HelpPanel(window.actions(), &window); }, true, true});
    window.actions().on("help.topic", [&window, context] {
        QWidget* focus = QApplication::focusWidget();
        showHelp(window, context->topicFor(focus ? focus : &window));
    });
    window.actions().on("help.contents", [&window] { showHelp(window, QStringLiteral("index")); });
    window.actions().on("help.tour", [&window] { beginTour(window); });
    window.actions().on("help.whatsThis", [] { QWhatsThis::enterWhatsThisMode(); });
    window.actions().on("help.keyboard", [&window] { KeyboardSheet(window.actions(), &window).exec(); });
    window.actions().on("help.about", [&window] { showAbout(window); });
    window.actions().on("help.aboutQt", [] { QApplication::aboutQt(); });
}

void showHelp(MainWindow& window, const QString& topic) {
    constexpr int kReadable = 420;
    QDockWidget* dock = window.panels().dock("help");
    auto* panel = qobject_cast<HelpPanel*>(window.panels().content("help"));
    panel->show({topic, {}});
    dock->show();
    dock->raise();
    if (!dock->isFloating() && dock->width() < kReadable && window.width() >= 3 * kReadable)
        window.resizeDocks({dock}, {kReadable}, Qt::Horizontal);
    panel->findChild<QTextBrowser*>()->setFocus(Qt::ShortcutFocusReason);
}

void showHelpOver(MainWindow& window, QWidget& dialog, const QString& topic) {
    QDialog over(&dialog);
    over.setObjectName(QStringLiteral("helpDialog"));
    over.setWindowTitle(MainWindow::tr("Help"));
    auto* column = new QVBoxLayout(&over);
    column->setContentsMargins(0, 0, 0, 0);
    auto* panel = new HelpPanel(window.actions(), &over);
    panel->show({topic, {}});
    column->addWidget(panel);
    over.resize(680, 520);
    panel->findChild<QTextBrowser*>()->setFocus();
    over.exec();
}

} // namespace fd::ui
