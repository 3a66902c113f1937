// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history.h"
#include "model/transaction.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace fd {

/// Keeps an observer informed as long as it lives.
using Subscription = std::shared_ptr<void>;

/// The one truth: the current design, its history and whoever wants to know of changes. It belongs to one thread;
/// other threads get the design as a value.
class Document {
public:
    using Observer = std::function<void(const Design&, const ChangeSet&)>;

    explicit Document(Design design = {});
    Document(Design design, const IdCounters& counters);

    const Design& design() const { return design_; }
    /// Grows by one with each commit, undo and redo.
    std::uint64_t revision() const { return revision_; }
    const IdCounters& counters() const { return counters_; }
    const History& history() const { return history_; }

    Transaction begin(Text label) const { return {design_, counters_, revision_, std::move(label)}; }

    /// Makes the transaction's changes the current state. A transaction that changes nothing is no step. One that
    /// began on an older revision is accepted if nothing that it changed has been changed since; its new objects then
    /// get new numbers where theirs are taken. Otherwise an error "commit.conflict", and nothing changes.
    /// `mergeKey`: successive commits with the same key that is not empty become one step.
    Result<void> commit(Transaction transaction, const std::string& mergeKey = {});

    bool canUndo() const { return history_.canUndo(); }
    bool canRedo() const { return history_.canRedo(); }
    void undo();
    void redo();
    /// The next commit starts a step of its own whatever its key.
    void endMerge() { mergeKey_.clear(); }

    bool isModified() const { return !history_.isSaved(); }
    void markSaved();
    /// The state on disk is not this one, for example after a recovery.
    void markModified() { history_.forgetSaved(); }

    /// Called after every change, in the order of subscription.
    [[nodiscard]] Subscription observe(Observer observer);

private:
    Result<ChangeSet> rebased(const Transaction& transaction) const;
    void apply(const ChangeSet& changes);
    void announce(ChangeSet changes);

    Design design_;
    IdCounters counters_{};
    History history_;
    std::uint64_t revision_ = 1;
    std::string mergeKey_;
    std::vector<std::weak_ptr<Observer>> observers_;
};

/// The counters that a design needs so that no number in it is given out again.
IdCounters countersFor(const Design& design);

} // namespace fd
