// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/collect.h"

#include "base/hash.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace fd::simulation {

namespace {

std::string seconds(double value) {
    const auto tenths = static_cast<long long>(std::llround(value * 10));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

/// Looks at the clock and at the wish to stop cost more than a sample.
constexpr std::size_t kSamplesBetweenLooks = 64;

} // namespace

Collector::Collector(Plan& plan, const RunOptions& options)
    : plan_(plan), options_(options), resourceSamples_(plan.input().resources.size()),
      jobSamples_(plan.input().jobs.size()), migrationSamples_(plan.input().migrations.size()),
      limits_(plan.input().jobs.size()) {
    for (const auto& resource : plan.input().resources)
        capacities_.push_back(resource.capacity);
    capacitiesNow_ = capacities_;
    for (const auto& job : plan.input().jobs)
        pathsNow_.push_back(&job.subflows);
    nextPartial_ = std::chrono::steady_clock::now() + options.firstPartial;
}

void Collector::onInterval(double from, double to, const RateView<double>& rates) {
    const double step = plan_.story().sampleSeconds;
    applyChanges(from);
    // Rates are constant in the interval: one look at them is enough.
    bool isKnown = false;
    while (nextSample_ < to && !(nextSample_ < from)) {
        times_.push_back(nextSample_);
        if (!isKnown)
            sample(rates);
        else
            repeatSample();
        isKnown = true;
        nextSample_ = static_cast<double>(times_.size()) * step;
        if (times_.size() % kSamplesBetweenLooks == 0 && options_.stop.stop_requested())
            return;
        if (times_.size() % kSamplesBetweenLooks == 0)
            report(nextSample_);
    }
    report(to);
}

void Collector::report(double until) {
    if (options_.progress)
        options_.progress(std::min(1.0, until / plan_.story().durationSeconds));
    if (options_.partial && std::chrono::steady_clock::now() >= nextPartial_)
        offerPartial();
}

/// Copying what there is takes its time; at most a fifth of the run goes into it.
void Collector::offerPartial() {
    const auto begin = std::chrono::steady_clock::now();
    FluidResult<double> soFar;
    soFar.migrations.resize(plan_.input().migrations.size());
    soFar.endTime = times_.empty() ? 0 : times_.back();
    SimulationResult result;
    isPartial_ = true;
    addAll(result, soFar);
    isPartial_ = false;
    result.partial = true;
    options_.partial(std::move(result));
    const auto end = std::chrono::steady_clock::now();
    nextPartial_ = end + std::max<std::chrono::steady_clock::duration>(options_.firstPartial, 4 * (end - begin));
}

/// Capacities and paths as they are from a moment on. Changes stand in the order of their times.
void Collector::applyChanges(double until) {
    using Kind = ScenarioChange<double>::Kind;
    const auto& changes = plan_.input().changes;
    for (; nextChange_ < changes.size() && changes[nextChange_].time <= until; ++nextChange_) {
        const auto& change = changes[nextChange_];
        if (change.kind == Kind::SetCapacity)
            capacitiesNow_[change.target] = change.capacity;
        else if (change.kind == Kind::RerouteJob)
            pathsNow_[change.target] = &change.subflows;
    }
}

void Collector::sample(const RateView<double>& rates) {
    std::vector<double> loads(resourceSamples_.size());
    for (ResourceIndex r = 0; r < loads.size(); ++r) {
        loads[r] = rates.resourceLoad(r);
        resourceSamples_[r].push_back(loads[r]);
    }
    for (Index j = 0; j < jobSamples_.size(); ++j)
        jobSamples_[j].push_back(rates.jobRate(j));
    for (Index m = 0; m < migrationSamples_.size(); ++m)
        migrationSamples_[m].push_back(rates.migrationRate(m));
    noteLimits(loads);
}

void Collector::repeatSample() {
    const auto repeat = [](auto& lists) {
        for (auto& list : lists)
            list.push_back(list.back());
    };
    repeat(resourceSamples_);
    repeat(jobSamples_);
    repeat(migrationSamples_);
    repeat(limits_);
}

/// By resource: the fastest stream that crosses it, if it is full; a negative number if it is not.
std::vector<double> Collector::highestRates(const std::vector<double>& loads) const {
    constexpr double kFull = 0.999;
    std::vector<double> highest(loads.size(), -1);
    for (ResourceIndex r = 0; r < loads.size(); ++r)
        if (loads[r] > 0 && loads[r] >= capacitiesNow_[r] * kFull)
            highest[r] = 0;
    for (Index j = 0; j < jobSamples_.size(); ++j) {
        const double rate = jobSamples_[j].back() / static_cast<double>(std::max<std::size_t>(1, pathsNow_[j]->size()));
        for (const auto& flow : *pathsNow_[j])
            for (const auto& entry : flow.path)
                if (highest[entry.resource] >= 0)
                    highest[entry.resource] = std::max(highest[entry.resource], rate);
    }
    return highest;
}

/// Who holds a flow back, if it gets less than it wants: of the full resources on its paths the one where no other
/// stream is faster. On the others somebody else is favoured, because the flow cannot use its part.
std::optional<ResourceIndex> Collector::limitOf(Index job, double rate, const std::vector<double>& highest) const {
    const auto& flows = *pathsNow_[job];
    double wanted = 0;
    for (const auto& flow : flows)
        wanted += flow.cap.value_or(1e18);
    if (!(rate > 0) || rate >= wanted * 0.999)
        return std::nullopt;
    std::optional<ResourceIndex> limit;
    for (const auto& flow : flows)
        for (const auto& entry : flow.path)
            if (highest[entry.resource] >= 0 && (!limit || highest[entry.resource] < highest[*limit] * 0.999))
                limit = entry.resource;
    return limit;
}

void Collector::noteLimits(const std::vector<double>& loads) {
    const auto highest = highestRates(loads);
    for (Index j = 0; j < jobSamples_.size(); ++j)
        limits_[j].push_back(limitOf(j, jobSamples_[j].back(), highest).value_or(kNoIndex));
}

/// Gives each resource that held a flow back a place in the result, and each flow its limits.
void Collector::addLimits(SimulationResult& result) {
    std::map<ResourceIndex, std::int32_t> places;
    std::map<ResourceIndex, int> processorOf;
    for (const auto& [key, resource] : plan_.fabric().cores())
        processorOf[resource] = static_cast<int>(key.second);
    const auto placeOf = [&](ResourceIndex resource) {
        const auto [at, isNew] = places.try_emplace(resource, static_cast<std::int32_t>(result.limits.size()));
        if (isNew) {
            const auto core = processorOf.find(resource);
            result.limits.push_back({plan_.input().resources[resource].id, plan_.fabric().objectOf(resource),
                                     core == processorOf.end() ? -1 : core->second, capacities_[resource], {}});
        }
        return at->second;
    };
    for (std::size_t f = 0; f < result.flows.size(); ++f) {
        auto& flow = result.flows[f];
        flow.limitBySample.assign(times_.size(), -1);
        std::map<ResourceIndex, int> counts;
        for (const Index job : plan_.jobsOf(f))
            for (std::size_t s = 0; s < limits_[job].size(); ++s)
                if (const ResourceIndex resource = limits_[job][s]; resource != kNoIndex) {
                    flow.limitBySample[s] = placeOf(resource);
                    ++counts[resource];
                }
        const auto longest = std::max_element(counts.begin(), counts.end(),
                                              [](const auto& a, const auto& b) { return a.second < b.second; });
        if (longest != counts.end()) {
            flow.limitedBy = plan_.input().resources[longest->first].id;
            flow.limitingObject = plan_.fabric().objectOf(longest->first);
            flow.limitedSeconds = longest->second * plan_.story().sampleSeconds;
        }
    }
    for (std::size_t f = 0; f < result.flows.size(); ++f) {
        std::set<std::int32_t> crossed;
        for (const Index job : plan_.jobsOf(f))
            for (const auto& flow : *pathsNow_[job])
                for (const auto& entry : flow.path)
                    if (const auto at = places.find(entry.resource); at != places.end())
                        crossed.insert(at->second);
        for (const std::int32_t place : crossed)
            result.limits[static_cast<std::size_t>(place)].flows.push_back(static_cast<std::uint32_t>(f));
    }
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
        bool isDone = !plan_.jobsOf(f).empty();
        for (const Index job : plan_.jobsOf(f)) {
            if (series.bitsPerSecond.empty())
                series.bitsPerSecond = take(jobSamples_[job]);
            else
                std::transform(series.bitsPerSecond.begin(), series.bitsPerSecond.end(), jobSamples_[job].begin(),
                               series.bitsPerSecond.begin(), std::plus<>());
            series.sentBytes += sent[job];
            isDone = isDone && finish[job];
            if (finish[job])
                series.finishSeconds = std::max(series.finishSeconds.value_or(0), *finish[job]);
        }
        if (!isDone)
            series.finishSeconds.reset();
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
        series.bitsPerSecond = take(migrationSamples_[m]);
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

void Collector::addAll(SimulationResult& result, const FluidResult<double>& fluid) {
    result.story = plan_.story();
    result.cancelled = fluid.cancelled;
    result.endSeconds = fluid.endTime;
    result.events = fluid.events;
    addCores(result);
    addQueues(result);
    addNics(result);
    addLinks(result);
    addFlows(result, fluid);
    addLimits(result);
    addMigrations(result, fluid);
    result.sampleSeconds = take(times_);
    result.marks = plan_.marks();
}

SimulationResult Collector::finish(const FluidResult<double>& fluid) {
    SimulationResult result;
    addAll(result, fluid);
    addMessages(result, fluid);
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
