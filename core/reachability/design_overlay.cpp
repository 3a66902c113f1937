// SPDX-License-Identifier: GPL-3.0-or-later
// VM networks with virtual subnets, provider addresses, and gateways of a design.
#include "model/derived/switching.h"
#include "model/naming.h"
#include "reachability/design_compiler.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// The size of a jumbo frame is often given with its Ethernet header.
int ipMtu(int mtuBytes) {
    return mtuBytes == 9014 ? 9000 : mtuBytes;
}

} // namespace

void DesignCompiler::addVmNetworks() {
    for (const auto& [id, record] : view_.design().table<fd::VmNetwork>()) {
        const LogicalNetwork* logical = view_.get(record.logicalNetwork);
        if (record.isolation != IsolationType::NetworkVirtualization || logical == nullptr)
            continue;
        // Version 2 encapsulates with VXLAN unless GRE was asked for.
        if (hnvVersionOf(*logical) == HnvVersion::V2 && !logical->useGre)
            out_.topology.overlay.encapsulation = Encapsulation::Vxlan;
        VmNetwork network{record.name, logical->name, {}};
        for (const Id<VmSubnet> subnet : view_.referring(&VmSubnet::vmNetwork, id)) {
            const VmSubnet& part = *view_.get(subnet);
            if (part.subnet)
                network.subnets.push_back({part.vsid ? part.vsid->number() : 0, *part.subnet});
        }
        vmNetworkOf_[id] = static_cast<int>(out_.topology.overlay.vmNetworks.size());
        out_.topology.overlay.vmNetworks.push_back(std::move(network));
    }
}

/// The row of the provider network that a switch of the host offers.
std::optional<DesignCompiler::Subnet> DesignCompiler::providerSubnet(Id<fd::Host> host) const {
    for (const Id<fd::HostSwitch> hostSwitch : view_.referring(&fd::HostSwitch::host, host)) {
        if (!isLogical(*view_.get(hostSwitch)))
            continue;
        for (const Id<SubnetVlan> row : reachableRows(view_, hostSwitch)) {
            const SubnetVlan& record = *view_.get(row);
            const NetworkSite* site = view_.get(record.site);
            const LogicalNetwork* logical = site != nullptr ? view_.get(site->logicalNetwork) : nullptr;
            if (logical == nullptr || logical->kind != LogicalNetworkKind::Virtualized || !record.subnet)
                continue;
            const auto pools = view_.referring(&IpPool::subnetVlan, row);
            if (!pools.empty())
                return withPool({row, *record.subnet, {}, {}}, pools, {});
        }
    }
    return std::nullopt;
}

void DesignCompiler::addProviderAddresses() {
    if (out_.topology.overlay.vmNetworks.empty())
        return;
    std::set<Id<SubnetVlan>> known;
    for (const auto& [id, record] : view_.design().table<fd::Host>()) {
        const auto subnet = providerSubnet(id);
        if (!subnet)
            continue;
        const SubnetVlan& row = *view_.get(subnet->row);
        if (known.insert(subnet->row).second)
            out_.topology.overlay.providerSites.push_back(
                {row.vlan ? row.vlan->number() : 0, subnet->prefix, subnet->gateway});
        Host& host = out_.topology.hosts[at(hostOf_[id])];
        for (const Id<IpAssignment> assignment : view_.referring(&IpAssignment::pool, subnet->pool))
            if (const IpAssignment& given = *view_.get(assignment);
                given.assignedTo == AnyId(id) && !given.isInactive)
                host.providerAddress = given.address;
        if (!host.providerAddress) {
            const IpAddress address = freeAddress(*subnet, 0);
            const IpPool* pool = view_.get(subnet->pool);
            // A pool without a free address leaves the host without one.
            if (subnet->prefix.contains(address) && (pool == nullptr || !pool->end || address <= *pool->end))
                host.providerAddress = address;
        }
        int smallest = 65535;
        for (const Id<fd::HostSwitch> hostSwitch : view_.referring(&fd::HostSwitch::host, id))
            for (const Id<PhysicalNic> nic : uplinkNicsOf(view_, *view_.get(hostSwitch)))
                if (const PhysicalNic* uplink = view_.get(nic))
                    smallest = std::min(smallest, ipMtu(uplink->mtu));
        host.providerMtuBytes = smallest == 65535 ? 1500 : smallest;
    }
}

void DesignCompiler::addGateways() {
    for (const auto& [id, record] : view_.design().table<Gateway>()) {
        TenantGateway gateway;
        gateway.name = record.name;
        if (!addFrontEnd(gateway, id))
            addFrontEndOfSite(gateway, record);
        for (const Id<VmNetworkGateway> use : view_.referring(&VmNetworkGateway::gateway, id))
            addTenant(gateway, record, use);
        if (gateway.host < 0)
            continue;
        out_.topology.gateways.push_back(std::move(gateway));
        out_.gateways.emplace_back(id);
    }
}

/// The first machine of the gateway service that is placed; its adapter in the front-end network is the
/// gateway.
bool DesignCompiler::addFrontEnd(TenantGateway& out, Id<Gateway> id) {
    const Gateway& gateway = *view_.get(id);
    const NetworkSite* site = view_.get(gateway.frontEndSite);
    for (const Id<Vm> vmId : view_.referring(&Vm::gateway, id)) {
        const auto host = hostOf_.find(view_.get(vmId)->host);
        if (host == hostOf_.end())
            continue;
        for (const Id<VirtualNic> nicId : view_.referring(&VirtualNic::vm, vmId)) {
            const VirtualNic& nic = *view_.get(nicId);
            const fd::VmNetwork* network = view_.get(nic.vmNetwork);
            const Id<fd::HostSwitch> hostSwitch = switchOf(view_, nicId);
            const auto place = hostSwitchOf_.find(hostSwitch);
            if (nic.isGatewayBackEnd || network == nullptr || site == nullptr ||
                place == hostSwitchOf_.end() || network->logicalNetwork != site->logicalNetwork)
                continue;
            const PortVlan vlan = vlanOf(view_, nic, hostSwitch);
            out.host = host->second;
            out.hostSwitch = place->second.second;
            out.externalPort = portFor(vlan, &nic);
            const auto address = gateway.directRouting && gateway.frontEndServerAddress
                                     ? gateway.frontEndServerAddress
                                     : nic.ipv4Address;
            const auto subnet = subnetFor(nic.vmNetwork, vlan.row, nic.ipv4Pool, address);
            Vnic stand;
            addressAdapter(stand, address, subnet, 0);
            out.externalIp = stand.ip;
            out.externalGateway = stand.gateway;
            skipped_.insert(AnyId(nicId));
            out_.gatewayOfFrontEnd[AnyId(nicId)] = static_cast<int>(out_.topology.gateways.size());
            return true;
        }
    }
    return false;
}

void DesignCompiler::addFrontEndOfSite(TenantGateway& out, const Gateway& gateway) {
    const auto place = hostSwitchOf_.find(gateway.backEndSwitch);
    if (place == hostSwitchOf_.end())
        return;
    out.host = place->second.first;
    out.hostSwitch = place->second.second;
    out.externalPort.mode = PortMode::NoSite;
    for (const Id<SubnetVlan> row : view_.referring(&SubnetVlan::site, gateway.frontEndSite)) {
        const SubnetVlan& record = *view_.get(row);
        out.externalPort.mode = record.vlan ? PortMode::Access : PortMode::Untagged;
        out.externalPort.vlan = record.vlan ? record.vlan->number() : 0;
        Vnic stand;
        addressAdapter(stand, gateway.frontEndServerAddress,
                       subnetFor({}, row, {}, gateway.frontEndServerAddress), 0);
        out.externalIp = stand.ip;
        out.externalGateway = stand.gateway;
        assume(translatable("Reachability",
                            "{gateway} has no machine with an adapter in its front-end network: it was "
                            "taken to run on the host of its back-end switch."),
               {{"gateway", out.name}});
        return;
    }
}

void DesignCompiler::addTenant(TenantGateway& out, const Gateway& gateway, Id<VmNetworkGateway> id) {
    const auto network = vmNetworkOf_.find(view_.get(id)->vmNetwork);
    if (network == vmNetworkOf_.end())
        return;
    GatewayTenant tenant;
    tenant.vmNetwork = network->second;
    tenant.direct = gateway.directRouting;
    addNat(tenant, id);
    addTunnels(tenant, id);
    out.tenants.push_back(std::move(tenant));
}

void DesignCompiler::addNat(GatewayTenant& tenant, Id<VmNetworkGateway> id) {
    for (const Id<NatConnection> natId : view_.referring(&NatConnection::vmNetworkGateway, id)) {
        const NatConnection& nat = *view_.get(natId);
        tenant.externalAddress = nat.externalAddress;
        const IpPool* pool = view_.get(nat.externalPool);
        if (!tenant.externalAddress && pool != nullptr)
            if (const auto subnet = subnetFor({}, pool->subnetVlan, nat.externalPool, {}))
                tenant.externalAddress = freeAddress(*subnet, 0);
        for (const Id<NatRule> ruleId : view_.referring(&NatRule::natConnection, natId)) {
            const NatRule& rule = *view_.get(ruleId);
            if (rule.internalAddress)
                tenant.portForwards.push_back(
                    {rule.protocol == TransportProtocol::Udp ? Protocol::Udp : Protocol::Tcp,
                     rule.externalPort, *rule.internalAddress, rule.internalPort});
        }
    }
}

void DesignCompiler::addTunnels(GatewayTenant& tenant, Id<VmNetworkGateway> id) {
    for (const Id<VpnConnection> vpnId : view_.referring(&VpnConnection::vmNetworkGateway, id)) {
        VpnSite site;
        site.name = view_.get(vpnId)->name;
        for (const Id<NetworkRoute> routeId : view_.referring(&NetworkRoute::vpnConnection, vpnId))
            if (const NetworkRoute& route = *view_.get(routeId); route.subnet && !route.denyRouting)
                site.subnets.push_back(*route.subnet);
        if (site.subnets.empty())
            continue;
        // One machine stands for each remote site.
        const IpPrefix& first = site.subnets.front();
        site.endpoints.push_back({site.name, {first.firstUsable(), first.length()}});
        tenant.tunnels.push_back({static_cast<int>(out_.topology.vpnSites.size()), site.subnets});
        out_.topology.vpnSites.push_back(std::move(site));
        out_.vpnEndpoints.emplace_back(vpnId);
    }
}

} // namespace fd::reachability
