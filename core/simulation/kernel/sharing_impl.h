// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/filling.h"
#include "simulation/kernel/problem.h"

namespace fd::simulation {

template <class Number>
Result<void> checkResource(const Resource<Number>& resource) {
    if (resource.capacity < 0)
        return problem("simulation.negative-capacity", resource.id,
                       translatable("Simulation", "The capacity of \"{name}\" is negative."));
    return {};
}

/// What a flow must satisfy before it may be simulated. `owner` is the name shown in the error.
template <class Number>
Result<void> checkFlow(const SharingFlow<Number>& flow, const std::string& owner, std::size_t resourceCount) {
    bool bounded = flow.cap.has_value();
    for (const auto& entry : flow.path) {
        if (entry.resource >= resourceCount)
            return problem("simulation.unknown-resource", owner,
                           translatable("Simulation", "\"{name}\" uses a resource that does not exist."));
        if (entry.coefficient < 0)
            return problem("simulation.negative-coefficient", owner,
                           translatable("Simulation", "\"{name}\" uses a resource with a negative share."));
        bounded = bounded || entry.coefficient > 0;
    }
    if (!(flow.weight > 0))
        return problem("simulation.weight-not-positive", owner,
                       translatable("Simulation", "The weight of \"{name}\" must be above 0."));
    if (flow.floor < 0)
        return problem("simulation.negative-floor", owner,
                       translatable("Simulation", "The minimum rate of \"{name}\" is negative."));
    if (flow.cap && *flow.cap < 0)
        return problem("simulation.negative-cap", owner,
                       translatable("Simulation", "The maximum rate of \"{name}\" is negative."));
    if (!bounded)
        return problem("simulation.unbounded-flow", owner,
                       translatable("Simulation", "Nothing limits the rate of \"{name}\": it has no resource on its "
                                                  "path and no maximum rate."));
    return {};
}

template <class Number>
Result<Allocation<Number>> shareBandwidth(std::span<const Resource<Number>> resources,
                                          std::span<const SharingFlow<Number>> flows, const std::stop_token& stop) {
    for (const auto& resource : resources) {
        if (auto checked = checkResource(resource); !checked)
            return checked.error();
    }
    for (const auto& flow : flows) {
        if (auto checked = checkFlow(flow, flow.id, resources.size()); !checked)
            return checked.error();
    }
    Filling<Number> filling(resources, flows);
    if (!filling.run(stop))
        return cancelledError();
    return std::move(filling.allocation());
}

/// Whether the resource keeps flow `f` where it is: full, and nobody else has more per weight except by a floor.
template <class Number>
bool holdsFlow(ResourceIndex r, std::size_t f, std::span<const SharingFlow<Number>> flows,
               const Allocation<Number>& allocation, const Number& tolerance) {
    const Number level = allocation.rates[f] / flows[f].weight;
    for (std::size_t g = 0; g < flows.size(); ++g) {
        const bool uses = std::any_of(flows[g].path.begin(), flows[g].path.end(), [r](const auto& entry) {
            return entry.resource == r && entry.coefficient > 0;
        });
        if (!uses || g == f)
            continue;
        const Number& rate = allocation.rates[g];
        const Number slack = Number(1) + tolerance;
        if (allocation.floors[g] * slack < rate && level * slack < rate / flows[g].weight)
            return false;
    }
    return true;
}

template <class Number>
std::optional<std::string> findSharingViolation(std::span<const Resource<Number>> resources,
                                                std::span<const SharingFlow<Number>> flows,
                                                const Allocation<Number>& allocation, const Number& tolerance) {
    std::vector<Number> load(resources.size(), Number(0));
    for (std::size_t f = 0; f < flows.size(); ++f) {
        for (const auto& entry : flows[f].path)
            load[entry.resource] += entry.coefficient * allocation.rates[f];
    }
    const Number slack = Number(1) + tolerance;
    for (std::size_t r = 0; r < resources.size(); ++r) {
        if (resources[r].capacity * slack < load[r])
            return "overloaded: " + resources[r].id;
    }
    for (std::size_t f = 0; f < flows.size(); ++f) {
        const Number& rate = allocation.rates[f];
        if (rate * slack < allocation.floors[f])
            return "below its floor: " + flows[f].id;
        if (flows[f].cap && *flows[f].cap * slack < rate)
            return "above its cap: " + flows[f].id;
        if (flows[f].cap && !(rate * slack < *flows[f].cap))
            continue;
        const bool held = std::any_of(flows[f].path.begin(), flows[f].path.end(), [&](const auto& entry) {
            return entry.coefficient > 0 && !(load[entry.resource] * slack < resources[entry.resource].capacity) &&
                   holdsFlow(entry.resource, f, flows, allocation, tolerance);
        });
        if (!held)
            return "could have more: " + flows[f].id;
    }
    return std::nullopt;
}

} // namespace fd::simulation
