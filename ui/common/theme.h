// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/theme.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace fd::ui {

/// Themes as the user chooses them: "system", "light", "dark", "highContrast".
void applyTheme(const QString& name);
/// The theme in force, for painting and exports.
diagram::Theme currentTheme();
/// The colour of a meaning in the theme in force.
QColor themeColor(diagram::Tone tone);
QColor toQColor(diagram::Color color);
/// Black on white or so, by the lightness of its parts.
bool isDark(const QPalette& palette);

} // namespace fd::ui
