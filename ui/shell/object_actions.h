// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// What can be done with the object that is selected, by its kind: the Object menu, from which the context
/// menus take their entries.
void installObjectActions(MainWindow& window);

} // namespace fd::ui
