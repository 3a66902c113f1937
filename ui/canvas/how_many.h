// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QFrame>

#include <functional>
#include <string>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fd {
class Design;
}

namespace fd::ui {

/// Asks at the pointer how many objects a drop makes and what they are called. Esc or a click elsewhere makes none.
class HowMany : public QFrame {
    Q_OBJECT

public:
    using Answer = std::function<void(int count, const std::string& pattern)>;

    HowMany(const Design& design, Kind kind, QWidget* parent, Answer answer);
    void openAt(QPoint globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void accept();

    const Design& design_;
    Kind kind_;
    Answer answer_;
    QSpinBox* count_;
    QLineEdit* pattern_;
    QLabel* preview_;
    QPushButton* add_;
};

} // namespace fd::ui
