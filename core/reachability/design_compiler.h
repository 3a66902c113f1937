// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "model/derived/attachment.h"
#include "model/derived/fabric_view.h"
#include "reachability/topology.h"

#include <map>
#include <set>

namespace fd::reachability {

/// A design as the model of reachability sees it, and which object each part stands for.
struct CompiledDesign {
    Topology topology;
    /// Objects by position in the topology's lists; no object where the part is an assumption.
    std::vector<AnyId> switches;
    std::vector<std::vector<AnyId>> ports;
    std::vector<AnyId> vnics;
    std::vector<AnyId> vpnEndpoints;
    /// By router and interface.
    std::vector<std::vector<AnyId>> routerInterfaces;
    std::vector<AnyId> routers;
    std::vector<AnyId> gateways;
    std::vector<AnyId> hosts;
    std::vector<std::vector<AnyId>> hostSwitches;
    /// Front-end adapters that the gateway interface stands for, with the gateway's position.
    std::map<AnyId, int> gatewayOfFrontEnd;
    /// Position of the machine that stands for the Internet, -1 if no router leads there.
    int internet = -1;
    /// What the design does not say and was assumed.
    std::vector<Text> assumptions;
};

/// Turns a design into a topology. What the design leaves open gets a default that is named in `assumptions`.
class DesignCompiler {
public:
    explicit DesignCompiler(const FabricView& view) : view_(view) {}
    CompiledDesign compile();

private:
    /// Where an adapter's address lies.
    struct Subnet {
        Id<SubnetVlan> row;
        IpPrefix prefix;
        std::optional<IpAddress> gateway;
        Id<IpPool> pool;
    };

    void assume(const char* source, std::vector<TextArgument> arguments = {});

    // design_wiring.cpp: what is outside of the hosts, and their uplinks
    void addSwitches();
    int addHiddenSwitch(std::string name);
    PortRef addPort(int device, const std::string& name, const Port& settings, AnyId object);
    void addLinks();
    void addStacks();
    PortRef portOfNic(Id<PhysicalNic> nic);
    void addHosts();
    void addBoundNics(int host, Id<fd::Host> id);
    void addRouters();
    void addRouterInterface(int router, Id<fd::RouterInterface> id, int device);
    void addInternet();
    int deviceForRouter(const fd::Router& router);

    // design_adapters.cpp: virtual adapters and their addresses
    void collectAddresses();
    void addHostAdapters();
    void addVmAdapters();
    void addVmAdapter(Id<VirtualNic> id);
    Port portFor(const PortVlan& vlan, const VirtualNic* nic) const;
    Port tenantPort(const VirtualNic& nic) const;
    void applyProfile(Vnic& vnic, Id<fd::HostSwitch> hostSwitch, Id<PortClassification> classification);
    void applyAcl(Vnic& vnic, const VirtualNic& nic) const;
    std::optional<Subnet> subnetFor(Id<fd::VmNetwork> network, Id<SubnetVlan> row, Id<IpPool> pool,
                                    const std::optional<IpAddress>& address) const;
    std::optional<Subnet> tenantSubnet(Id<VmSubnet> subnet, Id<IpPool> pool) const;
    Subnet withPool(Subnet subnet, std::span<const Id<IpPool>> pools, Id<IpPool> wanted) const;
    IpAddress freeAddress(const Subnet& subnet, std::uint32_t space);
    void addressAdapter(Vnic& vnic, const std::optional<IpAddress>& given,
                        const std::optional<Subnet>& subnet, std::uint32_t space);

    // design_overlay.cpp: VM networks, provider addresses, gateways
    void addVmNetworks();
    void addProviderAddresses();
    std::optional<Subnet> providerSubnet(Id<fd::Host> host) const;
    void addGateways();
    bool addFrontEnd(TenantGateway& out, Id<Gateway> id);
    void addFrontEndOfSite(TenantGateway& out, const Gateway& gateway);
    void addTenant(TenantGateway& out, const Gateway& gateway, Id<VmNetworkGateway> id);
    void addNat(GatewayTenant& tenant, Id<VmNetworkGateway> id);
    void addTunnels(GatewayTenant& tenant, Id<VmNetworkGateway> id);

    const FabricView& view_;
    CompiledDesign out_;
    std::map<Id<fd::PhysicalSwitch>, int> deviceOf_;
    std::map<Id<fd::Host>, int> hostOf_;
    std::map<Id<fd::HostSwitch>, std::pair<int, int>> hostSwitchOf_;
    std::map<Id<fd::VmNetwork>, int> vmNetworkOf_;
    std::set<AnyId> skipped_;
    /// Addresses in use, by address space: 0 for the VLAN world, else the number of the VM network.
    std::map<std::uint32_t, std::set<IpAddress>> used_;
    std::map<std::pair<std::uint32_t, IpPrefix>, IpAddress> nextFree_;
    bool assumedAddresses_ = false;
};

} // namespace fd::reachability
