// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/fluid.h"

#include "simulation/kernel/fluid_run.h"
#include "simulation/kernel/incremental_engine.h"

namespace fd::simulation {

template Result<Allocation<double>> shareBandwidth<double>(std::span<const Resource<double>>,
                                                           std::span<const SharingFlow<double>>,
                                                           const std::stop_token&);
template std::optional<std::string> findSharingViolation<double>(std::span<const Resource<double>>,
                                                                 std::span<const SharingFlow<double>>,
                                                                 const Allocation<double>&, const double&);

Result<FluidResult<double>> simulateFluid(const FluidInput<double>& input, const FluidOptions<double>& options) {
    if (auto checked = FluidCheck<double>(input).run(); !checked)
        return checked.error();
    if (options.engine == FluidEngine::Incremental)
        return FluidRun<IncrementalEngine>(input, options).run();
    return FluidRun<FillingEngine<double>>(input, options).run();
}

} // namespace fd::simulation
