// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_actions.h"

#include "ui/shell/find_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

#include <QBoxLayout>

namespace fd::ui {

void installFindActions(MainWindow& window) {
    auto* bar = new FindBar(window.workspace(), window.views(), window.centralWidget());
    auto* column = static_cast<QBoxLayout*>(window.centralWidget()->layout());
    column->insertWidget(column->indexOf(&window.views()), bar);
    window.actions().on("edit.find", [bar] { bar->open(); });
    window.actions().on("edit.findNext", [bar] { bar->next(); });
    window.actions().on("edit.findPrevious", [bar] { bar->previous(); });
}

} // namespace fd::ui
