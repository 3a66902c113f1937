// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/layer2.h"

#include <map>
#include <string>
#include <string_view>

namespace fd::reachability {

enum class InterfaceKind : std::uint8_t {
    Vnic,
    Machine,
    /// A switched virtual interface; `index` is the router, `part` the interface.
    RouterInterface,
    /// The external side of a tenant gateway.
    Gateway,
    /// A host's provider address.
    ProviderAddress,
    /// A machine behind a site-to-site tunnel; `index` is the site, `part` the machine.
    VpnEndpoint,
};

/// Anything that owns addresses, under one numbering.
struct Interface {
    InterfaceKind kind = InterfaceKind::Vnic;
    int index = -1;
    int part = -1;
    Attachment attachment;
    /// The first one is the interface's own, for on-link decisions all count.
    std::vector<InterfaceAddress> addresses;
    std::optional<IpAddress> gateway;
    /// Router that this interface belongs to, and its number there.
    int router = -1;
    int routerPart = -1;
    int vmNetwork = -1;
    long long vsid = 0;
    int host = -1;
    int mtuBytes = 1500;
    bool localProxyArp = false;

    bool isTenant() const { return vmNetwork >= 0; }
    bool owns(const IpAddress& address) const;
    bool isOnLink(const IpAddress& address) const;
};

struct TenantPlace {
    int gateway = -1;
    int tenant = -1;
};

/// A topology with everything looked up that the walk of a packet needs again and again.
class Fabric {
public:
    explicit Fabric(Topology topology);
    Fabric(const Fabric&) = delete;
    Fabric& operator=(const Fabric&) = delete;

    const Topology& topology() const { return topology_; }
    const Layer2& layer2() const { return layer2_; }
    const std::vector<Interface>& interfaces() const { return interfaces_; }
    const Interface& interface(int id) const { return interfaces_[static_cast<std::size_t>(id)]; }

    /// Interface of an adapter, machine, tunnel endpoint, router, "router:interface", gateway or "pa@host";
    /// -1.
    int find(std::string_view name) const;
    std::string nameOf(int interface) const;
    int vnicInterface(int vnic) const { return vnic; }
    int providerInterface(int host) const;
    int gatewayInterface(int gateway) const { return firstGateway_ + gateway; }
    int hostOfProviderAddress(const IpAddress& address) const;

    /// Interfaces of the VLAN world with that address, in numbering order.
    const std::vector<int>& owners(const IpAddress& address) const;
    /// Adapters of a VM network with that customer address.
    const std::vector<int>& tenants(int vmNetwork, const IpAddress& address) const;
    const std::vector<int>& proxies() const { return proxies_; }
    /// The gateway that serves a VM network; gateway -1 if there is none.
    TenantPlace gatewayOf(int vmNetwork) const;
    bool insideVmNetwork(int vmNetwork, const IpAddress& address) const;
    const Vnic* vnicOf(int interface) const;
    /// Interface of a router by the number it has there.
    int routerInterface(int router, int part) const;

private:
    void addVnics();
    void addMachines();
    void addRouters();
    void addGateways();
    void addProviderAddresses();
    void addVpnEndpoints();
    bool servesAsPrimary(int vlan) const;
    int switchForProvider(int host) const;
    void indexNames();

    Topology topology_;
    Layer2 layer2_;
    std::vector<Interface> interfaces_;
    std::vector<std::vector<int>> routerInterfaces_;
    std::vector<int> provider_;
    int firstGateway_ = 0;
    std::map<IpAddress, std::vector<int>> owners_;
    std::map<std::pair<int, IpAddress>, std::vector<int>> tenants_;
    std::vector<int> proxies_;
    std::vector<TenantPlace> gatewayOf_;
    std::map<std::string, int, std::less<>> names_;
};

} // namespace fd::reachability
