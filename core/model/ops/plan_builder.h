// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ops/plan.h"

#include <optional>

namespace fd::ops {

/// Adds a planned fabric step by step; networks and hosts are in files of their own.
class PlanBuilder {
public:
    PlanBuilder(Transaction& transaction, const DesignPlan& plan) : t_(transaction), plan_(plan) {}
    void run();

private:
    /// A kind of traffic of the hosts: its networks and, in the site at hand, its row and pool.
    struct Traffic {
        const char* name;
        int vlan;
        int weight;
        bool isManagement = false;
        Id<LogicalNetwork> network{};
        Id<VmNetwork> vmNetwork{};
        Id<PortClassification> classification{};
        Id<NetworkSite> site{};
        Id<SubnetVlan> row{};
        Id<IpPool> pool{};
    };
    /// A network that machines of the site at hand can use.
    struct MachineNetwork {
        Id<VmNetwork> network;
        Id<VmSubnet> subnet;
        Id<IpPool> pool;
        Id<Tenant> tenant;
        int used = 0;
    };

    // plan_networks.cpp
    void addFoundations();
    void addTraffic();
    Id<LogicalNetwork> addLogicalNetwork(const std::string& name, LogicalNetworkKind kind);
    void addLogicalSwitch();
    Id<PortClassification> addClass(const char* name, bool vrss, int weight);
    void addTenants();
    void addSiteNetworks(std::size_t index);
    Id<NetworkSite> addNetworkSite(Id<LogicalNetwork> network);
    Id<SubnetVlan> addRow(Id<NetworkSite> site, const IpPrefix& subnet, int vlan);
    Id<IpPool> addPool(const std::string& name, Id<SubnetVlan> row, Id<VmSubnet> subnet,
                       const IpPrefix& prefix);
    IpPrefix subnetOf(std::size_t site, int third) const;

    // plan_hosts.cpp
    void addSite(std::size_t index);
    void addRack(int number);
    void addHost(int index);
    Id<PhysicalNic> addNic(Id<Host> host, const std::string& name);
    void addConvergedAdapters(Id<Host> host, int index);
    void addSeparateAdapters(Id<Host> host, int index);
    Id<HostSwitch> addHostSwitch(Id<Host> host, std::vector<Id<PhysicalNic>> nics);
    void addMachines(Id<Host> host);

    Transaction& t_;
    const DesignPlan& plan_;
    Id<HostGroup> root_;
    Id<LogicalNetwork> machines_;
    Id<LogicalNetwork> provider_;
    Id<LogicalSwitch> logicalSwitch_;
    Id<PortClassification> machineClass_;
    std::vector<Traffic> traffic_;
    std::vector<MachineNetwork> tenantNetworks_;
    // The site at hand.
    Id<HostGroup> group_;
    std::optional<MachineNetwork> siteNetwork_;
    Id<UplinkPortProfileSet> uplinkSet_;
    std::vector<Id<PhysicalSwitch>> rackSwitches_;
    Id<PhysicalSwitch> core_;
    Id<HostCluster> cluster_;
    int hosts_ = 0;
    int vms_ = 0;
    int nextPort_ = 0;
};

} // namespace fd::ops
