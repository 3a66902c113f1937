// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/display_list.h"

#include <QObject>
#include <QString>

#include <thread>

class QPrinter;

namespace fd::ui {

class MainWindow;

/// Writes the report as one HTML file, in the background; the message bar tells when it is done.
class ReportWriter : public QObject {
    Q_OBJECT

public:
    explicit ReportWriter(MainWindow& window);

    void write(const QString& path);

private:
    MainWindow& window_;
    std::jthread thread_;
};

/// Pictures and reports as files, pictures on paper.
void installExportActions(MainWindow& window);

/// Paints a picture on one sheet of the printer's paper.
void printPicture(QPrinter& printer, const diagram::DisplayList& picture, const QString& title);

} // namespace fd::ui
