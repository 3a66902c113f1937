// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/level_network.h"

#include "simulation/kernel/filling.h"

#include <algorithm>
#include <cmath>

namespace fd::simulation {

namespace {

/// Sums of doubles that should be equal differ by about this; smaller differences do not count as changes.
constexpr double kNoise = 1e-14;
/// A link that is emptier than this cannot become full through rounding.
constexpr double kSurelyFree = 1 - 1e-9;

} // namespace

LevelNetwork::LevelNetwork(const std::vector<Resource<double>>& resources)
    : links_(resources.size()), level_(resources.size(), kInfinite) {
    for (std::size_t r = 0; r < resources.size(); ++r)
        links_[r].capacity = resources[r].capacity;
}

void LevelNetwork::touch(FlowHandle flow) {
    if (flows_[flow].touched)
        return;
    flows_[flow].touched = true;
    touched_.push_back(flow);
}

void LevelNetwork::clearTouched() {
    for (const auto flow : touched_)
        flows_[flow].touched = false;
    touched_.clear();
}

/// Full links wait at their level, others at the lowest level that they could get.
void LevelNetwork::makeDirty(ResourceIndex index) {
    Link& link = links_[index];
    if (link.dirty)
        return;
    link.dirty = true;
    double level = level_[index];
    if (level == kInfinite && link.weightSum > 0)
        level = link.capacity / link.weightSum;
    waiting_.push_back({level, index});
    std::push_heap(waiting_.begin(), waiting_.end(), [](const Waiting& a, const Waiting& b) {
        return a.level != b.level ? a.level > b.level : a.link > b.link;
    });
}

void LevelNetwork::changeLoad(ResourceIndex index, double difference) {
    Link& link = links_[index];
    link.load += difference;
    if (level_[index] != kInfinite || link.load > link.capacity * kSurelyFree)
        makeDirty(index);
}

FlowHandle LevelNetwork::takeFlow(std::size_t pathCount) {
    FlowHandle handle = static_cast<FlowHandle>(flows_.size());
    if (free_.empty()) {
        flows_.emplace_back();
    } else {
        handle = free_.back();
        free_.pop_back();
    }
    Flow& flow = flows_[handle];
    if (flow.pathRoom < pathCount) {
        flow.pathBegin = static_cast<std::uint32_t>(slots_.size());
        flow.pathRoom = static_cast<std::uint32_t>(pathCount);
        slots_.resize(slots_.size() + pathCount);
    }
    flow.pathCount = 0;
    flow.used = true;
    return handle;
}

FlowHandle LevelNetwork::add(const Subflow<double>& given) {
    const FlowHandle handle = takeFlow(given.path.size());
    Flow& flow = flows_[handle];
    flow.weight = given.weight;
    flow.cap = given.cap.value_or(kInfinite);
    flow.wantedFloor = std::min(given.floor, flow.cap);
    flow.floor = flow.wantedFloor;
    double lowest = kInfinite;
    for (const auto& entry : given.path) {
        if (!(entry.coefficient > 0))
            continue;
        Link& link = links_[entry.resource];
        slots_[flow.pathBegin + flow.pathCount] = {entry.resource, static_cast<std::uint32_t>(link.users.size()),
                                                   entry.coefficient};
        link.users.push_back({handle, flow.pathCount++});
        link.weightSum += entry.coefficient * flow.weight;
        lowest = std::min(lowest, level_[entry.resource]);
    }
    if (flow.wantedFloor > 0) {
        for (std::uint32_t k = 0; k < flow.pathCount; ++k) {
            const PathSlot slot = slots_[flow.pathBegin + k];
            addFloor(slot.link, slot.coefficient * flow.wantedFloor, 1);
        }
        refreshFloor(handle);
    }
    flow.rate = std::min(flow.cap, std::max(flow.floor, flow.weight * lowest));
    const bool open = flow.rate == kInfinite;
    if (open)
        flow.rate = 0;
    for (std::uint32_t k = 0; k < flow.pathCount; ++k) {
        const PathSlot& slot = slots_[flow.pathBegin + k];
        changeLoad(slot.link, slot.coefficient * flow.rate);
        if (open)
            makeDirty(slot.link);
    }
    touch(handle);
    ++active_;
    ++fresh_;
    return handle;
}

void LevelNetwork::remove(FlowHandle handle) {
    Flow& flow = flows_[handle];
    for (std::uint32_t k = 0; k < flow.pathCount; ++k) {
        const PathSlot slot = slots_[flow.pathBegin + k];
        Link& link = links_[slot.link];
        const User moved = link.users.back();
        link.users[slot.position] = moved;
        slots_[flows_[moved.flow].pathBegin + moved.slot].position = slot.position;
        link.users.pop_back();
        link.weightSum = link.users.empty() ? 0 : link.weightSum - slot.coefficient * flow.weight;
        if (link.users.empty())
            link.load = slot.coefficient * flow.rate;
        changeLoad(slot.link, -slot.coefficient * flow.rate);
    }
    const double wanted = flow.wantedFloor;
    flow.wantedFloor = 0;
    if (wanted > 0) {
        for (std::uint32_t k = 0; k < flow.pathCount; ++k) {
            const PathSlot slot = slots_[flow.pathBegin + k];
            addFloor(slot.link, -slot.coefficient * wanted, -1);
        }
    }
    flow.rate = 0;
    flow.used = false;
    flow.pathCount = 0;
    free_.push_back(handle);
    --active_;
}

void LevelNetwork::setWeight(FlowHandle handle, double weight, double floor) {
    Flow& flow = flows_[handle];
    const double wanted = std::min(floor, flow.cap);
    if (flow.weight == weight && flow.wantedFloor == wanted)
        return;
    const double oldWanted = flow.wantedFloor;
    flow.wantedFloor = wanted;
    for (std::uint32_t k = 0; k < flow.pathCount; ++k) {
        const PathSlot slot = slots_[flow.pathBegin + k];
        links_[slot.link].weightSum += slot.coefficient * (weight - flow.weight);
        if (oldWanted != wanted)
            addFloor(slot.link, slot.coefficient * (wanted - oldWanted), (wanted > 0 ? 1 : 0) - (oldWanted > 0 ? 1 : 0));
        makeDirty(slot.link);
    }
    flow.weight = weight;
    refreshFloor(handle);
    touch(handle);
}

void LevelNetwork::setCapacity(ResourceIndex link, double capacity) {
    links_[link].capacity = capacity;
    rescale(link);
    makeDirty(link);
}

void LevelNetwork::addFloor(ResourceIndex index, double need, int count) {
    Link& link = links_[index];
    link.floors += static_cast<std::uint32_t>(count);
    link.need = link.floors == 0 ? 0 : link.need + need;
    rescale(index);
}

/// Floors are scaled where they add up to more than the capacity; then all flows with a floor there feel it.
void LevelNetwork::rescale(ResourceIndex index) {
    Link& link = links_[index];
    const double scale = link.need > link.capacity ? link.capacity / link.need : 1;
    if (scale == link.scale)
        return;
    const auto known = std::lower_bound(overcommitted_.begin(), overcommitted_.end(), index);
    if (scale < 1 && link.scale == 1)
        overcommitted_.insert(known, index);
    else if (scale == 1)
        overcommitted_.erase(known);
    link.scale = scale;
    for (const auto& user : link.users)
        refreshFloor(user.flow);
}

void LevelNetwork::refreshFloor(FlowHandle handle) {
    Flow& flow = flows_[handle];
    double scale = 1;
    for (std::uint32_t k = 0; k < flow.pathCount; ++k)
        scale = std::min(scale, links_[slots_[flow.pathBegin + k].link].scale);
    const double floor = flow.wantedFloor * scale;
    if (floor == flow.floor)
        return;
    flow.floor = floor;
    for (std::uint32_t k = 0; k < flow.pathCount; ++k)
        makeDirty(slots_[flow.pathBegin + k].link);
}

double LevelNetwork::limitBeyond(const Flow& flow, ResourceIndex link) const {
    double lowest = kInfinite;
    const PathSlot* slot = &slots_[flow.pathBegin];
    for (std::uint32_t k = 0; k < flow.pathCount; ++k, ++slot) {
        if (slot->link != link)
            lowest = std::min(lowest, level_[slot->link]);
    }
    return std::min(flow.cap, std::max(flow.floor, flow.weight * lowest));
}

/// Collects the link's flows in parts_; returns the load if this link held nobody back.
double LevelNetwork::gather(const Link& link, ResourceIndex index) {
    parts_.clear();
    double sum = 0;
    for (const auto& user : link.users) {
        const Flow& flow = flows_[user.flow];
        const double coefficient = slots_[flow.pathBegin + user.slot].coefficient;
        const double limit = limitBeyond(flow, index);
        parts_.push_back({limit, flow.floor, flow.weight, coefficient});
        sum += coefficient * limit;
    }
    return sum;
}

/// The root of load(level) = capacity. The load is piecewise linear and rises, so Newton's method lands exactly as soon as
/// it meets the right piece; a bracket keeps it from going round in circles where floors make the curve bend up.
double LevelNetwork::findLevel(double capacity, double guess) const {
    double low = 0;
    double high = kInfinite;
    double level = guess;
    for (int round = 0; round < 40; ++round) {
        double fixed = 0;
        double slope = 0;
        for (const auto& part : parts_) {
            const double wish = part.weight * level;
            if (wish >= part.limit)
                fixed += part.coefficient * part.limit;
            else if (wish <= part.floor)
                fixed += part.coefficient * part.floor;
            else
                slope += part.coefficient * part.weight;
        }
        const double next = slope > 0 ? (capacity - fixed) / slope : kInfinite;
        if (std::abs(next - level) <= 1e-15 * level)
            return next;
        (fixed + slope * level < capacity ? low : high) = level;
        level = next;
        if (!(next > low && next < high))
            level = high == kInfinite ? 2 * low : low + (high - low) / 2;
        if (!(level > 0))
            break;
    }
    return findLevelBySorting(capacity);
}

double LevelNetwork::findLevelBySorting(double capacity) const {
    struct Bend {
        double level;
        double slope;
    };
    std::vector<Bend> bends;
    double load = 0;
    for (const auto& part : parts_) {
        const double slope = part.coefficient * part.weight;
        load += part.coefficient * std::min(part.floor, part.limit);
        bends.push_back({std::min(part.floor, part.limit) / part.weight, slope});
        if (part.limit != kInfinite)
            bends.push_back({part.limit / part.weight, -slope});
    }
    std::stable_sort(bends.begin(), bends.end(), [](const Bend& a, const Bend& b) { return a.level < b.level; });
    double level = 0;
    double slope = 0;
    for (const auto& bend : bends) {
        const double reached = load + slope * (bend.level - level);
        if (reached >= capacity && slope > 0)
            return level + std::max(0.0, capacity - load) / slope;
        load = reached;
        level = bend.level;
        slope += bend.slope;
    }
    return slope > 0 ? level + std::max(0.0, capacity - load) / slope : level;
}

void LevelNetwork::visit(ResourceIndex index) {
    Link& link = links_[index];
    const double unheld = gather(link, index);
    double level = kInfinite;
    if (unheld > link.capacity * (1 + kNoise)) {
        const double old = level_[index];
        level = 0;
        if (link.capacity > 0)
            level = findLevel(link.capacity, old != kInfinite && old > 0 ? old : link.capacity / link.weightSum);
        if (std::abs(level - old) <= kNoise * level)
            level = old;
    }
    level_[index] = level;
    applyLevel(index);
}

void LevelNetwork::applyLevel(ResourceIndex index) {
    Link& link = links_[index];
    const double level = level_[index];
    double load = 0;
    for (std::size_t i = 0; i < link.users.size(); ++i) {
        const Part& part = parts_[i];
        const double rate = std::min(part.limit, std::max(part.floor, part.weight * level));
        load += part.coefficient * rate;
        Flow& flow = flows_[link.users[i].flow];
        if (rate == flow.rate)
            continue;
        const double difference = rate - flow.rate;
        flow.rate = rate;
        touch(link.users[i].flow);
        for (std::uint32_t k = 0; k < flow.pathCount; ++k) {
            const PathSlot& slot = slots_[flow.pathBegin + k];
            if (slot.link != index)
                changeLoad(slot.link, slot.coefficient * difference);
        }
    }
    link.load = load;
}

bool LevelNetwork::refill(const std::stop_token& stop) {
    ++refills_;
    std::vector<Resource<double>> resources(links_.size());
    for (std::size_t r = 0; r < links_.size(); ++r)
        resources[r].capacity = links_[r].capacity;
    std::vector<SharingFlow<double>> flows;
    std::vector<FlowHandle> handles;
    for (FlowHandle handle = 0; handle < flows_.size(); ++handle) {
        const Flow& flow = flows_[handle];
        if (!flow.used)
            continue;
        SharingFlow<double> plain{{}, {}, flow.weight, flow.floor, std::nullopt};
        if (flow.cap != kInfinite)
            plain.cap = flow.cap;
        for (std::uint32_t k = 0; k < flow.pathCount; ++k)
            plain.path.push_back({slots_[flow.pathBegin + k].link, slots_[flow.pathBegin + k].coefficient});
        flows.push_back(std::move(plain));
        handles.push_back(handle);
    }
    Filling<double> filling(resources, flows);
    if (!filling.run(stop))
        return false;
    level_ = filling.levels(kInfinite);
    for (std::size_t f = 0; f < handles.size(); ++f) {
        flows_[handles[f]].rate = filling.allocation().rates[f];
        touch(handles[f]);
    }
    for (ResourceIndex r = 0; r < links_.size(); ++r) {
        links_[r].load = load(r);
        links_[r].dirty = false;
    }
    waiting_.clear();
    return true;
}

bool LevelNetwork::solve(const std::stop_token& stop) {
    const bool many = fresh_ > 64 && fresh_ * 4 > active_;
    fresh_ = 0;
    if (many)
        return refill(stop);
    const auto later = [](const Waiting& a, const Waiting& b) {
        return a.level != b.level ? a.level > b.level : a.link > b.link;
    };
    const std::uint64_t limit = visits_ + 200 + 20 * links_.size();
    while (!waiting_.empty()) {
        if (visits_ % 64 == 0 && stop.stop_requested())
            return false;
        if (++visits_ > limit)
            return refill(stop);
        std::pop_heap(waiting_.begin(), waiting_.end(), later);
        const ResourceIndex link = waiting_.back().link;
        waiting_.pop_back();
        links_[link].dirty = false;
        visit(link);
    }
    return true;
}

double LevelNetwork::load(ResourceIndex index) const {
    double sum = 0;
    for (const auto& user : links_[index].users)
        sum += slots_[flows_[user.flow].pathBegin + user.slot].coefficient * flows_[user.flow].rate;
    return sum;
}

} // namespace fd::simulation
