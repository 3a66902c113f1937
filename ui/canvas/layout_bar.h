// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/layout/plan.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace fd::ui {

/// The bar over the canvas while a layout is looked at: which one, keep it, or back.
class LayoutBar : public QFrame {
    Q_OBJECT

public:
    explicit LayoutBar(QWidget* canvas);

    /// Shows the bar. `objects` is how many are laid out; 0 means all.
    void showKind(diagram::LayoutKind kind, std::size_t objects);
    void setBusy(bool isBusy);
    /// To the middle of the canvas's upper edge.
    void place();

signals:
    void kindChosen(fd::diagram::LayoutKind kind);
    void keepChosen();
    void backChosen();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QLabel* text_;
    std::array<QToolButton*, 4> kinds_{};
    QPushButton* keep_;
    QPushButton* back_;
    std::size_t objects_ = 0;
};

} // namespace fd::ui
