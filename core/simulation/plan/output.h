// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"
#include "simulation/plan/simulation.h"

namespace fd::simulation {

/// {"schema": "simulation-result/1", ...} with all series; objects by kind, name and id, units in member names.
json::Value toJson(const Design& design, const SimulationResult& result);

/// One row for each series and sample: "series,object,detail,seconds,bitsPerSecond", with a header row.
std::string toCsv(const Design& design, const SimulationResult& result);

} // namespace fd::simulation
