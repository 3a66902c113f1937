// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/transaction.h"

#include <string>
#include <string_view>
#include <vector>

namespace fd::ops {

/// A refusal that can be shown as it is: `source` is marked translatable in the context "Operation".
Error refusal(const char* code, const char* source, std::vector<TextArgument> arguments = {});
/// The refusal for an object that is not there (any more).
Error isGone();

/// The object's name in quotes' place: what lists call it.
TextArgument named(const char* placeholder, const Design& design, AnyId id);

/// The adapters of a host by number.
std::vector<Id<PhysicalNic>> nicsOf(const Design& design, Id<Host> host);
/// Those of them that belong to no virtual switch and no team.
std::vector<Id<PhysicalNic>> freeNicsOf(const Design& design, Id<Host> host);
/// The virtual switch, or else the team, that an adapter belongs to; none if it is free.
AnyId userOf(const Design& design, Id<PhysicalNic> nic);
std::vector<Id<HostSwitch>> switchesOf(const Design& design, Id<Host> host);
/// The host that an object is, belongs to or is placed on; none for anything else.
Id<Host> hostOf(const Design& design, AnyId id);

/// A transaction to try an operation in and drop. Its new objects get numbers that the design does not use.
Transaction trial(const Design& design);

/// "NIC" and the first number that makes a name which is not among `taken`.
std::string numberedName(std::string_view stem, const std::vector<std::string>& taken);

} // namespace fd::ops
