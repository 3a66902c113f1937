// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/select_actions.h"

#include "model/ops/select.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/diagram_item.h"
#include "ui/panels/object_table.h"
#include "ui/panels/object_table_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

#include <QApplication>
#include <QLineEdit>

#include <algorithm>
#include <iterator>

namespace fd::ui {

namespace {

/// What the view in front shows, in ascending order.
std::vector<AnyId> inView(MainWindow& window) {
    std::vector<AnyId> ids;
    if (CanvasView* canvas = window.views().canvas()) {
        for (const DiagramItem* card : canvas->model().cards())
            ids.push_back(card->subject());
    } else if (const ObjectTable* table = window.views().table()) {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            ids.push_back(table->model()->idAt(row));
    } else {
        for (const KindInfo& kind : allKinds())
            for (const AnyId id : window.workspace().design().idsOf(kind.kind))
                ids.push_back(id);
    }
    std::erase_if(ids, [](AnyId id) { return !id || !ops::isSelectable(id.kind); });
    std::sort(ids.begin(), ids.end());
    return ids;
}

void selectAll(MainWindow& window) {
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        line->selectAll();
    else
        window.workspace().selection().set(inView(window));
}

void invert(MainWindow& window) {
    const std::vector<AnyId> all = inView(window);
    const std::vector<AnyId>& chosen = window.workspace().selection().ids();
    std::vector<AnyId> rest;
    std::set_difference(all.begin(), all.end(), chosen.begin(), chosen.end(), std::back_inserter(rest));
    window.workspace().selection().set(std::move(rest));
}

void selectProblems(MainWindow& window) {
    std::vector<AnyId> ids;
    for (const validation::Finding& finding : window.workspace().validation().findings())
        if (!finding.isAccepted && window.workspace().design().contains(finding.subject))
            ids.push_back(finding.subject);
    window.workspace().selection().set(std::move(ids));
}

} // namespace

void installSelectActions(MainWindow& window) {
    workspace::Workspace& workspace = window.workspace();
    ActionSet& actions = window.actions();
    actions.on("edit.selectAll", [&window] { selectAll(window); });
    actions.on("edit.selectNone", [&workspace] { workspace.selection().clear(); });
    actions.on("edit.selectInvert", [&window] { invert(window); });
    actions.on("edit.selectKind", [&workspace] {
        workspace.selection().set(ops::ofSameKinds(workspace.design(), workspace.selection().ids()));
    });
    actions.on("edit.selectSite", [&workspace] {
        workspace.selection().set(ops::atSameSites(workspace.design(), workspace.selection().ids()));
    });
    actions.on("edit.selectConnected", [&workspace] {
        const AnyId current = workspace.selection().current();
        workspace.selection().set(
            ops::connected(workspace.design(), workspace.relations(), workspace.selection().ids()), current);
    });
    actions.on("edit.selectProblems", [&window] { selectProblems(window); });
}

} // namespace fd::ui
