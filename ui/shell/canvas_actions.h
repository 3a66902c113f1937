// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// The tools of the canvas, aligning and spacing, snapping and locking, back and forward between views; and what each
/// new canvas needs of the window.
void installCanvasActions(MainWindow& window);

} // namespace fd::ui
