// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/duplicate_actions.h"

#include "model/naming.h"
#include "model/ops/duplicate.h"
#include "model/ops/insert.h"
#include "ui/common/core_text.h"
#include "ui/shell/action_table.h"
#include "ui/shell/duplicate_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "workspace/workspace.h"

namespace fd::ui {

namespace {
constexpr int kOffset = 40;
} // namespace

DuplicateActions::DuplicateActions(MainWindow& window)
    : QObject(&window), window_(window), workspace_(window.workspace()) {
    setObjectName(QStringLiteral("duplicateActions"));
    window_.actions().on("edit.duplicate", [this] { duplicate(workspace_.selection().ids()); });
    window_.actions().on("edit.duplicateMany", [this] { duplicateMany(workspace_.selection().ids()); });
}

void DuplicateActions::duplicate(const std::vector<AnyId>& objects) {
    ops::Duplication wanted;
    wanted.objects = objects;
    wanted.offsetX = wanted.offsetY = kOffset;
    carryOut(wanted);
}

void DuplicateActions::duplicateMany(const std::vector<AnyId>& objects) {
    if (objects.empty())
        return;
    DuplicateDialog dialog(workspace_.design(), workspace_.relations(), objects, &window_);
    if (dialog.exec() == QDialog::Accepted)
        carryOut(dialog.wanted());
}

void DuplicateActions::carryOut(const ops::Duplication& wanted) {
    const std::size_t count = wanted.objects.size() * static_cast<std::size_t>(wanted.copies);
    Text label{translatable("Edit", "Duplicate {count} objects"), {{"count", std::to_string(count)}}};
    if (count == 1)
        label = {translatable("Edit", "Duplicate \"{name}\""),
                 {{"name", displayName(workspace_.design(), wanted.objects.front())}}};
    Transaction transaction = workspace_.begin(std::move(label));
    const auto copies = ops::duplicate(transaction, workspace_.relations(), wanted);
    if (!copies) {
        window_.messages().showMessage(MessageBar::Tone::Error, sentence(copies.error()));
        return;
    }
    if (!workspace_.commit(std::move(transaction)))
        return;
    workspace_.showAll(*copies);
    window_.messages().showPassing(tr("%n objects duplicated.", "", static_cast<int>(copies->size())),
                                   {{tr("Undo"), [this] { workspace_.undo(); }}});
}

bool DuplicateActions::insertMany(Kind kind, AnyId target) {
    Transaction transaction =
        workspace_.begin({translatable("Edit", "Insert {kind}"), {{"kind", kindInfo(kind).singular}}});
    const auto first = ops::insert(transaction, workspace_.relations(), {kind, target});
    if (!first) {
        window_.messages().showPassing(sentence(first.error()));
        return false;
    }
    // The dialog looks at the design with the first one in it.
    const Design design = transaction.snapshot();
    Relations relations;
    relations.reset(design);
    DuplicateDialog dialog(design, relations, {*first}, &window_, DuplicateDialog::Counts::All);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (const std::vector<std::string> names = dialog.names(); !names.empty())
        if (const auto renamed = transaction.setField(*first, "name", names.front()); !renamed)
            return false;
    std::vector<AnyId> made{*first};
    if (const ops::Duplication wanted = dialog.wanted(); wanted.copies > 0)
        if (const auto copies = ops::duplicate(transaction, relations, wanted))
            made.insert(made.end(), copies->begin(), copies->end());
    transaction.setLabel({translatable("Edit", "Insert {count} {kinds}"),
                          {{"count", std::to_string(made.size())}, {"kinds", kindInfo(kind).plural}}});
    if (!workspace_.commit(std::move(transaction)))
        return false;
    workspace_.showAll(std::move(made));
    return true;
}

} // namespace fd::ui
