// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fd::ui {

class MainWindow;

/// The help, "What is this?", the keyboard sheet, what this program is.
void installHelpActions(MainWindow& window);

/// Opens the help panel at a topic; the index if there is no such page.
void showHelp(MainWindow& window, const QString& topic);

} // namespace fd::ui
