// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <thread>

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

/// Pictures and reports as files.
void installExportActions(MainWindow& window);

/// Writes the view in front as PDF, SVG or PNG, by the ending of the name.
bool writePicture(MainWindow& window, const QString& path);

} // namespace fd::ui
