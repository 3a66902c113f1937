// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/incremental_engine.h"

namespace fd::simulation {

TransferHandle IncrementalEngine::add(const std::optional<double>& bits, std::span<const Subflow<double>> flows) {
    TransferHandle handle = static_cast<TransferHandle>(transfers_.size());
    if (free_.empty()) {
        transfers_.emplace_back();
    } else {
        handle = free_.back();
        free_.pop_back();
    }
    Transfer& transfer = transfers_[handle];
    transfer.remaining = bits.value_or(0);
    transfer.sent = 0;
    transfer.rate = 0;
    transfer.since = now_;
    transfer.sized = bits.has_value();
    if (transfer.sized && !(transfer.remaining > 0))
        empty_.push_back(handle);
    setFlows(handle, flows);
    return handle;
}

void IncrementalEngine::noteChanged(TransferHandle handle) {
    if (transfers_[handle].queued)
        return;
    transfers_[handle].queued = true;
    changed_.push_back(handle);
}

void IncrementalEngine::dropFlows(TransferHandle handle) {
    for (const auto flow : transfers_[handle].flows) {
        network_.remove(flow);
        ownerOf_[flow] = kNotWaiting;
    }
    transfers_[handle].flows.clear();
}

void IncrementalEngine::remove(TransferHandle handle) {
    dropFlows(handle);
    leaveHeap(handle);
    std::erase(empty_, handle);
    transfers_[handle].rate = 0;
    free_.push_back(handle);
}

void IncrementalEngine::setFlows(TransferHandle handle, std::span<const Subflow<double>> flows) {
    dropFlows(handle);
    for (const auto& given : flows) {
        const FlowHandle flow = network_.add(given);
        if (flow >= ownerOf_.size())
            ownerOf_.resize(flow + 1, kNotWaiting);
        ownerOf_[flow] = handle;
        transfers_[handle].flows.push_back(flow);
    }
    noteChanged(handle);
}

void IncrementalEngine::bringForward(Transfer& transfer) {
    const double amount = transfer.rate * (now_ - transfer.since);
    transfer.sent += amount;
    transfer.remaining -= amount;
    transfer.since = now_;
}

void IncrementalEngine::setRate(TransferHandle handle, double rate) {
    Transfer& transfer = transfers_[handle];
    if (rate == transfer.rate)
        return;
    ++rateChanges_;
    bringForward(transfer);
    transfer.rate = rate;
    if (!transfer.sized || !(rate > 0))
        return leaveHeap(handle);
    const double left = transfer.remaining > 0 ? transfer.remaining : 0;
    setFinish(handle, now_ + left / rate);
}

bool IncrementalEngine::solve(const std::stop_token& stop) {
    if (!network_.solve(stop))
        return false;
    for (const auto flow : network_.touched()) {
        if (flow < ownerOf_.size() && ownerOf_[flow] != kNotWaiting)
            noteChanged(ownerOf_[flow]);
    }
    network_.clearTouched();
    for (const auto handle : changed_) {
        double rate = 0;
        for (const auto flow : transfers_[handle].flows)
            rate += network_.rate(flow);
        transfers_[handle].queued = false;
        setRate(handle, rate);
    }
    changed_.clear();
    return true;
}

void IncrementalEngine::takeFinished(std::vector<TransferHandle>& finished) {
    while (!heap_.empty() && !(now_ < heap_.front().finish)) {
        const TransferHandle handle = heap_.front().transfer;
        finished.push_back(handle);
        leaveHeap(handle);
    }
    finished.insert(finished.end(), empty_.begin(), empty_.end());
    empty_.clear();
}

void IncrementalEngine::siftUp(std::size_t position, Waiting entry) {
    while (position > 0) {
        const std::size_t parent = (position - 1) / 4;
        if (!earlier(entry, heap_[parent]))
            break;
        place(position, heap_[parent]);
        position = parent;
    }
    place(position, entry);
}

void IncrementalEngine::siftDown(std::size_t position, Waiting entry) {
    for (;;) {
        const std::size_t first = 4 * position + 1;
        if (first >= heap_.size())
            break;
        std::size_t best = first;
        for (std::size_t child = first + 1; child < first + 4 && child < heap_.size(); ++child) {
            if (earlier(heap_[child], heap_[best]))
                best = child;
        }
        if (!earlier(heap_[best], entry))
            break;
        place(position, heap_[best]);
        position = best;
    }
    place(position, entry);
}

void IncrementalEngine::setFinish(TransferHandle handle, double finish) {
    const Waiting entry{finish, handle};
    std::size_t position = transfers_[handle].heapPlace;
    if (position == kNotWaiting) {
        position = heap_.size();
        heap_.push_back(entry);
        siftUp(position, entry);
    } else if (earlier(entry, heap_[position])) {
        siftUp(position, entry);
    } else {
        siftDown(position, entry);
    }
}

void IncrementalEngine::leaveHeap(TransferHandle handle) {
    const std::size_t position = transfers_[handle].heapPlace;
    if (position == kNotWaiting)
        return;
    transfers_[handle].heapPlace = kNotWaiting;
    const Waiting last = heap_.back();
    heap_.pop_back();
    if (position == heap_.size())
        return;
    if (earlier(last, heap_[position]))
        siftUp(position, last);
    else
        siftDown(position, last);
}

} // namespace fd::simulation
