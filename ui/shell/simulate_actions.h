// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// Run and stop a simulation, show its panel.
void installSimulateActions(MainWindow& window);

} // namespace fd::ui
