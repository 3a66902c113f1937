// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/collect.h"

#include "base/hash.h"

#include <algorithm>
#include <cmath>

namespace fd::simulation {

namespace {

std::string seconds(double value) {
    const auto tenths = static_cast<long long>(std::llround(value * 10));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

} // namespace

Collector::Collector(Plan& plan, const RunOptions& options)
    : plan_(plan), options_(options), resourceSamples_(plan.input().resources.size()),
      jobSamples_(plan.input().jobs.size()), migrationSamples_(plan.input().migrations.size()),
      limits_(plan.input().jobs.size()) {
    for (const auto& resource : plan.input().resources)
        capacities_.push_back(resource.capacity);
}

void Collector::onInterval(double from, double to, const RateView<double>& rates) {
    const double step = plan_.story().sampleSeconds;
    while (nextSample_ < to && !(nextSample_ < from)) {
        sample(rates);
        nextSample_ = static_cast<double>(times_.size()) * step;
    }
    if (options_.progress)
        options_.progress(to / plan_.story().durationSeconds);
}

void Collector::sample(const RateView<double>& rates) {
    times_.push_back(nextSample_);
    std::vector<double> loads(resourceSamples_.size());
    for (ResourceIndex r = 0; r < loads.size(); ++r) {
        loads[r] = rates.resourceLoad(r);
        resourceSamples_[r].push_back(loads[r]);
    }
    for (Index j = 0; j < jobSamples_.size(); ++j) {
        const double rate = rates.jobRate(j);
        jobSamples_[j].push_back(rate);
        noteLimits(j, rate, loads);
    }
    for (Index m = 0; m < migrationSamples_.size(); ++m)
        migrationSamples_[m].push_back(rates.migrationRate(m));
}

/// Who holds a flow back: the fullest resource on the paths that it started with, if it gets less than it wants.
void Collector::noteLimits(Index job, double rate, std::vector<double>& loads) {
    const auto& record = plan_.input().jobs[job];
    double wanted = 0;
    for (const auto& flow : record.subflows)
        wanted += flow.cap.value_or(1e18);
    if (!(rate > 0) || rate >= wanted * 0.999)
        return;
    double fullest = 0.999;
    std::optional<ResourceIndex> limit;
    for (const auto& flow : record.subflows) {
        for (const auto& entry : flow.path) {
            const double use = loads[entry.resource] / capacities_[entry.resource];
            if (use > fullest) {
                fullest = use + 1e-9;
                limit = entry.resource;
            }
        }
    }
    if (limit)
        ++limits_[job][*limit];
}

bool Collector::carriedAnything(ResourceIndex resource) const {
    const Samples& samples = resourceSamples_[resource];
    return std::any_of(samples.begin(), samples.end(), [](double value) { return value > 0; });
}

void Collector::addCores(SimulationResult& result) {
    for (const auto& [key, resource] : plan_.fabric().cores()) {
        if (!carriedAnything(resource))
            continue;
        CoreSeries series;
        series.host = plan_.fabric().hosts()[key.first].id;
        series.logicalProcessor = static_cast<int>(key.second);
        series.capacityBitsPerSecond = capacities_[resource];
        series.bitsPerSecond = takeResource(resource);
        series.peakUtilisation =
            *std::max_element(series.bitsPerSecond.begin(), series.bitsPerSecond.end()) / series.capacityBitsPerSecond;
        result.cores.push_back(std::move(series));
    }
}

void Collector::addQueues(SimulationResult& result) {
    for (const auto& [key, resource] : plan_.fabric().queues()) {
        if (!carriedAnything(resource))
            continue;
        const auto lp = plan_.queueProcessors().find(key);
        result.queues.push_back({plan_.fabric().nics()[key.first].id, static_cast<int>(key.second),
                                 lp == plan_.queueProcessors().end() ? 0 : static_cast<int>(lp->second),
                                 takeResource(resource)});
    }
}

void Collector::addNics(SimulationResult& result) {
    for (const auto& nic : plan_.fabric().nics()) {
        if (!carriedAnything(nic.up) && !carriedAnything(nic.down))
            continue;
        const Host& host = *plan_.fabric().hosts()[nic.host].record;
        result.nics.push_back({nic.id, nic.record->host, host.name + " / " + nic.record->name, capacities_[nic.up],
                               takeResource(nic.up), takeResource(nic.down)});
    }
}

void Collector::addLinks(SimulationResult& result) {
    for (const auto& [number, resources] : plan_.fabric().links()) {
        if (!carriedAnything(resources.first) && !carriedAnything(resources.second))
            continue;
        result.links.push_back({Id<PhysicalLink>{number}, plan_.input().resources[resources.first].id,
                                capacities_[resources.first], takeResource(resources.first),
                                takeResource(resources.second)});
    }
}

void Collector::addFlows(SimulationResult& result, const FluidResult<double>& fluid) {
    std::vector<double> sent(plan_.input().jobs.size(), 0.0);
    std::vector<std::optional<double>> finish(sent.size());
    for (const auto& [job, time] : fluid.finish) {
        finish[job] = time;
        sent[job] = plan_.input().jobs[job].bytes.value_or(0);
    }
    for (const auto& [job, bytes] : fluid.stopped)
        sent[job] = bytes;
    for (const auto& [name, bytes] : fluid.unfinished) {
        if (!name.isMigration)
            sent[name.index] = bytes;
    }
    for (std::size_t f = 0; f < plan_.story().flows.size(); ++f) {
        const auto& flow = plan_.story().flows[f];
        FlowSeries series;
        series.flow = flow.id;
        series.from = flow.record.from;
        series.to = flow.record.to;
        series.name = flow.record.name;
        series.wantedBitsPerSecond = static_cast<double>(flow.record.rate.bitsPerSecond());
        if (const Index job = plan_.jobOf(f); job != kNoIndex) {
            series.bitsPerSecond = std::move(jobSamples_[job]);
            series.sentBytes = sent[job];
            series.finishSeconds = finish[job];
            const auto limit = std::max_element(limits_[job].begin(), limits_[job].end(),
                                                [](const auto& a, const auto& b) { return a.second < b.second; });
            if (limit != limits_[job].end()) {
                series.limitedBy = plan_.input().resources[limit->first].id;
                series.limitingObject = plan_.fabric().objectOf(limit->first);
                series.limitedSeconds = limit->second * plan_.story().sampleSeconds;
            }
        }
        result.flows.push_back(std::move(series));
    }
}

void Collector::addMigrations(SimulationResult& result, const FluidResult<double>& fluid) {
    for (Index m = 0; m < fluid.migrations.size(); ++m) {
        const auto& planned = plan_.migrations()[m];
        const auto& input = plan_.input().migrations[m];
        const auto& done = fluid.migrations[m];
        MigrationSeries series;
        series.vm = planned.vm;
        series.source = plan_.fabric().hosts()[planned.source].id;
        series.target = plan_.fabric().hosts()[planned.target].id;
        series.name = input.id;
        series.memoryBytes = input.memory;
        series.dirtyBytesPerSecond = input.dirtyRate;
        series.requestSeconds = input.request;
        series.startSeconds = done.started;
        for (const auto& pass : done.passes)
            series.passes.push_back({pass.bytes, pass.seconds});
        series.forced = done.forced;
        series.pausedAtSeconds = done.pausedAt;
        series.stopAndCopyBytes = done.stopAndCopyBytes;
        series.downtimeSeconds = done.downtime;
        series.finishSeconds = done.finished;
        series.totalSeconds = done.total;
        series.bitsPerSecond = std::move(migrationSamples_[m]);
        result.migrations.push_back(std::move(series));
    }
}

void Collector::addMessages(SimulationResult& result, const FluidResult<double>& fluid) {
    for (auto& message : plan_.takeMessages())
        result.messages.push_back(std::move(message));
    constexpr double kTcpReconnect = 20;
    for (const auto& migration : result.migrations) {
        if (migration.forced)
            result.messages.push_back(
                {translatable("Simulation", "\"{name}\" writes memory as fast as it can be sent: it was paused after "
                                            "{passes} passes with {mebibytes} MiB left."),
                 {{"name", migration.name},
                  {"passes", std::to_string(migration.passes.size())},
                  {"mebibytes", std::to_string(static_cast<long long>(*migration.stopAndCopyBytes / 1048576))}}});
        if (migration.downtimeSeconds && *migration.downtimeSeconds > kTcpReconnect)
            result.messages.push_back({translatable("Simulation", "\"{name}\" stood still for {seconds} s: TCP connections "
                                                                  "break after about 20 s."),
                                       {{"name", migration.name}, {"seconds", seconds(*migration.downtimeSeconds)}}});
        if (!migration.finishSeconds)
            result.messages.push_back({translatable("Simulation", "\"{name}\" has not arrived when the scenario ends."),
                                       {{"name", migration.name}}});
    }
    for (const auto resource : fluid.overcommitted)
        result.messages.push_back({translatable("Simulation", "The reserved rates on \"{name}\" are more than it can carry; "
                                                              "they were reduced in proportion."),
                                   {{"name", plan_.input().resources[resource].id}}});
}

SimulationResult Collector::finish(const FluidResult<double>& fluid) {
    SimulationResult result;
    result.story = plan_.story();
    result.cancelled = fluid.cancelled;
    result.endSeconds = fluid.endTime;
    result.events = fluid.events;
    addCores(result);
    addQueues(result);
    addNics(result);
    addLinks(result);
    addFlows(result, fluid);
    addMigrations(result, fluid);
    addMessages(result, fluid);
    result.sampleSeconds = std::move(times_);
    result.marks = plan_.takeMarks();
    result.assumptions = plan_.fabric().takeAssumptions();
    result.fingerprint = fingerprintOf(result);
    return result;
}

namespace {

/// Rates to 1 kbit/s, times to 1 us, bytes to whole ones.
class Fingerprint {
public:
    void rates(const Samples& samples) {
        sum_.addWord(samples.size());
        for (const double value : samples)
            sum_.addWord(static_cast<std::uint64_t>(std::llround(value / 1000)));
    }
    void time(const std::optional<double>& value) {
        sum_.addWord(value ? static_cast<std::uint64_t>(std::llround(*value * 1e6)) : ~std::uint64_t{0});
    }
    void number(std::uint64_t value) { sum_.addWord(value); }
    std::uint64_t value() const { return sum_.value(); }

private:
    Fnv1a sum_;
};

} // namespace

std::uint64_t fingerprintOf(const SimulationResult& result) {
    Fingerprint sum;
    sum.time(result.endSeconds);
    for (const auto& core : result.cores) {
        sum.number(core.host.number);
        sum.number(static_cast<std::uint64_t>(core.logicalProcessor));
        sum.rates(core.bitsPerSecond);
    }
    for (const auto& queue : result.queues) {
        sum.number(queue.nic.number);
        sum.number(static_cast<std::uint64_t>(queue.queue));
        sum.rates(queue.bitsPerSecond);
    }
    for (const auto& nic : result.nics) {
        sum.number(nic.nic.number);
        sum.rates(nic.sentBitsPerSecond);
        sum.rates(nic.receivedBitsPerSecond);
    }
    for (const auto& link : result.links) {
        sum.number(link.link.number);
        sum.rates(link.forwardBitsPerSecond);
        sum.rates(link.backwardBitsPerSecond);
    }
    for (const auto& flow : result.flows) {
        sum.rates(flow.bitsPerSecond);
        sum.time(flow.finishSeconds);
    }
    for (const auto& migration : result.migrations) {
        sum.number(migration.vm.number);
        sum.number(migration.target.number);
        sum.number(migration.passes.size());
        for (const auto& time : {migration.startSeconds, migration.pausedAtSeconds, migration.finishSeconds})
            sum.time(time);
    }
    return sum.value();
}

} // namespace fd::simulation
