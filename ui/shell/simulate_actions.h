// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fd::ui {

class MainWindow;
class SimulationPanel;

/// Run and stop a simulation, show its panel, move through its time.
void installSimulateActions(MainWindow& window);

/// The chosen scenario on the design of a file.
void runOnFile(MainWindow& window, const QString& path);

/// The keys of the transport count in the panel only; what is switched on there and in the menu is the same.
void attachTransport(MainWindow& window, SimulationPanel& panel);

} // namespace fd::ui
