// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"
#include "model/transaction.h"

#include <span>
#include <string_view>
#include <vector>

namespace fd::ops {

/// What a successful placement leaves to be desired: one sentence for each adapter that finds no network there.
struct Placed {
    std::vector<Text> notes;
};

/// Moves a machine to a host and its adapters to the switches there that reach their VM networks. In a deployed fabric
/// a host that VMM would not accept is refused; in free design the reasons come back as notes. `relations` are those
/// of the design that the transaction began with. Errors: "op.gone", "place.already", "place.unavailable",
/// "place.no-path".
Result<Placed> placeVm(Transaction& transaction, const Relations& relations, Id<Vm> vm, Id<Host> host);

/// Errors: "op.gone", "place.already".
Result<void> moveHostToGroup(Transaction& transaction, Id<Host> host, Id<HostGroup> group);

/// Where an object stands in a view.
struct Position {
    AnyId subject;
    int x = 0;
    int y = 0;
};
/// Moves the objects' placements of that view, or makes them. Objects that do not exist are left out.
void setPositions(Transaction& transaction, std::string_view view, std::span<const Position> positions);
void setPosition(Transaction& transaction, std::string_view view, const Position& position);
/// Takes the objects' placements of that view away: the view arranges them by itself again.
void releasePositions(Transaction& transaction, std::string_view view, std::span<const AnyId> subjects);
/// Pins objects where they stand, so that no layout moves them, or lets go of them.
void setPinned(Transaction& transaction, std::string_view view, std::span<const Position> positions, bool isPinned);

} // namespace fd::ops
