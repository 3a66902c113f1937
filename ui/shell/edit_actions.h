// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

namespace fd::ui {

class MainWindow;

/// Undo, redo, duplicate, connect, rename, delete, properties.
void installEditActions(MainWindow& window);

/// Adds an object of this kind on what is selected, else on its own. Begins a design if none is open.
void insertKind(MainWindow& window, Kind kind);

} // namespace fd::ui
