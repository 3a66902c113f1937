// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_expectations.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fd::ui {

using reachability::Cell;
using reachability::CellLine;
using reachability::CellReader;
using reachability::CellState;

namespace {

/// What two ascending lists have in common.
std::vector<int> common(const std::vector<int>& a, const std::vector<int>& b) {
    std::vector<int> out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out));
    return out;
}

CellLine lineOf(const workspace::ReachResult& result, std::vector<int> members) {
    return CellLine(result.reach.fabric(), result.matrix, std::move(members));
}

} // namespace

std::vector<ExpectedPairs> expectedPairs(const workspace::ReachResult& result,
                                         const std::vector<Id<ReachExpectation>>& ids) {
    std::vector<ExpectedPairs> out;
    for (const Id<ReachExpectation> id : ids) {
        const ReachExpectation* record = result.design.get(id);
        if (!record)
            continue;
        const auto under = [&](AnyId object) {
            return interfacesOf(result.design, result.reach, result.matrix, object);
        };
        out.push_back({id, record->expected, under(record->from), under(record->to)});
    }
    return out;
}

bool breaks(const workspace::ReachResult& result, const CellLine& from, const CellLine& to,
            const ExpectedPairs& expectation) {
    const auto senders = common(from.members(), expectation.from);
    if (senders.empty())
        return false;
    const auto receivers = common(to.members(), expectation.to);
    if (receivers.empty())
        return false;
    const Cell cell = CellReader(result.reach.fabric(), result.matrix)
                          .read(lineOf(result, senders), lineOf(result, receivers));
    if (cell.state == CellState::Self)
        return false;
    return expectation.expected == ExpectedReach::MustReach
               ? cell.state != CellState::Yes
               : cell.state == CellState::Yes || cell.state == CellState::Some;
}

std::optional<bool> holds(const workspace::ReachResult& result, const ExpectedPairs& expectation) {
    if (expectation.from.empty() || expectation.to.empty())
        return std::nullopt;
    return !breaks(result, lineOf(result, expectation.from), lineOf(result, expectation.to), expectation);
}

} // namespace fd::ui
