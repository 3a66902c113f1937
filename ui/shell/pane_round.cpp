// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_round.h"

#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabBar>
#include <QToolBar>

#include <algorithm>

namespace fd::ui {

namespace {

bool focusInto(QWidget* pane) {
    if (pane->focusPolicy() != Qt::NoFocus) {
        pane->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        const bool isBar = pane->inherits("QToolBar") && child->inherits("QToolButton");
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus || isBar)) {
            if (isBar)
                child->setFocusPolicy(Qt::StrongFocus);
            child->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace

void stepPane(MainWindow& window, int direction) {
    std::vector<QWidget*> panes{window.toolBar(), window.views().tabBar(), window.views().currentWidget()};
    // Right, bottom, left: the way around the view.
    for (const Qt::DockWidgetArea area :
         {Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea, Qt::LeftDockWidgetArea})
        for (QDockWidget* dock : window.panels().docks())
            if (window.dockWidgetArea(dock) == area)
                panes.push_back(dock);
    // Docks that lie behind others are visible too, but outside of the window. What a pane shows by itself is no measure:
    // its parts may cover it.
    std::erase_if(panes, [&](const QWidget* pane) {
        if (pane->window() != &window)
            return !pane->isVisible();
        return !pane->isVisible() || !window.rect().intersects(QRect(pane->mapTo(&window, QPoint(0, 0)), pane->size()));
    });
    if (panes.empty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const auto at = std::find_if(panes.begin(), panes.end(), [&](const QWidget* pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto count = static_cast<long>(panes.size());
    long next = at == panes.end() ? 0 : (at - panes.begin() + direction + count) % count;
    for (long tries = 0; tries < count; ++tries, next = (next + direction + count) % count)
        if (focusInto(panes[static_cast<std::size_t>(next)]))
            return;
}

} // namespace fd::ui
