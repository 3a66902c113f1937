// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/plan.h"

#include <algorithm>

namespace fd::simulation {

namespace {


double bitsPerSecond(Bandwidth bandwidth) {
    return static_cast<double>(bandwidth.bitsPerSecond());
}

} // namespace

Plan::Plan(const Design& design, const Story& story, const std::stop_token& stop) : story_(story), fabric_(design) {
    for (const auto& host : fabric_.hosts()) {
        const int slots = host.record->liveMigrationMaximum;
        input_.hosts.push_back({host.record->name, static_cast<std::uint32_t>(std::clamp(slots, 1, 1000))});
    }
    for (const auto& entry : fabric_.switches())
        input_.switches.push_back({entry.record->name, {}});
    addFlows();
    addWaves();
    playWaves(stop);
    input_.resources = fabric_.resources();
    input_.until = story_.durationSeconds;
}

void Plan::say(const char* sentence, std::vector<TextArgument> arguments) {
    messages_.push_back(Text{sentence, std::move(arguments)});
}

std::string Plan::nameOf(AnyId id) const {
    const Design& design = fabric_.design();
    if (const auto* vm = design.get(id.as<Vm>()))
        return vm->name;
    if (const auto* host = design.get(id.as<Host>()))
        return host->name;
    if (const Index nic = fabric_.nicOf(id.as<PhysicalNic>()); nic != kNoIndex)
        return fabric_.hosts()[fabric_.nics()[nic].host].record->name + " / " + fabric_.nics()[nic].record->name;
    if (const auto* entry = design.get(id.as<PhysicalSwitch>()))
        return entry->name;
    if (const auto* link = design.get(id.as<PhysicalLink>()))
        return fabric_.resources()[fabric_.link(id.as<PhysicalLink>()).first].id + (link->name.empty() ? "" : " (" + link->name + ")");
    if (const Index adapter = fabric_.adapterOf(id); adapter != kNoIndex)
        return fabric_.adapters()[adapter].name;
    return id ? "?" : std::string();
}

StreamEnd Plan::endOf(AnyId id) {
    if (const auto nic = id.as<PhysicalNic>())
        return {kNoIndex, fabric_.nicOf(nic)};
    if (const auto host = id.as<Host>())
        return fabric_.hostOf(host) == kNoIndex ? StreamEnd{} : migrationEnd(fabric_.hostOf(host));
    return {fabric_.adapterOf(id), kNoIndex};
}

void Plan::addFlows() {
    for (std::size_t f = 0; f < story_.flows.size(); ++f)
        addFlow(story_.flows[f].record, f);
}

/// One job, or one for each burst. Bursts last one to three units, pauses two to six; a unit is a second, or more in
/// long scenarios, so that a flow has some twenty bursts at most. The seed draws both.
std::vector<Job<double>> Plan::jobsFor(const ScenarioFlow& flow, SplitMix64& draw) {
    Job<double> whole;
    whole.id = flow.name;
    whole.start = std::max(0, flow.startMilliseconds) / 1000.0;
    if (flow.stopMilliseconds > 0)
        whole.stop = flow.stopMilliseconds / 1000.0;
    if (flow.bytes > 0)
        whole.bytes = static_cast<double>(flow.bytes);
    if (flow.pattern != TrafficPattern::Bursts)
        return {whole};
    fabric_.assume("bursts", translatable("Simulation", "Bursts last one to three seconds, pauses two to six, longer in long "
                                                        "scenarios; the seed draws them. An amount is that of each burst."));
    const double end = std::min(whole.stop.value_or(story_.durationSeconds), story_.durationSeconds);
    const double unit = std::max(1.0, story_.durationSeconds / 120);
    std::vector<Job<double>> bursts;
    for (double at = whole.start + unit * 3 * draw.unit(); at < end;) {
        Job<double> burst = whole;
        burst.start = at;
        burst.stop = std::min(end, at + unit * (1 + 2 * draw.unit()));
        at = *burst.stop + unit * (2 + 4 * draw.unit());
        bursts.push_back(std::move(burst));
    }
    return bursts;
}

void Plan::addFlow(const ScenarioFlow& flow, std::size_t number) {
    const StreamEnd from = endOf(flow.from);
    const StreamEnd to = endOf(flow.to);
    const auto unplugged = [this](const StreamEnd& end) {
        return end.adapter != kNoIndex && fabric_.adapters()[end.adapter].home == kNoIndex;
    };
    const bool lost = (flow.from && from.isOutside()) || (flow.to && to.isOutside()) || unplugged(from) || unplugged(to);
    const bool isReversed = flow.stopMilliseconds > 0 && flow.stopMilliseconds < flow.startMilliseconds;
    jobsOfFlow_.emplace_back();
    if (lost || (from.isOutside() && to.isOutside()) || isReversed) {
        say(translatable("Simulation", "Flow {number} from \"{from}\" to \"{to}\" does not run: an end is not connected "
                                       "to the fabric, or it stops before it starts."),
            {{"number", std::to_string(number + 1)}, {"from", nameOf(flow.from)}, {"to", nameOf(flow.to)}});
        return;
    }
    SplitMix64 draw(story_.seed * 0x9E3779B97F4A7C15U + 0x666c6f77U + 7919 * number);
    std::vector<Stream> connections(static_cast<std::size_t>(std::clamp(flow.connections, 1, 256)));
    for (Stream& stream : connections) {
        stream.from = from;
        stream.to = to;
        stream.headers = headersOf(from, to, flow, draw);
        stream.offered =
            flow.rate.isZero() ? 1e9 : bitsPerSecond(flow.rate) / static_cast<double>(connections.size());
        if (!flow.rate.isZero())
            stream.cap = stream.offered;
    }
    for (Job<double>& job : jobsFor(flow, draw)) {
        const auto index = static_cast<Index>(input_.jobs.size());
        for (Stream stream : connections) {
            stream.owner = index;
            streams_.push_back(std::move(stream));
        }
        jobsOfFlow_.back().push_back(index);
        input_.jobs.push_back(std::move(job));
    }
}

FlowHeaders Plan::headersOf(const StreamEnd& from, const StreamEnd& to, const ScenarioFlow& flow, SplitMix64& draw) {
    FlowHeaders headers;
    headers.protocol = flow.protocol == TransportProtocol::Udp ? Protocol::Udp : Protocol::Tcp;
    const auto address = [&](const StreamEnd& end) {
        if (end.adapter != kNoIndex)
            return fabric_.adapters()[end.adapter].address;
        if (end.nic != kNoIndex)
            return fabric_.nics()[end.nic].record->address.value_or(IpAddress::v4(0x0a900000U + end.nic));
        return IpAddress::v4(static_cast<std::uint32_t>(0xcb007100U + draw.below(256)));
    };
    headers.source = address(from);
    headers.destination = address(to);
    headers.sourcePort = static_cast<std::uint16_t>(49152 + draw.below(16384));
    headers.destinationPort = static_cast<std::uint16_t>(std::clamp(flow.destinationPort, 0, 65535));
    if (from.adapter != kNoIndex)
        headers.sourceMac = fabric_.adapters()[from.adapter].mac;
    if (to.adapter != kNoIndex)
        headers.destinationMac = fabric_.adapters()[to.adapter].mac;
    const bool encapsulated = from.adapter != kNoIndex && to.adapter != kNoIndex &&
                              fabric_.adapters()[from.adapter].encapsulated && fabric_.adapters()[to.adapter].encapsulated;
    if (encapsulated) {
        fabric_.assume("inner-hash", translatable("Simulation", "Adapters hash the inner addresses and ports of NVGRE; its "
                                                                "headers do not count against the rate."));
        headers.outer = {IpAddress::v4(0x0afe0000U + from.adapter), IpAddress::v4(0x0afe0000U + to.adapter)};
    }
    return headers;
}

double Plan::detectionSeconds(const Story::Event& event) const {
    if (event.record.action != ScenarioAction::SilentLoss)
        return 0;
    // A team notices silence only by missing LACP frames: three of them, one second apart.
    const Index nic = fabric_.nicOf(event.record.subject.as<PhysicalNic>());
    const Index onSwitch = nic == kNoIndex ? kNoIndex : fabric_.nics()[nic].onSwitch;
    const bool lacp = onSwitch != kNoIndex && fabric_.switches()[onSwitch].team &&
                      fabric_.switches()[onSwitch].team->mode == TeamMode::Lacp;
    return lacp ? 3 : -1;
}

std::vector<Subflow<double>> Plan::subflowsOf(const StreamPlacement& placement, bool isMigration, Index owner) const {
    std::vector<Subflow<double>> flows;
    for (std::size_t s = 0; s < streams_.size(); ++s) {
        if (streams_[s].isMigration == isMigration && streams_[s].owner == owner)
            flows.push_back(placement.subflow(s));
    }
    return flows;
}

void Plan::compile(const FabricState& state, const std::stop_token& stop) {
    StreamPlacement placement(fabric_, state, streams_, input_.switches);
    placement.place(stop);
    jobPaths_.assign(input_.jobs.size(), {});
    migrationPaths_.assign(input_.migrations.size(), {});
    for (std::size_t s = 0; s < streams_.size(); ++s) {
        auto& paths = streams_[s].isMigration ? migrationPaths_ : jobPaths_;
        paths[streams_[s].owner].push_back(placement.subflow(s));
    }
    for (const auto& [queue, lp] : placement.queueProcessors())
        queueLp_.try_emplace(queue, lp);
}

std::set<ResourceIndex> Plan::deadResources(const FabricState& state) const {
    std::set<ResourceIndex> dead;
    for (const auto& nic : fabric_.nics()) {
        const bool off = state.failures.nics.count(nic.id.number) != 0 ||
                         state.failures.hosts.count(nic.record->host.number) != 0 ||
                         (nic.record->physicalSwitch && state.failures.switches.count(nic.record->physicalSwitch.number) != 0);
        if (off) {
            dead.insert(nic.up);
            dead.insert(nic.down);
        }
    }
    for (const auto& [number, resources] : fabric_.links()) {
        const PhysicalLink& link = *fabric_.design().get(Id<PhysicalLink>{number});
        if (state.failures.links.count(number) != 0 || state.failures.switches.count(link.from.number) != 0 ||
            state.failures.switches.count(link.to.number) != 0) {
            dead.insert(resources.first);
            dead.insert(resources.second);
        }
    }
    return dead;
}

void Plan::setCapacities(double seconds, const FabricState& state, std::map<ResourceIndex, double>& reduced) {
    using Kind = ScenarioChange<double>::Kind;
    std::map<ResourceIndex, double> now;
    for (const auto& [resource, slow] : slowed_)
        now[resource] = slow.first;
    for (const auto resource : deadResources(state))
        now[resource] = 0;
    for (const auto& [resource, capacity] : now) {
        const auto before = reduced.find(resource);
        if (before == reduced.end() || before->second != capacity)
            input_.changes.push_back({seconds, Kind::SetCapacity, resource, capacity, {}});
    }
    for (const auto& [resource, capacity] : reduced) {
        if (now.count(resource) == 0)
            input_.changes.push_back({seconds, Kind::SetCapacity, resource, fabric_.resources()[resource].capacity, {}});
    }
    reduced = std::move(now);
}

/// Work that is no network traffic takes its part of a processor.
void Plan::playBusyCore(const ScenarioEvent& event) {
    const Index host = fabric_.hostOf(event.subject.as<Host>());
    const int processors = host == kNoIndex ? 0 : fabric_.hosts()[host].record->logicalProcessors;
    if (event.processor < 0 || event.processor >= processors)
        return say(translatable("Simulation", "The event at {seconds} s names no processor of a host."),
                   {{"seconds", std::to_string(event.atMilliseconds / 1000)}});
    const ResourceIndex core = fabric_.core(host, static_cast<std::uint32_t>(event.processor));
    const double left = 1 - std::clamp(event.busyPercent, 0, 100) / 100.0;
    slowed_[core] = {fabric_.resources()[core].capacity * left, event.subject};
}

void Plan::playSlowLink(const ScenarioEvent& event) {
    const auto slow = [&](ResourceIndex resource, double lineRate) {
        const double full = fabric_.resources()[resource].capacity;
        const double left = lineRate > 0 ? full * std::min(1.0, bitsPerSecond(event.rate) / lineRate) : full;
        slowed_[resource] = {left, event.subject};
    };
    if (const Index nic = fabric_.nicOf(event.subject.as<PhysicalNic>()); nic != kNoIndex) {
        const double speed = bitsPerSecond(fabric_.nics()[nic].record->speed);
        slow(fabric_.nics()[nic].up, speed);
        slow(fabric_.nics()[nic].down, speed);
    } else if (const auto* link = fabric_.design().get(event.subject.as<PhysicalLink>());
               link && fabric_.links().count(event.subject.number) != 0) {
        const auto [forth, back] = fabric_.link(event.subject.as<PhysicalLink>());
        slow(forth, bitsPerSecond(link->speed));
        slow(back, bitsPerSecond(link->speed));
    } else {
        say(translatable("Simulation", "The event at {seconds} s names no adapter and no link."),
            {{"seconds", std::to_string(event.atMilliseconds / 1000)}});
    }
}

void Plan::forgetSlowness(AnyId subject) {
    std::erase_if(slowed_, [&](const auto& entry) { return entry.second.second == subject; });
}

namespace {

bool samePaths(const std::vector<Subflow<double>>& a, const std::vector<Subflow<double>>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return x.path == y.path && x.cap == y.cap; });
}

} // namespace

/// Failures take effect at once; a team that sees one gives its flows new members half a second later. Repairs bring
/// capacity and members back at once.
void Plan::playFailure(const Wave& wave, FabricState& state) {
    const ScenarioEvent& event = wave.event->record;
    if (event.action == ScenarioAction::CoreBusy)
        return playBusyCore(event);
    if (event.action == ScenarioAction::SlowLink)
        return playSlowLink(event);
    const bool repair = event.action == ScenarioAction::Repair;
    if (repair)
        forgetSlowness(event.subject);
    const auto mark = [&](std::set<std::uint32_t>& failed) {
        if (repair)
            failed.erase(event.subject.number);
        else
            failed.insert(event.subject.number);
    };
    if (event.subject.is<PhysicalNic>())
        mark(state.failures.nics);
    else if (event.subject.is<PhysicalLink>())
        mark(state.failures.links);
    else if (event.subject.is<PhysicalSwitch>())
        mark(state.failures.switches);
    else if (event.subject.is<Host>())
        mark(state.failures.hosts);
    else
        say(translatable("Simulation", "The event at {seconds} s names nothing that can fail."),
            {{"seconds", std::to_string(event.atMilliseconds / 1000)}});
}

void Plan::playWaves(const std::stop_token& stop) {
    using Kind = ScenarioChange<double>::Kind;
    constexpr double kTeamFailover = 0.5;
    FabricState state;
    compile(state, stop);
    for (Index j = 0; j < input_.jobs.size(); ++j)
        input_.jobs[j].subflows = jobPaths_[j];
    std::map<ResourceIndex, double> reduced;
    for (const auto& wave : waves_) {
        if (stop.stop_requested())
            return;
        const auto jobsBefore = jobPaths_;
        const auto migrationsBefore = migrationPaths_;
        if (wave.migrations.empty()) {
            playFailure(wave, state);
            setCapacities(wave.seconds, state, reduced);
            const double detection = detectionSeconds(*wave.event);
            const bool repair = wave.event->record.action == ScenarioAction::Repair;
            if (detection < 0)
                continue;
            compile(state, stop);
            const double at = wave.seconds + (repair ? 0 : detection + kTeamFailover);
            for (Index j = 0; j < jobPaths_.size(); ++j) {
                if (!samePaths(jobPaths_[j], jobsBefore[j]))
                    input_.changes.push_back({at, Kind::RerouteJob, j, 0.0, jobPaths_[j]});
            }
            for (Index m = 0; m < migrationPaths_.size(); ++m) {
                if (!samePaths(migrationPaths_[m], migrationsBefore[m]))
                    input_.changes.push_back({at, Kind::RerouteMigration, m, 0.0, migrationPaths_[m]});
            }
            continue;
        }
        for (const auto m : wave.migrations)
            input_.migrations[m].subflows = migrationPaths_[m];
        for (const auto m : wave.migrations)
            state.vmHost[migrations_[m].vm.number] = migrations_[m].target;
        compile(state, stop);
        for (const auto m : wave.migrations) {
            for (const auto job : input_.migrations[m].vmJobs)
                input_.migrations[m].vmPathsAfter.push_back(jobPaths_[job]);
        }
    }
}

} // namespace fd::simulation
