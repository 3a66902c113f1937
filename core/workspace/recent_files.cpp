// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recent_files.h"

#include <QSettings>

namespace fd::workspace {

namespace {
QString key() {
    return QStringLiteral("recentFiles");
}
} // namespace

QStringList RecentFiles::paths() const {
    return settings_.value(key()).toStringList();
}

void RecentFiles::add(const QString& path) {
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    while (all.size() > kMaximum)
        all.removeLast();
    settings_.setValue(key(), all);
}

void RecentFiles::remove(const QString& path) {
    QStringList all = paths();
    all.removeAll(path);
    settings_.setValue(key(), all);
}

void RecentFiles::clear() {
    settings_.remove(key());
}

} // namespace fd::workspace
