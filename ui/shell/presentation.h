// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace fd::ui {

class MainWindow;

/// The window for a projector: only the view and what plays, in larger text.
class Presentation : public QObject {
    Q_OBJECT

public:
    explicit Presentation(MainWindow& window);

    void set(bool isOn);

private:
    MainWindow& window_;
    QByteArray before_;
};

} // namespace fd::ui
