// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// Moves the keyboard to the next (1) or previous (-1) pane: toolbar, tabs, view, panels.
void stepPane(MainWindow& window, int direction);

} // namespace fd::ui
