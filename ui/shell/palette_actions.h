// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fd::ui {

class MainWindow;

/// Go to an object, run a command: the command palette over all actions and objects.
void installPaletteActions(MainWindow& window);

/// Shows the command palette with something typed already.
void openPalette(MainWindow& window, const QString& query);

} // namespace fd::ui
