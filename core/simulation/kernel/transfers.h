// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/filling_engine.h"
#include "simulation/kernel/vnic_weights.h"

#include <algorithm>

namespace fd::simulation {

/// The transfers that run, in order of their start, on top of an engine: which job or pass each belongs to, which
/// machines stand still, and the shares of virtual switches.
template <class Engine>
class Transfers {
public:
    using Number = typename Engine::Number;
    static constexpr TransferHandle kNone = 0xffffffffU;

    explicit Transfers(const FluidInput<Number>& input)
        : input_(input), engine_(input.resources), jobs_(input.jobs.size()), members_(input.switches.size()) {
        for (std::uint32_t j = 0; j < input.jobs.size(); ++j)
            jobs_[j].flows = &input.jobs[j].subflows;
    }

    Engine& engine() { return engine_; }
    const Engine& engine() const { return engine_; }

    TransferHandle start(const TransferName& name, const std::optional<Number>& bytes,
                         const std::vector<Subflow<Number>>& flows);
    void reroute(TransferHandle handle, const std::vector<Subflow<Number>>& flows);
    /// Forgets a transfer that is done or stopped.
    TransferName finishTransfer(TransferHandle handle);
    void sortByStart(std::vector<TransferHandle>& handles) const {
        std::sort(handles.begin(), handles.end(), [this](auto a, auto b) {
            return running_[a].startNumber < running_[b].startNumber;
        });
    }

    void startJob(std::uint32_t job);
    /// The bytes sent until now; nothing if it does not run.
    std::optional<Number> stopJob(std::uint32_t job);
    void rerouteJob(std::uint32_t job, const std::vector<Subflow<Number>>& flows);
    /// The machine that the job belongs to stands still, or goes on.
    void pauseJob(std::uint32_t job);
    void resumeJob(std::uint32_t job);

    /// To be called before the engine solves: renews the weights on switches where a flow came or went.
    void applyShares();

    Number jobRate(std::uint32_t job) const {
        return jobs_[job].handle == kNone ? Number(0) : Number(engine_.rate(jobs_[job].handle));
    }
    std::vector<std::pair<TransferName, Number>> rates() const;
    std::vector<std::pair<TransferName, Number>> unfinished() const;

private:
    struct Running {
        TransferName name;
        std::uint64_t startNumber = 0;
        TransferHandle previous = kNone;
        TransferHandle next = kNone;
        const std::vector<Subflow<Number>>* flows = nullptr;
    };
    struct JobState {
        TransferHandle handle = kNone;
        const std::vector<Subflow<Number>>* flows = nullptr;
        int pauses = 0;
    };
    struct SwitchMembers {
        std::vector<std::pair<TransferHandle, std::uint32_t>> flows; ///< transfer, number of its subflow
        bool changed = false;
    };

    void setFlows(TransferHandle handle, const std::vector<Subflow<Number>>* flows);
    void leaveSwitches(TransferHandle handle);
    void joinSwitches(TransferHandle handle);

    const FluidInput<Number>& input_;
    Engine engine_;
    std::vector<JobState> jobs_;
    std::vector<Running> running_; ///< by handle
    TransferHandle first_ = kNone;
    TransferHandle last_ = kNone;
    std::uint64_t started_ = 0;
    std::vector<SwitchMembers> members_;
    std::vector<std::uint32_t> changedSwitches_;
};

template <class Engine>
TransferHandle Transfers<Engine>::start(const TransferName& name, const std::optional<Number>& bytes,
                                        const std::vector<Subflow<Number>>& flows) {
    const std::optional<Number> bits = bytes ? std::optional<Number>(*bytes * Number(8)) : std::nullopt;
    const TransferHandle handle = engine_.add(bits, flows);
    if (handle >= running_.size())
        running_.resize(handle + 1);
    running_[handle] = Running{name, started_++, last_, kNone, &flows};
    if (last_ != kNone)
        running_[last_].next = handle;
    else
        first_ = handle;
    last_ = handle;
    joinSwitches(handle);
    return handle;
}

template <class Engine>
TransferName Transfers<Engine>::finishTransfer(TransferHandle handle) {
    leaveSwitches(handle);
    Running& running = running_[handle];
    (running.previous == kNone ? first_ : running_[running.previous].next) = running.next;
    (running.next == kNone ? last_ : running_[running.next].previous) = running.previous;
    running.flows = nullptr;
    engine_.remove(handle);
    if (!running.name.isMigration)
        jobs_[running.name.index].handle = kNone;
    return running.name;
}

template <class Engine>
void Transfers<Engine>::setFlows(TransferHandle handle, const std::vector<Subflow<Number>>* flows) {
    leaveSwitches(handle);
    running_[handle].flows = flows;
    engine_.setFlows(handle, flows ? std::span<const Subflow<Number>>(*flows) : std::span<const Subflow<Number>>());
    joinSwitches(handle);
}

template <class Engine>
void Transfers<Engine>::reroute(TransferHandle handle, const std::vector<Subflow<Number>>& flows) {
    setFlows(handle, &flows);
}

template <class Engine>
void Transfers<Engine>::startJob(std::uint32_t job) {
    JobState& state = jobs_[job];
    state.handle = start({false, job, 0}, input_.jobs[job].bytes, *state.flows);
    if (state.pauses > 0)
        setFlows(state.handle, nullptr);
}

template <class Engine>
std::optional<typename Engine::Number> Transfers<Engine>::stopJob(std::uint32_t job) {
    const TransferHandle handle = jobs_[job].handle;
    if (handle == kNone)
        return std::nullopt;
    const Number bytes = engine_.sentBits(handle) / Number(8);
    finishTransfer(handle);
    return bytes;
}

template <class Engine>
void Transfers<Engine>::rerouteJob(std::uint32_t job, const std::vector<Subflow<Number>>& flows) {
    JobState& state = jobs_[job];
    state.flows = &flows;
    if (state.handle != kNone && state.pauses == 0)
        setFlows(state.handle, &flows);
}

template <class Engine>
void Transfers<Engine>::pauseJob(std::uint32_t job) {
    JobState& state = jobs_[job];
    if (state.pauses++ == 0 && state.handle != kNone)
        setFlows(state.handle, nullptr);
}

template <class Engine>
void Transfers<Engine>::resumeJob(std::uint32_t job) {
    JobState& state = jobs_[job];
    if (--state.pauses == 0 && state.handle != kNone)
        setFlows(state.handle, state.flows);
}

template <class Engine>
void Transfers<Engine>::leaveSwitches(TransferHandle handle) {
    if (!running_[handle].flows)
        return;
    for (const auto& flow : *running_[handle].flows) {
        if (!flow.vnic)
            continue;
        SwitchMembers& members = members_[flow.vnic->virtualSwitch];
        std::erase_if(members.flows, [handle](const auto& member) { return member.first == handle; });
        if (!members.changed)
            changedSwitches_.push_back(flow.vnic->virtualSwitch);
        members.changed = true;
    }
}

template <class Engine>
void Transfers<Engine>::joinSwitches(TransferHandle handle) {
    if (!running_[handle].flows)
        return;
    const auto& flows = *running_[handle].flows;
    for (std::uint32_t k = 0; k < flows.size(); ++k) {
        if (!flows[k].vnic)
            continue;
        SwitchMembers& members = members_[flows[k].vnic->virtualSwitch];
        members.flows.emplace_back(handle, k);
        if (!members.changed)
            changedSwitches_.push_back(flows[k].vnic->virtualSwitch);
        members.changed = true;
    }
}

template <class Engine>
void Transfers<Engine>::applyShares() {
    std::vector<VnicMember<Number>> shares;
    for (const auto index : changedSwitches_) {
        SwitchMembers& members = members_[index];
        members.changed = false;
        shares.clear();
        for (const auto& [handle, k] : members.flows) {
            const auto& flow = (*running_[handle].flows)[k];
            shares.push_back({flow.vnic->vnic, flow.weight, flow.floor});
        }
        applyVnicShares<Number>(input_.switches[index], shares);
        for (std::size_t i = 0; i < shares.size(); ++i)
            engine_.setWeight(members.flows[i].first, members.flows[i].second, shares[i].weight, shares[i].floor);
    }
    changedSwitches_.clear();
}

template <class Engine>
std::vector<std::pair<TransferName, typename Engine::Number>> Transfers<Engine>::rates() const {
    std::vector<std::pair<TransferName, Number>> list;
    for (auto handle = first_; handle != kNone; handle = running_[handle].next)
        list.emplace_back(running_[handle].name, engine_.rate(handle));
    return list;
}

template <class Engine>
std::vector<std::pair<TransferName, typename Engine::Number>> Transfers<Engine>::unfinished() const {
    std::vector<std::pair<TransferName, Number>> list;
    for (auto handle = first_; handle != kNone; handle = running_[handle].next)
        list.emplace_back(running_[handle].name, engine_.sentBits(handle) / Number(8));
    return list;
}

} // namespace fd::simulation
