// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "simulation/kernel/exact.h"
#include "simulation/kernel/fluid.h"

#include <algorithm>

namespace fd::simulation::testing {

/// Random sharing problems whose numbers are exact in double and in fractions.
template <class Number>
struct Network {
    std::vector<Resource<Number>> resources;
    std::vector<SharingFlow<Number>> flows;
};

template <class Number>
Network<Number> randomNetwork(std::uint64_t seed) {
    SplitMix64 draw(seed);
    Network<Number> network;
    const auto links = 1 + draw.below(12);
    const auto flows = 1 + draw.below(30);
    for (std::uint64_t r = 0; r < links; ++r)
        network.resources.push_back({"r" + std::to_string(r), Number(static_cast<long long>(draw.below(12) * 1000))});
    for (std::uint64_t f = 0; f < flows; ++f) {
        SharingFlow<Number> flow;
        flow.id = "f" + std::to_string(f);
        flow.weight = Number(static_cast<long long>(1 + draw.below(8))) / Number(2);
        if (draw.below(4) == 0)
            flow.floor = Number(static_cast<long long>(draw.below(1500)));
        if (draw.below(3) == 0)
            flow.cap = Number(static_cast<long long>(draw.below(4000)));
        for (std::uint64_t r = 0; r < links; ++r) {
            if (draw.below(links) < 3)
                flow.path.push_back({static_cast<ResourceIndex>(r),
                                     draw.below(4) == 0 ? Number(1) / Number(4) : Number(1)});
        }
        if (flow.path.empty())
            flow.path.push_back({0, Number(1)});
        network.flows.push_back(std::move(flow));
    }
    return network;
}

/// Random transfers with starts, stops, failures and paths that change.
template <class Number>
FluidInput<Number> randomScenario(std::uint64_t seed, std::size_t jobs) {
    SplitMix64 draw(seed);
    FluidInput<Number> input;
    const auto links = 3 + draw.below(8);
    const auto whole = [](std::uint64_t value) { return Number(static_cast<long long>(value)); };
    for (std::uint64_t r = 0; r < links; ++r)
        input.resources.push_back({"r" + std::to_string(r), whole((1 + draw.below(10)) * 1000)});
    const auto path = [&] {
        Subflow<Number> flow;
        for (std::uint64_t hop = 0, count = 1 + draw.below(3); hop < count; ++hop) {
            const auto link = static_cast<ResourceIndex>(draw.below(links));
            if (std::none_of(flow.path.begin(), flow.path.end(), [&](const auto& e) { return e.resource == link; }))
                flow.path.push_back({link, Number(1)});
        }
        flow.weight = whole(1 + draw.below(4));
        if (draw.below(5) == 0)
            flow.floor = whole(draw.below(600));
        if (draw.below(3) == 0)
            flow.cap = whole(100 + draw.below(3000));
        return flow;
    };
    for (std::size_t j = 0; j < jobs; ++j) {
        Job<Number> job;
        job.id = "j" + std::to_string(j);
        if (draw.below(5) != 0)
            job.bytes = whole(draw.below(4000));
        job.start = whole(draw.below(80)) / Number(8);
        if (!job.bytes || draw.below(6) == 0)
            job.stop = Number(job.start + whole(1 + draw.below(40)) / Number(4));
        for (std::uint64_t k = 0, count = 1 + draw.below(2); k < count; ++k)
            job.subflows.push_back(path());
        input.jobs.push_back(std::move(job));
    }
    using Change = ScenarioChange<Number>;
    for (std::uint64_t e = 0; e < 4; ++e) {
        const auto link = static_cast<std::uint32_t>(draw.below(links));
        const Number at = whole(draw.below(64)) / Number(8);
        input.changes.push_back({at, Change::Kind::SetCapacity, link, whole(draw.below(5) * 1000), {}});
        input.changes.push_back({Number(at + Number(3)), Change::Kind::SetCapacity, link, whole(4000), {}});
        input.changes.push_back({at, Change::Kind::RerouteJob, static_cast<std::uint32_t>(draw.below(jobs)), Number(0),
                                 {path()}});
    }
    return input;
}

} // namespace fd::simulation::testing
