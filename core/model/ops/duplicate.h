// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"
#include "model/transaction.h"

#include <string>
#include <vector>

namespace fd::ops {

/// What the cables of copied adapters do. Cables between copied objects are copied in any case. SamePortsOnward: copy n
/// stands n times as many ports further as the originals take on that switch, so that a block of cables is followed by
/// equal blocks.
enum class CopyCables : std::uint8_t { None, NextFreePort, SamePortsOnward };

struct Duplication {
    std::vector<AnyId> objects;
    int copies = 1;
    /// Copies of hosts bring copies of the machines placed on them.
    bool withVms = false;
    CopyCables cables = CopyCables::NextFreePort;
    /// Copies get the next free addresses of the originals' pools; otherwise none.
    bool takesAddresses = true;
    /// The host group of copied hosts; none: that of the original.
    Id<HostGroup> hostGroup{};
    /// Host groups over which copied hosts are spread evenly, in blocks; empty: as hostGroup says.
    std::vector<Id<HostGroup>> spreadOver{};
    /// The name of the first copy, with number: "HV02" is followed by "HV03". Empty: derived from the original.
    std::string firstName{};
    /// The names of the copies of a single object, in order; taken ones go on to the next free number.
    std::vector<std::string> names{};
    /// How far copy n stands from its original in every view: n times this. Nothing: where views place it.
    int offsetX = 0;
    int offsetY = 0;
};

/// Copies objects with all that belongs to them. References between copied objects point to the copies, all others
/// stay. What must be unique gets a new value: names, MAC addresses, addresses from pools (the next free one; none
/// where nothing is free), VSIDs, ports. `relations` are those of the design that the transaction began with.
/// Returns the copies of `objects`, copy by copy. Errors: "op.gone", "copy.nothing".
Result<std::vector<AnyId>> duplicate(Transaction& transaction, const Relations& relations, const Duplication& wanted);

/// What will run short, one sentence each, without changing anything: addresses of pools, ports, names that are taken.
std::vector<Text> duplicationShortages(const Design& design, const Relations& relations, const Duplication& wanted);

} // namespace fd::ops
