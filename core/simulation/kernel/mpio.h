// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"

#include <algorithm>
#include <deque>

namespace fd::simulation {

/// Load balancing of Microsoft's device specific module ("MPIO Policies", Windows Server 2008 R2 documentation).
enum class MpioPolicy : std::uint8_t {
    FailOverOnly,
    RoundRobin,
    RoundRobinWithSubset,
    LeastQueueDepth,
    WeightedPaths,
    LeastBlocks,
};

/// One path to a disk: initiator adapter, links, target port.
struct MpioPath {
    std::vector<ResourceIndex> resources;
    long long weight = 1;
    bool primary = true;
    bool available = true;
};

/// The streams of a disk transfer under a policy. Empty if no path is available. Round Robin sends 1/n of the transfer
/// over each of n paths, so a resource on several paths carries the sum of their parts.
template <class Number>
std::vector<Subflow<Number>> mpioSubflows(MpioPolicy policy, std::span<const MpioPath> paths) {
    std::vector<const MpioPath*> used;
    for (const auto& path : paths) {
        if (path.available)
            used.push_back(&path);
    }
    if (used.empty())
        return {};
    if (policy == MpioPolicy::FailOverOnly)
        used.resize(1);
    if (policy == MpioPolicy::WeightedPaths)
        used = {*std::min_element(used.begin(), used.end(), [](auto* a, auto* b) { return a->weight < b->weight; })};
    if (policy == MpioPolicy::RoundRobinWithSubset &&
        std::any_of(used.begin(), used.end(), [](auto* path) { return path->primary; }))
        std::erase_if(used, [](auto* path) { return !path->primary; });
    std::vector<Subflow<Number>> flows;
    const bool independent = policy == MpioPolicy::LeastQueueDepth || policy == MpioPolicy::LeastBlocks;
    const Number part = independent ? Number(1) : Number(1) / Number(static_cast<int>(used.size()));
    for (const auto* path : used) {
        if (independent || flows.empty())
            flows.emplace_back();
        auto& entries = flows.back().path;
        for (const auto resource : path->resources) {
            const auto known = std::find_if(entries.begin(), entries.end(),
                                            [&](const auto& entry) { return entry.resource == resource; });
            if (known != entries.end())
                known->coefficient += part;
            else
                entries.push_back({resource, part});
        }
    }
    return flows;
}

/// One read or write, for the mode that shows I/O by I/O.
template <class Number>
struct DiskIo {
    Number arrival{0};
    Number bytes{0};
};

template <class Number>
struct ServedIo {
    std::size_t path = 0;
    Number start{0};
    Number finish{0};
};

/// Serves I/Os in list order; each path is a queue with a rate in bytes/s above 0. Round Robin takes the next path, Least
/// Queue Depth the one with the fewest outstanding I/Os, Least Blocks that with the fewest outstanding bytes (whole
/// sizes, also of the I/O in service); the other policies stay on the first path.
template <class Number>
std::vector<ServedIo<Number>> serveIos(MpioPolicy policy, std::span<const Number> bytesPerSecond,
                                       std::span<const DiskIo<Number>> ios) {
    struct Outstanding {
        Number finish;
        Number bytes;
    };
    std::vector<std::deque<Outstanding>> queues(bytesPerSecond.size());
    std::vector<Number> freeFrom(bytesPerSecond.size(), Number(0));
    std::vector<ServedIo<Number>> served;
    const auto fewer = [&](const std::deque<Outstanding>& a, const std::deque<Outstanding>& b) {
        if (policy == MpioPolicy::LeastQueueDepth)
            return a.size() < b.size();
        Number sumA{0};
        Number sumB{0};
        for (const auto& io : a)
            sumA += io.bytes;
        for (const auto& io : b)
            sumB += io.bytes;
        return sumA < sumB;
    };
    for (std::size_t i = 0; i < ios.size(); ++i) {
        for (auto& queue : queues) {
            while (!queue.empty() && !(ios[i].arrival < queue.front().finish))
                queue.pop_front();
        }
        std::size_t path = 0;
        if (policy == MpioPolicy::RoundRobin)
            path = i % queues.size();
        else if (policy == MpioPolicy::LeastQueueDepth || policy == MpioPolicy::LeastBlocks)
            path = static_cast<std::size_t>(std::min_element(queues.begin(), queues.end(), fewer) - queues.begin());
        const Number start = freeFrom[path] < ios[i].arrival ? ios[i].arrival : freeFrom[path];
        const Number finish = start + ios[i].bytes / bytesPerSecond[path];
        freeFrom[path] = finish;
        queues[path].push_back({finish, ios[i].bytes});
        served.push_back({path, start, finish});
    }
    return served;
}

/// When the disk is removed because all paths were gone for the removal period; nothing if they came back in time.
template <class Number>
std::optional<Number> diskRemovedAt(const Number& lost, const std::optional<Number>& restored, const Number& period) {
    if (restored && *restored - lost < period)
        return std::nullopt;
    return Number(lost + period);
}

/// An interval without heartbeats on one cluster network; without an end if it never comes back.
template <class Number>
struct Outage {
    Number from{0};
    std::optional<Number> to;
};

/// When a cluster removes a node: the outages of all networks overlap for at least delay * threshold.
template <class Number>
std::optional<Number> nodeRemovedAt(const Number& delay, const Number& threshold,
                                    std::span<const Outage<Number>> outages) {
    if (outages.empty())
        return std::nullopt;
    Outage<Number> all = outages.front();
    for (const auto& outage : outages) {
        if (all.from < outage.from)
            all.from = outage.from;
        if (outage.to && (!all.to || *outage.to < *all.to))
            all.to = outage.to;
    }
    const Number limit = delay * threshold;
    if (all.to && *all.to - all.from < limit)
        return std::nullopt;
    return Number(all.from + limit);
}

} // namespace fd::simulation
