// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/compute/input_field.h"

namespace fd::simulation {

/// Cluster heartbeats: `delay`, `threshold`, `outages` -> `nodeRemovedAt`.
json::Value computeHeartbeat(const InputField& input);
/// I/O by I/O: `policy`, `pathBytesPerSecond`, `ios` -> `ios` with path (from 1), start, finish.
json::Value computeMpioDiscrete(const InputField& input);
/// Loss of all paths: `lost`, `restored`, `pdoRemovePeriod` -> `diskRemovedAt`.
json::Value computeMpioAllPaths(const InputField& input);

} // namespace fd::simulation
