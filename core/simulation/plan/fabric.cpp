// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/plan/fabric.h"

#include <algorithm>

namespace fd::simulation {

namespace {

TeamMode teamMode(const EffectiveTeam& team) {
    if (team.kind == TeamKind::Set)
        return TeamMode::Set;
    if (team.teamingMode == TeamingMode::Lacp)
        return TeamMode::Lacp;
    return team.teamingMode == TeamingMode::Static ? TeamMode::Static : TeamMode::SwitchIndependent;
}

TeamAlgorithm teamAlgorithm(LoadBalancing balancing) {
    switch (balancing) {
    case LoadBalancing::HyperVPort:
        return TeamAlgorithm::HyperVPort;
    case LoadBalancing::TransportPorts:
        return TeamAlgorithm::TransportPorts;
    case LoadBalancing::IpAddresses:
        return TeamAlgorithm::IpAddresses;
    case LoadBalancing::MacAddresses:
        return TeamAlgorithm::MacAddresses;
    case LoadBalancing::HostDefault:
    case LoadBalancing::Dynamic:
        break;
    }
    return TeamAlgorithm::Dynamic;
}

double bits(Bandwidth bandwidth) {
    return static_cast<double>(bandwidth.bitsPerSecond());
}

} // namespace

double frameEfficiency(int mtu) {
    const double size = std::clamp(mtu, 576, 65535);
    return (size - 40) / (size + 38);
}

const VirtualPortProfile* profileOf(const Fabric& fabric, const FabricAdapter& adapter, Index onSwitch) {
    if (onSwitch == kNoIndex)
        return nullptr;
    const auto wanted = adapter.virtualNic ? adapter.virtualNic->classification : adapter.hostNic->classification;
    return portProfileFor(fabric.view(), *fabric.switches()[onSwitch].record, wanted);
}

Fabric::Fabric(const Design& design) : design_(design), view_(design, relations_) {
    relations_.reset(design);
    addHosts();
    addNics();
    addSwitches();
    addAdapters();
    addLinks();
    assume("core-capacity", translatable("Simulation", "A processor receives what its host's settings say (5 Gbit/s "
                                                       "unless changed); every bit costs the same."));
    assume("frame-efficiency", translatable("Simulation", "Rates are payload: an adapter carries its line rate less "
                                                          "the headers of full frames."));
}

ResourceIndex Fabric::addResource(std::string name, double capacity, AnyId object) {
    resources_.push_back({std::move(name), capacity});
    objects_.push_back(object);
    return static_cast<ResourceIndex>(resources_.size() - 1);
}

void Fabric::addHosts() {
    for (const auto& [id, record] : design_.table<Host>()) {
        hostIndex_[id.number] = static_cast<Index>(hosts_.size());
        hosts_.push_back({id, &record, {}, {}});
        if (record.numaNodes <= 1)
            assume("one-numa-node", translatable("Simulation", "Hosts without NUMA data have one node."), id);
    }
}

void Fabric::addNics() {
    for (const auto& [id, record] : design_.table<PhysicalNic>()) {
        const Index host = hostOf(record.host);
        if (host == kNoIndex)
            continue;
        const std::string name = hosts_[host].record->name + " / " + record.name;
        double speed = bits(record.speed);
        if (!(speed > 0)) {
            speed = 10e9;
            assume("nic-speed", translatable("Simulation", "Adapters without a speed run at 10 Gbit/s."), id);
        }
        const double capacity = speed * frameEfficiency(record.mtu);
        const auto index = static_cast<Index>(nics_.size());
        nicIndex_[id.number] = index;
        hosts_[host].nics.push_back(index);
        nics_.push_back({id, &record, host, kNoIndex, addResource(name + " (sent)", capacity, id),
                         addResource(name + " (received)", capacity, id)});
    }
}

void Fabric::addSwitches() {
    for (const auto& [id, record] : design_.table<HostSwitch>()) {
        const Index host = hostOf(record.host);
        if (host == kNoIndex)
            continue;
        const auto index = static_cast<Index>(switches_.size());
        FabricSwitch entry{id, &record, host, {}, std::nullopt};
        for (const auto nic : uplinkNicsOf(view_, record)) {
            if (const Index member = nicOf(nic); member != kNoIndex) {
                entry.members.push_back(member);
                nics_[member].onSwitch = index;
            }
        }
        if (const auto team = teamOf(view_, record); team && entry.members.size() > 1) {
            entry.team.emplace();
            entry.team->mode = teamMode(*team);
            entry.team->algorithm = teamAlgorithm(team->loadBalancing);
            entry.team->memberCount = entry.members.size();
            const auto standby = std::find(entry.members.begin(), entry.members.end(), nicOf(team->standbyMember));
            if (team->standbyMember && standby != entry.members.end())
                entry.team->standby = static_cast<std::size_t>(standby - entry.members.begin());
            if (entry.team->mode == TeamMode::Lacp || entry.team->mode == TeamMode::Static)
                assume("switch-hash", translatable("Simulation", "Physical switches choose the link of a team by a hash "
                                                                 "of addresses and ports."),
                       id);
        }
        switchIndex_[id.number] = index;
        hosts_[host].switches.push_back(index);
        switches_.push_back(std::move(entry));
    }
    adaptersOfSwitch_.resize(switches_.size());
}

void Fabric::addAdapter(FabricAdapter adapter) {
    const auto index = static_cast<Index>(adapters_.size());
    const auto& given = adapter.virtualNic ? adapter.virtualNic->ipv4Address : adapter.hostNic->ipv4Address;
    const auto& mac = adapter.virtualNic ? adapter.virtualNic->mac : adapter.hostNic->mac;
    if (!given)
        assume("made-up-address", translatable("Simulation", "Adapters without an address get one, because hashes need "
                                                             "addresses."),
               adapter.id);
    adapter.address = given.value_or(IpAddress::v4(0x0a800000U + index + 1));
    adapter.mac = mac.value_or(MacAddress::fromBits(0x00155d000000U + index));
    adapterIndex_[adapter.id] = index;
    if (adapter.vm)
        adaptersOfVm_[adapter.vm.number].push_back(index);
    if (adapter.home != kNoIndex)
        adaptersOfSwitch_[adapter.home].push_back(index);
    adapters_.push_back(std::move(adapter));
}

/// Ports in the order in which a host gets them: its own adapters first, then those of its machines.
void Fabric::addAdapters() {
    for (const auto& [id, record] : design_.table<HostVirtualNic>()) {
        FabricAdapter adapter;
        adapter.id = id;
        adapter.home = switchOf(record.hostSwitch);
        adapter.hostNic = &record;
        const Index host = adapter.home == kNoIndex ? kNoIndex : switches_[adapter.home].host;
        adapter.name = (host == kNoIndex ? std::string() : hosts_[host].record->name + " / ") + record.name;
        addAdapter(std::move(adapter));
    }
    for (const auto& [id, record] : design_.table<VirtualNic>()) {
        const Vm* vm = design_.get(record.vm);
        if (!vm)
            continue;
        FabricAdapter adapter;
        adapter.id = id;
        adapter.vm = record.vm;
        adapter.home = switchOf(fd::switchOf(view_, id));
        adapter.virtualNic = &record;
        adapter.name = vm->name + " / " + record.name;
        const VmNetwork* network = design_.get(record.vmNetwork);
        adapter.encapsulated = network && network->isolation == IsolationType::NetworkVirtualization;
        addAdapter(std::move(adapter));
    }
}

void Fabric::addLinks() {
    for (const auto& [id, record] : design_.table<PhysicalLink>()) {
        const PhysicalSwitch* from = design_.get(record.from);
        const PhysicalSwitch* to = design_.get(record.to);
        if (!from || !to)
            continue;
        double speed = bits(record.speed);
        if (!(speed > 0)) {
            speed = 40e9;
            assume("link-speed", translatable("Simulation", "Links without a speed run at 40 Gbit/s."), id);
        }
        const double capacity = speed * frameEfficiency(std::min({from->mtu, to->mtu, design_.settings().physicalMtu}));
        links_[id.number] = {addResource(from->name + " > " + to->name, capacity, id),
                             addResource(to->name + " > " + from->name, capacity, id)};
    }
}

std::vector<Index> Fabric::adaptersOf(Id<Vm> vm) const {
    const auto found = adaptersOfVm_.find(vm.number);
    return found == adaptersOfVm_.end() ? std::vector<Index>() : found->second;
}

std::vector<Index> Fabric::adaptersOf(Index hostSwitch) const {
    return adaptersOfSwitch_[hostSwitch];
}

Index Fabric::adapterOf(AnyId id) const {
    if (const auto found = adapterIndex_.find(id); found != adapterIndex_.end())
        return found->second;
    if (const auto vm = id.as<Vm>()) {
        const auto list = adaptersOf(vm);
        const auto connected = std::find_if(list.begin(), list.end(), [this](Index a) { return adapters_[a].home != kNoIndex; });
        if (connected != list.end())
            return *connected;
        return list.empty() ? kNoIndex : list.front();
    }
    return kNoIndex;
}

ResourceIndex Fabric::core(Index host, std::uint32_t lp) {
    const auto [place, added] = cores_.try_emplace({host, lp}, 0);
    if (added) {
        const Host& record = *hosts_[host].record;
        const double capacity = record.coreCapacity.isZero() ? 5e9 : bits(record.coreCapacity);
        place->second = addResource(record.name + " / CPU " + std::to_string(lp), capacity, hosts_[host].id);
    }
    return place->second;
}

/// Queues never hold anything back; they are resources so that their load can be read.
ResourceIndex Fabric::queue(Index nic, std::uint32_t queue) {
    const auto [place, added] = queues_.try_emplace({nic, queue}, 0);
    if (added)
        place->second = addResource("queue", 1e15, nics_[nic].id);
    return place->second;
}

std::optional<ResourceIndex> Fabric::maximum(Index adapter, Index onSwitch) {
    const VirtualPortProfile* profile = profileOf(*this, adapters_[adapter], onSwitch);
    if (!profile || profile->maximumBandwidth.isZero())
        return std::nullopt;
    const auto [place, added] = maxima_.try_emplace({adapter, onSwitch}, 0);
    if (added)
        place->second = addResource(adapters_[adapter].name + " (maximum bandwidth)", bits(profile->maximumBandwidth),
                                    adapters_[adapter].id);
    return place->second;
}

std::pair<ResourceIndex, ResourceIndex> Fabric::link(Id<PhysicalLink> id) const {
    return links_.at(id.number);
}

void Fabric::assume(const char* id, const char* sentence, AnyId object) {
    auto& assumption = assumptions_[id];
    assumption.id = id;
    assumption.text = Text{sentence, {}};
    constexpr std::size_t kMostObjects = 100;
    if (object && assumption.objects.size() < kMostObjects &&
        std::find(assumption.objects.begin(), assumption.objects.end(), object) == assumption.objects.end())
        assumption.objects.push_back(object);
}

std::vector<Assumption> Fabric::takeAssumptions() {
    std::vector<Assumption> list;
    for (auto& [id, assumption] : assumptions_)
        list.push_back(std::move(assumption));
    return list;
}

} // namespace fd::simulation
