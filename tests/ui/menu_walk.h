// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What walks through all menus and does whatever stands there.
#include "exchange/file/fabric_file.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <set>
#include <string>
#include <vector>

namespace fd::ui::test {

/// The design as it would be saved: whether two states are the same.
inline std::string textOf(const workspace::Workspace& workspace) {
    return exchange::writeFabric(workspace.design());
}

/// Every dialog that opens is accepted as it stands, or left by Esc if Enter does not close it.
class AcceptsDialogs : public QObject {
public:
    AcceptsDialogs() {
        timer_.setInterval(5);
        QObject::connect(&timer_, &QTimer::timeout, this, [this] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible())
                return;
            QWidget* focus = dialog->focusWidget() ? dialog->focusWidget() : dialog;
            QTest::keyClick(focus, dialog == last_ ? Qt::Key_Escape : Qt::Key_Return);
            last_ = dialog;
        });
        timer_.start();
    }

private:
    QTimer timer_;
    QPointer<QWidget> last_;
};

/// The entries below a menu that do something, submenus opened as somebody would.
inline void collectEntries(QMenu& menu, std::vector<QAction*>& out, std::set<QString>& seen) {
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collectEntries(*action->menu(), out, seen);
        else if (!action->isSeparator() && seen.insert(action->objectName() + action->text()).second)
            out.push_back(action);
    }
}

/// What opens another design, ends the program, or is for the eye only and opens windows of its own.
inline bool isLeftOut(const QAction& action) {
    const QString id = action.objectName();
    for (const char* begin :
         {"file.", "help.", "language_", "theme_", "sample_", "recent_", "tools.", "edit.undo", "edit.redo",
          "edit.commands", "edit.goTo", "view.fullScreen", "view.presentation", "view.largerText",
          "view.smallerText", "simulate.run", "simulate.other"})
        if (id.startsWith(QLatin1String(begin)))
            return true;
    return false;
}

} // namespace fd::ui::test
