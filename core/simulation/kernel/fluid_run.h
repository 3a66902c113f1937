// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/fluid_check.h"
#include "simulation/kernel/migration_run.h"
#include "simulation/kernel/schedule.h"
#include "simulation/kernel/transfers.h"

namespace fd::simulation {

/// The loop of the simulation in time, over either engine. The input must have passed FluidCheck.
template <class Engine>
class FluidRun final : public RateView<typename Engine::Number> {
public:
    using Number = typename Engine::Number;

    FluidRun(const FluidInput<Number>& input, const FluidOptions<Number>& options)
        : input_(input), options_(options), transfers_(input), migrations_(input, transfers_, schedule_) {}

    FluidResult<Number> run();

    Number jobRate(std::uint32_t job) const override { return transfers_.jobRate(job); }
    Number migrationRate(std::uint32_t migration) const override { return migrations_.rate(migration); }
    Number resourceLoad(ResourceIndex resource) const override { return transfers_.engine().load(resource); }

private:
    void plan();
    bool step();
    void runInstant();
    void runScheduled(const Scheduled<Number>& event);
    void applyChange(const ScenarioChange<Number>& change);
    void advanceTo(const Number& time);
    void recordRates();
    void noteOvercommitted();
    void finish();

    const FluidInput<Number>& input_;
    const FluidOptions<Number>& options_;
    Schedule<Number> schedule_;
    Transfers<Engine> transfers_;
    MigrationRun<Engine> migrations_;
    std::vector<TransferHandle> finished_;
    FluidResult<Number> result_;
    Number now_{0};
};

template <class Engine>
void FluidRun<Engine>::plan() {
    for (std::uint32_t j = 0; j < input_.jobs.size(); ++j) {
        schedule_.plan(input_.jobs[j].start, ScheduledKind::JobStart, j);
        if (input_.jobs[j].stop)
            schedule_.plan(*input_.jobs[j].stop, ScheduledKind::JobStop, j);
    }
    for (std::uint32_t c = 0; c < input_.changes.size(); ++c)
        schedule_.plan(input_.changes[c].time, ScheduledKind::Change, c);
    for (std::uint32_t m = 0; m < input_.migrations.size(); ++m)
        schedule_.plan(input_.migrations[m].request, ScheduledKind::MigrationRequest, m);
    schedule_.seal();
}

template <class Engine>
void FluidRun<Engine>::applyChange(const ScenarioChange<Number>& change) {
    using Kind = typename ScenarioChange<Number>::Kind;
    if (change.kind == Kind::SetCapacity)
        transfers_.engine().setCapacity(change.target, change.capacity);
    else if (change.kind == Kind::RerouteJob)
        transfers_.rerouteJob(change.target, change.subflows);
    else
        migrations_.reroute(change.target, change.subflows);
}

template <class Engine>
void FluidRun<Engine>::runScheduled(const Scheduled<Number>& event) {
    switch (event.kind) {
    case ScheduledKind::JobStart:
        return transfers_.startJob(event.index);
    case ScheduledKind::JobStop:
        if (const auto sent = transfers_.stopJob(event.index))
            result_.stopped.emplace_back(event.index, *sent);
        return;
    case ScheduledKind::Change:
        return applyChange(input_.changes[event.index]);
    case ScheduledKind::MigrationRequest:
        return migrations_.request(event.index, now_);
    case ScheduledKind::SetupDone:
        return migrations_.setupDone(event.index, now_);
    case ScheduledKind::ResumeDone:
        return migrations_.resumeDone(event.index, now_);
    }
}

/// Everything that happens at this instant: finished transfers first, then scheduled events, until nothing is left.
template <class Engine>
void FluidRun<Engine>::runInstant() {
    for (bool again = true; again;) {
        again = false;
        finished_.clear();
        transfers_.engine().takeFinished(finished_);
        transfers_.sortByStart(finished_);
        for (const auto handle : finished_) {
            again = true;
            ++result_.events;
            const TransferName name = transfers_.finishTransfer(handle);
            if (name.isMigration)
                migrations_.passDone(name, now_);
            else
                result_.finish.emplace_back(name.index, now_);
        }
        for (const auto* next = schedule_.next(); next && !(now_ < next->time); next = schedule_.next()) {
            again = true;
            ++result_.events;
            runScheduled(schedule_.take());
        }
    }
}

template <class Engine>
void FluidRun<Engine>::recordRates() {
    auto rates = transfers_.rates();
    auto& timeline = result_.timeline;
    if (!timeline.empty() && timeline.back().from == now_)
        timeline.pop_back();
    if (timeline.empty() || timeline.back().rates != rates)
        timeline.push_back({now_, std::move(rates)});
}

template <class Engine>
void FluidRun<Engine>::noteOvercommitted() {
    for (const auto resource : transfers_.engine().overcommitted()) {
        auto& known = result_.overcommitted;
        const auto place = std::lower_bound(known.begin(), known.end(), resource);
        if (place == known.end() || *place != resource)
            known.insert(place, resource);
    }
}

template <class Engine>
void FluidRun<Engine>::advanceTo(const Number& time) {
    if (options_.onInterval && now_ < time)
        options_.onInterval(now_, time, *this);
    transfers_.engine().advanceTo(time);
    now_ = time;
}

/// One round of the loop; false at the end.
template <class Engine>
bool FluidRun<Engine>::step() {
    runInstant();
    if (input_.until && !(now_ < *input_.until))
        return false;
    transfers_.applyShares();
    if (options_.stop.stop_requested() || !transfers_.engine().solve(options_.stop)) {
        result_.cancelled = true;
        return false;
    }
    noteOvercommitted();
    if (options_.recordTimeline)
        recordRates();
    std::optional<Number> next = transfers_.engine().nextFinish();
    if (const auto* event = schedule_.next(); event && (!next || event->time < *next))
        next = event->time;
    if (next && (!input_.until || !(*input_.until < *next))) {
        advanceTo(*next);
        return true;
    }
    if (input_.until)
        advanceTo(*input_.until);
    return false;
}

template <class Engine>
void FluidRun<Engine>::finish() {
    result_.unfinished = transfers_.unfinished();
    result_.migrations = migrations_.takeResults();
    result_.endTime = now_;
    result_.rateChanges = transfers_.engine().rateChanges();
}

template <class Engine>
FluidResult<typename Engine::Number> FluidRun<Engine>::run() {
    plan();
    while (step()) {
    }
    finish();
    return std::move(result_);
}

} // namespace fd::simulation
