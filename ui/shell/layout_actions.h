// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// Laying out and pinning what the picture in front shows.
void installLayoutActions(MainWindow& window);

} // namespace fd::ui
