// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

namespace fd {

/// The steps that can be undone and redone. It keeps at least kMinimumSteps and beyond that as many as fit its budget.
class History {
public:
    static constexpr std::size_t kMinimumSteps = 500;
    static constexpr std::size_t kBudgetBytes = std::size_t{256} << 20U;

    using Step = std::shared_ptr<const ChangeSet>;

    /// A new step; what could be redone is forgotten.
    void push(Step step);
    /// Replaces the last step, for typing that goes on in one field.
    void replaceLast(Step step);
    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ < steps_.size(); }
    /// The step to undo or redo next; only if there is one.
    const Step& toUndo() const { return steps_[position_ - 1]; }
    const Step& toRedo() const { return steps_[position_]; }
    void stepBack() { --position_; }
    void stepForward() { ++position_; }
    void clear();

    void markSaved() { saved_ = static_cast<long long>(position_); }
    bool isSaved() const { return saved_ == static_cast<long long>(position_); }
    /// No state in the history is the saved one.
    void forgetSaved() { saved_ = kNever; }

    std::size_t size() const { return steps_.size(); }
    /// How many steps are done; the rest can be redone.
    std::size_t position() const { return position_; }
    const Step& at(std::size_t index) const { return steps_[index]; }

private:
    static constexpr long long kNever = -1;
    void trim();

    std::deque<Step> steps_;
    std::size_t position_ = 0;
    std::size_t bytes_ = 0;
    long long saved_ = 0;
};

} // namespace fd
