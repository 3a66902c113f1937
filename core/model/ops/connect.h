// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"
#include "model/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace fd::ops {

/// What is joined, and at which port where an end has several.
struct Connection {
    AnyId from;
    AnyId to;
    /// Name of a physical switch's port; empty: the first free one.
    std::string port{};
    /// The virtual port profile that a port classification is paired with on a logical switch, which may be none.
    /// Not said: the one of the same name, if there is one. See questionFor().
    std::optional<AnyId> with{};
};

/// Joins two objects in whatever way their kinds allow: a cable, a team member, a VM network for an adapter, a site
/// for a host group. The order of the ends does not matter. `relations` are those of the design that the transaction
/// began with. Returns the object that the connection made or changed.
/// Errors: those of the operation behind it; "connect.kinds" if objects of these kinds are never joined.
Result<AnyId> connect(Transaction& transaction, const Relations& relations, const Connection& wanted);

/// Whether `connect` would succeed, without changing anything.
Result<void> canConnect(const Design& design, const Relations& relations, const Connection& wanted);

/// The objects that `from` can be connected to, by kind and number.
std::vector<AnyId> connectionTargets(const Design& design, const Relations& relations, AnyId from);
/// Those of one kind.
std::vector<AnyId> connectionTargets(const Design& design, const Relations& relations, AnyId from, Kind kind);

} // namespace fd::ops
