// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/recovery.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QBoxLayout;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace fd::ui {

class StartCard;
class Thumbnails;

/// What stands in the views' place while no design is open: where to begin.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Reads the list of files from the settings again.
    void refreshRecent();
    /// Asks where a file is now that is not where it was; its entry follows. Empty if nobody knows.
    QString locate(const QString& path);
    void setRecoveries(std::vector<workspace::RecoveryEntry> entries);

signals:
    void newRequested();
    void wizardRequested();
    void openRequested();
    void sampleRequested(const QString& name);
    void fileRequested(const QString& path);
    void helpRequested();
    void tourRequested();
    void recoverRequested(const fd::workspace::RecoveryEntry& entry);
    void compareRequested(const fd::workspace::RecoveryEntry& entry);
    void discardRequested(const fd::workspace::RecoveryEntry& entry);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addRecoveries(QVBoxLayout& column);
    void addBeginnings(QVBoxLayout& column);
    void addSamples(QVBoxLayout& column);
    void placeSamples();
    void addRecent(QVBoxLayout& column);
    void addRecentFile(QVBoxLayout& column, const QString& path, int number);
    void askForPictures();

    struct Pictured {
        QString path;
        StartCard* card;
    };
    Thumbnails* thumbnails_;
    std::vector<Pictured> pictured_;
    std::vector<StartCard*> sampleCards_;
    QGridLayout* sampleGrid_ = nullptr;
    std::vector<workspace::RecoveryEntry> recoveries_;
    bool showsAllRecent_ = false;
};

} // namespace fd::ui
