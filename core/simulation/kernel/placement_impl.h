// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/problem.h"
#include "simulation/kernel/processors.h"
#include "simulation/kernel/rational.h"
#include "simulation/kernel/rss_placement.h"
#include "simulation/kernel/sharing.h"
#include "simulation/kernel/vmq_placement.h"

#include <bit>

namespace fd::simulation {

template <class Number>
class Placement {
public:
    Placement(const PlacementInput<Number>& input, const std::stop_token& stop)
        : input_(input), stop_(stop), hasher_(input.key, ToeplitzPath::Portable) {}

    Result<PlacementResult<Number>> run();

private:
    Result<void> check() const;
    Result<void> checkNic(const PlacementNic<Number>& nic) const;
    bool onSwitch(std::size_t nic) const {
        if (!input_.team)
            return input_.hasSwitch && nic == 0;
        return input_.hasSwitch && std::find(input_.teamMembers.begin(), input_.teamMembers.end(), nic) !=
                                       input_.teamMembers.end();
    }
    std::optional<std::size_t> asNic(std::optional<std::size_t> member) const {
        return member ? std::optional<std::size_t>(input_.teamMembers[*member]) : std::nullopt;
    }
    void chooseMembers();
    void sumLoads();
    Result<void> deliver();

    const PlacementInput<Number>& input_;
    std::stop_token stop_;
    ToeplitzHasher hasher_;
    PlacementResult<Number> result_;
};

template <class Number>
Result<void> Placement<Number>::checkNic(const PlacementNic<Number>& nic) const {
    const auto& host = input_.host;
    if (!(nic.speed > 0))
        return problem("simulation.no-speed", nic.id,
                       translatable("Simulation", "The speed of adapter \"{name}\" must be above 0."));
    const auto unusable = [&](const auto& settings) {
        return settings.maxProcessors == 0 ||
               candidateProcessors(host.lpCount, host.smt, settings.baseProcessor, settings.maxProcessor).empty();
    };
    if ((nic.rss && nic.rss->enabled && unusable(*nic.rss)) || (nic.vmq && nic.vmq->enabled && unusable(*nic.vmq)))
        return problem("simulation.no-processor", nic.id,
                       translatable("Simulation", "The processor settings of adapter \"{name}\" leave it no processor "
                                                  "of this host."));
    if (nic.rss && nic.rss->enabled && nic.rss->queues == 0)
        return problem("simulation.no-queue", nic.id,
                       translatable("Simulation", "Adapter \"{name}\" uses RSS but has no queue."));
    if (nic.rss && (!std::has_single_bit(nic.rss->tableSize) || nic.rss->tableSize > (1U << 20U)))
        return problem("simulation.table-size", nic.id,
                       translatable("Simulation", "The indirection table of adapter \"{name}\" must have a power of "
                                                  "two of entries."));
    return {};
}

template <class Number>
Result<void> Placement<Number>::check() const {
    const auto& host = input_.host;
    if (host.lpCount == 0 || host.smt == 0 || !(host.coreCapacity > 0) || !(host.busyThreshold > 0) ||
        host.dispatchShare < 0 || Number(1) < host.dispatchShare)
        return problem("simulation.bad-host", "host",
                       translatable("Simulation", "A host needs processors with a capacity above 0, a busy threshold "
                                                  "above 0 and a dispatch share between 0 and 1."));
    if (input_.nics.empty())
        return problem("simulation.no-adapter", "host",
                       translatable("Simulation", "A host needs at least one network adapter."));
    for (const auto& nic : input_.nics) {
        if (auto checked = checkNic(nic); !checked)
            return checked;
    }
    for (const auto& port : input_.ports) {
        if (port.vcpus == 0 || port.queuePairs == 0)
            return problem("simulation.bad-port", port.id,
                           translatable("Simulation", "Port \"{name}\" needs at least one virtual processor and one "
                                                      "queue pair."));
    }
    for (const auto& flow : input_.flows) {
        if (flow.rate < 0)
            return problem("simulation.negative-value", flow.id,
                           translatable("Simulation", "The rate of flow \"{name}\" is negative."));
        if ((flow.port && *flow.port >= input_.ports.size()) || (flow.nic && *flow.nic >= input_.nics.size()))
            return problem("simulation.unknown-target", flow.id,
                           translatable("Simulation", "Flow \"{name}\" names a port or adapter that does not exist."));
    }
    return {};
}

/// Which adapter each flow arrives on.
template <class Number>
void Placement<Number>::chooseMembers() {
    result_.flows.assign(input_.flows.size(), {});
    std::vector<std::optional<std::size_t>> affinity(input_.ports.size(), std::size_t{0});
    const bool sum = input_.team && usesSumOfQueues(*input_.team);
    if (input_.team)
        affinity = portAffinity(*input_.team, input_.ports.size());
    for (std::size_t f = 0; f < input_.flows.size(); ++f) {
        const auto& flow = input_.flows[f];
        if (flow.nic)
            result_.flows[f].nic = flow.nic;
        else if (input_.team)
            result_.flows[f].nic = asNic(inboundMember(*input_.team, hasher_, flow.headers,
                                                       flow.port ? affinity[*flow.port] : std::nullopt));
        else
            result_.flows[f].nic = std::size_t{0};
    }
    result_.queueMode = !input_.team ? QueueMode::Single : sum ? QueueMode::Sum : QueueMode::Min;
    if (result_.queueMode == QueueMode::Min)
        return;
    for (const auto& member : affinity)
        result_.affinity.push_back(input_.team ? asNic(member) : member);
}

template <class Number>
void Placement<Number>::sumLoads() {
    result_.coreLoad.assign(input_.host.lpCount, Number(0));
    result_.coreUsed.assign(input_.host.lpCount, false);
    for (std::size_t f = 0; f < input_.flows.size(); ++f) {
        for (const auto& [lp, share] : result_.flows[f].work) {
            result_.coreLoad[lp] += input_.flows[f].rate * share;
            result_.coreUsed[lp] = result_.coreUsed[lp] || share > 0;
        }
    }
}

/// What arrives: the adapters and the cores are the resources that the flows share.
template <class Number>
Result<void> Placement<Number>::deliver() {
    std::vector<Resource<Number>> resources;
    for (const auto& nic : input_.nics)
        resources.push_back({"rx:" + nic.id, nic.speed});
    const auto firstCore = static_cast<ResourceIndex>(resources.size());
    for (std::uint32_t lp = 0; lp < input_.host.lpCount; ++lp)
        resources.push_back({"core:" + std::to_string(lp), input_.host.coreCapacity});
    std::vector<SharingFlow<Number>> flows;
    for (std::size_t f = 0; f < input_.flows.size(); ++f) {
        const auto& placed = result_.flows[f];
        SharingFlow<Number> flow{input_.flows[f].id, {}, Number(1), Number(0), input_.flows[f].rate};
        if (placed.nic)
            flow.path.push_back({static_cast<ResourceIndex>(*placed.nic), Number(1)});
        else
            flow.cap = Number(0);
        for (const auto& [lp, share] : placed.work)
            flow.path.push_back({firstCore + lp, share});
        flows.push_back(std::move(flow));
    }
    auto allocation = shareBandwidth<Number>(resources, flows, stop_);
    if (!allocation)
        return allocation.error();
    for (std::size_t f = 0; f < flows.size(); ++f) {
        result_.flows[f].delivered = allocation->rates[f];
        result_.totalDelivered += allocation->rates[f];
    }
    return {};
}

template <class Number>
Result<PlacementResult<Number>> Placement<Number>::run() {
    if (auto checked = check(); !checked)
        return checked.error();
    chooseMembers();
    result_.nics.resize(input_.nics.size());
    VmqPlacement<Number> vmq(input_, hasher_, result_);
    vmq.prepare([this](std::size_t nic) { return onSwitch(nic); });
    for (std::size_t nic = 0; nic < input_.nics.size(); ++nic) {
        if (stop_.stop_requested())
            return cancelledError();
        if (onSwitch(nic))
            vmq.place(nic);
        else
            RssPlacement<Number>(input_, hasher_, result_).place(nic);
    }
    if (input_.hasSwitch)
        vmq.listQueues();
    sumLoads();
    if (auto delivered = deliver(); !delivered)
        return delivered.error();
    return std::move(result_);
}

template <class Number>
Result<PlacementResult<Number>> placeFlows(const PlacementInput<Number>& input, const std::stop_token& stop) {
    return Placement<Number>(input, stop).run();
}

} // namespace fd::simulation
