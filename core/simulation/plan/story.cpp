// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/story.h"

#include "base/random.h"

#include <algorithm>
#include <map>

namespace fd::simulation {

namespace {

constexpr const char* kBusyHour = "busy-hour";
constexpr const char* kPatchDay = "patch-day";
constexpr const char* kNicFailure = "nic-failure";

ScenarioFlow flowBetween(AnyId from, AnyId to, Bandwidth rate, int connections) {
    ScenarioFlow flow;
    flow.from = from;
    flow.to = to;
    flow.rate = rate;
    flow.connections = connections;
    return flow;
}

/// Every machine talks to the next one in its VM network, and the outside world asks it something. Each machine draws
/// from a stream of its own, so that one more machine does not change the traffic of the others.
std::vector<Story::Flow> neighbourTraffic(const Design& design, std::uint64_t seed) {
    std::map<std::uint32_t, std::vector<Id<Vm>>> byNetwork;
    for (const auto& [id, nic] : design.table<VirtualNic>()) {
        const Vm* vm = design.get(nic.vm);
        if (!vm || !vm->host || !nic.vmNetwork)
            continue;
        auto& list = byNetwork[nic.vmNetwork.number];
        if (list.empty() || list.back() != nic.vm)
            list.push_back(nic.vm);
    }
    std::vector<Story::Flow> flows;
    for (const auto& [network, vms] : byNetwork) {
        for (std::size_t i = 0; i < vms.size(); ++i) {
            SplitMix64 draw(seed * 0x9E3779B97F4A7C15U + vms[i].number);
            const auto rate = Bandwidth::megabitsPerSecond(static_cast<std::int64_t>(200 + 200 * draw.below(10)));
            const int connections = static_cast<int>(2 + draw.below(7));
            const AnyId peer = vms.size() > 1 ? AnyId(vms[(i + 1) % vms.size()]) : AnyId();
            flows.push_back({{}, flowBetween(vms[i], peer, rate, connections)});
            const auto asked = Bandwidth::megabitsPerSecond(static_cast<std::int64_t>(100 + 100 * draw.below(10)));
            flows.push_back({{}, flowBetween({}, vms[i], asked, 4)});
        }
    }
    return flows;
}

/// The host with the most machines, first by number, that has another one of its cluster or group to move them to.
Id<Host> busiestHost(const Design& design, bool withPeer) {
    std::map<std::uint32_t, int> machines;
    for (const auto& [id, vm] : design.table<Vm>())
        ++machines[vm.host.number];
    Id<Host> best;
    for (const auto& [id, host] : design.table<Host>()) {
        bool hasPeer = false;
        for (const auto& [otherId, other] : design.table<Host>())
            hasPeer = hasPeer || (otherId != id && (host.cluster ? other.cluster == host.cluster
                                                                 : other.hostGroup == host.hostGroup));
        if ((hasPeer || !withPeer) && (!best || machines[id.number] > machines[best.number]))
            best = id;
    }
    return best;
}

Id<PhysicalNic> firstUplink(const Design& design, Id<Host> host) {
    for (const auto& [id, entry] : design.table<HostSwitch>()) {
        if (entry.host != host)
            continue;
        if (!entry.nics.empty())
            return entry.nics.front();
        if (const NicTeam* team = design.get(entry.team); team && !team->members.empty())
            return team->members.front();
    }
    for (const auto& [id, nic] : design.table<PhysicalNic>()) {
        if (nic.host == host)
            return id;
    }
    return {};
}

void addEvent(Story& story, int milliseconds, ScenarioAction action, AnyId subject) {
    ScenarioEvent event;
    event.atMilliseconds = milliseconds;
    event.action = action;
    event.subject = subject;
    story.events.push_back({{}, event});
}

Error unknownStory(std::string_view name) {
    Error error;
    error.code = "simulation.unknown-scenario";
    error.text = Text{translatable("Simulation", "There is no scenario \"{name}\"."), {{"name", std::string(name)}}};
    error.advice = Text{translatable("Simulation", "Use the name of a scenario of the design, or busy-hour, patch-day or "
                                                   "nic-failure."),
                        {}};
    return error;
}

} // namespace

Story storyOf(const Design& design, Id<Scenario> id) {
    Story story;
    const Scenario* scenario = design.get(id);
    if (!scenario)
        return story;
    story.name = scenario->name;
    story.scenario = id;
    story.durationSeconds = scenario->durationMilliseconds / 1000.0;
    story.sampleSeconds = scenario->sampleMilliseconds / 1000.0;
    story.seed = static_cast<std::uint64_t>(scenario->seed);
    for (const auto& [flowId, flow] : design.table<ScenarioFlow>()) {
        if (flow.scenario == id)
            story.flows.push_back({flowId, flow});
    }
    for (const auto& [eventId, event] : design.table<ScenarioEvent>()) {
        if (event.scenario == id)
            story.events.push_back({eventId, event});
    }
    return story;
}

std::vector<std::string> builtInStoryNames() {
    return {kBusyHour, kPatchDay, kNicFailure};
}

Story builtInStory(const Design& design, std::string_view name, std::uint64_t seed) {
    Story story;
    story.name = std::string(name);
    story.seed = seed;
    story.flows = neighbourTraffic(design, seed);
    if (name == kPatchDay) {
        story.durationSeconds = 120;
        if (const auto host = busiestHost(design, true))
            addEvent(story, 5000, ScenarioAction::Drain, host);
    } else if (name == kNicFailure) {
        if (const auto nic = firstUplink(design, busiestHost(design, false))) {
            addEvent(story, 20000, ScenarioAction::LinkDown, nic);
            addEvent(story, 40000, ScenarioAction::Repair, nic);
        }
    }
    return story;
}

Result<Story> findStory(const Design& design, std::string_view name) {
    constexpr std::string_view kPrefix = "scenario:";
    if (name.starts_with(kPrefix))
        name.remove_prefix(kPrefix.size());
    const std::string wanted = toLowerAscii(trimmed(name));
    for (const auto& [id, scenario] : design.table<Scenario>()) {
        if (wanted.empty() || toLowerAscii(scenario.name) == wanted ||
            wanted == "scenario-" + std::to_string(id.number))
            return storyOf(design, id);
    }
    if (wanted.empty())
        return builtInStory(design, kBusyHour);
    const auto builtIn = builtInStoryNames();
    if (std::find(builtIn.begin(), builtIn.end(), wanted) != builtIn.end())
        return builtInStory(design, wanted);
    return unknownStory(name);
}

} // namespace fd::simulation
