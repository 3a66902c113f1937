// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/placement.h"

#include "simulation/kernel/placement_impl.h"

namespace fd::simulation {

template Result<PlacementResult<double>> placeFlows<double>(const PlacementInput<double>&, const std::stop_token&);
template Result<PlacementResult<Rational>> placeFlows<Rational>(const PlacementInput<Rational>&,
                                                                const std::stop_token&);

} // namespace fd::simulation
