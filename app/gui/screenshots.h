// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fd::gui {

/// Writes pictures of the window, its panels and its dialogs in all themes, languages and some sizes to a folder, for
/// people who review them. Returns the exit status of the program.
int takeScreenshots(const QString& folder);

} // namespace fd::gui
