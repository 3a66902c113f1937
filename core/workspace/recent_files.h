// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace fd::workspace {

/// The designs that were opened last, kept in the user's settings.
class RecentFiles {
public:
    static constexpr int kMaximum = 12;

    explicit RecentFiles(QSettings& settings) : settings_(settings) {}

    /// Absolute paths, the latest first; files that are gone are still named.
    QStringList paths() const;
    void add(const QString& path);
    void remove(const QString& path);
    void clear();

private:
    QSettings& settings_;
};

} // namespace fd::workspace
