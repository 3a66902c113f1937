// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document.h"

#include <algorithm>
#include <unordered_map>

namespace fd {

namespace {

/// Changes `set` so that added objects whose numbers are taken get fresh ones, and all references follow.
void renumberAdded(ChangeSet& set, const Design& design, IdCounters& counters) {
    std::unordered_map<AnyId, AnyId> moved;
    for (Change& change : set.changes) {
        auto& last = counters[indexOf(change.id.kind)];
        if (change.isAdded() && (design.contains(change.id) || change.id.number <= last)) {
            const AnyId fresh(change.id.kind, ++last);
            moved.emplace(change.id, fresh);
            change.id = fresh;
        } else {
            last = std::max(last, change.id.number);
        }
    }
    if (moved.empty())
        return;
    const auto replace = [&](AnyId id) {
        const auto found = moved.find(id);
        return found == moved.end() ? id : found->second;
    };
    for (Change& change : set.changes)
        for (const FieldInfo& field : kindInfo(change.id.kind).fields)
            if (change.after && field.isReference())
                change.after = field.withTargets(change.after.get(), replace);
    std::sort(set.changes.begin(), set.changes.end(), [](const Change& a, const Change& b) { return a.id < b.id; });
}

/// One step that leads from before `first` to after `second`.
ChangeSet merged(const ChangeSet& first, const ChangeSet& second) {
    ChangeSet out = second;
    out.baseRevision = first.baseRevision;
    for (const Change& earlier : first.changes) {
        const auto same = std::find_if(out.changes.begin(), out.changes.end(),
                                       [&](const Change& later) { return later.id == earlier.id; });
        if (same == out.changes.end())
            out.changes.push_back(earlier);
        else
            same->before = earlier.before;
    }
    std::erase_if(out.changes, [](const Change& change) { return !change.before && !change.after; });
    std::sort(out.changes.begin(), out.changes.end(), [](const Change& a, const Change& b) { return a.id < b.id; });
    return out;
}

} // namespace

IdCounters countersFor(const Design& design) {
    IdCounters counters{};
    for (const KindInfo& kind : allKinds())
        for (const AnyId id : design.idsOf(kind.kind))
            counters[indexOf(kind.kind)] = std::max(counters[indexOf(kind.kind)], id.number);
    return counters;
}

Document::Document(Design design) : design_(std::move(design)), counters_(countersFor(design_)) {}

Document::Document(Design design, const IdCounters& counters) : Document(std::move(design)) {
    for (std::size_t i = 0; i < kKindCount; ++i)
        counters_[i] = std::max(counters_[i], counters[i]);
}

Result<ChangeSet> Document::rebased(const Transaction& transaction) const {
    ChangeSet set = transaction.changeSet();
    if (transaction.baseRevision() == revision_)
        return set;
    for (const Change& change : set.changes)
        if (!change.isAdded() && design_.record(change.id) != change.before.get())
            return Error{"commit.conflict",
                         Text{translatable("Edit", "The design changed in the meantime; nothing was done.")},
                         Place{{}, 0, 0, std::string(kindInfo(change.id.kind).name) + "-" + std::to_string(change.id.number)},
                         Text{translatable("Edit", "Try again on the present state.")}};
    return set;
}

Result<void> Document::commit(Transaction transaction, const std::string& mergeKey) {
    auto rebasedSet = rebased(transaction);
    if (!rebasedSet)
        return rebasedSet.error();
    ChangeSet& set = *rebasedSet;
    if (set.empty())
        return {};
    if (transaction.baseRevision() == revision_) {
        design_ = std::move(transaction.working_);
        counters_ = transaction.counters();
    } else {
        renumberAdded(set, design_, counters_);
        apply(set);
    }
    set.baseRevision = revision_;
    const bool merge = !mergeKey.empty() && mergeKey == mergeKey_ && history_.canUndo() && !history_.canRedo() &&
                       !history_.isSaved();
    if (merge)
        history_.replaceLast(std::make_shared<const ChangeSet>(merged(*history_.toUndo(), set)));
    else
        history_.push(std::make_shared<const ChangeSet>(set));
    mergeKey_ = mergeKey;
    announce(std::move(set));
    return {};
}

void Document::apply(const ChangeSet& changes) {
    Transaction transaction(design_, counters_, revision_, {});
    for (const Change& change : changes.changes)
        transaction.put(change.id, change.after);
    design_ = std::move(transaction.working_);
    for (std::size_t i = 0; i < kKindCount; ++i)
        counters_[i] = std::max(counters_[i], transaction.counters()[i]);
}

void Document::undo() {
    if (!canUndo())
        return;
    ChangeSet back = history_.toUndo()->reversed();
    history_.stepBack();
    mergeKey_.clear();
    apply(back);
    announce(std::move(back));
}

void Document::redo() {
    if (!canRedo())
        return;
    ChangeSet forward = *history_.toRedo();
    history_.stepForward();
    mergeKey_.clear();
    apply(forward);
    announce(std::move(forward));
}

void Document::markSaved() {
    history_.markSaved();
    mergeKey_.clear();
}

Subscription Document::observe(Observer observer) {
    auto held = std::make_shared<Observer>(std::move(observer));
    observers_.push_back(held);
    return held;
}

void Document::announce(ChangeSet changes) {
    changes.baseRevision = revision_;
    changes.revision = ++revision_;
    std::erase_if(observers_, [](const auto& observer) { return observer.expired(); });
    // A copy: an observer may subscribe another one while it is called.
    const auto present = observers_;
    for (const auto& weak : present)
        if (const auto observer = weak.lock())
            (*observer)(design_, changes);
}

} // namespace fd
