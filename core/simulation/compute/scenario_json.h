// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/compute/input_field.h"
#include "simulation/kernel/exact.h"

namespace fd::simulation {

/// The form of an allocation at one instant: `resources`, `switches`, `flows`.
struct AllocationInput {
    std::vector<Resource<Rational>> resources;
    std::vector<SharingFlow<Rational>> flows;
};

AllocationInput readAllocation(const InputField& input);
json::Value writeAllocation(const AllocationInput& input, const Allocation<Rational>& allocation);

/// The form of a scenario in time: `resources`, `switches`, `jobs`, `events`, `limits`, `migrations`, `until`.
FluidInput<Rational> readScenario(const InputField& input);
json::Value writeScenario(const FluidInput<Rational>& input, const FluidResult<Rational>& result);

} // namespace fd::simulation
