// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

namespace fd::ui {

class MainWindow;

/// Lists what the selected object can be connected to, and connects it.
void connectSelected(MainWindow& window);
/// Connects two objects as one step, after asking what has to be chosen.
void connectObjects(MainWindow& window, AnyId from, AnyId to);

} // namespace fd::ui
