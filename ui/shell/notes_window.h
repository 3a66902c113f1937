// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace fd::ui {

/// A list of sentences in a window that does not block: what was lost in a damaged file, for example.
void showNotesWindow(QWidget& parent, const QString& title, const QString& head, const QStringList& lines);

} // namespace fd::ui
