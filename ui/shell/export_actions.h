// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <QString>

class QPrinter;

namespace fd::ui {

class MainWindow;

/// Pictures and reports as files, pictures on paper.
void installExportActions(MainWindow& window);

/// Paints a picture on one sheet of the printer's paper.
void printPicture(QPrinter& printer, const diagram::DisplayList& picture, const QString& title);

} // namespace fd::ui
