// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace fd::gui {

/// Lets the program run with the settings of a file, for classrooms: while this lives, the user's own
/// settings are neither read nor changed. What is set during the run is written to the file at the end.
class SettingsFile {
public:
    explicit SettingsFile(const QString& path);
    ~SettingsFile();
    SettingsFile(const SettingsFile&) = delete;
    SettingsFile& operator=(const SettingsFile&) = delete;

private:
    QString path_;
    QTemporaryDir folder_;
};

} // namespace fd::gui
