// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// Find, find next, find previous: puts the bar for it above the views of the window.
void installFindActions(MainWindow& window);

} // namespace fd::ui
