// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/plan/fabric.h"

namespace fd::simulation {

/// The state of the hardware: what has failed. A failed switch has all its links and adapters down.
struct Failures {
    std::set<std::uint32_t> nics;  ///< numbers of physical adapters
    std::set<std::uint32_t> links; ///< numbers of links
    std::set<std::uint32_t> switches;
    std::set<std::uint32_t> hosts;
    bool operator==(const Failures&) const = default;
};

/// Shortest ways between physical switches; of several the one over the lower link numbers. Links that have failed
/// are not used.
class Routes {
public:
    Routes(Fabric& fabric, const Failures& failures);

    /// Adds the link resources from one switch to another. Switches that the design does not connect count as
    /// connected without a limit, which is noted as an assumption.
    void append(Id<PhysicalSwitch> from, Id<PhysicalSwitch> to, std::vector<PathEntry<double>>& path);

private:
    struct Step {
        std::uint32_t to;
        ResourceIndex resource;
    };
    const std::vector<ResourceIndex>* find(std::uint32_t from, std::uint32_t to);

    Fabric& fabric_;
    std::map<std::uint32_t, std::vector<Step>> neighbours_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::optional<std::vector<ResourceIndex>>> known_;
};

} // namespace fd::simulation
