// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/fabric.h"

#include "reachability/port_rules.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

const std::vector<int>& nobody() {
    static const std::vector<int> none;
    return none;
}

} // namespace

bool Interface::owns(const IpAddress& address) const {
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const InterfaceAddress& own) { return own.address == address; });
}

bool Interface::isOnLink(const IpAddress& address) const {
    return std::any_of(addresses.begin(), addresses.end(),
                       [&](const InterfaceAddress& own) { return own.prefix().contains(address); });
}

Fabric::Fabric(Topology topology) : topology_(std::move(topology)), layer2_(topology_) {
    addVnics();
    addMachines();
    addRouters();
    addGateways();
    addProviderAddresses();
    addVpnEndpoints();
    gatewayOf_.resize(topology_.overlay.vmNetworks.size());
    for (std::size_t g = 0; g < topology_.gateways.size(); ++g)
        for (std::size_t t = 0; t < topology_.gateways[g].tenants.size(); ++t) {
            const int network = topology_.gateways[g].tenants[t].vmNetwork;
            if (network >= 0 && gatewayOf_[at(network)].gateway < 0)
                gatewayOf_[at(network)] = {static_cast<int>(g), static_cast<int>(t)};
        }
    for (std::size_t i = 0; i < interfaces_.size(); ++i) {
        const Interface& interface = interfaces_[i];
        if (interface.kind == InterfaceKind::VpnEndpoint)
            continue;
        for (const InterfaceAddress& own : interface.addresses) {
            auto& list =
                interface.isTenant() ? tenants_[{interface.vmNetwork, own.address}] : owners_[own.address];
            if (list.empty() || list.back() != static_cast<int>(i))
                list.push_back(static_cast<int>(i));
        }
        if (interface.localProxyArp)
            proxies_.push_back(static_cast<int>(i));
    }
    indexNames();
}

void Fabric::addVnics() {
    for (std::size_t v = 0; v < topology_.vnics.size(); ++v) {
        const Vnic& vnic = topology_.vnics[v];
        Interface interface;
        interface.index = static_cast<int>(v);
        interface.attachment = attachPort(vnic.port, vnic.guestVlan);
        interface.attachment.node = layer2_.nodeOfHostSwitch(vnic.host, vnic.hostSwitch);
        if (interface.attachment.node < 0 && !interface.attachment.error)
            interface.attachment.error = Reason::VnicNotConnected;
        if (vnic.ip)
            interface.addresses.push_back(*vnic.ip);
        interface.gateway = vnic.gateway;
        interface.host = vnic.host;
        if (vnic.port.mode == PortMode::Hnv) {
            interface.vmNetwork = vnic.port.vmNetwork;
            interface.vsid = vnic.port.vsid;
        }
        interfaces_.push_back(std::move(interface));
    }
}

void Fabric::addMachines() {
    for (std::size_t m = 0; m < topology_.machines.size(); ++m) {
        const PhysicalMachine& machine = topology_.machines[m];
        Interface interface;
        interface.kind = InterfaceKind::Machine;
        interface.index = static_cast<int>(m);
        interface.attachment = layer2_.attachMachine(machine.port);
        if (machine.ip)
            interface.addresses.push_back(*machine.ip);
        interface.gateway = machine.gateway;
        interfaces_.push_back(std::move(interface));
    }
}

bool Fabric::servesAsPrimary(int vlan) const {
    return std::any_of(
        topology_.switches.begin(), topology_.switches.end(), [vlan](const PhysicalSwitch& device) {
            return std::any_of(device.pvlan.begin(), device.pvlan.end(),
                               [vlan](const PvlanAssociation& pvlan) { return pvlan.primary == vlan; });
        });
}

void Fabric::addRouters() {
    routerInterfaces_.resize(topology_.routers.size());
    for (std::size_t r = 0; r < topology_.routers.size(); ++r) {
        const Router& router = topology_.routers[r];
        for (std::size_t p = 0; p < router.interfaces.size(); ++p) {
            const RouterInterface& port = router.interfaces[p];
            int id = port.vnic;
            if (id < 0) {
                Interface interface;
                interface.kind = InterfaceKind::RouterInterface;
                interface.index = static_cast<int>(r);
                interface.part = static_cast<int>(p);
                Port settings;
                settings.mode = PortMode::Access;
                settings.vlan = port.vlan;
                // The interface of a primary VLAN is a promiscuous port; a switch that knows no private VLANs
                // makes a plain interface of it.
                if (servesAsPrimary(port.vlan)) {
                    settings.mode = PortMode::PvlanPromiscuous;
                    settings.primary = port.vlan;
                    settings.secondaries = port.pvlanMapping;
                }
                interface.attachment = attachPort(settings);
                interface.attachment.node = layer2_.nodeOfSwitch(port.device);
                interface.addresses = port.addresses;
                // A router's own limit is not part of the input; that of the machines counts.
                interface.mtuBytes = 65535;
                id = static_cast<int>(interfaces_.size());
                interfaces_.push_back(std::move(interface));
            }
            Interface& interface = interfaces_[at(id)];
            if (port.vnic >= 0 && interface.addresses.empty())
                interface.addresses = port.addresses;
            interface.router = static_cast<int>(r);
            interface.routerPart = static_cast<int>(p);
            interface.localProxyArp = port.localProxyArp;
            routerInterfaces_[r].push_back(id);
        }
    }
}

void Fabric::addGateways() {
    firstGateway_ = static_cast<int>(interfaces_.size());
    for (std::size_t g = 0; g < topology_.gateways.size(); ++g) {
        const TenantGateway& gateway = topology_.gateways[g];
        Interface interface;
        interface.kind = InterfaceKind::Gateway;
        interface.index = static_cast<int>(g);
        interface.attachment = attachPort(gateway.externalPort);
        interface.attachment.node = layer2_.nodeOfHostSwitch(gateway.host, gateway.hostSwitch);
        if (interface.attachment.node < 0 && !interface.attachment.error)
            interface.attachment.error = Reason::VnicNotConnected;
        if (gateway.externalIp)
            interface.addresses.push_back(*gateway.externalIp);
        // The external addresses of the tenants are answered for, but they say nothing about what is on-link.
        for (const GatewayTenant& tenant : gateway.tenants)
            if (tenant.externalAddress)
                interface.addresses.push_back(
                    {*tenant.externalAddress, bitsOf(tenant.externalAddress->family())});
        interface.gateway = gateway.externalGateway;
        interface.host = gateway.host;
        interfaces_.push_back(std::move(interface));
    }
}

/// The switch that carries a host's provider address: an external one with tenants or a gateway, else any
/// external.
int Fabric::switchForProvider(int host) const {
    const auto& switches = topology_.hosts[at(host)].switches;
    const auto isExternal = [&](int index) {
        return index >= 0 && switches[at(index)].type == HostSwitchType::External;
    };
    for (const Vnic& vnic : topology_.vnics)
        if (vnic.host == host && vnic.port.mode == PortMode::Hnv && isExternal(vnic.hostSwitch))
            return vnic.hostSwitch;
    for (const TenantGateway& gateway : topology_.gateways)
        if (gateway.host == host && isExternal(gateway.hostSwitch))
            return gateway.hostSwitch;
    for (std::size_t s = 0; s < switches.size(); ++s)
        if (isExternal(static_cast<int>(s)))
            return static_cast<int>(s);
    return switches.empty() ? -1 : 0;
}

void Fabric::addProviderAddresses() {
    provider_.assign(topology_.hosts.size(), -1);
    for (std::size_t h = 0; h < topology_.hosts.size(); ++h) {
        const Host& host = topology_.hosts[h];
        if (!host.providerAddress)
            continue;
        Interface interface;
        interface.kind = InterfaceKind::ProviderAddress;
        interface.index = interface.host = static_cast<int>(h);
        InterfaceAddress own{*host.providerAddress, bitsOf(host.providerAddress->family())};
        Port settings;
        for (const ProviderSite& site : topology_.overlay.providerSites) {
            if (!site.prefix.contains(own.address))
                continue;
            own.length = site.prefix.length();
            settings.mode = site.vlan == 0 ? PortMode::Untagged : PortMode::Access;
            settings.vlan = site.vlan;
            interface.gateway = site.gateway;
            break;
        }
        interface.addresses.push_back(own);
        interface.attachment = attachPort(settings);
        interface.attachment.node =
            layer2_.nodeOfHostSwitch(static_cast<int>(h), switchForProvider(static_cast<int>(h)));
        interface.mtuBytes = host.providerMtuBytes;
        provider_[h] = static_cast<int>(interfaces_.size());
        interfaces_.push_back(std::move(interface));
    }
}

void Fabric::addVpnEndpoints() {
    for (std::size_t s = 0; s < topology_.vpnSites.size(); ++s)
        for (std::size_t e = 0; e < topology_.vpnSites[s].endpoints.size(); ++e) {
            Interface interface;
            interface.kind = InterfaceKind::VpnEndpoint;
            interface.index = static_cast<int>(s);
            interface.part = static_cast<int>(e);
            interface.addresses.push_back(topology_.vpnSites[s].endpoints[e].ip);
            interfaces_.push_back(std::move(interface));
        }
}

std::string Fabric::nameOf(int id) const {
    const Interface& interface = this->interface(id);
    switch (interface.kind) {
    case InterfaceKind::Vnic:
        return topology_.vnics[at(interface.index)].name;
    case InterfaceKind::Machine:
        return topology_.machines[at(interface.index)].name;
    case InterfaceKind::RouterInterface: {
        const Router& router = topology_.routers[at(interface.index)];
        return router.name + ":" + router.interfaces[at(interface.part)].name;
    }
    case InterfaceKind::Gateway:
        return topology_.gateways[at(interface.index)].name;
    case InterfaceKind::ProviderAddress:
        return "pa@" + topology_.hosts[at(interface.index)].name;
    case InterfaceKind::VpnEndpoint:
        return topology_.vpnSites[at(interface.index)].endpoints[at(interface.part)].name;
    }
    return {};
}

void Fabric::indexNames() {
    for (std::size_t i = 0; i < interfaces_.size(); ++i)
        names_.emplace(nameOf(static_cast<int>(i)), static_cast<int>(i));
    for (std::size_t r = 0; r < topology_.routers.size(); ++r)
        if (!routerInterfaces_[r].empty())
            names_.emplace(topology_.routers[r].name, routerInterfaces_[r].front());
}

int Fabric::find(std::string_view name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? -1 : found->second;
}

int Fabric::providerInterface(int host) const {
    return host < 0 ? -1 : provider_[at(host)];
}

int Fabric::hostOfProviderAddress(const IpAddress& address) const {
    for (std::size_t h = 0; h < topology_.hosts.size(); ++h)
        if (topology_.hosts[h].providerAddress == address)
            return static_cast<int>(h);
    return -1;
}

const std::vector<int>& Fabric::owners(const IpAddress& address) const {
    const auto found = owners_.find(address);
    return found == owners_.end() ? nobody() : found->second;
}

const std::vector<int>& Fabric::tenants(int vmNetwork, const IpAddress& address) const {
    const auto found = tenants_.find({vmNetwork, address});
    return found == tenants_.end() ? nobody() : found->second;
}

TenantPlace Fabric::gatewayOf(int vmNetwork) const {
    return vmNetwork < 0 ? TenantPlace{} : gatewayOf_[at(vmNetwork)];
}

bool Fabric::insideVmNetwork(int vmNetwork, const IpAddress& address) const {
    const auto& subnets = topology_.overlay.vmNetworks[at(vmNetwork)].subnets;
    return std::any_of(subnets.begin(), subnets.end(),
                       [&](const VirtualSubnet& subnet) { return subnet.prefix.contains(address); });
}

const Vnic* Fabric::vnicOf(int id) const {
    const Interface& interface = this->interface(id);
    return interface.kind == InterfaceKind::Vnic ? &topology_.vnics[at(interface.index)] : nullptr;
}

int Fabric::routerInterface(int router, int part) const {
    return routerInterfaces_[at(router)][at(part)];
}

} // namespace fd::reachability
