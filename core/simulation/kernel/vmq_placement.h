// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/processors.h"
#include "simulation/kernel/rational.h"

#include <algorithm>
#include <numeric>

namespace fd::simulation {

/// Virtual machine queues of the adapters under a virtual switch, and the spreading of one port over several
/// processors (vRSS, VMMQ).
template <class Number>
class VmqPlacement {
public:
    VmqPlacement(const PlacementInput<Number>& input, const ToeplitzHasher& hasher, PlacementResult<Number>& result)
        : input_(input), hasher_(hasher), result_(result) {}

    /// Gives queues to ports. `onSwitch(nic)` tells which adapters belong to the switch.
    template <class OnSwitch>
    void prepare(OnSwitch onSwitch) {
        nics_.resize(input_.nics.size());
        for (std::size_t nic = 0; nic < input_.nics.size(); ++nic) {
            nics_[nic].queueOfPort.assign(input_.ports.size(), 0);
            if (onSwitch(nic)) {
                members_.push_back(nic);
                prepareNic(nic);
            }
        }
        if (input_.hasSwitch)
            giveQueues();
    }

    void place(std::size_t nic);
    void listQueues();

private:
    struct NicQueues {
        bool on = false;
        std::vector<std::uint32_t> processors;
        std::uint32_t queueCount = 0;
        std::vector<std::uint32_t> queueOfPort;
        std::vector<std::uint32_t> lpOfQueue; ///< the default queue first
    };

    void prepareNic(std::size_t nic);
    void giveQueues();
    void packQueues(std::size_t nic);
    void spread(std::size_t f, const SwitchPort& port, const NicQueues& queues);

    const PlacementInput<Number>& input_;
    const ToeplitzHasher& hasher_;
    PlacementResult<Number>& result_;
    std::vector<NicQueues> nics_;
    std::vector<std::size_t> members_;
};

template <class Number>
void VmqPlacement<Number>::prepareNic(std::size_t nic) {
    const auto& settings = input_.nics[nic].vmq;
    const bool fast = !(input_.nics[nic].speed < Number(10'000'000'000LL));
    auto& queues = nics_[nic];
    queues.on = settings && settings->enabled && (fast || settings->belowTenGig);
    if (!queues.on) {
        result_.nics[nic] = {ReceiveMode::VmqOff, {}, {0}};
        return;
    }
    queues.processors = candidateProcessors(input_.host.lpCount, input_.host.smt, settings->baseProcessor,
                                            settings->maxProcessor);
    if (queues.processors.size() > settings->maxProcessors)
        queues.processors.resize(settings->maxProcessors);
    queues.queueCount = settings->queues;
    const auto count = static_cast<std::uint32_t>(queues.processors.size());
    const auto useful = std::min<std::uint32_t>(settings->queues, static_cast<std::uint32_t>(input_.ports.size()));
    for (std::uint32_t queue = 0; queue <= useful; ++queue)
        queues.lpOfQueue.push_back(queues.processors[queue % count]);
    result_.nics[nic] = {ReceiveMode::Vmq, queues.processors, {}};
}

/// Ports ask for queues by weight. Sum-of-Queues: on their member until its queues are used up. Min-Queues: the j-th
/// port gets queue j on every member, as far as the smallest member goes.
template <class Number>
void VmqPlacement<Number>::giveQueues() {
    const auto countOf = [this](std::size_t nic) { return nics_[nic].on ? nics_[nic].queueCount : 0U; };
    std::uint32_t smallest = members_.empty() ? 0U : countOf(members_.front());
    for (const auto nic : members_) {
        smallest = std::min(smallest, countOf(nic));
        result_.queuesReported += countOf(nic);
    }
    const bool minimum = result_.queueMode == QueueMode::Min;
    if (minimum)
        result_.queuesReported = smallest;
    std::vector<std::size_t> order(input_.ports.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](auto a, auto b) { return input_.ports[a].vmqWeight > input_.ports[b].vmqWeight; });
    std::vector<std::uint32_t> used(nics_.size(), 0);
    std::uint32_t given = 0;
    for (const auto port : order) {
        if (input_.ports[port].vmqWeight == 0)
            continue;
        if (minimum) {
            if (given < smallest) {
                ++given;
                for (const auto nic : members_)
                    nics_[nic].queueOfPort[port] = given;
            }
        } else if (const auto nic = result_.affinity[port]; nic && used[*nic] < countOf(*nic)) {
            nics_[*nic].queueOfPort[port] = ++used[*nic];
        }
    }
}

/// Dynamic VMQ at steady state: queues by load, largest first, each to the first processor that stays below the busy
/// threshold, else to the one with the smallest sum.
template <class Number>
void VmqPlacement<Number>::packQueues(std::size_t nic) {
    auto& queues = nics_[nic];
    std::vector<Number> load(queues.lpOfQueue.size(), Number(0));
    for (std::size_t f = 0; f < input_.flows.size(); ++f) {
        const auto& flow = input_.flows[f];
        if (result_.flows[f].nic == nic && !flow.rdma)
            load[flow.port ? queues.queueOfPort[*flow.port] : 0] += flow.rate;
    }
    std::vector<std::size_t> order(load.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return load[b] < load[a]; });
    const Number limit = input_.host.busyThreshold * input_.host.coreCapacity;
    std::vector<Number> sums(queues.processors.size(), Number(0));
    for (const auto queue : order) {
        auto place = std::find_if(sums.begin(), sums.end(),
                                  [&](const Number& sum) { return !(limit < sum + load[queue]); });
        if (place == sums.end())
            place = std::min_element(sums.begin(), sums.end());
        *place += load[queue];
        queues.lpOfQueue[queue] = queues.processors[static_cast<std::size_t>(place - sums.begin())];
    }
}

template <class Number>
void VmqPlacement<Number>::place(std::size_t nic) {
    const auto& queues = nics_[nic];
    if (queues.on && input_.dynamicVmq)
        packQueues(nic);
    for (std::size_t f = 0; f < input_.flows.size(); ++f) {
        auto& placed = result_.flows[f];
        const auto& flow = input_.flows[f];
        if (placed.nic != nic || flow.rdma)
            continue;
        if (!queues.on) {
            placed.cpu = 0;
            placed.work = {{0, Number(1)}};
            continue;
        }
        placed.queue = flow.port ? queues.queueOfPort[*flow.port] : 0;
        placed.cpu = queues.lpOfQueue[*placed.queue];
        placed.work = {{*placed.cpu, Number(1)}};
        if (*placed.queue != 0 && input_.ports[*flow.port].spread != PortSpread::None)
            spread(f, input_.ports[*flow.port], queues);
    }
}

template <class Number>
void VmqPlacement<Number>::spread(std::size_t f, const SwitchPort& port, const NicQueues& queues) {
    auto& placed = result_.flows[f];
    const std::uint32_t home = *placed.cpu;
    const auto count = static_cast<std::uint32_t>(queues.processors.size());
    const auto start = static_cast<std::uint32_t>(
        std::find(queues.processors.begin(), queues.processors.end(), home) - queues.processors.begin());
    std::uint32_t n = std::min(count, port.vcpus);
    if (port.spread != PortSpread::Vrss)
        n = std::min(n, port.queuePairs);
    if (port.spread == PortSpread::DynamicVmmq) {
        Number load{0};
        for (const auto& flow : input_.flows) {
            if (flow.port == input_.flows[f].port && !flow.rdma)
                load += flow.rate;
        }
        const auto needed = ceilingUpTo(Number(load / (input_.host.busyThreshold * input_.host.coreCapacity)), n);
        n = std::max<std::uint32_t>(1, std::min(n, static_cast<std::uint32_t>(needed)));
    }
    placed.usesHash = true;
    placed.hash = receiveHash(hasher_, HashTypes{}, input_.flows[f].headers);
    placed.vcpu = 0;
    if (placed.hash.kind != HashKind::None) {
        placed.index = placed.hash.hash & 127U;
        placed.cpu = queues.processors[(start + *placed.index % n) % count];
        placed.vcpu = *placed.index % port.vcpus;
    }
    placed.work = {{*placed.cpu, Number(1)}};
    if (port.spread == PortSpread::Vrss) {
        placed.dispatchCpu = home;
        const Number share = input_.host.dispatchShare;
        if (*placed.cpu != home)
            placed.work = {{home, share}, {*placed.cpu, Number(Number(1) - share)}};
    }
}

template <class Number>
void VmqPlacement<Number>::listQueues() {
    for (std::size_t port = 0; port < input_.ports.size(); ++port) {
        for (const auto nic : members_) {
            if (!nics_[nic].on || (!result_.affinity.empty() && result_.affinity[port] != nic))
                continue;
            const auto queue = nics_[nic].queueOfPort[port];
            result_.queues.push_back({nic, port, queue, nics_[nic].lpOfQueue[queue]});
        }
    }
}

} // namespace fd::simulation
