// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings_file.h"

#include <QSettings>

namespace fd::gui {

namespace {

void copy(const QSettings& from, QSettings& to) {
    to.clear();
    for (const QString& key : from.allKeys())
        to.setValue(key, from.value(key));
    to.sync();
}

} // namespace

SettingsFile::SettingsFile(const QString& path) : path_(path) {
    // Everybody reads the settings by the program's name; they are put where only this run looks.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
    QSettings settings;
    copy(QSettings(path_, QSettings::IniFormat), settings);
}

SettingsFile::~SettingsFile() {
    QSettings file(path_, QSettings::IniFormat);
    copy(QSettings(), file);
}

} // namespace fd::gui
