// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/schedule.h"
#include "simulation/kernel/transfers.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <cmath>
#include <type_traits>

namespace fd::simulation {

/// Live migration by pre-copy (Hyper-V: ten passes at most, "Live Migration Switch Over", Directions on Microsoft,
/// 2009). Each pass is a transfer of the general engine, so it competes with everything else.
template <class Engine>
class MigrationRun {
public:
    using Number = typename Engine::Number;

    MigrationRun(const FluidInput<Number>& input, Transfers<Engine>& transfers, Schedule<Number>& schedule)
        : input_(input), transfers_(transfers), schedule_(schedule), states_(input.migrations.size()),
          results_(input.migrations.size()), used_(input.hosts.size(), 0) {
        for (std::uint32_t m = 0; m < input.migrations.size(); ++m)
            states_[m].flows = &input.migrations[m].subflows;
    }

    void request(std::uint32_t m, const Number& now) {
        queue_.push_back(m);
        startEligible(now);
    }
    void setupDone(std::uint32_t m, const Number& now) { beginPass(m, input_.migrations[m].memory, now); }
    void passDone(const TransferName& name, const Number& now);
    void resumeDone(std::uint32_t m, const Number& now);
    void reroute(std::uint32_t m, const std::vector<Subflow<Number>>& flows);

    Number rate(std::uint32_t m) const {
        const auto handle = states_[m].handle;
        return handle == Transfers<Engine>::kNone ? Number(0) : Number(transfers_.engine().rate(handle));
    }
    std::vector<MigrationResult<Number>> takeResults() { return std::move(results_); }

private:
    struct State {
        const std::vector<Subflow<Number>>* flows = nullptr;
        TransferHandle handle = Transfers<Engine>::kNone;
        Number passStart{0};
        Number volume{0}; ///< memory bytes of the present pass
    };

    void startEligible(const Number& now);
    void beginPass(std::uint32_t m, const Number& volume, const Number& now);
    void pause(std::uint32_t m, const Number& rest, const Number& now);

    static Number whole(const Number& value) {
        if constexpr (std::is_floating_point_v<Number>)
            return std::floor(value);
        else
            return Number(boost::multiprecision::numerator(value) / boost::multiprecision::denominator(value));
    }

    const FluidInput<Number>& input_;
    Transfers<Engine>& transfers_;
    Schedule<Number>& schedule_;
    std::vector<State> states_;
    std::vector<MigrationResult<Number>> results_;
    std::vector<std::uint32_t> used_;  ///< slots in use by host
    std::vector<std::uint32_t> queue_; ///< waiting migrations in order of their requests
};

/// The queue is scanned in order and each migration starts whose two hosts have a free slot; one that must wait does not
/// hold up those behind it.
template <class Engine>
void MigrationRun<Engine>::startEligible(const Number& now) {
    std::erase_if(queue_, [&](std::uint32_t m) {
        const auto& migration = input_.migrations[m];
        if (used_[migration.source] >= input_.hosts[migration.source].migrationSlots ||
            used_[migration.target] >= input_.hosts[migration.target].migrationSlots)
            return false;
        ++used_[migration.source];
        ++used_[migration.target];
        results_[m].started = now;
        schedule_.add(now + migration.setup, ScheduledKind::SetupDone, m);
        return true;
    });
}

template <class Engine>
void MigrationRun<Engine>::beginPass(std::uint32_t m, const Number& volume, const Number& now) {
    State& state = states_[m];
    state.volume = volume;
    state.passStart = now;
    const auto pass = static_cast<std::uint32_t>(results_[m].passes.size());
    state.handle = transfers_.start({true, m, pass}, Number(volume * input_.migrations[m].ratio), *state.flows);
}

template <class Engine>
void MigrationRun<Engine>::passDone(const TransferName& name, const Number& now) {
    const std::uint32_t m = name.index;
    const auto& migration = input_.migrations[m];
    State& state = states_[m];
    auto& result = results_[m];
    state.handle = Transfers<Engine>::kNone;
    if (name.pass == TransferName::kStopAndCopy)
        return schedule_.add(now + migration.resume, ScheduledKind::ResumeDone, m);
    const Number seconds = now - state.passStart;
    result.passes.push_back({state.volume, seconds});
    Number next = migration.dirtyRate * seconds;
    if (migration.workingSet < next)
        next = migration.workingSet;
    if (migration.wholeBytes)
        next = whole(next);
    // next / (volume / seconds) <= target, written without divisions
    const bool little = !(next > 0) || !(migration.threshold < next) ||
                        !(migration.downtimeTarget * state.volume < next * seconds);
    if (!little && result.passes.size() < migration.maxPasses)
        return beginPass(m, next, now);
    result.forced = !little;
    pause(m, next, now);
}

template <class Engine>
void MigrationRun<Engine>::pause(std::uint32_t m, const Number& rest, const Number& now) {
    const auto& migration = input_.migrations[m];
    results_[m].stopAndCopyBytes = rest;
    results_[m].pausedAt = now;
    for (const auto job : migration.vmJobs)
        transfers_.pauseJob(job);
    const Number bytes = rest * migration.ratio + migration.state;
    if (bytes > 0)
        states_[m].handle = transfers_.start({true, m, TransferName::kStopAndCopy}, bytes, *states_[m].flows);
    else
        schedule_.add(now + migration.resume, ScheduledKind::ResumeDone, m);
}

template <class Engine>
void MigrationRun<Engine>::resumeDone(std::uint32_t m, const Number& now) {
    const auto& migration = input_.migrations[m];
    auto& result = results_[m];
    result.finished = now;
    result.downtime = now - *result.pausedAt;
    result.total = now - *result.started;
    for (std::size_t i = 0; i < migration.vmJobs.size(); ++i) {
        if (i < migration.vmPathsAfter.size())
            transfers_.rerouteJob(migration.vmJobs[i], migration.vmPathsAfter[i]);
        transfers_.resumeJob(migration.vmJobs[i]);
    }
    --used_[migration.source];
    --used_[migration.target];
    startEligible(now);
}

template <class Engine>
void MigrationRun<Engine>::reroute(std::uint32_t m, const std::vector<Subflow<Number>>& flows) {
    states_[m].flows = &flows;
    if (states_[m].handle != Transfers<Engine>::kNone)
        transfers_.reroute(states_[m].handle, flows);
}

} // namespace fd::simulation
