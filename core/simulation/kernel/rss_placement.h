// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/processors.h"
#include "simulation/kernel/rational.h"

#include <algorithm>
#include <numeric>

namespace fd::simulation {

/// Receive-side scaling of one adapter: hash, indirection table, queue, processor.
template <class Number>
class RssPlacement {
public:
    RssPlacement(const PlacementInput<Number>& input, const ToeplitzHasher& hasher, PlacementResult<Number>& result)
        : input_(input), hasher_(hasher), result_(result) {}

    void place(std::size_t nic) {
        const auto& rss = input_.nics[nic].rss;
        if (!rss || !rss->enabled)
            return placeWithout(nic);
        hashFlows(nic, *rss);
        chooseProcessors(nic, *rss);
        fillTable(nic, *rss);
        for (std::size_t f = 0; f < input_.flows.size(); ++f) {
            auto& flow = result_.flows[f];
            if (flow.nic != nic || input_.flows[f].rdma)
                continue;
            flow.queue = flow.index ? table_[*flow.index] : 0;
            flow.cpu = result_.nics[nic].cpuSet[*flow.queue];
            flow.work = {{*flow.cpu, Number(1)}};
        }
    }

private:
    void placeWithout(std::size_t nic) {
        result_.nics[nic] = {ReceiveMode::RssOff, {}, {0}};
        for (std::size_t f = 0; f < input_.flows.size(); ++f) {
            auto& flow = result_.flows[f];
            if (flow.nic != nic || input_.flows[f].rdma)
                continue;
            flow.cpu = 0;
            flow.work = {{0, Number(1)}};
        }
    }

    void hashFlows(std::size_t nic, const RssSettings& rss) {
        entryLoad_.assign(rss.tableSize, Number(0));
        for (std::size_t f = 0; f < input_.flows.size(); ++f) {
            auto& flow = result_.flows[f];
            if (flow.nic != nic || input_.flows[f].rdma)
                continue;
            flow.usesHash = true;
            flow.hash = receiveHash(hasher_, rss.hashTypes, input_.flows[f].headers);
            if (flow.hash.kind == HashKind::None)
                continue;
            flow.index = flow.hash.hash & (rss.tableSize - 1);
            entryLoad_[*flow.index] += input_.flows[f].rate;
            hashedLoad_ += input_.flows[f].rate;
        }
    }

    void chooseProcessors(std::size_t nic, const RssSettings& rss) {
        const auto& host = input_.host;
        auto ordered = orderedProcessors(
            candidateProcessors(host.lpCount, host.smt, rss.baseProcessor, rss.maxProcessor), rss.profile,
            input_.nics[nic].numaNode, host.numaNodes);
        if (ordered.size() > rss.maxProcessors)
            ordered.resize(rss.maxProcessors);
        std::size_t used = std::min<std::size_t>(ordered.size(), rss.queues);
        if (rss.profile == RssProfile::Conservative) {
            const auto needed = ceilingUpTo(Number(hashedLoad_ / (host.busyThreshold * host.coreCapacity)),
                                            static_cast<long long>(used));
            used = static_cast<std::size_t>(std::max(needed, 1LL));
        }
        auto& receive = result_.nics[nic];
        receive.mode = ReceiveMode::Rss;
        receive.cpuSet.assign(ordered.begin(), ordered.begin() + static_cast<std::ptrdiff_t>(used));
        receive.processors = std::move(ordered);
    }

    /// Entry i uses queue i mod k. The balancing profiles then deal the entries that carry load, largest first, each
    /// to the queue with the smallest sum: the steady state of moving entries at run time.
    void fillTable(std::size_t nic, const RssSettings& rss) {
        const auto k = static_cast<std::uint32_t>(result_.nics[nic].cpuSet.size());
        table_.resize(rss.tableSize);
        for (std::uint32_t i = 0; i < rss.tableSize; ++i)
            table_[i] = i % k;
        if (rss.profile != RssProfile::Closest && rss.profile != RssProfile::Numa)
            return;
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < rss.tableSize; ++i) {
            if (entryLoad_[i] > 0)
                order.push_back(i);
        }
        std::stable_sort(order.begin(), order.end(),
                         [this](auto a, auto b) { return entryLoad_[b] < entryLoad_[a]; });
        std::vector<Number> sums(k, Number(0));
        for (const auto entry : order) {
            const auto least = std::min_element(sums.begin(), sums.end());
            *least += entryLoad_[entry];
            table_[entry] = static_cast<std::uint32_t>(least - sums.begin());
        }
    }

    const PlacementInput<Number>& input_;
    const ToeplitzHasher& hasher_;
    PlacementResult<Number>& result_;
    std::vector<Number> entryLoad_;
    Number hashedLoad_{0};
    std::vector<std::uint32_t> table_;
};

} // namespace fd::simulation
