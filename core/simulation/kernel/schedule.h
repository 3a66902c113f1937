// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fd::simulation {

enum class ScheduledKind : std::uint8_t { JobStart, JobStop, Change, MigrationRequest, SetupDone, ResumeDone };

template <class Number>
struct Scheduled {
    Number time{0};
    std::uint64_t order = 0;
    ScheduledKind kind = ScheduledKind::JobStart;
    std::uint32_t index = 0;
};

/// Events by time, and at one time by their creation. What is known from the beginning is sorted once; only what
/// comes up on the way goes through a heap.
template <class Number>
class Schedule {
public:
    /// Before `seal`.
    void plan(const Number& time, ScheduledKind kind, std::uint32_t index) {
        planned_.push_back({time, created_++, kind, index});
    }
    void seal() { std::sort(planned_.begin(), planned_.end(), earlier); }
    /// After `seal`.
    void add(const Number& time, ScheduledKind kind, std::uint32_t index) {
        heap_.push_back({time, created_++, kind, index});
        std::push_heap(heap_.begin(), heap_.end(), later);
    }

    const Scheduled<Number>* next() const {
        const Scheduled<Number>* planned = position_ < planned_.size() ? &planned_[position_] : nullptr;
        const Scheduled<Number>* added = heap_.empty() ? nullptr : &heap_.front();
        if (!planned || (added && earlier(*added, *planned)))
            return added;
        return planned;
    }
    Scheduled<Number> take() {
        if (next() == (heap_.empty() ? nullptr : &heap_.front())) {
            std::pop_heap(heap_.begin(), heap_.end(), later);
            Scheduled<Number> taken = std::move(heap_.back());
            heap_.pop_back();
            return taken;
        }
        return planned_[position_++];
    }

private:
    static bool earlier(const Scheduled<Number>& a, const Scheduled<Number>& b) {
        if (a.time != b.time)
            return a.time < b.time;
        return a.order < b.order;
    }
    static bool later(const Scheduled<Number>& a, const Scheduled<Number>& b) { return earlier(b, a); }

    std::vector<Scheduled<Number>> planned_;
    std::size_t position_ = 0;
    std::vector<Scheduled<Number>> heap_;
    std::uint64_t created_ = 0;
};

} // namespace fd::simulation
