// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/routes.h"

#include <algorithm>
#include <deque>

namespace fd::simulation {

Routes::Routes(Fabric& fabric, const Failures& failures) : fabric_(fabric) {
    for (const auto& [number, resources] : fabric.links()) {
        const PhysicalLink& link = *fabric.design().get(Id<PhysicalLink>{number});
        if (failures.links.count(number) != 0 || failures.switches.count(link.from.number) != 0 ||
            failures.switches.count(link.to.number) != 0)
            continue;
        neighbours_[link.from.number].push_back({link.to.number, resources.first});
        neighbours_[link.to.number].push_back({link.from.number, resources.second});
    }
}

const std::vector<ResourceIndex>* Routes::find(std::uint32_t from, std::uint32_t to) {
    const auto [place, added] = known_.try_emplace({from, to});
    auto& route = place->second;
    if (!added)
        return route ? &*route : nullptr;
    std::map<std::uint32_t, std::pair<std::uint32_t, ResourceIndex>> reachedFrom;
    std::deque<std::uint32_t> queue{from};
    reachedFrom[from] = {from, 0};
    while (!queue.empty() && reachedFrom.count(to) == 0) {
        const auto at = queue.front();
        queue.pop_front();
        for (const auto& step : neighbours_[at]) {
            if (reachedFrom.try_emplace(step.to, at, step.resource).second)
                queue.push_back(step.to);
        }
    }
    if (reachedFrom.count(to) == 0)
        return nullptr;
    route.emplace();
    for (auto at = to; at != from; at = reachedFrom[at].first)
        route->push_back(reachedFrom[at].second);
    std::reverse(route->begin(), route->end());
    return &*route;
}

void Routes::append(Id<PhysicalSwitch> from, Id<PhysicalSwitch> to, std::vector<PathEntry<double>>& path) {
    if (!from || !to)
        return fabric_.assume("adapter-not-cabled", translatable("Simulation", "Adapters that are not connected to a physical "
                                                                               "switch reach all others without a limit."));
    if (from == to)
        return;
    const auto* route = find(from.number, to.number);
    if (!route)
        return fabric_.assume("switches-not-connected",
                              translatable("Simulation", "Between physical switches that no cable connects, such as two "
                                                         "sites, there is no limit."),
                              from);
    for (const auto resource : *route)
        path.push_back({resource, 1.0});
}

} // namespace fd::simulation
