// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;

namespace fd::ui {

class MainWindow;

/// What happens with files that are dropped on the window or named at the start: a design opens here, or in a
/// window of its own where this one is in use; of what cannot be opened a message says why.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(MainWindow& window);

    static QStringList filesIn(const QMimeData* data);
    void open(const QStringList& paths);
    /// How another window is opened; false if that failed. A process of its own, if not told otherwise.
    void setOpener(std::function<bool(const QString& path)> opener) { opener_ = std::move(opener); }

private:
    bool isInUse() const;
    bool openOne(const QString& path, bool isFirst);
    QString refusalOf(const QStringList& others) const;

    MainWindow& window_;
    std::function<bool(const QString& path)> opener_;
};

} // namespace fd::ui
