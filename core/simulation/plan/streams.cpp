// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/streams.h"

#include <algorithm>

namespace fd::simulation {

StreamPlacement::StreamPlacement(Fabric& fabric, const FabricState& state, const std::vector<Stream>& streams,
                                 std::vector<VirtualSwitch<double>>& virtualSwitches)
    : fabric_(fabric), state_(state), streams_(streams), virtualSwitches_(virtualSwitches) {
    for (const auto& [vm, host] : state.vmHost) {
        for (const auto adapter : fabric.adaptersOf(Id<Vm>{vm})) {
            if (const Index onSwitch = switchOf(adapter); onSwitch != kNoIndex)
                arrivals_[onSwitch].push_back(adapter);
        }
    }
}

Index StreamPlacement::switchOf(Index adapter) {
    const FabricAdapter& entry = fabric_.adapters()[adapter];
    const auto moved = entry.vm ? state_.vmHost.find(entry.vm.number) : state_.vmHost.end();
    if (moved == state_.vmHost.end())
        return entry.home;
    const auto known = switchOfAdapter_.find(adapter);
    if (known != switchOfAdapter_.end())
        return known->second;
    const auto placement = placeAdapter(fabric_.view(), *entry.virtualNic, fabric_.hosts()[moved->second].id);
    const Index onSwitch = placement.candidates.empty() ? kNoIndex : fabric_.switchOf(placement.candidates.front());
    switchOfAdapter_[adapter] = onSwitch;
    return onSwitch;
}

bool StreamPlacement::failed(Index nic) const {
    const FabricNic& entry = fabric_.nics()[nic];
    const Failures& failures = state_.failures;
    return failures.nics.count(entry.id.number) != 0 || failures.hosts.count(entry.record->host.number) != 0 ||
           (entry.record->physicalSwitch && failures.switches.count(entry.record->physicalSwitch.number) != 0);
}

Index StreamPlacement::hostOf(const StreamEnd& end) {
    if (end.nic != kNoIndex)
        return fabric_.nics()[end.nic].host;
    if (end.adapter == kNoIndex)
        return kNoIndex;
    const FabricAdapter& adapter = fabric_.adapters()[end.adapter];
    const Index onSwitch = switchOf(end.adapter);
    if (onSwitch != kNoIndex)
        return fabric_.switches()[onSwitch].host;
    const Vm* vm = adapter.vm ? fabric_.design().get(adapter.vm) : nullptr;
    return vm ? fabric_.hostOf(vm->host) : kNoIndex;
}

Team StreamPlacement::teamNow(const FabricSwitch& entry) const {
    Team team = *entry.team;
    team.failed.assign(team.memberCount, false);
    for (std::size_t m = 0; m < team.memberCount; ++m)
        team.failed[m] = failed(entry.members[m]);
    return team;
}

std::vector<Index> StreamPlacement::portsOf(Index onSwitch) {
    std::vector<Index> ports;
    for (const auto adapter : fabric_.adaptersOf(onSwitch)) {
        if (switchOf(adapter) == onSwitch)
            ports.push_back(adapter);
    }
    if (const auto arrived = arrivals_.find(onSwitch); arrived != arrivals_.end()) {
        for (const auto adapter : arrived->second) {
            if (std::find(ports.begin(), ports.end(), adapter) == ports.end())
                ports.push_back(adapter);
        }
    }
    return ports;
}

void StreamPlacement::place(const std::stop_token& stop) {
    outbound_.assign(streams_.size(), kNoIndex);
    inbound_.assign(streams_.size(), {});
    subflows_.assign(streams_.size(), {});
    chooseOutbound();
    chooseInbound(stop);
    Routes routes(fabric_, state_.failures);
    for (std::size_t s = 0; s < streams_.size(); ++s)
        assemble(s, routes);
}

void StreamPlacement::chooseOutbound() {
    std::map<Index, std::vector<std::size_t>> bySwitch;
    for (std::size_t s = 0; s < streams_.size(); ++s) {
        const StreamEnd& from = streams_[s].from;
        if (from.nic != kNoIndex)
            outbound_[s] = from.nic;
        else if (from.adapter != kNoIndex && switchOf(from.adapter) != kNoIndex)
            bySwitch[switchOf(from.adapter)].push_back(s);
    }
    for (const auto& [onSwitch, streams] : bySwitch)
        outboundOfSwitch(onSwitch, streams);
}

void StreamPlacement::outboundOfSwitch(Index onSwitch, const std::vector<std::size_t>& streams) {
    const FabricSwitch& entry = fabric_.switches()[onSwitch];
    if (entry.members.empty())
        return;
    if (!entry.team) {
        for (const auto s : streams)
            outbound_[s] = entry.members.front();
        return;
    }
    const Team team = teamNow(entry);
    const auto ports = portsOf(onSwitch);
    const auto affinity = portAffinity(team, ports.size());
    const ToeplitzHasher hasher{ToeplitzKey(), ToeplitzPath::Portable};
    std::vector<OutboundFlow> flows;
    for (const auto s : streams) {
        const auto port = std::find(ports.begin(), ports.end(), streams_[s].from.adapter);
        flows.push_back({&streams_[s].headers,
                         port == ports.end() ? std::nullopt : affinity[static_cast<std::size_t>(port - ports.begin())],
                         streams_[s].offered});
    }
    const auto members = outboundMembers(team, hasher, flows);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const auto wanted = streams_[streams[i]].member;
        if (wanted && *wanted < entry.members.size() && !team.isFailed(*wanted))
            outbound_[streams[i]] = entry.members[*wanted];
        else if (members[i])
            outbound_[streams[i]] = entry.members[*members[i]];
    }
}

void StreamPlacement::chooseInbound(const std::stop_token& stop) {
    // By virtual switch, or by adapter that is on none.
    std::map<Index, std::vector<std::size_t>> bySwitch;
    std::map<Index, std::vector<std::size_t>> byNic;
    for (std::size_t s = 0; s < streams_.size(); ++s) {
        const StreamEnd& to = streams_[s].to;
        if (to.isOutside() || hostOf(to) == hostOf(streams_[s].from))
            continue;
        if (to.nic != kNoIndex)
            byNic[to.nic].push_back(s);
        else if (switchOf(to.adapter) != kNoIndex)
            bySwitch[switchOf(to.adapter)].push_back(s);
    }
    for (const auto& [onSwitch, streams] : bySwitch) {
        if (stop.stop_requested())
            return;
        receive(fabric_.switches()[onSwitch].host, onSwitch, streams, stop);
    }
    for (const auto& [nic, streams] : byNic)
        receive(fabric_.nics()[nic].host, kNoIndex, streams, stop);
}

SwitchPort StreamPlacement::portSettings(Index adapter, Index onSwitch) {
    const FabricAdapter& entry = fabric_.adapters()[adapter];
    const FabricSwitch& on = fabric_.switches()[onSwitch];
    const OsVersion os = fabric_.hosts()[on.host].record->osVersion;
    const Vm* vm = entry.vm ? fabric_.design().get(entry.vm) : nullptr;
    SwitchPort port{entry.name, 100, PortSpread::None, 4, 16};
    if (vm)
        port.vcpus = static_cast<std::uint32_t>(std::max(1, vm->cpuCount));
    const VirtualPortProfile* profile = profileOf(fabric_, entry, onSwitch);
    if (!profile)
        return port;
    port.vmqWeight = profile->vmq ? 100 : 0;
    if (!profile->vrss || os < OsVersion::Ws2012R2 || (!vm && os < OsVersion::Ws2016))
        return port;
    port.spread = PortSpread::Vrss;
    if (os >= OsVersion::Ws2019) {
        const bool set = on.team && on.team->mode == TeamMode::Set;
        port.spread = set ? PortSpread::DynamicVmmq : PortSpread::Vmmq;
        fabric_.assume("vmmq", translatable("Simulation", "From Windows Server 2019 on, ports with vRSS use VMMQ, under "
                                                          "SET dynamic VMMQ."));
    } else {
        fabric_.assume("vrss-dispatch", translatable("Simulation", "Software vRSS costs a quarter of the work on the "
                                                                   "processor of the queue."));
    }
    return port;
}

PlacementInput<double> StreamPlacement::placementInput(Index host, const std::vector<Index>& members, Index onSwitch) {
    const Host& record = *fabric_.hosts()[host].record;
    PlacementInput<double> input;
    input.host.lpCount = static_cast<std::uint32_t>(std::clamp(record.logicalProcessors, 1, 2048));
    input.host.smt = static_cast<std::uint32_t>(std::clamp(record.threadsPerCore, 1, 8));
    if (!record.coreCapacity.isZero())
        input.host.coreCapacity = static_cast<double>(record.coreCapacity.bitsPerSecond());
    const auto nodes = static_cast<std::uint32_t>(std::clamp(record.numaNodes, 1, 64));
    for (std::uint32_t node = 0; nodes > 1 && node < nodes; ++node)
        input.host.numaNodes.emplace_back(node * input.host.lpCount / nodes, (node + 1) * input.host.lpCount / nodes - 1);
    for (const auto member : members) {
        const PhysicalNic& nic = *fabric_.nics()[member].record;
        PlacementNic<double> entry{fabric_.resources()[fabric_.nics()[member].down].id,
                                   nic.speed.isZero() ? 10e9 : static_cast<double>(nic.speed.bitsPerSecond()),
                                   static_cast<std::uint32_t>(std::max(0, nic.numaNode)), std::nullopt, std::nullopt};
        std::uint32_t base = static_cast<std::uint32_t>(std::max(0, nic.baseProcessor));
        std::uint32_t last = nic.maximumProcessor > 0 ? static_cast<std::uint32_t>(nic.maximumProcessor) : 0xffffffffU;
        if (base >= input.host.lpCount || last < base) {
            base = 0;
            last = 0xffffffffU;
            fabric_.assume("processor-range", translatable("Simulation", "Adapters whose processor settings fit no "
                                                                         "processor of their host use all."),
                           fabric_.nics()[member].id);
        }
        const auto count = static_cast<std::uint32_t>(std::max(1, nic.maximumProcessors));
        if (nic.rssCapable && nic.rssEnabled)
            entry.rss = RssSettings{true, static_cast<RssProfile>(nic.rssProfile), base, last, count,
                                    static_cast<std::uint32_t>(std::max(1, nic.rssQueues)), 128, {}};
        if (nic.vmqCapable && nic.vmqEnabled)
            entry.vmq = VmqSettings{true, false, base, last, count, static_cast<std::uint32_t>(std::max(0, nic.vmqQueues))};
        input.nics.push_back(std::move(entry));
    }
    input.dynamicVmq = record.osVersion == OsVersion::Ws2012 || record.osVersion == OsVersion::Ws2012R2;
    input.hasSwitch = onSwitch != kNoIndex;
    return input;
}

void StreamPlacement::receive(Index host, Index onSwitch, const std::vector<std::size_t>& streams,
                              const std::stop_token& stop) {
    std::vector<Index> members{streams_[streams.front()].to.nic};
    std::vector<Index> ports;
    if (onSwitch != kNoIndex) {
        members = fabric_.switches()[onSwitch].members;
        ports = portsOf(onSwitch);
    }
    if (members.empty())
        return;
    PlacementInput<double> input = placementInput(host, members, onSwitch);
    if (onSwitch != kNoIndex && fabric_.switches()[onSwitch].team) {
        input.team = teamNow(fabric_.switches()[onSwitch]);
        for (std::size_t m = 0; m < members.size(); ++m)
            input.teamMembers.push_back(m);
    }
    std::map<Index, std::size_t> portOf;
    for (const auto adapter : ports) {
        portOf[adapter] = input.ports.size();
        input.ports.push_back(portSettings(adapter, onSwitch));
    }
    for (const auto s : streams) {
        InboundFlow<double> flow{{}, streams_[s].headers, streams_[s].offered, std::nullopt, std::nullopt, streams_[s].rdma};
        if (const auto port = portOf.find(streams_[s].to.adapter); port != portOf.end())
            flow.port = port->second;
        const auto wanted = streams_[s].member;
        if (wanted && *wanted < members.size() && !failed(members[*wanted]))
            flow.nic = *wanted;
        input.flows.push_back(std::move(flow));
    }
    const auto result = placeFlows<double>(input, stop);
    if (!result)
        return fabric_.assume("no-receive-settings", translatable("Simulation", "Hosts whose receive settings make no sense "
                                                                                "receive without a processor limit."),
                              fabric_.hosts()[host].id);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        const auto& placed = result->flows[i];
        Received& received = inbound_[streams[i]];
        if (!placed.nic)
            continue;
        received.nic = members[*placed.nic];
        received.queue = placed.queue;
        received.work = placed.work;
        if (placed.queue)
            queueLp_.try_emplace({received.nic, *placed.queue}, placed.dispatchCpu.value_or(placed.cpu.value_or(0)));
    }
}

/// The adapter of a switch as its bandwidth settings see it: with a weight, with a reserve, or the default flow.
VnicReference StreamPlacement::vnicOf(Index adapter, Index onSwitch) {
    const FabricSwitch& entry = fabric_.switches()[onSwitch];
    const LogicalSwitch* logical = fabric_.design().get(entry.record->logicalSwitch);
    const VirtualPortProfile* profile = profileOf(fabric_, fabric_.adapters()[adapter], onSwitch);
    const MinimumBandwidthMode mode = logical ? resolvedBandwidthMode(*logical) : MinimumBandwidthMode::None;
    auto& vnics = virtualSwitches_[onSwitch].vnics;
    VnicShare<double> share{"default", std::nullopt, std::nullopt};
    if (mode == MinimumBandwidthMode::Weight && profile && profile->minimumWeight > 0) {
        share = {fabric_.adapters()[adapter].name, static_cast<double>(profile->minimumWeight), std::nullopt};
    } else if (mode == MinimumBandwidthMode::Absolute && profile && !profile->minimumBandwidth.isZero()) {
        share = {fabric_.adapters()[adapter].name, std::nullopt,
                 static_cast<double>(profile->minimumBandwidth.bitsPerSecond())};
    } else if (mode == MinimumBandwidthMode::Absolute && !entry.members.empty()) {
        share.reserve = fabric_.resources()[fabric_.nics()[entry.members.front()].up].capacity / 10;
    }
    for (std::size_t v = 0; v < vnics.size(); ++v) {
        if (vnics[v].id == share.id)
            return {onSwitch, static_cast<std::uint32_t>(v)};
    }
    vnics.push_back(std::move(share));
    return {onSwitch, static_cast<std::uint32_t>(vnics.size() - 1)};
}

void StreamPlacement::assemble(std::size_t s, Routes& routes) {
    const Stream& stream = streams_[s];
    Subflow<double>& flow = subflows_[s];
    flow.cap = stream.cap;
    const Index fromHost = hostOf(stream.from);
    const Index toHost = hostOf(stream.to);
    const Index fromSwitch = stream.from.adapter == kNoIndex ? kNoIndex : switchOf(stream.from.adapter);
    if (fromSwitch != kNoIndex) {
        if (const auto maximum = fabric_.maximum(stream.from.adapter, fromSwitch))
            flow.path.push_back({*maximum, 1.0});
    }
    const auto cutOff = [&flow] {
        flow.path.clear();
        flow.cap = 0;
    };
    if (fromHost != kNoIndex && fromHost == toHost) {
        const Host& host = *fabric_.hosts()[fromHost].record;
        const double core = host.coreCapacity.isZero() ? 5e9 : static_cast<double>(host.coreCapacity.bitsPerSecond());
        flow.cap = std::min(flow.cap.value_or(core), core);
        fabric_.assume("inside-host", translatable("Simulation", "Traffic inside one host uses no link; each connection "
                                                                 "gets one processor's rate at most."));
        if (fabric_.hosts()[fromHost].nics.empty() || !state_.failures.hosts.count(fabric_.hosts()[fromHost].id.number))
            return;
        return cutOff();
    }
    if ((!stream.from.isOutside() && outbound_[s] == kNoIndex) || (!stream.to.isOutside() && inbound_[s].nic == kNoIndex))
        return cutOff();
    Id<PhysicalSwitch> sender;
    if (!stream.from.isOutside()) {
        const FabricNic& nic = fabric_.nics()[outbound_[s]];
        flow.path.push_back({nic.up, 1.0});
        sender = nic.record->physicalSwitch;
        if (fromSwitch != kNoIndex && !stream.rdma)
            flow.vnic = vnicOf(stream.from.adapter, fromSwitch);
    }
    if (stream.to.isOutside())
        return;
    const Received& received = inbound_[s];
    const FabricNic& nic = fabric_.nics()[received.nic];
    if (!stream.from.isOutside())
        routes.append(sender, nic.record->physicalSwitch, flow.path);
    flow.path.push_back({nic.down, 1.0});
    if (received.queue)
        flow.path.push_back({fabric_.queue(received.nic, *received.queue), 1.0});
    for (const auto& [lp, share] : received.work)
        flow.path.push_back({fabric_.core(nic.host, lp), share});
}

} // namespace fd::simulation
