// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/transaction.h"

#include <set>
#include <string>
#include <string_view>

namespace fd::ops {

/// Ports of physical switches have names; a port without a better one is called by its number.
/// The first port that nothing is plugged into, by number; empty if all are taken.
std::string firstFreePort(const Design& design, Id<PhysicalSwitch> device);
/// The names of the ports that something is plugged into.
std::set<std::string> portsInUse(const Design& design, Id<PhysicalSwitch> device);
/// What is plugged into a port: an adapter or a link between switches; none if it is free.
AnyId pluggedInto(const Design& design, Id<PhysicalSwitch> device, std::string_view port);

/// Plugs an adapter into a port of a switch, the first free one if `port` is empty. An adapter that is plugged in
/// elsewhere moves. Errors: "op.gone", "cable.port-taken", "cable.no-free-port".
Result<void> connectNic(Transaction& transaction, Id<PhysicalNic> nic, Id<PhysicalSwitch> device,
                        std::string port = {});

/// A link between two switches from free port to free port. Errors: "op.gone", "cable.same-switch",
/// "cable.no-free-port".
Result<Id<PhysicalLink>> connectSwitches(Transaction& transaction, Id<PhysicalSwitch> from, Id<PhysicalSwitch> to);

/// Plugs one end of a cable (named by its adapter) or link in elsewhere; the end at `fixed` stays. The first free port if
/// `port` is empty. A cable whose adapter end moves to another adapter keeps its port on the switch. Returns the
/// adapter or link that the cable now is. Errors: "op.gone", "cable.not-connected", "cable.ends", and those of the
/// connections above.
struct Replugging {
    AnyId cable;
    AnyId fixed;
    AnyId to;
    std::string port{};
};
Result<AnyId> replug(Transaction& transaction, const Replugging& wanted);

/// Pulls the adapter's cable, or removes the link. Errors: "op.gone", "cable.not-connected".
Result<void> disconnect(Transaction& transaction, AnyId nicOrLink);

} // namespace fd::ops
