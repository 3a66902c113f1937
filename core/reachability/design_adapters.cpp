// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual adapters of a design: ports, policies, addresses.
#include "model/derived/switching.h"
#include "model/naming.h"
#include "reachability/design_compiler.h"

#include <algorithm>

namespace fd::reachability {

namespace {

/// The number that somebody entered where a VLAN belongs, also one that is none; 4095 for a text.
int enteredNumber(const Entered<VlanId>& entered) {
    if (entered)
        return entered->number();
    std::string text;
    entered.appendTo(text);
    const auto number = parseDecimal(text, 1000000);
    return number ? static_cast<int>(*number) : 4095;
}

std::optional<PortRange> portsOf(const std::string& text) {
    const auto dash = text.find('-');
    const auto first = parseDecimal(trimmed(std::string_view(text).substr(0, dash)), 65535);
    const auto last = dash == std::string::npos
                          ? first
                          : parseDecimal(trimmed(std::string_view(text).substr(dash + 1)), 65535);
    if (!first || !last)
        return std::nullopt;
    return PortRange{static_cast<int>(*first), static_cast<int>(*last)};
}

} // namespace

void DesignCompiler::collectAddresses() {
    const Design& design = view_.design();
    auto& plain = used_[0];
    for (const Router& router : out_.topology.routers)
        for (const RouterInterface& port : router.interfaces)
            for (const InterfaceAddress& own : port.addresses)
                plain.insert(own.address);
    const auto take = [this](std::uint32_t space, const std::optional<IpAddress>& address) {
        if (address)
            used_[space].insert(*address);
    };
    for (const auto& [id, nic] : design.table<HostVirtualNic>())
        take(0, nic.ipv4Address);
    for (const auto& [id, nic] : design.table<PhysicalNic>())
        take(0, nic.address);
    for (const auto& [id, nic] : design.table<VirtualNic>())
        take(vmNetworkOf_.contains(nic.vmNetwork) ? nic.vmNetwork.number : 0, nic.ipv4Address);
    for (const auto& [id, gateway] : design.table<Gateway>())
        take(0, gateway.frontEndServerAddress);
    for (const auto& [id, nat] : design.table<NatConnection>())
        take(0, nat.externalAddress);
    for (const auto& [id, cluster] : design.table<HostCluster>())
        for (const IpAddress& address : cluster.clusterIpAddresses)
            take(0, address);
    for (const auto& [id, assignment] : design.table<IpAssignment>()) {
        const IpPool* pool = view_.get(assignment.pool);
        const VmSubnet* subnet = pool != nullptr ? view_.get(pool->vmSubnet) : nullptr;
        take(subnet != nullptr ? subnet->vmNetwork.number : 0, assignment.address);
    }
    for (const auto& [id, pool] : design.table<IpPool>())
        for (const PoolGateway& gateway : pool.gateways) {
            const VmSubnet* subnet = view_.get(pool.vmSubnet);
            take(subnet != nullptr ? subnet->vmNetwork.number : 0, gateway.address);
        }
}

DesignCompiler::Subnet DesignCompiler::withPool(Subnet subnet, std::span<const Id<IpPool>> pools,
                                                Id<IpPool> wanted) const {
    for (const Id<IpPool> pool : pools)
        if (!subnet.pool || pool == wanted)
            subnet.pool = pool;
    if (const IpPool* pool = view_.get(subnet.pool)) {
        const auto best =
            std::min_element(pool->gateways.begin(), pool->gateways.end(), [](const auto& a, const auto& b) {
                return a.metric.value_or(0) < b.metric.value_or(0);
            });
        if (best != pool->gateways.end())
            subnet.gateway = best->address;
    }
    return subnet;
}

std::optional<DesignCompiler::Subnet>
DesignCompiler::subnetFor(Id<fd::VmNetwork> network, Id<SubnetVlan> row, Id<IpPool> pool,
                          const std::optional<IpAddress>& address) const {
    if (const IpPool* record = view_.get(pool); record != nullptr && view_.get(record->subnetVlan) != nullptr)
        row = record->subnetVlan;
    const auto holds = [&](Id<SubnetVlan> candidate) {
        const SubnetVlan* record = view_.get(candidate);
        return record != nullptr && record->subnet && (!address || record->subnet->contains(*address));
    };
    if (!holds(row) && address && network)
        for (const Id<SubnetVlan> candidate : rowsOf(view_, network))
            if (holds(candidate)) {
                row = candidate;
                break;
            }
    const SubnetVlan* record = view_.get(row);
    if (record == nullptr || !record->subnet)
        return std::nullopt;
    Subnet subnet{row, *record->subnet, {}, {}};
    subnet = withPool(subnet, view_.referring(&IpPool::subnetVlan, row), pool);
    if (subnet.gateway || subnet.pool)
        return subnet;
    // Without a pool the address comes from DHCP, which names the router.
    for (const Router& router : out_.topology.routers)
        for (const RouterInterface& port : router.interfaces)
            for (const InterfaceAddress& own : port.addresses)
                if (!subnet.gateway && subnet.prefix.contains(own.address))
                    subnet.gateway = own.address;
    return subnet;
}

std::optional<DesignCompiler::Subnet> DesignCompiler::tenantSubnet(Id<VmSubnet> id, Id<IpPool> pool) const {
    const VmSubnet* record = view_.get(id);
    if (record == nullptr || !record->subnet)
        return std::nullopt;
    Subnet subnet{{}, *record->subnet, record->subnet->network().next(), {}};
    return withPool(subnet, view_.referring(&IpPool::vmSubnet, id), pool);
}

/// The next address of a subnet that nobody has.
IpAddress DesignCompiler::freeAddress(const Subnet& subnet, std::uint32_t space) {
    const IpPool* pool = view_.get(subnet.pool);
    IpAddress start = subnet.prefix.firstUsable().next().value_or(subnet.prefix.firstUsable());
    if (pool != nullptr && pool->start && subnet.prefix.contains(*pool->start))
        start = *pool->start;
    const auto [entry, isNew] = nextFree_.emplace(std::pair(space, subnet.prefix), start);
    auto& used = used_[space];
    IpAddress candidate = entry->second;
    const auto reserved = [&](const IpAddress& address) {
        return pool != nullptr &&
               (std::any_of(pool->reservedSet.begin(), pool->reservedSet.end(),
                            [&](const IpRange& range) { return range.contains(address); }) ||
                std::any_of(pool->vipSet.begin(), pool->vipSet.end(),
                            [&](const IpRange& range) { return range.contains(address); }));
    };
    while (subnet.prefix.contains(candidate) && (used.contains(candidate) || reserved(candidate)))
        candidate = candidate.next().value_or(IpAddress{});
    entry->second = candidate;
    used.insert(candidate);
    return candidate;
}

void DesignCompiler::addressAdapter(Vnic& vnic, const std::optional<IpAddress>& given,
                                    const std::optional<Subnet>& subnet, std::uint32_t space) {
    if (!subnet) {
        if (given)
            vnic.ip = InterfaceAddress{*given, given->isV4() ? 24 : 64};
        return;
    }
    std::optional<IpAddress> address = given;
    if (!address) {
        address = freeAddress(*subnet, space);
        if (!subnet->prefix.contains(*address))
            return;
        if (!assumedAddresses_)
            assume(translatable("Reachability",
                                "Adapters without a fixed address were given free addresses of their "
                                "subnets."));
        assumedAddresses_ = true;
    }
    vnic.ip = InterfaceAddress{*address, subnet->prefix.length()};
    vnic.gateway = subnet->gateway;
}

Port DesignCompiler::portFor(const PortVlan& vlan, const VirtualNic* nic) const {
    Port port;
    switch (vlan.mode) {
    case PortVlan::Mode::Untagged:
        break;
    case PortVlan::Mode::Access:
        port.mode = PortMode::Access;
        port.vlan = vlan.vlan ? vlan.vlan->number() : nic != nullptr ? enteredNumber(nic->vlan) : 0;
        break;
    case PortVlan::Mode::Trunk:
        port.mode = PortMode::Trunk;
        port.native = vlan.vlan ? vlan.vlan->number() : 0;
        port.allowed.runs.clear();
        if (nic != nullptr)
            for (const VlanSet::Run& run : nic->trunkVlans.runs())
                port.allowed.runs.emplace_back(run.first, run.last);
        break;
    case PortVlan::Mode::Pvlan:
        port.primary = vlan.vlan ? vlan.vlan->number() : 0;
        port.secondary = vlan.secondary ? vlan.secondary->number() : 0;
        port.mode = PortMode::PvlanIsolated;
        if (vlan.pvlanMode == PvlanPortMode::Community)
            port.mode = PortMode::PvlanCommunity;
        if (vlan.pvlanMode == PvlanPortMode::Promiscuous) {
            port.mode = PortMode::PvlanPromiscuous;
            for (const PvlanAssociation& plan : out_.topology.pvlanPlan)
                if (plan.primary == port.primary)
                    port.secondaries.push_back(plan.isolated);
            port.secondary = 0;
        }
        break;
    case PortVlan::Mode::VirtualSubnet:
    case PortVlan::Mode::Unknown:
        port.mode = PortMode::NoSite;
        break;
    }
    return port;
}

Port DesignCompiler::tenantPort(const VirtualNic& nic) const {
    Port port;
    port.mode = PortMode::Hnv;
    port.vmNetwork = vmNetworkOf_.at(nic.vmNetwork);
    if (const VmSubnet* subnet = view_.get(nic.vmSubnet)) {
        std::string text;
        subnet->vsid.appendTo(text);
        port.vsid = subnet->vsid ? subnet->vsid->number()
                                 : static_cast<long long>(parseDecimal(text, 1U << 30U).value_or(0));
    }
    if (nic.vlanMode == VnicVlanMode::Access)
        port.vlan = enteredNumber(nic.vlan);
    return port;
}

void DesignCompiler::applyProfile(Vnic& vnic, Id<fd::HostSwitch> hostSwitch,
                                  Id<PortClassification> classification) {
    const fd::HostSwitch* record = view_.get(hostSwitch);
    const VirtualPortProfile* profile =
        record != nullptr ? portProfileFor(view_, *record, classification) : nullptr;
    if (profile == nullptr)
        return;
    vnic.macSpoofing = vnic.macSpoofing || profile->macSpoofing;
    vnic.dhcpGuard = profile->dhcpGuard;
    vnic.routerGuard = profile->routerGuard;
    const LogicalSwitch* logical = view_.get(record->logicalSwitch);
    vnic.sriov = profile->sriov && logical != nullptr && logical->sriov;
}

/// The rules of the nearest object that has a port ACL. In VMM the lowest priority number wins, in Hyper-V
/// the largest weight.
void DesignCompiler::applyAcl(Vnic& vnic, const VirtualNic& nic) const {
    Id<fd::PortAcl> acl = nic.portAcl;
    if (const VmSubnet* subnet = view_.get(nic.vmSubnet); !acl && subnet != nullptr)
        acl = subnet->portAcl;
    if (const fd::VmNetwork* network = view_.get(nic.vmNetwork); !acl && network != nullptr)
        acl = network->portAcl;
    if (!acl)
        for (const auto& [id, record] : view_.design().table<fd::PortAcl>())
            if (record.appliesToServer)
                acl = id;
    for (const Id<PortAclRule> id : view_.referring(&PortAclRule::portAcl, acl)) {
        const PortAclRule& rule = *view_.get(id);
        ExtendedAcl made;
        made.allow = rule.action == AclAction::Allow;
        made.direction = rule.direction == AclDirection::Inbound ? Direction::In : Direction::Out;
        made.weight = 65536 - rule.priority;
        if (rule.protocol != AclProtocol::Any)
            made.protocol = rule.protocol == AclProtocol::Tcp ? Protocol::Tcp : Protocol::Udp;
        made.local = rule.localPrefix;
        made.remote = rule.remotePrefix;
        made.localPort = portsOf(rule.localPorts);
        made.remotePort = portsOf(rule.remotePorts);
        vnic.extendedAcls.push_back(made);
    }
}

void DesignCompiler::addHostAdapters() {
    for (const auto& [id, nic] : view_.design().table<HostVirtualNic>()) {
        const auto place = hostSwitchOf_.find(nic.hostSwitch);
        if (place == hostSwitchOf_.end())
            continue;
        Vnic vnic;
        vnic.name = displayName(view_.design(), AnyId(id));
        vnic.host = place->second.first;
        vnic.hostSwitch = place->second.second;
        vnic.managementOs = true;
        vnic.mac = nic.mac;
        const PortVlan vlan = vlanOf(view_, nic);
        if (view_.get(nic.vmNetwork) == nullptr && !nic.vlan)
            vnic.port.mode = PortMode::Disconnected;
        else
            vnic.port = portFor(vlan, nullptr);
        if (nic.vlan.isWrong()) {
            vnic.port = {};
            vnic.port.mode = PortMode::Access;
            vnic.port.vlan = enteredNumber(nic.vlan);
        }
        applyProfile(vnic, nic.hostSwitch, nic.classification);
        addressAdapter(vnic, nic.ipv4Address ? nic.ipv4Address : nic.ipv6Address,
                       subnetFor(nic.vmNetwork, vlan.row, nic.ipv4Pool, nic.ipv4Address), 0);
        out_.topology.vnics.push_back(std::move(vnic));
        out_.vnics.emplace_back(id);
    }
}

void DesignCompiler::addVmAdapters() {
    for (const auto& [id, nic] : view_.design().table<VirtualNic>())
        // A gateway's back end is set up with the provider network, and its front end is the gateway.
        if (!nic.isGatewayBackEnd && !skipped_.contains(AnyId(id)))
            addVmAdapter(id);
}

void DesignCompiler::addVmAdapter(Id<VirtualNic> id) {
    const VirtualNic& nic = *view_.get(id);
    const Vm* vm = view_.get(nic.vm);
    Vnic vnic;
    vnic.name = displayName(view_.design(), AnyId(id));
    vnic.mac = nic.mac;
    vnic.macSpoofing = nic.macSpoofing;
    const Id<fd::HostSwitch> hostSwitch = switchOf(view_, id);
    const auto place = hostSwitchOf_.find(hostSwitch);
    const auto host = vm != nullptr ? hostOf_.find(vm->host) : hostOf_.end();
    if (host != hostOf_.end())
        vnic.host = host->second;
    const bool isTenant = vmNetworkOf_.contains(nic.vmNetwork);
    const std::uint32_t space = isTenant ? nic.vmNetwork.number : 0;
    Id<SubnetVlan> row;
    if (view_.get(nic.vmNetwork) == nullptr && nic.vlanMode == VnicVlanMode::FromNetwork) {
        vnic.port.mode = PortMode::Disconnected;
    } else if (place == hostSwitchOf_.end()) {
        vnic.port.mode = host == hostOf_.end() ? PortMode::Disconnected : PortMode::NoSite;
    } else {
        vnic.hostSwitch = place->second.second;
        const PortVlan vlan = vlanOf(view_, nic, hostSwitch);
        row = vlan.row;
        vnic.port = isTenant ? tenantPort(nic) : portFor(vlan, &nic);
        applyProfile(vnic, hostSwitch, nic.classification);
    }
    applyAcl(vnic, nic);
    const std::optional<IpAddress> given = nic.ipv4Address ? nic.ipv4Address : nic.ipv6Address;
    addressAdapter(vnic, given,
                   isTenant ? tenantSubnet(nic.vmSubnet, nic.ipv4Pool)
                            : subnetFor(nic.vmNetwork, row, nic.ipv4Pool, given),
                   space);
    out_.topology.vnics.push_back(std::move(vnic));
    out_.vnics.emplace_back(id);
}

} // namespace fd::reachability
