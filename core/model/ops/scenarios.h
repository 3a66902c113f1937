// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/transaction.h"

#include <cstdint>
#include <vector>

namespace fd::ops {

/// Keeps a scenario in the design with its traffic and events. Its name gets a number if it is taken.
Id<Scenario> addScenario(Transaction& transaction, Scenario scenario, const std::vector<ScenarioFlow>& flows = {},
                         const std::vector<ScenarioEvent>& events = {});

/// What chosen objects are recorded to do.
enum class Deed : std::uint8_t {
    Talk,    // each with the next one, the last with the first; a single one with the outside world
    Copy,    // the first one sends 10 GB to each of the others; a single one to the outside world
    Migrate, // machines move to another host of their cluster or group, hosts are drained
};

struct Recording {
    Id<Scenario> scenario;
    Deed deed = Deed::Talk;
    /// Machines, virtual adapters, hosts or physical adapters. Others are left out.
    std::vector<AnyId> objects;
};

/// Adds traffic or events to a scenario and returns what it added. Moves are planned five seconds after the last event.
/// Errors: "op.gone"; "scenario.nothing" if none of the objects can do it.
Result<std::vector<AnyId>> record(Transaction& transaction, const Recording& wanted);

/// Whether an object can be an end of traffic.
bool canTalk(AnyId id);

} // namespace fd::ops
