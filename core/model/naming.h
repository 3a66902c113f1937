// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"

#include <string>
#include <string_view>

namespace fd {

/// The name field of any object; empty if it has none or does not exist.
std::string nameOfObject(const Design& design, AnyId id);

/// How an object is called in lists and sentences: its name, or what it is made of where it has no name of its own
/// ("VLAN 40 10.10.40.0/24", "Medium bandwidth" on a switch, "NY-APP1 / NIC 1").
std::string displayName(const Design& design, AnyId id);

/// The object that `text` means: "host:nyc-hv01", the id "host-1", or a name alone where only one object has it.
/// Errors: "name.unknown", "name.ambiguous".
Result<AnyId> findObject(const Design& design, std::string_view text);

/// A name of this kind that is not in use yet: `wanted` itself, or with the next free number ("HV02" after "HV01",
/// "Switch 2" after "Switch").
std::string freeName(const Design& design, Kind kind, std::string_view wanted);

} // namespace fd
