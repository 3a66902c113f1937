// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/compute/input_field.h"
#include "simulation/kernel/placement.h"

namespace fd::simulation {

/// The form of a placement: `host`, `nics`, `team`, `vSwitch`, `vmqMode`, `flows`, and the constants.
PlacementInput<Rational> readPlacement(const InputField& input);
json::Value writePlacement(const PlacementInput<Rational>& input, const PlacementResult<Rational>& result);

} // namespace fd::simulation
