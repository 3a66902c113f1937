// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/exact.h"

#include "simulation/kernel/fluid_run.h"

namespace fd::simulation {

template Result<Allocation<Rational>> shareBandwidth<Rational>(std::span<const Resource<Rational>>,
                                                               std::span<const SharingFlow<Rational>>,
                                                               const std::stop_token&);
template std::optional<std::string> findSharingViolation<Rational>(std::span<const Resource<Rational>>,
                                                                   std::span<const SharingFlow<Rational>>,
                                                                   const Allocation<Rational>&, const Rational&);

Result<FluidResult<Rational>> simulateFluid(const FluidInput<Rational>& input, const FluidOptions<Rational>& options) {
    if (auto checked = FluidCheck<Rational>(input).run(); !checked)
        return checked.error();
    return FluidRun<FillingEngine<Rational>>(input, options).run();
}

} // namespace fd::simulation
