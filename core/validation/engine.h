// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"
#include "validation/catalog.h"
#include "validation/finding.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace fd::validation {

/// Keeps the findings of one design up to date. A plain object of one thread; whoever wants it elsewhere
/// hands it designs and change sets, which are values.
class ValidationEngine {
public:
    ValidationEngine();
    ~ValidationEngine();
    ValidationEngine(ValidationEngine&&) noexcept;
    ValidationEngine& operator=(ValidationEngine&&) noexcept;

    /// Checks everything anew.
    void reset(const Design& design);
    /// The same, unless it is told to stop: then false, and nothing of it may be used until the next reset.
    bool reset(const Design& design, const std::stop_token& stop);
    /// Takes over one change; `design` is the state after it.
    FindingDelta advance(const Design& design, const ChangeSet& changes);
    /// What `advance` would answer, without taking the change over.
    FindingDelta preview(const Design& design, const ChangeSet& changes);

    /// All present findings in their order.
    std::vector<Finding> findings() const;
    /// The repairs for a present finding that hold what they promise, each tried out by `preview`.
    std::vector<Fix> fixesFor(const Finding& finding);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// All findings of a design in their order: a full run.
std::vector<Finding> validate(const Design& design);

} // namespace fd::validation
