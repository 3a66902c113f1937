// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluid_workload.h"

#include "base/hash.h"
#include "base/random.h"

#include <algorithm>
#include <cmath>

namespace fd::bench {

namespace {

constexpr double kAdapter = 1.25e9;
constexpr double kSpineLink = 5e9;

class Topology {
public:
    explicit Topology(std::uint64_t hosts) : hosts_(hosts), racks_((hosts + 19) / 20) {}

    std::vector<double> capacities() const {
        std::vector<double> list(4 * hosts_, kAdapter);
        list.resize(4 * hosts_ + racks_ * 2 * 4 * 2, kSpineLink);
        return list;
    }

    std::vector<std::uint32_t> path(std::uint64_t source, std::uint64_t destination) const {
        const auto up = static_cast<std::uint32_t>(2 * source);
        const auto down = static_cast<std::uint32_t>(2 * destination + 1);
        const std::uint64_t sourceTor = 2 * (source / 2 / 20) + source % 2;
        const std::uint64_t destinationTor = 2 * (destination / 2 / 20) + destination % 2;
        if (sourceTor == destinationTor)
            return {up, down};
        const std::uint64_t spine = SplitMix64(source * 65536 + destination).below(4);
        return {up, torUp(sourceTor, spine), torUp(destinationTor, spine) + 1, down};
    }

private:
    std::uint32_t torUp(std::uint64_t tor, std::uint64_t spine) const {
        return static_cast<std::uint32_t>(4 * hosts_ + (tor * 4 + spine) * 2);
    }
    std::uint64_t hosts_;
    std::uint64_t racks_;
};

} // namespace

FluidWorkload makeFluidWorkload(const FluidWorkload::Options& options) {
    FluidWorkload workload{options, Topology(options.hosts).capacities(), {}};
    const Topology topology(options.hosts);
    SplitMix64 draw(options.seed);
    const auto hosts = options.hosts;
    const double mean = (1e9 - 1e6) / std::log(1000.0);
    const double end = options.batch ? 0
                                     : static_cast<double>(options.flows) * mean /
                                           (options.loadPercent / 100 * static_cast<double>(hosts) * 2 * kAdapter);
    for (std::uint64_t f = 0; f < options.flows; ++f) {
        FluidWorkload::Flow flow;
        const std::uint64_t s = draw.below(hosts);
        std::uint64_t d = draw.below(hosts - 1);
        if (d >= s)
            ++d;
        flow.source = 2 * s + draw.below(2);
        flow.destination = 2 * d + draw.below(2);
        flow.bytes = std::floor(std::pow(10.0, 6 + 3 * draw.unit()));
        flow.start = draw.unit() * end;
        flow.cap = draw.below(10) < 3 ? 1.25e8 : 0;
        constexpr double kWeights[] = {1, 2, 3, 5};
        flow.weight = kWeights[draw.below(4)];
        flow.minimum = draw.below(10) == 0 ? 1.25e6 : 0;
        if (!options.full) {
            flow.weight = 1;
            flow.minimum = 0;
        }
        flow.path = topology.path(flow.source, flow.destination);
        workload.flows.push_back(std::move(flow));
    }
    std::stable_sort(workload.flows.begin(), workload.flows.end(),
                     [](const auto& a, const auto& b) { return a.start < b.start; });
    return workload;
}

std::string FluidWorkload::name() const {
    return "H=" + std::to_string(options.hosts) + ",F=" + std::to_string(options.flows) +
           (options.batch ? ",batch" : ",steady" + std::to_string(static_cast<int>(options.loadPercent))) +
           (options.full ? ",full" : ",plain");
}

std::uint64_t FluidWorkload::checksum() const {
    Fnv1a sum;
    for (const auto& flow : flows) {
        sum.addWord(flow.source);
        sum.addWord(flow.destination);
        for (const double value : {flow.bytes, flow.start * 1e9, flow.cap, flow.weight, flow.minimum})
            sum.addWord(static_cast<std::uint64_t>(value));
    }
    return sum.value();
}

simulation::FluidInput<double> FluidWorkload::input() const {
    simulation::FluidInput<double> input;
    for (const double capacity : capacities)
        input.resources.push_back({"", capacity * 8});
    input.jobs.reserve(flows.size());
    for (const auto& flow : flows) {
        simulation::Subflow<double> subflow;
        for (const auto link : flow.path)
            subflow.path.push_back({link, 1.0});
        subflow.weight = flow.weight;
        subflow.floor = flow.minimum * 8;
        if (flow.cap > 0)
            subflow.cap = flow.cap * 8;
        input.jobs.push_back({"", flow.bytes, flow.start, std::nullopt, {}});
        input.jobs.back().subflows.push_back(std::move(subflow));
    }
    return input;
}

} // namespace fd::bench
