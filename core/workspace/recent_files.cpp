// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recent_files.h"

#include <QSettings>

namespace fd::workspace {

namespace {
QString key() {
    return QStringLiteral("recentFiles");
}
QString pinnedKey() {
    return QStringLiteral("pinnedFiles");
}
} // namespace

QStringList RecentFiles::pinned() const {
    return settings_.value(pinnedKey()).toStringList();
}

QStringList RecentFiles::paths() const {
    QStringList out = pinned();
    for (const QString& path : settings_.value(key()).toStringList())
        if (!out.contains(path))
            out.append(path);
    return out;
}

QString RecentFiles::latest() const {
    return settings_.value(key()).toStringList().value(0);
}

bool RecentFiles::isPinned(const QString& path) const {
    return pinned().contains(path);
}

void RecentFiles::add(const QString& path) {
    QStringList all = settings_.value(key()).toStringList();
    all.removeAll(path);
    all.prepend(path);
    while (all.size() > kMaximum)
        all.removeLast();
    settings_.setValue(key(), all);
}

void RecentFiles::remove(const QString& path) {
    for (const QString& name : {key(), pinnedKey()}) {
        QStringList all = settings_.value(name).toStringList();
        all.removeAll(path);
        settings_.setValue(name, all);
    }
}

void RecentFiles::setPinned(const QString& path, bool isPinned) {
    QStringList all = pinned();
    all.removeAll(path);
    if (isPinned)
        all.append(path);
    settings_.setValue(pinnedKey(), all);
}

void RecentFiles::replace(const QString& path, const QString& found) {
    for (const QString& name : {key(), pinnedKey()}) {
        QStringList all = settings_.value(name).toStringList();
        const auto at = all.indexOf(path);
        if (at < 0)
            continue;
        all[at] = found;
        all.removeDuplicates();
        settings_.setValue(name, all);
    }
}

void RecentFiles::clear() {
    settings_.remove(key());
}

} // namespace fd::workspace
