// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_actions.h"

#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"

#include <QAction>
#include <QDockWidget>

#include <array>
#include <utility>

namespace fd::ui {

namespace {

/// The order in which people need them: what is wrong, what happens, what is selected, what there is.
constexpr std::array<std::pair<const char*, const char*>, 8> kPanels{{{"panel.1", "problems"},
                                                                      {"panel.2", "simulation"},
                                                                      {"panel.3", "inspector"},
                                                                      {"panel.4", "outline"},
                                                                      {"panel.5", "palette"},
                                                                      {"panel.6", "history"},
                                                                      {"panel.7", "help"},
                                                                      {"panel.8", "reachability"}}};

} // namespace

void installPanelActions(MainWindow& window) {
    for (const auto& [action, panel] : kPanels)
        window.actions().on(action, [&window, panel = panel] { window.panels().show(panel); });
}

void namePanelActions(MainWindow& window) {
    int number = 0;
    for (const auto& [action, panel] : kPanels)
        if (const QDockWidget* dock = window.panels().dock(panel))
            window.actions().get(action)->setText(
                QStringLiteral("&%1 %2").arg(++number).arg(dock->windowTitle()));
}

} // namespace fd::ui
