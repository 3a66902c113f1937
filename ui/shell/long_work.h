// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace fd::ui {

class MainWindow;

/// Work in the background as people see it: nothing while it is quick, then progress in the status bar, then
/// a row above the views with what can be done about it. The window stays usable all the time.
class LongWork : public QObject {
    Q_OBJECT

public:
    struct Job {
        QString title;
        /// Ends the work soon; none if that is not possible.
        std::function<void()> cancel;
        /// What a passing note says when the work is done, if it took long enough to have a row; empty for no
        /// note.
        QString doneNote;
        /// What "Show" does in that note; none for no button.
        std::function<void()> show;
    };

    explicit LongWork(MainWindow& window);
    ~LongWork() override;

    /// Work that has just begun. The number stands for it from now on.
    int begin(Job job);
    /// The share that is done, from 0 to 1.
    void report(int id, double share);
    /// It ended; `isDone` if it was not given up. Nothing happens for a number that is not known any more.
    void end(int id, bool isDone = true);

    bool isShownInStatus() const;
    std::size_t rowCount() const;
    /// After how many milliseconds it is shown. For tests.
    void setDelays(int status, int row);

private:
    struct Running;
    void look();
    void makeRow(Running& job);
    void refreshRow(Running& job);
    Running* find(int id);

    MainWindow& window_;
    std::vector<std::unique_ptr<Running>> running_;
    QTimer tick_;
    QWidget* status_;
    QLabel* statusText_;
    QProgressBar* statusBar_;
    QWidget* rows_;
    QVBoxLayout* rowLayout_;
    int lastId_ = 0;
    int statusAfter_ = 500;
    int rowAfter_ = 2000;
};

/// Watches what the workspace does in the background. Features with work of their own call LongWork
/// themselves.
void watchLongWork(MainWindow& window);

} // namespace fd::ui
