// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"
#include "simulation/kernel/rational.h"

namespace fd::simulation {

/// The same simulation with exact fractions.
Result<FluidResult<Rational>> simulateFluid(const FluidInput<Rational>& input,
                                            const FluidOptions<Rational>& options = {});

} // namespace fd::simulation
