// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived_values.h"

#include "validation/facts.h"
#include "validation/rule.h"

#include <algorithm>

namespace fd::validation {

bool Reach::offers(Id<SubnetVlan> row) const {
    return std::binary_search(rows.begin(), rows.end(), row);
}

namespace {

template <class T, class V>
DerivedRule derivedRule(const char* name, Derived<T, V>, Reads reads, V (*compute)(On<T>, const Look&)) {
    DerivedRule rule{name, kindOf<T>, std::move(reads.all), {}, nullptr};
    rule.compute = [compute](AnyId id, const Look& look) -> std::shared_ptr<const void> {
        const Id<T> typed{id.number};
        const T* record = look.get(typed);
        return record ? std::make_shared<const V>(compute(On<T>{typed, record}, look)) : nullptr;
    };
    rule.equal = [](const void* a, const void* b) {
        return *static_cast<const V*>(a) == *static_cast<const V*>(b);
    };
    return rule;
}

template <class T>
void addUnique(std::vector<T>& list, T value) {
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

HostGroupSet profileScopeOf(On<UplinkPortProfile> profile, const Look& look) {
    HostGroupSet scope;
    for (std::size_t i = 0; i < profile->sites.size(); ++i) {
        const HostGroupSet& ofSite = look.value(kSiteScope, profile->sites[i]);
        scope = i == 0 ? ofSite : intersection(scope, ofSite);
    }
    return scope;
}

void addLogicalReach(const HostSwitch& hostSwitch, Id<HostGroup> group, const Look& look, Reach& reach) {
    const Id<UplinkPortProfile> profile = uplinkProfileOf(look, hostSwitch);
    const UplinkPortProfile* record = look.get(profile);
    if (!record || record->sites.empty())
        return;
    const HostGroupSet& scope = look.value(kProfileScope, profile);
    reach.isScopeEmpty = scope.empty();
    if (contains(scope, group)) {
        reach.sites = record->sites;
        for (const Id<NetworkSite> site : reach.sites)
            for (const Id<SubnetVlan> row : look.referring(&SubnetVlan::site, site))
                reach.rows.push_back(row);
        return;
    }
    for (const Id<NetworkSite> site : record->sites)
        if (!contains(look.value(kSiteScope, site), group))
            reach.outOfScope.push_back(site);
}

void addAssignedReach(const HostSwitch& hostSwitch, Id<HostGroup> group, const Look& look, Reach& reach) {
    for (const Id<PhysicalNic> nic : uplinkNicsOf(look, hostSwitch)) {
        const PhysicalNic* record = look.get(nic);
        if (!record)
            continue;
        for (const Id<SubnetVlan> row : record->assignedSubnets) {
            const SubnetVlan* rowRecord = look.get(row);
            if (!rowRecord)
                continue;
            const bool inScope = contains(look.value(kSiteScope, rowRecord->site), group);
            addUnique(inScope ? reach.sites : reach.outOfScope, rowRecord->site);
            if (inScope)
                addUnique(reach.rows, row);
        }
    }
}

Reach reachOf(On<HostSwitch> hostSwitch, const Look& look) {
    Reach reach;
    const Host* host = look.get(hostSwitch->host);
    if (!host)
        return reach;
    if (isLogical(*hostSwitch))
        addLogicalReach(*hostSwitch, host->hostGroup, look, reach);
    else
        addAssignedReach(*hostSwitch, host->hostGroup, look, reach);
    std::sort(reach.rows.begin(), reach.rows.end());
    return reach;
}

NetworkNature natureOf(On<VmNetwork> network, const Look& look) {
    NetworkNature nature;
    nature.logicalNetwork = network->logicalNetwork;
    nature.isolation = network->isolation;
    if (const LogicalNetwork* logical = look.get(network->logicalNetwork)) {
        nature.kind = logical->kind;
        nature.hnv = hnvVersionOf(*logical);
    }
    nature.rows = rowsOf(look, network.id);
    std::sort(nature.rows.begin(), nature.rows.end());
    return nature;
}

/// True if another row of the same site has an overlapping subnet; that is reported for the rows.
bool overlapsSibling(Id<SubnetVlan> row, const SubnetVlan& record, const Look& look) {
    for (const Id<SubnetVlan> other : look.referring(&SubnetVlan::site, record.site)) {
        const SubnetVlan* sibling = look.get(other);
        if (other != row && sibling && sibling->subnet && record.subnet &&
            sibling->subnet->overlaps(*record.subnet))
            return true;
    }
    return false;
}

/// Finds the pool's subnet. False if nothing more is to be said about the pool.
bool findSubnet(const IpPool& pool, const Look& look, PoolState& state) {
    if (const SubnetVlan* row = look.get(pool.subnetVlan)) {
        state.site = row->site;
        if (const NetworkSite* site = look.get(row->site))
            state.logicalNetwork = site->logicalNetwork;
        if (!isUsable(*row) || overlapsSibling(pool.subnetVlan, *row, look))
            return false;
        state.subnet = row->subnet.value();
    } else if (const VmSubnet* subnet = look.get(pool.vmSubnet)) {
        state.vmNetwork = subnet->vmNetwork;
        if (subnet->subnet.isWrong())
            return false;
        state.subnet = subnet->subnet.value();
    }
    return true;
}

PoolState::Fault rangeFault(const IpPool& pool, PoolState& state) {
    using Fault = PoolState::Fault;
    if (!state.subnet)
        return Fault::NoSubnet;
    state.range = {pool.start.value_or(state.subnet->firstUsable()),
                   pool.end.value_or(state.subnet->lastUsable())};
    if (state.range.first.family() != state.range.last.family() ||
        (!pool.isMulticast && state.range.first.family() != state.subnet->family()))
        return Fault::MixedFamily;
    if (state.range.first > state.range.last)
        return Fault::RangeOrder;
    if (pool.isMulticast)
        return Fault::None;
    if (!state.subnet->contains(state.range.first) || !state.subnet->contains(state.range.last))
        return Fault::OutsideSubnet;
    if (state.subnet->family() == IpFamily::V4 &&
        (state.range.first < state.subnet->firstUsable() || state.range.last > state.subnet->lastUsable()))
        return Fault::NetworkOrBroadcast;
    return Fault::None;
}

PoolState::Fault insideFault(const IpPool& pool, const PoolState& state) {
    using Fault = PoolState::Fault;
    const auto leaves = [&](const std::vector<IpRange>& ranges) {
        return std::any_of(ranges.begin(), ranges.end(),
                           [&](const IpRange& r) { return !state.range.contains(r); });
    };
    if (leaves(pool.reservedSet))
        return Fault::ReservedOutside;
    if (leaves(pool.vipSet))
        return Fault::VipOutside;
    for (const PoolGateway& gateway : pool.gateways)
        if (!pool.isMulticast && !state.subnet->contains(gateway.address))
            return Fault::GatewayOutside;
    return Fault::None;
}

PoolState poolStateOf(On<IpPool> pool, const Look& look) {
    PoolState state;
    if (!findSubnet(*pool, look, state))
        return state;
    state.fault = rangeFault(*pool, state);
    if (state.fault == PoolState::Fault::None)
        state.fault = insideFault(*pool, state);
    return state;
}

Uplink uplinkOf(On<HostSwitch> hostSwitch, const Look& look) {
    Uplink uplink;
    uplink.logicalSwitch = hostSwitch->logicalSwitch;
    if (const Host* host = look.get(hostSwitch->host))
        uplink.os = host->osVersion;
    if (const LogicalSwitch* logical = look.get(hostSwitch->logicalSwitch)) {
        uplink.mode = logical->uplinkMode;
        uplink.bandwidthMode = resolvedBandwidthMode(*logical);
    }
    uplink.nics = uplinkNicsOf(look, *hostSwitch);
    if (const auto team = teamOf(look, *hostSwitch)) {
        uplink.isTeam = true;
        uplink.kind = team->kind;
        uplink.teamingMode = team->teamingMode;
        uplink.loadBalancing = team->loadBalancing;
        uplink.isSetUnsupported = team->kind == TeamKind::Set && !hasEmbeddedTeaming(uplink.os);
    }
    for (const Id<PhysicalNic> nic : uplink.nics)
        if (const PhysicalNic* record = look.get(nic)) {
            const bool isFirst = uplink.total.isZero();
            uplink.slowest = isFirst ? record->speed : std::min(uplink.slowest, record->speed);
            uplink.total =
                Bandwidth::bitsPerSecond(uplink.total.bitsPerSecond() + record->speed.bitsPerSecond());
        }
    return uplink;
}

/// What a profile reserves under the switch's bandwidth mode.
template <class P>
void addReserve(const Look& look, Id<LogicalSwitch> logicalSwitch, Id<VirtualPortProfile> profile, P& port) {
    const LogicalSwitch* logical = look.get(logicalSwitch);
    const VirtualPortProfile* record = look.get(profile);
    if (!logical || !record)
        return;
    const MinimumBandwidthMode mode = resolvedBandwidthMode(*logical);
    if (mode == MinimumBandwidthMode::Weight)
        port.weight = record->minimumWeight;
    if (mode == MinimumBandwidthMode::Absolute)
        port.minimum = record->minimumBandwidth;
}

Id<VirtualPort> portOn(const Look& look, Id<LogicalSwitch> logicalSwitch, Id<PortClassification> wanted) {
    for (const Id<VirtualPort> id : look.referring(&VirtualPort::logicalSwitch, logicalSwitch)) {
        const VirtualPort* port = look.get(id);
        if (port && (wanted ? port->classification == wanted : port->isDefault))
            return id;
    }
    return {};
}

struct Candidates {
    std::vector<Id<HostSwitch>> reaching;
    bool isDisturbed = false;
};

/// The switches of the host that reach the adapter's network. Disturbed: a mistake about scopes is reported
/// already.
Candidates reachingSwitches(const VirtualNic& nic, const Port& port, const Look& look) {
    Candidates out;
    const NetworkNature& nature = look.value(kNature, nic.vmNetwork);
    for (const Id<HostSwitch> id : look.referring(&HostSwitch::host, port.host)) {
        const Reach& reach = look.value(kReach, id);
        out.isDisturbed = out.isDisturbed || !reach.outOfScope.empty() || reach.isScopeEmpty;
        const HostSwitch* record = look.get(id);
        if (!record || (nature.isVirtualized() && !isLogical(*record)))
            continue;
        const auto offers = [&](Id<SubnetVlan> row) { return reach.offers(row); };
        if (std::any_of(nature.rows.begin(), nature.rows.end(), offers))
            out.reaching.push_back(id);
    }
    const HostSwitch* named = look.get(nic.hostSwitch);
    if (named && named->host == port.host)
        std::erase_if(out.reaching, [&](Id<HostSwitch> id) { return id != nic.hostSwitch; });
    return out;
}

void choose(const VirtualNic& nic, const std::vector<Id<HostSwitch>>& reaching, const Look& look,
            Port& port) {
    bool anyLogical = false;
    for (const Id<HostSwitch> id : reaching) {
        const HostSwitch& record = *look.get(id);
        const Id<VirtualPort> found =
            isLogical(record) ? portOn(look, record.logicalSwitch, nic.classification) : Id<VirtualPort>{};
        if (nic.classification && !found) {
            if (!port.nearest || (isLogical(record) && !anyLogical))
                port.nearest = id;
            anyLogical = anyLogical || isLogical(record);
            continue;
        }
        port.hostSwitch = id;
        port.logicalSwitch = record.logicalSwitch;
        port.virtualPort = found;
        if (const VirtualPort* virtualPort = look.get(found))
            port.profile = virtualPort->profile;
        addReserve(look, port.logicalSwitch, port.profile, port);
        port.fault = PlacementFault::None;
        return;
    }
    port.fault = anyLogical ? PlacementFault::NoClassOnSwitch : PlacementFault::StandardSwitch;
}

Port portOf(On<VirtualNic> nic, const Look& look) {
    Port port;
    const Vm* vm = look.get(nic->vm);
    const Host* host = vm ? look.get(vm->host) : nullptr;
    if (!host || !look.get(nic->vmNetwork))
        return port;
    port.host = vm->host;
    port.isSkipped = false;
    if (look.value(kNature, nic->vmNetwork).isVirtualized() && !nic->isGatewayBackEnd) {
        if (host->isDedicatedGateway || !hasNetworkVirtualization(host->osVersion)) {
            port.fault = host->isDedicatedGateway ? PlacementFault::GatewayHost : PlacementFault::OsVersion;
            return port;
        }
    }
    const Candidates found = reachingSwitches(*nic, port, look);
    port.isSkipped = found.isDisturbed;
    if (found.reaching.empty())
        port.fault = PlacementFault::NoPath;
    else
        choose(*nic, found.reaching, look, port);
    return port;
}

std::vector<Tenancy> tenantsOf(On<Host> host, const Look& look) {
    std::vector<Tenancy> out;
    look.each(&Vm::host, host.id, [&](Id<Vm> vm, const Vm&) {
        look.each(&VirtualNic::vm, vm, [&](Id<VirtualNic>, const VirtualNic& nic) {
            const NetworkNature& nature = look.value(kNature, nic.vmNetwork);
            if (nature.isVirtualized() && nic.vmSubnet && !nic.isGatewayBackEnd)
                addUnique(out, Tenancy{nic.vmSubnet, nature.logicalNetwork, nature.hnv});
        });
    });
    std::sort(out.begin(), out.end());
    return out;
}

HostPort hostPortOf(On<HostVirtualNic> nic, const Look& look) {
    HostPort port;
    const HostSwitch* hostSwitch = look.get(nic->hostSwitch);
    if (!hostSwitch || !isLogical(*hostSwitch))
        return port;
    port.virtualPort = portOn(look, hostSwitch->logicalSwitch, nic->classification);
    if (const VirtualPort* record = look.get(port.virtualPort))
        addReserve(look, hostSwitch->logicalSwitch, record->profile, port);
    return port;
}

void addPools(const std::vector<Id<IpPool>>& found, const Look& look, NetworkPools& out) {
    for (const Id<IpPool> pool : found) {
        const PoolState& state = look.value(kPool, pool);
        out.pools.push_back(pool);
        out.isDisturbed = out.isDisturbed || !state.isSound();
    }
}

template <class Range>
std::vector<Id<IpPool>> listOf(const Range& range) {
    return {range.begin(), range.end()};
}

NetworkPools poolsOf(On<VmNetwork> network, const Look& look) {
    NetworkPools out;
    const NetworkNature& nature = look.value(kNature, network.id);
    if (nature.isVirtualized()) {
        look.each(&VmSubnet::vmNetwork, network.id, [&](Id<VmSubnet> id, const VmSubnet& subnet) {
            out.isDisturbed = out.isDisturbed || subnet.subnet.isWrong();
            addPools(listOf(look.referring(&IpPool::vmSubnet, id)), look, out);
        });
        return out;
    }
    for (const Id<SubnetVlan> row : nature.rows) {
        const SubnetVlan* record = look.get(row);
        out.isDisturbed = out.isDisturbed || (record && !isUsable(*record));
        addPools(listOf(look.referring(&IpPool::subnetVlan, row)), look, out);
    }
    return out;
}

Reads readsOfPools() {
    const auto subnet = from(&VmSubnet::vmNetwork);
    const auto chosen = subnet.via(&VmSubnet::subnetVlan);
    const auto row =
        via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork).from(&SubnetVlan::site);
    return {self<VmNetwork>().value(kNature),
            subnet.own(&VmSubnet::subnet),
            subnet.from(&IpPool::vmSubnet).value(kPool),
            chosen.own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            chosen.from(&IpPool::subnetVlan).value(kPool),
            row.own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            row.from(&IpPool::subnetVlan).value(kPool)};
}

Reads readsOfReach() {
    const auto profile = via(&HostSwitch::uplinkSet).via(&UplinkPortProfileSet::profile);
    const auto nic = via(&HostSwitch::nics);
    const auto member = via(&HostSwitch::team).via(&NicTeam::members);
    const auto rowReads = [](const auto& path) -> Reads {
        const auto row = path.via(&PhysicalNic::assignedSubnets);
        return {row.own(&SubnetVlan::site), row.via(&SubnetVlan::site).value(kSiteScope)};
    };
    return {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::uplinkSet, &HostSwitch::nics,
                &HostSwitch::team),
            via(&HostSwitch::host).own(&Host::hostGroup),
            profile.value(kProfileScope),
            profile.via(&UplinkPortProfile::sites).value(kSiteScope),
            profile.via(&UplinkPortProfile::sites).from(&SubnetVlan::site),
            rowReads(nic),
            rowReads(member)};
}

Reads readsOfPool() {
    const auto row = via(&IpPool::subnetVlan);
    const auto site = row.via(&SubnetVlan::site);
    return {own(&IpPool::subnetVlan, &IpPool::vmSubnet, &IpPool::start, &IpPool::end, &IpPool::reservedSet,
                &IpPool::vipSet, &IpPool::gateways, &IpPool::isMulticast),
            row.own(&SubnetVlan::site, &SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            site.own(&NetworkSite::logicalNetwork), site.from(&SubnetVlan::site).own(&SubnetVlan::subnet),
            via(&IpPool::vmSubnet).own(&VmSubnet::vmNetwork, &VmSubnet::subnet)};
}

Reads readsOfUplink() {
    const auto profile = via(&HostSwitch::uplinkSet).via(&UplinkPortProfileSet::profile);
    return {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::uplinkSet, &HostSwitch::nics,
                &HostSwitch::team),
            via(&HostSwitch::host).own(&Host::osVersion),
            via(&HostSwitch::logicalSwitch)
                .own(&LogicalSwitch::uplinkMode, &LogicalSwitch::minimumBandwidthMode, &LogicalSwitch::sriov),
            profile.own(&UplinkPortProfile::loadBalancing, &UplinkPortProfile::teamingMode),
            via(&HostSwitch::nics).own(&PhysicalNic::speed),
            via(&HostSwitch::team)
                .own(&NicTeam::kind, &NicTeam::members, &NicTeam::teamingMode, &NicTeam::loadBalancing,
                     &NicTeam::standbyMember),
            via(&HostSwitch::team).via(&NicTeam::members).own(&PhysicalNic::speed)};
}

/// The virtual ports of a logical switch and what their profiles reserve.
template <class Subject>
Reads readsOfVirtualPorts(const Path<Subject, LogicalSwitch>& logicalSwitch) {
    const auto port = logicalSwitch.from(&VirtualPort::logicalSwitch);
    return {logicalSwitch.own(&LogicalSwitch::minimumBandwidthMode, &LogicalSwitch::sriov),
            port.own(&VirtualPort::classification, &VirtualPort::isDefault, &VirtualPort::profile),
            port.via(&VirtualPort::profile)
                .own(&VirtualPortProfile::minimumWeight, &VirtualPortProfile::minimumBandwidth)};
}

Reads readsOfPort() {
    const auto host = via(&VirtualNic::vm).via(&Vm::host);
    const auto sw = host.from(&HostSwitch::host);
    return {own(&VirtualNic::vm, &VirtualNic::vmNetwork, &VirtualNic::hostSwitch, &VirtualNic::classification,
                &VirtualNic::isGatewayBackEnd),
            via(&VirtualNic::vmNetwork).value(kNature),
            via(&VirtualNic::hostSwitch).own(&HostSwitch::host),
            host.own(&Host::isDedicatedGateway, &Host::osVersion),
            sw.own(&HostSwitch::logicalSwitch),
            sw.value(kReach),
            readsOfVirtualPorts(sw.via(&HostSwitch::logicalSwitch))};
}

std::vector<DerivedRule> makeDerived() {
    std::vector<DerivedRule> all;
    all.push_back(derivedRule<NetworkSite, HostGroupSet>(
        "scope of a network site", kSiteScope,
        {own(&NetworkSite::hostGroups),
         via(&NetworkSite::hostGroups).down(&HostGroup::parent).own(&HostGroup::inheritNetworkSettings)},
        [](On<NetworkSite> site, const Look& look) { return inheritedScope(look, site->hostGroups); }));
    all.push_back(derivedRule(
        "scope of an uplink port profile", kProfileScope,
        {own(&UplinkPortProfile::sites), via(&UplinkPortProfile::sites).value(kSiteScope)}, &profileScopeOf));
    all.push_back(derivedRule("reach of a virtual switch", kReach, readsOfReach(), &reachOf));
    const auto sites = via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork);
    all.push_back(derivedRule(
        "nature of a VM network", kNature,
        {own(&VmNetwork::logicalNetwork, &VmNetwork::isolation),
         via(&VmNetwork::logicalNetwork).own(&LogicalNetwork::kind, &LogicalNetwork::networkController),
         from(&VmSubnet::vmNetwork).own(&VmSubnet::subnetVlan),
         from(&VmSubnet::vmNetwork).via(&VmSubnet::subnetVlan), sites.from(&SubnetVlan::site)},
        &natureOf));
    all.push_back(derivedRule("state of an address pool", kPool, readsOfPool(), &poolStateOf));
    all.push_back(derivedRule("uplink of a virtual switch", kUplink, readsOfUplink(), &uplinkOf));
    all.push_back(derivedRule("port of a virtual adapter", kPort, readsOfPort(), &portOf));
    all.push_back(derivedRule("pools of a VM network", kPools, readsOfPools(), &poolsOf));
    const auto adapter = from(&Vm::host).from(&VirtualNic::vm);
    all.push_back(derivedRule(
        "tenants of a host", kTenants,
        {adapter.own(&VirtualNic::vmNetwork, &VirtualNic::vmSubnet, &VirtualNic::isGatewayBackEnd),
         adapter.via(&VirtualNic::vmNetwork).value(kNature)},
        &tenantsOf));
    all.push_back(
        derivedRule("port of a host adapter", kHostPort,
                    {own(&HostVirtualNic::hostSwitch, &HostVirtualNic::classification),
                     via(&HostVirtualNic::hostSwitch).own(&HostSwitch::logicalSwitch),
                     readsOfVirtualPorts(via(&HostVirtualNic::hostSwitch).via(&HostSwitch::logicalSwitch))},
                    &hostPortOf));
    return all;
}

} // namespace

const std::vector<DerivedRule>& allDerived() {
    static const std::vector<DerivedRule> all = makeDerived();
    return all;
}

} // namespace fd::validation
