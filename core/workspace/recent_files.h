// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace fd::workspace {

/// The designs that were opened or saved last, kept in the settings.
class RecentFiles {
public:
    static constexpr int kMaximum = 12;

    explicit RecentFiles(QSettings& settings) : settings_(settings) {}

    /// Absolute paths, pinned ones first, then the latest first; files that are gone are still named.
    QStringList paths() const;
    /// The file that was opened or saved last; empty if there is none.
    QString latest() const;
    bool isPinned(const QString& path) const;
    void add(const QString& path);
    void remove(const QString& path);
    /// A pinned file stays at the front and is not pushed out by others.
    void setPinned(const QString& path, bool isPinned);
    /// A file that was found again elsewhere keeps its place and its pin.
    void replace(const QString& path, const QString& found);
    /// Forgets all but pinned files.
    void clear();

private:
    QStringList pinned() const;

    QSettings& settings_;
};

} // namespace fd::workspace
