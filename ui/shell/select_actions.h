// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// Select all, none, the same kind, what is connected, what has problems.
void installSelectActions(MainWindow& window);

} // namespace fd::ui
