// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "model/naming.h"
#include "workspace/autosave.h"

#include <QFileSystemWatcher>

#include <algorithm>
#include <utility>

namespace fd::workspace {

Workspace::Workspace(WorkspaceOptions options, QObject* parent)
    : QObject(parent), options_(std::move(options)), document_(std::make_unique<Document>()) {
    autosave_ = std::make_unique<Autosave>(*this, options_);
    prepareWatcher();
}

Workspace::~Workspace() = default;

void Workspace::replaceDocument(std::unique_ptr<Document> document, const QString& path, const QString& title) {
    autosave_->forget();
    simulation_.cancel();
    simulation_.forgetRuns();
    selection_.clear();
    subscription_.reset();
    document_ = std::move(document);
    relations_ = Relations();
    relations_.reset(design());
    subscription_ = document_->observe(
        [this](const Design& design, const ChangeSet& changes) { observe(design, changes); });
    title_ = title;
    isOpen_ = true;
    isReadOnly_ = false;
    fileIsNow(path, std::nullopt);
    validation_.reset(design(), revision());
}

void Workspace::observe(const Design& design, const ChangeSet& changes) {
    if (changes.isReset)
        relations_.reset(design);
    else
        relations_.advance(changes);
    selection_.retain(design);
    emit designChanged(changes);
    validation_.advance(design, changes);
    autosave_->touch();
    emit historyChanged();
    emit fileStateChanged();
}

Result<void> Workspace::refuse(Error error) {
    emit problemOccurred(error);
    return error;
}

Result<void> Workspace::commit(Transaction transaction, const std::string& mergeKey) {
    const Result<void> done = document_->commit(std::move(transaction), mergeKey);
    return done ? done : refuse(done.error());
}

ErasePlan Workspace::erase(const std::vector<AnyId>& ids) {
    ErasePlan plan = planErase(design(), relations_, ids);
    if (plan.wanted.empty() || !plan.objections.empty())
        return plan;
    Text label;
    if (plan.wanted.size() == 1)
        label = {translatable("Edit", "Delete \"{name}\""), {{"name", displayName(design(), plan.wanted.front())}}};
    else
        label = {translatable("Edit", "Delete {count} objects"), {{"count", std::to_string(plan.wanted.size())}}};
    Transaction transaction = begin(std::move(label));
    carryOut(plan, transaction);
    (void)commit(std::move(transaction));
    return plan;
}

void Workspace::afterStep(const ChangeSet& changes) {
    std::vector<AnyId> touched;
    for (const Change& change : changes.changes) {
        AnyId id = change.id;
        if (const auto* placement = design().get(id.as<Placement>()))
            id = placement->subject;
        if (!id.is<Placement>() && design().contains(id))
            touched.push_back(id);
    }
    if (touched.empty())
        return;
    selection_.set(std::move(touched));
    emit showRequested(selection_.current());
}

void Workspace::undo() {
    if (!document_->canUndo())
        return;
    const History::Step step = document_->history().toUndo();
    document_->undo();
    afterStep(*step);
}

void Workspace::redo() {
    if (!document_->canRedo())
        return;
    const History::Step step = document_->history().toRedo();
    document_->redo();
    afterStep(*step);
}

Text Workspace::undoLabel() const {
    return document_->canUndo() ? document_->history().toUndo()->label : Text{};
}

Text Workspace::redoLabel() const {
    return document_->canRedo() ? document_->history().toRedo()->label : Text{};
}

void Workspace::goToStep(std::size_t position) {
    const History& history = document_->history();
    while (history.position() > position && history.canUndo())
        document_->undo();
    while (history.position() < position && history.canRedo())
        document_->redo();
}

void Workspace::show(AnyId id) {
    if (!design().contains(id))
        return;
    selection_.set(id);
    emit showRequested(id);
}

} // namespace fd::workspace
