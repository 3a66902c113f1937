// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// The keyboard sheet, what this program is.
void installHelpActions(MainWindow& window);

} // namespace fd::ui
