// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/validate_actions.h"

#include "ui/canvas/canvas_view.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/rules_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"

#include <QDockWidget>

namespace fd::ui {

void installValidateActions(MainWindow& window) {
    window.actions().on("validate.all", [&window] {
        window.workspace().validation().recheck(window.workspace().design(), window.workspace().revision());
        window.panels().show("problems");
    });
    window.actions().on("validate.next", [&window] {
        window.panels().dock("problems")->show();
        window.problems().step(1);
    });
    window.actions().on("validate.previous", [&window] {
        window.panels().dock("problems")->show();
        window.problems().step(-1);
    });
    window.actions().on("validate.fix", [&window] {
        window.panels().dock("problems")->show();
        window.panels().dock("problems")->raise();
        window.problems().showFixes();
    });
    window.actions().on("validate.rules", [&window] { RulesDialog(window.workspace(), &window).exec(); });
    window.actions().on("validate.show", [&window] { window.panels().show("problems"); });
}

void goToFinding(MainWindow& window, const validation::Finding& finding) {
    window.workspace().show(finding.subject);
    // The field to mend is in sight; the keyboard goes to the view.
    if (!finding.field.empty())
        window.panels().dock("inspector")->show();
    if (QWidget* canvas = window.views().canvas())
        canvas->setFocus(Qt::OtherFocusReason);
}

} // namespace fd::ui
