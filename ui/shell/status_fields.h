// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QStatusBar;
class QToolButton;

namespace fd::ui {

class MainWindow;

/// The buttons of the status bar: each tells one thing and opens the panel that tells more.
class StatusFields : public QObject {
    Q_OBJECT

public:
    explicit StatusFields(MainWindow& window);

    void refresh();
    void retranslate();
    /// When the design was saved last; empty if it was not in this session.
    void setSavedAt(const QString& time);

private:
    QToolButton* add(const char* name, bool isRight);
    void refreshProblems();
    void refreshSaved();

    MainWindow& window_;
    QToolButton* problems_;
    QToolButton* objects_;
    QToolButton* selection_;
    QToolButton* zoom_;
    QToolButton* saved_;
    QString savedAt_;
};

} // namespace fd::ui
