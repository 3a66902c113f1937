// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// The views, zooming, the window itself: full screen, presentation, size of texts, panes.
void installViewActions(MainWindow& window);

} // namespace fd::ui
