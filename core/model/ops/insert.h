// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"
#include "model/transaction.h"

namespace fd::ops {

/// What the palette holds and where it is dropped; no target is the empty canvas.
struct Insertion {
    Kind kind{};
    AnyId target{};
};

/// Adds an object of this kind where it was dropped, with what it needs to be useful and joined to the target in the
/// way that makes sense there: a host with two adapters, a logical switch dropped on a host is deployed. Returns the
/// object to select. Errors: those of the operations behind it; "insert.target" with a sentence that says where such an
/// object belongs. `relations` are those of the design that the transaction began with.
Result<AnyId> insert(Transaction& transaction, const Relations& relations, const Insertion& wanted);

/// Whether `insert` would succeed, without changing anything.
Result<void> canInsert(const Design& design, const Relations& relations, const Insertion& wanted);

/// The largest part of a subnet that no pool uses yet, without network, broadcast and (for IPv4) the first address,
/// which is left to the router. Sets the pool's start and end; false if nothing is left.
bool fitPool(const Design& design, IpPool& pool);

/// The next VSID of the fabric's range that no VM subnet has.
std::optional<Vsid> freeVsid(const Design& design);

} // namespace fd::ops
