// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connect_actions.h"

#include "model/naming.h"
#include "model/ops/insert_question.h"
#include "ui/canvas/question_menu.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <vector>

namespace fd::ui {

namespace {

/// A cable's step says which port it went to.
void nameThePort(Transaction& transaction, AnyId from, AnyId to) {
    const Design& design = transaction.view();
    const PhysicalNic* nic =
        design.get(from.is<PhysicalNic>() ? from.as<PhysicalNic>() : to.as<PhysicalNic>());
    if (nic && !nic->physicalPort.empty() && (from.is<PhysicalSwitch>() || to.is<PhysicalSwitch>()))
        transaction.setLabel({translatable("Edit", "Connect \"{name}\" to \"{other}\" port {port}"),
                              {{"name", displayName(design, from.is<PhysicalNic>() ? from : to)},
                               {"other", displayName(design, nic->physicalSwitch)},
                               {"port", nic->physicalPort}}});
}

void carryOut(MainWindow& window, const ops::Connection& wanted) {
    workspace::Workspace& workspace = window.workspace();
    Transaction transaction = workspace.begin({translatable("Edit", "Connect \"{name}\" to \"{other}\""),
                                               {{"name", displayName(workspace.design(), wanted.from)},
                                                {"other", displayName(workspace.design(), wanted.to)}}});
    const auto made = ops::connect(transaction, workspace.relations(), wanted);
    nameThePort(transaction, wanted.from, wanted.to);
    if (!made)
        window.showError(made.error());
    else if (workspace.commit(std::move(transaction)))
        workspace.show(*made);
}

} // namespace

void connectObjects(MainWindow& window, AnyId from, AnyId to) {
    const workspace::Workspace& workspace = window.workspace();
    const ops::Connection wanted{from, to, {}, {}};
    const auto question = ops::questionFor(workspace.design(), workspace.relations(), wanted);
    if (!question) {
        carryOut(window, wanted);
        return;
    }
    const QRect room = window.views().rect();
    askQuestion(window, *question,
                window.views().mapToGlobal(QPoint(room.center().x() - 120, room.height() / 4)),
                [&window, wanted](const ops::InsertAnswer& answer) {
                    ops::Connection chosen = wanted;
                    chosen.with = answer.object;
                    carryOut(window, chosen);
                });
}

void connectSelected(MainWindow& window) {
    const Design& design = window.workspace().design();
    const AnyId from = window.workspace().selection().current();
    std::vector<PaletteEntry> entries;
    for (const AnyId to : ops::connectionTargets(design, window.workspace().relations(), from))
        entries.push_back({shownName(design, to),
                           kindName(to.kind),
                           iconOf(to.kind),
                           {},
                           false,
                           [&window, from, to] { connectObjects(window, from, to); },
                           {},
                           {}});
    if (entries.empty()) {
        window.messages().showPassing(MainWindow::tr("There is nothing that \"%1\" could be connected to.")
                                          .arg(shownName(design, from)));
        return;
    }
    CommandPalette(std::move(entries), MainWindow::tr("Connect \"%1\" to…").arg(shownName(design, from)),
                   &window)
        .exec();
}

} // namespace fd::ui
