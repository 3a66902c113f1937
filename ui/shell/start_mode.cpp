// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_mode.h"

#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"

#include <QDockWidget>

namespace fd::ui {

StartMode::StartMode(MainWindow& window) : QObject(&window), window_(window) {}

void StartMode::update() {
    const bool isStart = !window_.workspace().isOpen();
    if (isStart == isOn_)
        return;
    isOn_ = isStart;
    isStart ? enter() : leave();
}

void StartMode::enter() {
    // Before the window was shown its panels have no sizes worth keeping.
    if (window_.isVisible())
        kept_ = window_.saveState(version_);
    for (QDockWidget* dock : window_.panels().docks())
        dock->hide();
}

void StartMode::leave() {
    if (kept_.isEmpty() || !window_.restoreState(kept_, version_))
        window_.panels().arrange(window_.width());
}

QByteArray StartMode::layout(int version) const {
    return isOn_ ? kept_ : window_.saveState(version);
}

void StartMode::setLayout(const QByteArray& state, int version) {
    version_ = version;
    kept_ = state;
    if (!isOn_)
        leave();
    else
        for (QDockWidget* dock : window_.panels().docks())
            dock->hide();
}

} // namespace fd::ui
