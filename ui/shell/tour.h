// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace fd::ui {

class MainWindow;

/// Five short notes that point at the parts of the window, one after the other. It can be left at any time,
/// takes nothing away from the window, and comes only when asked for.
class Tour : public QFrame {
    Q_OBJECT

public:
    explicit Tour(MainWindow& window);

    void begin();
    /// The number of the note that is shown, from 0; -1 if the tour is over.
    int step() const { return step_; }
    void next();
    void leave();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Stop {
        QWidget* target;
        QString title;
        QString text;
    };
    void collectStops();
    void showStop();
    void place();

    MainWindow& window_;
    QLabel* title_;
    QLabel* text_;
    QLabel* number_;
    QPushButton* next_;
    QPushButton* leave_;
    std::vector<Stop> stops_;
    int step_ = -1;
};

} // namespace fd::ui
