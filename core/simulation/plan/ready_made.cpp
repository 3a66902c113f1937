// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/ready_made.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fd::simulation {

namespace {

constexpr double kGigabyte = 1e9;
constexpr int kLead = 5000; ///< quiet or usual traffic before something happens

/// What the scenarios are made from: hosts with adapters, machines on them, how fast things can be.
class Maker {
public:
    explicit Maker(const Design& design) : design_(design) {
        for (const auto& [id, nic] : design.table<PhysicalNic>()) {
            auto& speed = speed_[nic.host.number];
            speed = std::max(speed, static_cast<double>(nic.speed.isZero() ? 10'000'000'000 : nic.speed.bitsPerSecond()));
        }
        for (const auto& [id, vm] : design.table<Vm>())
            if (vm.host && design.get(vm.host))
                machines_[vm.host.number].push_back(id);
    }

    std::optional<ReadyMadeScenario> make(ReadyMade kind) {
        made_.scenario.name = labelOf(kind);
        bool isMade = false;
        switch (kind) {
        case ReadyMade::CopyDisk: isMade = copyDisk(); break;
        case ReadyMade::DrainHost: isMade = drainHost(); break;
        case ReadyMade::PatchNight: isMade = patchNight(); break;
        case ReadyMade::Backup: isMade = backup(); break;
        case ReadyMade::OneBigVm: isMade = oneBigVm(); break;
        case ReadyMade::NicFailure: isMade = fromStory("nic-failure"); break;
        case ReadyMade::BusyHour: isMade = fromStory("busy-hour"); break;
        }
        if (!isMade)
            return std::nullopt;
        made_.scenario.description = english(made_.about);
        return std::move(made_);
    }

private:
    /// Rounded up to ten seconds, sampled some 240 times.
    void lasts(double seconds) {
        const int milliseconds = static_cast<int>(std::clamp(std::ceil(seconds / 10) * 10, 60.0, 86400.0)) * 1000;
        made_.scenario.durationMilliseconds = milliseconds;
        made_.scenario.sampleMilliseconds = std::max(250, milliseconds / 240 / 50 * 50);
    }

    ScenarioFlow& flow(AnyId from, AnyId to, std::string name) {
        ScenarioFlow flow;
        flow.from = from;
        flow.to = to;
        flow.name = std::move(name);
        flow.connections = 1;
        made_.flows.push_back(std::move(flow));
        return made_.flows.back();
    }

    void event(int at, ScenarioAction action, AnyId subject, std::string name) {
        ScenarioEvent event;
        event.atMilliseconds = at;
        event.action = action;
        event.subject = subject;
        event.name = std::move(name);
        made_.events.push_back(std::move(event));
    }

    double speedOf(Id<Host> host) const {
        const auto found = speed_.find(host.number);
        return found == speed_.end() ? 0 : found->second;
    }

    /// What one connection gets at best: one processor receives it.
    double streamRate(Id<Host> from, Id<Host> to) const {
        const Host& target = *design_.get(to);
        const double core = target.coreCapacity.isZero() ? 5e9 : static_cast<double>(target.coreCapacity.bitsPerSecond());
        return std::max(1e8, std::min({speedOf(from), speedOf(to), core}) * 0.9);
    }

    bool arePeers(Id<Host> a, Id<Host> b) const {
        const Host& first = *design_.get(a);
        const Host& second = *design_.get(b);
        return a != b && (first.cluster ? first.cluster == second.cluster : first.hostGroup == second.hostGroup);
    }

    std::vector<Id<Host>> peersOf(Id<Host> host) const {
        std::vector<Id<Host>> peers;
        for (const auto& [id, other] : design_.table<Host>())
            if (arePeers(host, id) && other.availableForPlacement && speedOf(id) > 0)
                peers.push_back(id);
        return peers;
    }

    /// The host with the most machines that has somebody to hand them to.
    Id<Host> busiest(bool needsPeer) const {
        Id<Host> best;
        std::size_t most = 0;
        for (const auto& [id, host] : design_.table<Host>()) {
            const auto found = machines_.find(id.number);
            const std::size_t count = found == machines_.end() ? 0 : found->second.size();
            if (count > most && speedOf(id) > 0 && (!needsPeer || !peersOf(id).empty())) {
                best = id;
                most = count;
            }
        }
        return best;
    }

    double drainSeconds(Id<Host> host) const {
        double mebibytes = 0;
        for (const Id<Vm> vm : machines_.at(host.number))
            mebibytes += design_.get(vm)->memoryMib;
        const auto peers = peersOf(host);
        const double rate = streamRate(host, peers.front()) / 8;
        return mebibytes * 1048576 * 1.3 / rate + 3.0 * static_cast<double>(machines_.at(host.number).size());
    }

    void usualTraffic() {
        for (const auto& entry : builtInStory(design_, "busy-hour").flows) {
            made_.flows.push_back(entry.record);
            made_.flows.back().rate = Bandwidth::megabitsPerSecond(entry.record.rate.bitsPerSecond() / 2'000'000);
        }
    }

    bool copyDisk() {
        std::vector<Id<Host>> hosts;
        for (const auto& [id, host] : design_.table<Host>())
            if (speedOf(id) > 0)
                hosts.push_back(id);
        if (hosts.size() < 2)
            return false;
        Id<Host> to = hosts[1];
        for (const Id<Host> peer : peersOf(hosts[0]))
            to = arePeers(hosts[0], to) ? to : peer;
        ScenarioFlow& copy = flow(hosts[0], to, "VHDX");
        copy.bytes = static_cast<long long>(100 * kGigabyte);
        copy.destinationPort = 445;
        copy.startMilliseconds = kLead;
        lasts(kLead / 1000.0 + 100 * kGigabyte * 8 / streamRate(hosts[0], to) * 1.25);
        made_.about = {translatable("Scenario", "A disk of 100 GB is copied from {from} to {to} over one SMB connection. Which "
                                                "processor receives it, and how long does it take?"),
                       {{"from", design_.get(hosts[0])->name}, {"to", design_.get(to)->name}}};
        return true;
    }

    bool drainHost() {
        const Id<Host> host = busiest(true);
        if (!host)
            return false;
        usualTraffic();
        event(kLead, ScenarioAction::Drain, host, "Drain");
        lasts(kLead / 1000.0 + drainSeconds(host) * 1.5);
        made_.about = {translatable("Scenario", "{host} is drained while everybody goes on working. How long until it is empty, and "
                                                "who notices?"),
                       {{"host", design_.get(host)->name}}};
        return true;
    }

    bool patchNight() {
        const Id<Host> first = busiest(true);
        if (!first)
            return false;
        std::vector<Id<Host>> hosts = peersOf(first);
        hosts.insert(hosts.begin(), first);
        double at = kLead / 1000.0;
        double moved = 0;
        for (const Id<Host> host : hosts)
            if (const auto found = machines_.find(host.number); found != machines_.end())
                moved += drainSeconds(host);
        int number = 0;
        for (const Id<Host> host : hosts) {
            event(static_cast<int>(at * 1000), ScenarioAction::Drain, host, "Drain " + std::to_string(++number));
            // A later host has its own machines and those that the earlier ones handed over.
            at += std::max(30.0, std::ceil(moved / 10) * 10);
        }
        lasts(at);
        made_.about = {translatable("Scenario", "{n} hosts are drained one after the other. Does each drain end before the next one "
                                                "begins?"),
                       {{"n", std::to_string(hosts.size())}}};
        return true;
    }

    bool backup() {
        double most = 0;
        std::map<std::uint32_t, double> ofHost;
        for (const auto& [number, vms] : machines_)
            for (const Id<Vm> vm : vms) {
                if (speed_.count(number) == 0)
                    continue;
                ScenarioFlow& copy = flow(vm, {}, "Backup of " + design_.get(vm)->name);
                copy.bytes = static_cast<long long>(20 * kGigabyte);
                copy.startMilliseconds = 2 * kLead;
                copy.connections = 2;
                ofHost[number] += 20 * kGigabyte * 8 / (speed_[number] * 0.9);
                most = std::max(most, ofHost[number]);
            }
        if (made_.flows.empty())
            return false;
        lasts(2 * kLead / 1000.0 + most * 1.6 + 10);
        made_.about = {translatable("Scenario", "At 22:00, which is second 10, all {n} machines begin to send 20 GB each to a backup "
                                                "store outside the fabric."),
                       {{"n", std::to_string(made_.flows.size())}}};
        return true;
    }

    bool oneBigVm() {
        Id<Vm> big;
        for (const auto& [number, vms] : machines_)
            for (const Id<Vm> vm : vms)
                if (const Vm* best = design_.get(big); !best || std::pair(design_.get(vm)->cpuCount, design_.get(vm)->memoryMib) >
                                                                    std::pair(best->cpuCount, best->memoryMib))
                    big = vm;
        if (!big)
            return false;
        flow({}, big, "Clients").connections = 32;
        if (!peersOf(design_.get(big)->host).empty())
            event(30000, ScenarioAction::Migrate, big, "Move");
        for (auto& move : made_.events)
            move.target = peersOf(design_.get(big)->host).front();
        lasts(60 + design_.get(big)->memoryMib * 1048576.0 * 8 / 2e9);
        made_.about = {translatable("Scenario", "{vm} receives all it can from outside over 32 connections, and is moved at second 30. "
                                                "Is it one processor that holds it back?"),
                       {{"vm", design_.get(big)->name}}};
        return true;
    }

    bool fromStory(const char* name) {
        const Story story = builtInStory(design_, name);
        if (story.flows.empty())
            return false;
        for (const auto& entry : story.flows)
            made_.flows.push_back(entry.record);
        for (const auto& entry : story.events)
            made_.events.push_back(entry.record);
        lasts(story.durationSeconds);
        if (story.events.empty()) {
            made_.about = {translatable("Scenario", "Every machine talks to a neighbour and answers the outside world."), {}};
            return true;
        }
        const auto* nic = design_.get(story.events.front().record.subject.as<PhysicalNic>());
        const auto* host = nic ? design_.get(nic->host) : nullptr;
        made_.about = {translatable("Scenario", "{nic} of {host} loses its link at second 20 and gets it back at second 40."),
                       {{"nic", nic ? nic->name : std::string()}, {"host", host ? host->name : std::string()}}};
        return host != nullptr;
    }

    const Design& design_;
    std::map<std::uint32_t, double> speed_;
    std::map<std::uint32_t, std::vector<Id<Vm>>> machines_;
    ReadyMadeScenario made_;
};

} // namespace

std::optional<ReadyMadeScenario> readyMade(const Design& design, ReadyMade kind) {
    return Maker(design).make(kind);
}

} // namespace fd::simulation
