// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"
#include "model/transaction.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fd::ops {

/// What a gateway does for the VM network that it is dropped on.
enum class GatewayUse : std::uint8_t { Nat, DirectRouting, SiteToSite };

/// What was chosen where several things would fit; see questionFor().
struct InsertAnswer {
    /// The uplink port profile set or logical switch to deploy, the VM network of a host virtual NIC, or the
    /// virtual port profile that a port classification is paired with.
    AnyId object{};
    std::optional<GatewayUse> use{};
    bool operator==(const InsertAnswer&) const = default;
};

/// What the palette holds and where it is dropped; no target is the empty canvas.
struct Insertion {
    Kind kind{};
    AnyId target{};
    /// What is selected: a team dropped on one of several selected adapters takes those.
    std::vector<AnyId> selected{};
    InsertAnswer answer{};
    /// The host group whose column it is dropped in, where rows and columns make cells.
    Id<HostGroup> column{};
};

/// Adds an object of this kind where it was dropped, with what it needs to be useful and joined to the target
/// in the way that makes sense there: a host with two adapters, a logical switch dropped on a host is
/// deployed. Returns the object to select. Errors: those of the operations behind it; "insert.target" with a
/// sentence that says where such an object belongs. `relations` are those of the design that the transaction
/// began with.
Result<AnyId> insert(Transaction& transaction, const Relations& relations, const Insertion& wanted);

/// Whether `insert` would succeed, without changing anything.
Result<void> canInsert(const Design& design, const Relations& relations, const Insertion& wanted);

/// What is added to an object of this kind, most used first; without an object, to the design itself.
std::span<const Kind> childKinds(Kind kind, bool hasTarget = true);

/// The names of `count` new objects of a kind. The first is called `pattern`, or has the number in its braces
/// ("HV{01..}-b"); each further one has the next number that is free. Errors: those of NamePattern::parse.
Result<std::vector<std::string>> plannedNames(const Design& design, Kind kind, std::string_view pattern,
                                              int count);

/// Adds several, named as plannedNames() says. An empty pattern lets each choose its own name. Errors: those
/// of `insert` and of plannedNames().
struct InsertMany {
    Insertion what;
    int count = 1;
    std::string pattern{};
};
Result<std::vector<AnyId>> insertMany(Transaction& transaction, const Relations& relations,
                                      const InsertMany& wanted);

} // namespace fd::ops
