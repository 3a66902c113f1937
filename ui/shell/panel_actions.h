// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// Alt+1 to Alt+7: the panels in the order of the Panels menu.
void installPanelActions(MainWindow& window);

/// Gives these actions the titles of the panels in the language in force.
void namePanelActions(MainWindow& window);

} // namespace fd::ui
