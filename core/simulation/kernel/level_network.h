// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid.h"

#include <limits>

namespace fd::simulation {

using FlowHandle = std::uint32_t;

/// Max-min sharing that follows changes. Every link has one water level: the level at which it is full, infinite while it
/// is not. The rate of a flow is
///
///     min(cap, max(floor, weight * lowest level on its path))
///
/// and a set of levels where every finite one fills its link exactly is the allocation of shareBandwidth. A change makes
/// the links of its path dirty; dirty links are worked out again, lowest level first, each from what the other links
/// allow its flows; flows whose rate changes make their other links dirty. If that takes too long, everything is
/// filled from scratch. Floors that do not fit are scaled as in shareBandwidth.
class LevelNetwork {
public:
    static constexpr double kInfinite = std::numeric_limits<double>::infinity();

    explicit LevelNetwork(const std::vector<Resource<double>>& resources);

    FlowHandle add(const Subflow<double>& flow);
    void remove(FlowHandle flow);
    void setWeight(FlowHandle flow, double weight, double floor);
    void setCapacity(ResourceIndex link, double capacity);

    /// Brings all rates up to date; false if cancelled. Flows whose rate may have changed are in touched().
    bool solve(const std::stop_token& stop);
    const std::vector<FlowHandle>& touched() const { return touched_; }
    void clearTouched();

    double rate(FlowHandle flow) const { return flows_[flow].rate; }
    double load(ResourceIndex link) const;
    const std::vector<ResourceIndex>& overcommitted() const { return overcommitted_; }
    std::uint64_t visits() const { return visits_; }
    std::uint64_t refills() const { return refills_; }

private:
    struct PathSlot {
        ResourceIndex link = 0;
        std::uint32_t position = 0; ///< in the link's users
        double coefficient = 1;
    };
    struct Flow {
        double weight = 1;
        double floor = 0; ///< after scaling
        double cap = kInfinite;
        double rate = 0;
        std::uint32_t pathBegin = 0;
        std::uint32_t pathCount = 0;
        double wantedFloor = 0;
        std::uint32_t pathRoom = 0;
        bool used = false;
        bool touched = false;
    };
    struct User {
        FlowHandle flow = 0;
        std::uint32_t slot = 0;
    };
    struct Link {
        double capacity = 0;
        double load = 0;      ///< kept up to date by differences, exact after each visit
        double weightSum = 0; ///< of coefficient * weight
        double need = 0;      ///< of coefficient * wanted floor
        double scale = 1;     ///< what is left of floors here
        std::uint32_t floors = 0;
        bool dirty = false;
        std::vector<User> users;
    };
    /// What a link knows of one of its flows while it is worked out.
    struct Part {
        double limit;  ///< what the rest of the path allows
        double floor;
        double weight;
        double coefficient;
    };
    struct Waiting {
        double level;
        ResourceIndex link;
    };

    FlowHandle takeFlow(std::size_t pathCount);
    void touch(FlowHandle flow);
    void makeDirty(ResourceIndex link);
    void changeLoad(ResourceIndex link, double difference);
    void addFloor(ResourceIndex link, double need, int count);
    void rescale(ResourceIndex link);
    void refreshFloor(FlowHandle flow);
    double limitBeyond(const Flow& flow, ResourceIndex link) const;
    double gather(const Link& link, ResourceIndex index);
    double findLevel(double capacity, double guess) const;
    double findLevelBySorting(double capacity) const;
    void visit(ResourceIndex link);
    void applyLevel(ResourceIndex link);
    bool refill(const std::stop_token& stop);

    std::vector<Link> links_;
    std::vector<double> level_; ///< by link
    std::vector<Flow> flows_;
    std::vector<PathSlot> slots_;
    std::vector<FlowHandle> free_;
    std::size_t active_ = 0;
    std::size_t fresh_ = 0; ///< flows added since the last solve
    std::vector<Waiting> waiting_;
    std::vector<Part> parts_;
    std::vector<FlowHandle> touched_;
    std::vector<ResourceIndex> overcommitted_;
    std::uint64_t visits_ = 0;
    std::uint64_t refills_ = 0;
};

} // namespace fd::simulation
