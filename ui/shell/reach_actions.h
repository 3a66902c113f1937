// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// The panel that says who reaches whom, its commands, and its ways on the pictures.
void addReachPanel(MainWindow& window);
void installReachActions(MainWindow& window);

} // namespace fd::ui
