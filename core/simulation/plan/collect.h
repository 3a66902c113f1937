// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/plan/plan.h"

namespace fd::simulation {

/// Reads the rates of a running simulation at fixed times and turns the kernel's answer into series with ids.
class Collector {
public:
    Collector(Plan& plan, const RunOptions& options);

    /// Between two events: takes the samples that lie in the interval.
    void onInterval(double from, double to, const RateView<double>& rates);
    SimulationResult finish(const FluidResult<double>& result);

private:
    void sample(const RateView<double>& rates);
    void noteLimits(Index job, double rate, std::vector<double>& loads);
    void addCores(SimulationResult& result);
    void addQueues(SimulationResult& result);
    void addNics(SimulationResult& result);
    void addLinks(SimulationResult& result);
    void addFlows(SimulationResult& result, const FluidResult<double>& fluid);
    void addMigrations(SimulationResult& result, const FluidResult<double>& fluid);
    void addMessages(SimulationResult& result, const FluidResult<double>& fluid);
    Samples takeResource(ResourceIndex resource) { return std::move(resourceSamples_[resource]); }
    bool carriedAnything(ResourceIndex resource) const;

    Plan& plan_;
    const RunOptions& options_;
    double nextSample_ = 0;
    Samples times_;
    std::vector<Samples> resourceSamples_;
    std::vector<Samples> jobSamples_;
    std::vector<Samples> migrationSamples_;
    std::vector<std::map<ResourceIndex, int>> limits_; ///< by job: samples in which a resource held it back
    std::vector<double> capacities_;
};

/// FNV-1a over the numbers of a result, rounded as SimulationResult::fingerprint says.
std::uint64_t fingerprintOf(const SimulationResult& result);

} // namespace fd::simulation
