// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QFont;

namespace fd::ui {

/// The codes of the languages that the program speaks, in the order of the menu: "en", "de", "zh_CN".
QStringList languages();
/// The language's own name for itself.
QString languageName(const QString& code);
/// Switches the whole program to a language; "system" is the one of the desktop. "pseudo" puts every text that goes
/// through the translation into brackets and makes it longer, to find those that do not.
void applyLanguage(const QString& code);
/// The code in force, never "system".
QString currentLanguage();

/// The size of all texts relative to the desktop's, from 1 to 2.
void applyTextScale(double scale);

} // namespace fd::ui
