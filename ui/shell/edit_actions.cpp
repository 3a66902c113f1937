// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/edit_actions.h"

#include "model/ops/insert.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/new_host.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/object_table.h"
#include "ui/panels/outline_panel.h"
#include "ui/shell/connect_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"

#include <QApplication>

#include <algorithm>

namespace fd::ui {

namespace {

/// "40 hosts deleted", with the kind if it is one.
QString whatIsGone(const std::vector<AnyId>& ids) {
    const Kind kind = ids.front().kind;
    if (std::ranges::all_of(ids, [&](AnyId id) { return id.kind == kind; }))
        return MainWindow::tr("%1 deleted.", "for example 3 hosts").arg(countOfKind(kind, ids.size()));
    return MainWindow::tr("%n objects deleted.", "", static_cast<int>(ids.size()));
}

void deleteSelected(MainWindow& window) {
    const ErasePlan plan = window.workspace().erase(window.workspace().selection().ids());
    if (!plan.objections.empty()) {
        window.messages().showMessage(MessageBar::Tone::Error, sentence(plan.objections.front().text));
        return;
    }
    if (!plan.wanted.empty())
        window.messages().showPassing(whatIsGone(plan.wanted),
                                      {{MainWindow::tr("Undo"), [&window] { window.workspace().undo(); }}});
}

/// Where the user is: on the canvas if it shows the object, in the table, else in the outline.
void renameSelected(MainWindow& window) {
    const AnyId id = window.workspace().selection().current();
    CanvasView* canvas = window.views().canvas();
    const bool isOutline = window.outline().isAncestorOf(QApplication::focusWidget());
    if (canvas && !isOutline && !canvas->model().rectOf(id).isEmpty()) {
        canvas->rename(id);
        return;
    }
    if (ObjectTable* table = window.views().table(); table && !isOutline && table->renameCurrent())
        return;
    window.panels().show("outline");
    window.outline().renameCurrent();
}

} // namespace

void installEditActions(MainWindow& window) {
    window.actions().on("edit.undo", [&window] { window.workspace().undo(); });
    window.actions().on("edit.redo", [&window] { window.workspace().redo(); });
    window.actions().on("edit.connect", [&window] { connectSelected(window); });
    window.actions().on("edit.rename", [&window] { renameSelected(window); });
    window.actions().on("edit.delete", [&window] { deleteSelected(window); });
    window.actions().on("edit.properties", [&window] {
        window.panels().show("inspector");
        window.inspector().focusField({});
    });
}

void insertKind(MainWindow& window, Kind kind) {
    if (!window.workspace().isOpen())
        window.workspace().newDesign(MainWindow::tr("New design"));
    const Text label{translatable("Edit", "Insert {kind}"), {{"kind", kindInfo(kind).singular}}};
    // On what is selected if that makes sense, else on its own.
    Transaction transaction = window.workspace().begin(label);
    auto inserted = ops::insert(transaction, window.workspace().relations(),
                                {kind, window.workspace().selection().current()});
    if (!inserted) {
        const Error refusal = inserted.error();
        transaction = window.workspace().begin(label);
        inserted = ops::insert(transaction, window.workspace().relations(), {kind, {}});
        if (!inserted) {
            window.showError(window.workspace().selection().empty() ? inserted.error() : refusal);
            return;
        }
    }
    applyHostPreferences(transaction, *inserted);
    if (window.workspace().commit(std::move(transaction)))
        window.workspace().show(*inserted);
}

} // namespace fd::ui
