// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "model/naming.h"
#include "workspace/autosave.h"
#include "workspace/repair_service.h"

#include <QFileSystemWatcher>

#include <algorithm>
#include <utility>

namespace fd::workspace {

namespace {

Error openingError() {
    return {"workspace.opening",
            Text{translatable("Files",
                              "Another design is being opened. Nothing can be changed until it is there."),
                 {}},
            {},
            {}};
}

} // namespace

Workspace::Workspace(WorkspaceOptions options, QObject* parent)
    : QObject(parent)
    , options_(std::move(options))
    , document_(std::make_unique<Document>())
    , repairs_(new RepairService(*this)) {
    autosave_ = std::make_unique<Autosave>(*this, options_);
    prepareWatcher();
}

Workspace::~Workspace() = default;

void Workspace::replaceDocument(std::unique_ptr<Document> document, const QString& path,
                                const QString& title) {
    Relations relations;
    relations.reset(document->design());
    replaceDocument(std::move(document), std::move(relations), path, title);
}

void Workspace::replaceDocument(std::unique_ptr<Document> document, Relations relations, const QString& path,
                                const QString& title) {
    cancelOpening();
    autosave_->forget();
    simulation_.cancel();
    repairs_->cancel();
    simulation_.forgetRuns();
    selection_.clear();
    selectedBefore_.clear();
    subscription_.reset();
    document_ = std::move(document);
    relations_ = std::move(relations);
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

bool Workspace::mayChange() {
    if (!isOpening())
        return true;
    emit problemOccurred(openingError());
    return false;
}

Result<void> Workspace::commit(Transaction transaction, const std::string& mergeKey) {
    if (isOpening())
        return refuse(openingError());
    const std::vector<AnyId> before = selection_.ids();
    const History& history = document_->history();
    const History::Step former = history.canUndo() ? history.toUndo() : nullptr;
    const std::size_t position = history.position();
    const Result<void> done = document_->commit(std::move(transaction), mergeKey);
    if (!done)
        return refuse(done.error());
    // Steps that became one began with what was selected before the first.
    if (history.canUndo() && history.toUndo() != former)
        rememberSelection(before, history.position() == position ? former : nullptr);
    return done;
}

void Workspace::rememberSelection(const std::vector<AnyId>& before, const History::Step& former) {
    const History& history = document_->history();
    const auto known = former ? selectedBefore_.find(former.get()) : selectedBefore_.end();
    selectedBefore_[history.toUndo().get()] = known == selectedBefore_.end() ? before : known->second;
    // Steps that the history has dropped are forgotten now and then.
    if (selectedBefore_.size() < 2 * History::kMinimumSteps + history.size())
        return;
    std::unordered_map<const ChangeSet*, std::vector<AnyId>> kept;
    for (std::size_t i = 0; i < history.size(); ++i)
        if (const auto at = selectedBefore_.find(history.at(i).get()); at != selectedBefore_.end())
            kept.insert(std::move(*at));
    selectedBefore_ = std::move(kept);
}

ErasePlan Workspace::erase(const std::vector<AnyId>& ids, Text label) {
    ErasePlan plan = planErase(design(), relations_, ids);
    if (plan.wanted.empty() || !plan.objections.empty())
        return plan;
    if (label.source.empty() && plan.wanted.size() == 1)
        label = {translatable("Edit", "Delete \"{name}\""),
                 {{"name", displayName(design(), plan.wanted.front())}}};
    else if (label.source.empty())
        label = {translatable("Edit", "Delete {count} objects"),
                 {{"count", std::to_string(plan.wanted.size())}}};
    Transaction transaction = begin(std::move(label));
    carryOut(plan, transaction);
    (void)commit(std::move(transaction));
    return plan;
}

void Workspace::afterStep(const ChangeSet& changes, const std::vector<AnyId>& selectedBefore) {
    std::vector<AnyId> touched;
    for (const Change& change : changes.changes) {
        AnyId id = change.id;
        if (const auto* placement = design().get(id.as<Placement>()))
            id = placement->subject;
        if (!id.is<Placement>() && design().contains(id))
            touched.push_back(id);
    }
    std::vector<AnyId> selected = selectedBefore;
    std::erase_if(selected, [this](AnyId id) { return !design().contains(id); });
    if (selected.empty())
        selected = touched;
    if (!selected.empty())
        selection_.set(std::move(selected));
    if (touched.empty())
        return;
    // Of what is selected if that changed, so that views show what the user was at.
    const auto isTouched = [&](AnyId id) {
        return std::find(touched.begin(), touched.end(), id) != touched.end();
    };
    emit showRequested(isTouched(selection_.current()) ? selection_.current() : touched.front());
    emit changeShown(touched);
}

void Workspace::undo() {
    if (!document_->canUndo() || !mayChange())
        return;
    const History::Step step = document_->history().toUndo();
    document_->undo();
    const auto before = selectedBefore_.find(step.get());
    afterStep(*step, before == selectedBefore_.end() ? std::vector<AnyId>{} : before->second);
}

void Workspace::redo() {
    if (!document_->canRedo() || !mayChange())
        return;
    const History::Step step = document_->history().toRedo();
    document_->redo();
    afterStep(*step, {});
}

Text Workspace::undoLabel() const {
    return document_->canUndo() ? document_->history().toUndo()->label : Text{};
}

Text Workspace::redoLabel() const {
    return document_->canRedo() ? document_->history().toRedo()->label : Text{};
}

void Workspace::goToStep(std::size_t position) {
    if (!mayChange())
        return;
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

void Workspace::showAll(std::vector<AnyId> ids) {
    std::erase_if(ids, [this](AnyId id) { return !design().contains(id); });
    const AnyId first = ids.empty() ? AnyId{} : ids.front();
    selection_.set(std::move(ids), first);
    if (first)
        emit showRequested(first);
}

} // namespace fd::workspace
