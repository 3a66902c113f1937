// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/finding.h"

#include <vector>

class QMenu;

namespace fd::ui {

class MainWindow;

/// The open findings on what is selected, on what belongs to it and on what they name, whose rules have
/// repairs.
std::vector<validation::Finding> fixableHere(MainWindow& window);

/// Lists those findings with their repairs, each with one line on what it would change. The repairs are tried
/// out in the background, so they appear a moment after the menu; each is one undo step.
void fillFixMenu(MainWindow& window, QMenu& menu);

} // namespace fd::ui
