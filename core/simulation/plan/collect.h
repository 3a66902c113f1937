// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/plan/plan.h"

#include <chrono>

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
    void repeatSample();
    void report(double until);
    void applyChanges(double until);
    std::optional<ResourceIndex> limitOf(Index job, double rate, const std::vector<double>& highest) const;
    std::vector<double> highestRates(const std::vector<double>& loads) const;
    void noteLimits(const std::vector<double>& loads);
    void offerPartial();
    void addLimits(SimulationResult& result);
    void addAll(SimulationResult& result, const FluidResult<double>& fluid);
    void addCores(SimulationResult& result);
    void addQueues(SimulationResult& result);
    void addNics(SimulationResult& result);
    void addLinks(SimulationResult& result);
    void addFlows(SimulationResult& result, const FluidResult<double>& fluid);
    void addMigrations(SimulationResult& result, const FluidResult<double>& fluid);
    void addMessages(SimulationResult& result, const FluidResult<double>& fluid);
    /// The samples themselves at the end, a copy for a partial result.
    Samples take(Samples& samples) { return isPartial_ ? samples : std::move(samples); }
    Samples takeResource(ResourceIndex resource) { return take(resourceSamples_[resource]); }
    bool carriedAnything(ResourceIndex resource) const;

    Plan& plan_;
    const RunOptions& options_;
    double nextSample_ = 0;
    Samples times_;
    std::vector<Samples> resourceSamples_;
    std::vector<Samples> jobSamples_;
    std::vector<Samples> migrationSamples_;
    /// By job and sample: the resource that held it back, or kNoIndex.
    std::vector<std::vector<ResourceIndex>> limits_;
    std::vector<double> capacities_;
    std::vector<double> capacitiesNow_;
    std::vector<const std::vector<Subflow<double>>*> pathsNow_; ///< by job; a moved machine's are those before the move
    std::size_t nextChange_ = 0;
    bool isPartial_ = false;
    std::chrono::steady_clock::time_point nextPartial_;
};

/// FNV-1a over the numbers of a result, rounded as SimulationResult::fingerprint says.
std::uint64_t fingerprintOf(const SimulationResult& result);

} // namespace fd::simulation
