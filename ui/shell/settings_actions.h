// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fd::ui {

class MainWindow;

/// The settings dialog, and what settings do to this window.
void installSettingsActions(MainWindow& window);

} // namespace fd::ui
