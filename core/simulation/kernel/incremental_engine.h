// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/filling_engine.h"
#include "simulation/kernel/level_network.h"

namespace fd::simulation {

/// The fast engine of the fluid simulation: rates follow each change through LevelNetwork, finish times wait in an
/// indexed heap, and the volume of a transfer is brought forward only when its rate changes. Same interface and
/// results as FillingEngine.
class IncrementalEngine {
public:
    using Number = double;

    explicit IncrementalEngine(const std::vector<Resource<double>>& resources) : network_(resources) {}

    TransferHandle add(const std::optional<double>& bits, std::span<const Subflow<double>> flows);
    void remove(TransferHandle handle);
    void setFlows(TransferHandle handle, std::span<const Subflow<double>> flows);
    void setWeight(TransferHandle handle, std::size_t flow, double weight, double floor) {
        network_.setWeight(transfers_[handle].flows[flow], weight, floor);
    }
    void setCapacity(ResourceIndex resource, double capacity) { network_.setCapacity(resource, capacity); }

    bool solve(const std::stop_token& stop);
    std::optional<double> nextFinish() const {
        return heap_.empty() ? std::nullopt : std::optional<double>(heap_.front().finish);
    }
    void advanceTo(double time) { now_ = time; }
    void takeFinished(std::vector<TransferHandle>& finished);

    double rate(TransferHandle handle) const { return transfers_[handle].rate; }
    double sentBits(TransferHandle handle) const {
        const Transfer& transfer = transfers_[handle];
        return transfer.sent + transfer.rate * (now_ - transfer.since);
    }
    double load(ResourceIndex resource) const { return network_.load(resource); }
    std::span<const ResourceIndex> overcommitted() const { return network_.overcommitted(); }
    std::uint64_t rateChanges() const { return rateChanges_; }
    const LevelNetwork& network() const { return network_; }

private:
    static constexpr std::uint32_t kNotWaiting = 0xffffffffU;

    struct Transfer {
        double remaining = 0;
        double sent = 0;
        double rate = 0;
        double since = 0; ///< when remaining and sent were true
        std::uint32_t heapPlace = kNotWaiting;
        bool sized = false;
        bool queued = false; ///< in changed_
        std::vector<FlowHandle> flows;
    };
    struct Waiting {
        double finish;
        TransferHandle transfer;
    };

    void dropFlows(TransferHandle handle);
    void bringForward(Transfer& transfer);
    void setRate(TransferHandle handle, double rate);
    void noteChanged(TransferHandle handle);

    void place(std::size_t position, Waiting entry) {
        heap_[position] = entry;
        transfers_[entry.transfer].heapPlace = static_cast<std::uint32_t>(position);
    }
    static bool earlier(const Waiting& a, const Waiting& b) {
        return a.finish != b.finish ? a.finish < b.finish : a.transfer < b.transfer;
    }
    void siftUp(std::size_t position, Waiting entry);
    void siftDown(std::size_t position, Waiting entry);
    void setFinish(TransferHandle handle, double finish);
    void leaveHeap(TransferHandle handle);

    LevelNetwork network_;
    std::vector<Transfer> transfers_;
    std::vector<TransferHandle> free_;
    std::vector<TransferHandle> ownerOf_; ///< by flow
    std::vector<Waiting> heap_;           ///< four children each
    std::vector<TransferHandle> empty_;   ///< transfers of nothing, done at once
    std::vector<TransferHandle> changed_;
    double now_ = 0;
    std::uint64_t rateChanges_ = 0;
};

} // namespace fd::simulation
