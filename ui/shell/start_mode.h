// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

namespace fd::ui {

class MainWindow;

/// While no design is open the start page has the window for itself: panels have nothing to say then. The
/// layout of the panels is kept and comes back with the next design.
class StartMode : public QObject {
    Q_OBJECT

public:
    explicit StartMode(MainWindow& window);

    /// Follows whether a design is open.
    void update();
    /// The layout with a design open, as saveState() gives it.
    QByteArray layout(int version) const;
    /// A layout for the time when a design is open; empty for the one that panels have by themselves.
    void setLayout(const QByteArray& state, int version);

private:
    void enter();
    void leave();

    MainWindow& window_;
    bool isOn_ = false;
    QByteArray kept_;
    int version_ = 0;
};

} // namespace fd::ui
