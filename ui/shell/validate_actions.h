// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::validation {
struct Finding;
}

namespace fd::ui {

class MainWindow;

/// Run all checks, walk from problem to problem.
void installValidateActions(MainWindow& window);

/// Selects what a problem is about and shows the field to mend.
void goToFinding(MainWindow& window, const validation::Finding& finding);

} // namespace fd::ui
