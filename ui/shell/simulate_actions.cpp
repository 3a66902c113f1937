// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/simulate_actions.h"

#include "ui/charts/simulation_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"

namespace fd::ui {

void installSimulateActions(MainWindow& window) {
    window.actions().on("simulate.run", [&window] {
        window.panels().show("simulation");
        window.simulation().run();
    });
    window.actions().on("simulate.stop", [&window] { window.simulation().stop(); });
    window.actions().on("simulate.show", [&window] { window.panels().show("simulation"); });
}

} // namespace fd::ui
