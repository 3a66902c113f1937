// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/sharing.h"

#include <algorithm>

namespace fd::simulation {

/// Progressive filling. Between break points every load is linear in the level theta, so the next break point is the
/// smallest of: a flow's rate leaves its floor (floor/weight), a flow reaches its cap (cap/weight), a resource is full.
/// They wait in one heap; entries of resources carry a version because a change of slope makes them stale.
/// A resource's break point is worked out again from its flows when its turn comes, so sums do not drift.
/// The input is trusted: callers check it first.
template <class Number>
class Filling {
public:
    Filling(std::span<const Resource<Number>> resources, std::span<const SharingFlow<Number>> flows)
        : resources_(resources), flows_(flows) {}

    /// False if cancelled.
    bool run(const std::stop_token& stop);
    Allocation<Number>& allocation() { return result_; }
    /// The level at which each resource became full; `none` for those that did not.
    std::vector<Number> levels(const Number& none) const {
        std::vector<Number> levels(resources_.size(), none);
        for (std::size_t r = 0; r < resources_.size(); ++r) {
            if (fullAt_[r])
                levels[r] = *fullAt_[r];
        }
        return levels;
    }

private:
    enum class State : std::uint8_t { Waiting, Rising, Frozen };
    enum class Kind : std::uint8_t { Cap, Full, Start };
    struct Break {
        Number level;
        Kind kind;
        std::uint32_t index;
        std::uint32_t version;
        bool verified;
    };
    struct Load {
        Number atLevel{0}; ///< load at the level `since`
        Number slope{0};
        Number since{0};
        std::uint32_t rising = 0;
        std::uint32_t version = 0;
    };

    static bool later(const Break& a, const Break& b) {
        if (a.level != b.level)
            return b.level < a.level;
        if (a.kind != b.kind)
            return a.kind > b.kind;
        return a.index > b.index;
    }
    void push(Break entry) {
        heap_.push_back(std::move(entry));
        std::push_heap(heap_.begin(), heap_.end(), later);
    }
    Break pop() {
        std::pop_heap(heap_.begin(), heap_.end(), later);
        Break top = std::move(heap_.back());
        heap_.pop_back();
        return top;
    }

    void indexFlows();
    void scaleFloors();
    void prepare();
    void advance(ResourceIndex r, const Number& level);
    void changeSlope(std::uint32_t f, const Number& level, bool up);
    void announce(ResourceIndex r);
    void freeze(std::uint32_t f, const Number& level, const Number& rate);
    void handle(Break entry);
    void handleFull(Break entry);

    std::span<const Resource<Number>> resources_;
    std::span<const SharingFlow<Number>> flows_;
    std::vector<std::uint32_t> begin_; ///< flows of resource r: users_[begin_[r]] to users_[begin_[r + 1]]
    std::vector<std::pair<std::uint32_t, Number>> users_;
    std::vector<State> state_;
    std::vector<Load> load_;
    std::vector<Break> heap_;
    std::vector<std::optional<Number>> fullAt_;
    std::size_t unfrozen_ = 0;
    Allocation<Number> result_;
};

template <class Number>
void Filling<Number>::indexFlows() {
    begin_.assign(resources_.size() + 1, 0);
    for (const auto& flow : flows_) {
        for (const auto& entry : flow.path) {
            if (entry.coefficient > 0)
                ++begin_[entry.resource + 1];
        }
    }
    for (std::size_t r = 0; r < resources_.size(); ++r)
        begin_[r + 1] += begin_[r];
    users_.resize(begin_.back());
    auto next = begin_;
    for (std::uint32_t f = 0; f < flows_.size(); ++f) {
        for (const auto& entry : flows_[f].path) {
            if (entry.coefficient > 0)
                users_[next[entry.resource]++] = {f, entry.coefficient};
        }
    }
}

template <class Number>
void Filling<Number>::scaleFloors() {
    result_.floors.clear();
    for (const auto& flow : flows_)
        result_.floors.push_back(flow.cap && *flow.cap < flow.floor ? *flow.cap : flow.floor);
    const std::vector<Number> wanted = result_.floors;
    for (ResourceIndex r = 0; r < resources_.size(); ++r) {
        Number need{0};
        for (auto i = begin_[r]; i < begin_[r + 1]; ++i)
            need += users_[i].second * wanted[users_[i].first];
        if (!(resources_[r].capacity < need))
            continue;
        result_.overcommitted.push_back(r);
        const Number factor = resources_[r].capacity / need;
        for (auto i = begin_[r]; i < begin_[r + 1]; ++i) {
            const auto f = users_[i].first;
            const Number scaled = wanted[f] * factor;
            if (scaled < result_.floors[f])
                result_.floors[f] = scaled;
        }
    }
}

template <class Number>
void Filling<Number>::prepare() {
    state_.assign(flows_.size(), State::Waiting);
    load_.assign(resources_.size(), Load{});
    fullAt_.assign(resources_.size(), std::nullopt);
    result_.rates.assign(flows_.size(), Number(0));
    unfrozen_ = flows_.size();
    for (std::uint32_t f = 0; f < flows_.size(); ++f) {
        const auto& flow = flows_[f];
        result_.rates[f] = result_.floors[f];
        for (const auto& entry : flow.path)
            load_[entry.resource].atLevel += entry.coefficient * result_.floors[f];
        heap_.push_back({Number(result_.floors[f] / flow.weight), Kind::Start, f, 0, true});
        if (flow.cap)
            heap_.push_back({Number(*flow.cap / flow.weight), Kind::Cap, f, 0, true});
    }
    std::make_heap(heap_.begin(), heap_.end(), later);
}

template <class Number>
void Filling<Number>::advance(ResourceIndex r, const Number& level) {
    Load& load = load_[r];
    load.atLevel += load.slope * (level - load.since);
    load.since = level;
}

template <class Number>
void Filling<Number>::announce(ResourceIndex r) {
    Load& load = load_[r];
    ++load.version;
    if (load.rising == 0)
        return;
    Number room = resources_[r].capacity - load.atLevel;
    if (room < 0)
        room = Number(0);
    push({Number(load.since + room / load.slope), Kind::Full, r, load.version, false});
}

template <class Number>
void Filling<Number>::changeSlope(std::uint32_t f, const Number& level, bool up) {
    for (const auto& entry : flows_[f].path) {
        if (!(entry.coefficient > 0))
            continue;
        Load& load = load_[entry.resource];
        advance(entry.resource, level);
        const Number part = entry.coefficient * flows_[f].weight;
        if (up) {
            load.slope += part;
            ++load.rising;
        } else {
            load.slope -= part;
            if (--load.rising == 0)
                load.slope = Number(0);
        }
        announce(entry.resource);
    }
}

template <class Number>
void Filling<Number>::freeze(std::uint32_t f, const Number& level, const Number& rate) {
    const bool wasRising = state_[f] == State::Rising;
    state_[f] = State::Frozen;
    --unfrozen_;
    result_.rates[f] = rate;
    if (wasRising)
        changeSlope(f, level, false);
}

template <class Number>
void Filling<Number>::handleFull(Break entry) {
    const ResourceIndex r = entry.index;
    if (entry.version != load_[r].version)
        return;
    if (!entry.verified) {
        Number fixed{0};
        Number slope{0};
        for (auto i = begin_[r]; i < begin_[r + 1]; ++i) {
            const auto& [f, coefficient] = users_[i];
            if (state_[f] == State::Rising)
                slope += coefficient * flows_[f].weight;
            else
                fixed += coefficient * result_.rates[f];
        }
        Number level = (resources_[r].capacity - fixed) / slope;
        if (level < entry.level && level < load_[r].since)
            level = load_[r].since;
        const bool postponed = !heap_.empty() && heap_.front().level < level;
        entry.level = level;
        entry.verified = true;
        if (postponed)
            return push(std::move(entry));
    }
    fullAt_[r] = entry.level;
    for (auto i = begin_[r]; i < begin_[r + 1]; ++i) {
        const auto f = users_[i].first;
        if (state_[f] == State::Rising)
            freeze(f, entry.level, flows_[f].weight * entry.level);
        else if (state_[f] == State::Waiting)
            freeze(f, entry.level, Number(result_.rates[f]));
    }
}

template <class Number>
void Filling<Number>::handle(Break entry) {
    if (entry.kind == Kind::Full)
        return handleFull(std::move(entry));
    const auto f = entry.index;
    if (state_[f] == State::Frozen)
        return;
    if (entry.kind == Kind::Cap)
        return freeze(f, entry.level, *flows_[f].cap);
    state_[f] = State::Rising;
    changeSlope(f, entry.level, true);
}

template <class Number>
bool Filling<Number>::run(const std::stop_token& stop) {
    indexFlows();
    scaleFloors();
    prepare();
    for (unsigned steps = 0; unfrozen_ > 0 && !heap_.empty(); ++steps) {
        if (steps % 256 == 0 && stop.stop_requested())
            return false;
        handle(pop());
    }
    return true;
}

} // namespace fd::simulation
