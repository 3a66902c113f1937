// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace fd::ui {

class MainWindow;

/// The help, "What is this?", the keyboard sheet, what this program is.
void installHelpActions(MainWindow& window);

/// Opens the help panel at a topic; the index if there is no such page.
void showHelp(MainWindow& window, const QString& topic);
/// The same over a dialog, which keeps the window from being used.
void showHelpOver(MainWindow& window, QWidget& dialog, const QString& topic);

} // namespace fd::ui
