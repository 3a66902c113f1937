// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/cells.h"
#include "workspace/reach_service.h"

#include <optional>
#include <vector>

namespace fd::ui {

/// What somebody expects, as sets of adapters.
struct ExpectedPairs {
    Id<ReachExpectation> id;
    ExpectedReach expected = ExpectedReach::MustReach;
    std::vector<int> from;
    std::vector<int> to;
};

/// Those of an answer that are among `ids` and still in its design.
std::vector<ExpectedPairs> expectedPairs(const workspace::ReachResult& result,
                                         const std::vector<Id<ReachExpectation>>& ids);

/// Whether some of these senders and receivers are expected to be otherwise than they are.
bool breaks(const workspace::ReachResult& result, const reachability::CellLine& from,
            const reachability::CellLine& to, const ExpectedPairs& expectation);

/// Whether all pairs of an expectation are as expected; nothing if there are no such pairs.
std::optional<bool> holds(const workspace::ReachResult& result, const ExpectedPairs& expectation);

} // namespace fd::ui
