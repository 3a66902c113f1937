// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/filling.h"
#include "simulation/kernel/fluid.h"

namespace fd::simulation {

using TransferHandle = std::uint32_t;

/// The plain engine of the fluid simulation: after every change it shares everything anew. Exact with Rational; with
/// double the yardstick for the incremental engine.
template <class NumberType>
class FillingEngine {
public:
    using Number = NumberType;

    explicit FillingEngine(const std::vector<Resource<Number>>& resources) : resources_(resources) {}

    /// `bits` missing: a flow without a size. Flows are changed and removed by the handle.
    TransferHandle add(const std::optional<Number>& bits, std::span<const Subflow<Number>> flows) {
        TransferHandle handle = static_cast<TransferHandle>(transfers_.size());
        if (!free_.empty()) {
            handle = free_.back();
            free_.pop_back();
        } else {
            transfers_.emplace_back();
        }
        transfers_[handle] = Transfer{true, bits.has_value(), bits.value_or(Number(0)), Number(0), Number(0), {}, {}, {}};
        setFlows(handle, flows);
        return handle;
    }
    void remove(TransferHandle handle) {
        transfers_[handle] = Transfer{};
        free_.push_back(handle);
    }
    void setFlows(TransferHandle handle, std::span<const Subflow<Number>> flows) {
        auto& transfer = transfers_[handle];
        transfer.flows.clear();
        for (const auto& flow : flows)
            transfer.flows.push_back({{}, flow.path, flow.weight, flow.floor, flow.cap});
        transfer.flowRates.assign(flows.size(), Number(0));
    }
    void setWeight(TransferHandle handle, std::size_t flow, const Number& weight, const Number& floor) {
        transfers_[handle].flows[flow].weight = weight;
        transfers_[handle].flows[flow].floor = floor;
    }
    void setCapacity(ResourceIndex resource, const Number& capacity) { resources_[resource].capacity = capacity; }

    bool solve(const std::stop_token& stop);
    std::optional<Number> nextFinish() const;
    void advanceTo(const Number& time);
    void takeFinished(std::vector<TransferHandle>& finished) const;

    const Number& rate(TransferHandle handle) const { return transfers_[handle].rate; }
    Number sentBits(TransferHandle handle) const { return transfers_[handle].sent; }
    Number load(ResourceIndex resource) const;
    std::span<const ResourceIndex> overcommitted() const { return overcommitted_; }
    std::uint64_t rateChanges() const { return rateChanges_; }

private:
    struct Transfer {
        bool used = false;
        bool sized = false;
        Number remaining{0};
        Number sent{0};
        Number rate{0};
        std::optional<Number> finish;
        std::vector<SharingFlow<Number>> flows;
        std::vector<Number> flowRates;
    };

    std::vector<Resource<Number>> resources_;
    std::vector<Transfer> transfers_;
    std::vector<TransferHandle> free_;
    std::vector<ResourceIndex> overcommitted_;
    Number now_{0};
    std::uint64_t rateChanges_ = 0;
};

template <class Number>
bool FillingEngine<Number>::solve(const std::stop_token& stop) {
    std::vector<SharingFlow<Number>> flows;
    for (const auto& transfer : transfers_)
        flows.insert(flows.end(), transfer.flows.begin(), transfer.flows.end());
    Filling<Number> filling(resources_, flows);
    if (!filling.run(stop))
        return false;
    overcommitted_ = filling.allocation().overcommitted;
    std::size_t next = 0;
    for (auto& transfer : transfers_) {
        Number rate{0};
        for (auto& flowRate : transfer.flowRates) {
            flowRate = filling.allocation().rates[next++];
            rate += flowRate;
        }
        if (rate != transfer.rate)
            ++rateChanges_;
        transfer.rate = rate;
        transfer.finish.reset();
        if (transfer.sized && !(transfer.remaining > 0))
            transfer.finish = now_;
        else if (transfer.sized && rate > 0)
            transfer.finish = now_ + transfer.remaining / rate;
    }
    return true;
}

template <class Number>
std::optional<Number> FillingEngine<Number>::nextFinish() const {
    std::optional<Number> next;
    for (const auto& transfer : transfers_) {
        if (transfer.used && transfer.finish && (!next || *transfer.finish < *next))
            next = transfer.finish;
    }
    return next;
}

template <class Number>
void FillingEngine<Number>::advanceTo(const Number& time) {
    const Number passed = time - now_;
    for (auto& transfer : transfers_) {
        const Number amount = transfer.rate * passed;
        transfer.sent += amount;
        if (!transfer.sized)
            continue;
        if (transfer.finish && !(time < *transfer.finish)) {
            transfer.sent += transfer.remaining - amount;
            transfer.remaining = Number(0);
        } else {
            transfer.remaining -= amount;
        }
    }
    now_ = time;
}

template <class Number>
void FillingEngine<Number>::takeFinished(std::vector<TransferHandle>& finished) const {
    for (TransferHandle handle = 0; handle < transfers_.size(); ++handle) {
        if (transfers_[handle].used && transfers_[handle].sized && !(transfers_[handle].remaining > 0))
            finished.push_back(handle);
    }
}

template <class Number>
Number FillingEngine<Number>::load(ResourceIndex resource) const {
    Number sum{0};
    for (const auto& transfer : transfers_) {
        for (std::size_t k = 0; k < transfer.flows.size(); ++k) {
            for (const auto& entry : transfer.flows[k].path) {
                if (entry.resource == resource)
                    sum += entry.coefficient * transfer.flowRates[k];
            }
        }
    }
    return sum;
}

} // namespace fd::simulation
