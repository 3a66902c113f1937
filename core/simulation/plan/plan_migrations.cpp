// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/plan.h"

#include <algorithm>

namespace fd::simulation {

namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;
constexpr double kCompressedBytesPerSecond = 1e9;

} // namespace

/// The adapter that live migration uses on a host: one with an address in the host's migration subnets, else one whose
/// name or network speaks of migration, else the management adapter, else the first; or a physical adapter likewise.
StreamEnd Plan::migrationEnd(Index hostIndex) {
    const FabricHost& host = fabric_.hosts()[hostIndex];
    const auto inSubnets = [&host](const std::optional<IpAddress>& address) {
        return address && std::any_of(host.record->migrationSubnets.begin(), host.record->migrationSubnets.end(),
                                      [&](const IpPrefix& subnet) { return subnet.contains(*address); });
    };
    Index best = kNoIndex;
    int bestRank = 0;
    for (const auto onSwitch : host.switches) {
        for (const auto adapter : fabric_.adaptersOf(onSwitch)) {
            const HostVirtualNic* nic = fabric_.adapters()[adapter].hostNic;
            if (!nic)
                continue;
            const VmNetwork* network = fabric_.design().get(nic->vmNetwork);
            const std::string words = toLowerAscii(nic->name + " " + (network ? network->name : ""));
            const int rank = inSubnets(nic->ipv4Address)                  ? 4
                             : words.find("migration") != std::string::npos ? 3
                             : nic->isManagement                            ? 2
                                                                            : 1;
            if (rank > bestRank) {
                best = adapter;
                bestRank = rank;
            }
        }
    }
    if (bestRank == 4)
        return {best, kNoIndex};
    Index physical = kNoIndex;
    for (const auto nic : host.nics) {
        if (inSubnets(fabric_.nics()[nic].record->address))
            return {kNoIndex, nic};
        if (fabric_.nics()[nic].onSwitch == kNoIndex && physical == kNoIndex)
            physical = nic;
    }
    if (best != kNoIndex)
        return {best, kNoIndex};
    return {kNoIndex, physical != kNoIndex || host.nics.empty() ? physical : host.nics.front()};
}

bool Plan::canHost(Id<Vm> vm, Index host) {
    const auto adapters = fabric_.adaptersOf(vm);
    return std::all_of(adapters.begin(), adapters.end(), [&](Index adapter) {
        const FabricAdapter& entry = fabric_.adapters()[adapter];
        return entry.home == kNoIndex ||
               !placeAdapter(fabric_.view(), *entry.virtualNic, fabric_.hosts()[host].id).candidates.empty();
    });
}

void Plan::addWaves() {
    std::vector<const Story::Event*> events;
    for (const auto& event : story_.events)
        events.push_back(&event);
    std::stable_sort(events.begin(), events.end(), [](const auto* a, const auto* b) {
        return a->record.atMilliseconds < b->record.atMilliseconds;
    });
    for (const auto* event : events) {
        const ScenarioEvent& record = event->record;
        Wave wave{std::max(0, record.atMilliseconds) / 1000.0, event, {}};
        const char* sentence = translatable("Simulation", "\"{name}\" fails");
        if (record.action == ScenarioAction::Repair)
            sentence = translatable("Simulation", "\"{name}\" is back");
        else if (record.action == ScenarioAction::SilentLoss)
            sentence = translatable("Simulation", "\"{name}\" loses frames silently");
        else if (record.action == ScenarioAction::Drain)
            sentence = translatable("Simulation", "\"{name}\" is drained");
        else if (record.action == ScenarioAction::Migrate)
            sentence = translatable("Simulation", "\"{name}\" is moved");
        else if (record.action == ScenarioAction::SlowLink)
            sentence = translatable("Simulation", "\"{name}\" drops to {rate}");
        else if (record.action == ScenarioAction::CoreBusy)
            sentence = translatable("Simulation", "Processor {processor} of \"{name}\" is {percent} % busy with other work");
        marks_.push_back({wave.seconds, record.subject,
                          Text{sentence,
                               {{"name", nameOf(record.subject)},
                                {"rate", record.rate.display()},
                                {"processor", std::to_string(record.processor)},
                                {"percent", std::to_string(record.busyPercent)}}}});
        const bool moves = record.action == ScenarioAction::Drain || record.action == ScenarioAction::Migrate;
        if (record.action == ScenarioAction::Drain)
            drain(wave, record.subject.as<Host>(), record.target);
        else if (record.action == ScenarioAction::Migrate)
            addMigration(wave, record.subject.as<Vm>(), fabric_.hostOf(record.target));
        if (!moves || !wave.migrations.empty())
            waves_.push_back(std::move(wave));
    }
}

/// The machines go to the wanted host, or in turn to the other hosts of the cluster (or host group) that can take them.
void Plan::drain(Wave& wave, Id<Host> id, Id<Host> wanted) {
    const Index from = fabric_.hostOf(id);
    if (from == kNoIndex)
        return say(translatable("Simulation", "The drain at {seconds} s names no host."),
                   {{"seconds", std::to_string(static_cast<int>(wave.seconds))}});
    std::vector<Index> targets;
    const Host& host = *fabric_.hosts()[from].record;
    for (Index h = 0; h < fabric_.hosts().size(); ++h) {
        const Host& other = *fabric_.hosts()[h].record;
        const bool peer = host.cluster ? other.cluster == host.cluster : other.hostGroup == host.hostGroup;
        if (h != from && (wanted ? fabric_.hosts()[h].id == wanted : peer && other.availableForPlacement))
            targets.push_back(h);
    }
    std::size_t next = 0;
    for (const auto& [vm, record] : fabric_.design().table<Vm>()) {
        const auto moved = state_.vmHost.find(vm.number);
        if ((moved == state_.vmHost.end() ? fabric_.hostOf(record.host) : moved->second) != from)
            continue;
        std::size_t tried = 0;
        while (tried < targets.size() && !canHost(vm, targets[(next + tried) % targets.size()]))
            ++tried;
        if (tried == targets.size()) {
            say(translatable("Simulation", "\"{name}\" stays where it is: no other host can take it."), {{"name", record.name}});
            continue;
        }
        addMigration(wave, vm, targets[(next + tried) % targets.size()]);
        next += tried + 1;
    }
}

void Plan::addMigration(Wave& wave, Id<Vm> id, Index target) {
    const Vm* vm = fabric_.design().get(id);
    const auto moved = state_.vmHost.find(id.number);
    const Index source = moved != state_.vmHost.end() ? moved->second : vm ? fabric_.hostOf(vm->host) : kNoIndex;
    if (!vm || source == kNoIndex || target == kNoIndex || source == target)
        return say(translatable("Simulation", "The migration of \"{name}\" is left out: it has no source or no other target "
                                              "host."),
                   {{"name", vm ? vm->name : std::string("?")}});
    Migration<double> migration;
    migration.id = vm->name;
    migration.source = source;
    migration.target = target;
    migration.memory = std::max(0, vm->memoryMib) * kMebibyte;
    migration.dirtyRate = std::max(0, vm->dirtyMibPerSecond) * kMebibyte;
    migration.workingSet = migration.memory;
    migration.state = kMebibyte;
    migration.setup = 2.5;
    migration.resume = 0.5;
    migration.request = wave.seconds;
    migration.downtimeTarget = 0.5;
    fabric_.assume("migration-times", translatable("Simulation", "A live migration takes 2.5 s to set up and 0.5 s to resume, "
                                                                 "sends all memory, and pauses after ten passes or when half "
                                                                 "a second is left."));
    const auto index = static_cast<Index>(input_.migrations.size());
    for (const auto adapter : fabric_.adaptersOf(id)) {
        for (const auto& stream : streams_) {
            if (!stream.isMigration && (stream.from.adapter == adapter || stream.to.adapter == adapter) &&
                std::find(migration.vmJobs.begin(), migration.vmJobs.end(), stream.owner) == migration.vmJobs.end())
                migration.vmJobs.push_back(stream.owner);
        }
    }
    wave.migrations.push_back(index);
    input_.migrations.push_back(std::move(migration));
    migrations_.push_back({id, source, target});
    state_.vmHost[id.number] = target;
    addMigrationStreams(index);
}

/// TCP and compression: one connection. SMB: one for each pair of uplinks, and without processor cost if they do RDMA.
void Plan::addMigrationStreams(Index m) {
    const auto& planned = migrations_[m];
    Stream stream;
    stream.isMigration = true;
    stream.owner = m;
    stream.from = migrationEnd(planned.source);
    stream.to = migrationEnd(planned.target);
    stream.offered = 1; // does not influence where other traffic goes
    SplitMix64 draw(story_.seed * 0x9E3779B97F4A7C15U + 0x6d69U + 104729 * planned.vm.number);
    ScenarioFlow flow;
    const MigrationTransport transport = fabric_.hosts()[planned.source].record->migrationTransport;
    flow.destinationPort = transport == MigrationTransport::Smb ? 445 : 6600;
    const auto add = [&] {
        stream.headers = headersOf(stream.from, stream.to, flow, draw);
        streams_.push_back(stream);
    };
    if (transport == MigrationTransport::Compression) {
        input_.migrations[m].ratio = 0.5;
        stream.cap = 0.5 * kCompressedBytesPerSecond * 8;
        fabric_.assume("compression", translatable("Simulation", "Compression halves the memory on the wire and handles 1 GB "
                                                                 "of memory per second."));
    }
    const Index fromSwitch = stream.from.adapter == kNoIndex ? kNoIndex : fabric_.adapters()[stream.from.adapter].home;
    const Index toSwitch = stream.to.adapter == kNoIndex ? kNoIndex : fabric_.adapters()[stream.to.adapter].home;
    if (transport != MigrationTransport::Smb || fromSwitch == kNoIndex || toSwitch == kNoIndex)
        return add();
    const auto& senders = fabric_.switches()[fromSwitch].members;
    const auto& receivers = fabric_.switches()[toSwitch].members;
    const std::size_t pairs = std::max<std::size_t>(1, std::min(senders.size(), receivers.size()));
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        stream.member = pair;
        stream.rdma = pair < senders.size() && pair < receivers.size() &&
                      fabric_.nics()[senders[pair]].record->rdmaEnabled &&
                      fabric_.nics()[receivers[pair]].record->rdmaEnabled;
        add();
    }
}

} // namespace fd::simulation
