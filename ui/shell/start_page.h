// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/recovery.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace fd::ui {

/// What stands in the views' place while no design is open: where to begin.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& paths);
    void setRecoveries(std::vector<workspace::RecoveryEntry> entries);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested(const QString& name);
    void fileRequested(const QString& path);
    void recoverRequested(const fd::workspace::RecoveryEntry& entry);
    void discardRequested(const fd::workspace::RecoveryEntry& entry);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRecoveries(QVBoxLayout& column);
    void addBeginnings(QVBoxLayout& column);
    void addSamples(QVBoxLayout& column);
    void addRecent(QVBoxLayout& column);

    QStringList recent_;
    std::vector<workspace::RecoveryEntry> recoveries_;
};

} // namespace fd::ui
