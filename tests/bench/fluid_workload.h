// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"

#include <string>

namespace fd::bench {

/// Racks of 20 hosts with two top-of-rack switches each and four spines; flows between random adapters.
struct FluidWorkload {
    struct Options {
        std::uint64_t hosts = 100;
        std::uint64_t flows = 1000;
        bool batch = false; ///< all flows start at 0
        bool full = false;  ///< with weights and minimums
        double loadPercent = 50;
        std::uint64_t seed = 1;
    };
    struct Flow {
        std::uint64_t source = 0; ///< adapter: 2 * host + (0 or 1)
        std::uint64_t destination = 0;
        double bytes = 0;
        double start = 0;
        double cap = 0; ///< bytes/s, 0 for none
        double weight = 1;
        double minimum = 0;
        std::vector<std::uint32_t> path;
    };

    Options options;
    std::vector<double> capacities; ///< bytes/s
    std::vector<Flow> flows;

    std::string name() const;
    std::uint64_t checksum() const;
    simulation::FluidInput<double> input() const;
};

FluidWorkload makeFluidWorkload(const FluidWorkload::Options& options);

} // namespace fd::bench
