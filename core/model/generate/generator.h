// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "model/generate/generate.h"
#include "model/transaction.h"

#include <string>
#include <vector>

namespace fd {

/// One VM network that machines of a location may use, with the addresses that it still has.
struct GeneratedNetwork {
    Id<VmNetwork> network;
    Id<VmSubnet> subnet;
    Id<IpPool> pool;
    IpAddress next;
    int left = 0;
};

/// A group of hosts at one place and the networks that exist only there.
struct GeneratedLocation {
    int number = 0;
    Id<HostGroup> group;
    Id<UplinkPortProfileSet> uplinkSet;
    Id<PhysicalSwitch> core;
    Id<IpPool> managementPool;
    Id<IpPool> clusterPool;
    Id<IpPool> migrationPool;
    IpPrefix migrationSubnet;
    std::vector<GeneratedNetwork> vlanNetworks;
    std::vector<GeneratedNetwork> pvlanNetworks;
};

/// Builds the fabric step by step; the steps are in files of their own.
class Generator {
public:
    explicit Generator(const GenerateOptions& options);
    Design run();

private:
    // generate_networks.cpp
    void addSettings();
    void addLogicalNetworks();
    void addLogicalSwitch();
    void addLocation(int number);
    Id<NetworkSite> addSite(Id<LogicalNetwork> network, const GeneratedLocation& at);
    Id<SubnetVlan> addRow(Id<NetworkSite> site, const IpPrefix& subnet, int vlan, int secondary = 0);
    GeneratedNetwork addPool(const std::string& name, Id<SubnetVlan> row, const IpPrefix& subnet);
    Id<IpPool> addInfrastructure(Id<NetworkSite> site, const std::string& name, const IpPrefix& subnet, int vlan);
    void addVlanNetworks(GeneratedLocation& at, Id<NetworkSite> vlanSite, Id<NetworkSite> pvlanSite);
    GeneratedNetwork addIsolatedNetwork(Id<LogicalNetwork> network, const std::string& name, Id<SubnetVlan> row);
    void addTenants();

    // generate_machines.cpp
    void addHosts(GeneratedLocation& at, int first, int count);
    void addHost(GeneratedLocation& at, int number, int indexInLocation);
    void addHostAdapters(const GeneratedLocation& at, Id<HostSwitch> hostSwitch, int indexInLocation);
    void addRack(GeneratedLocation& at, int rack);
    void addVms();
    void addVm(int number);
    GeneratedNetwork* networkFor(GeneratedLocation& at);

    GenerateOptions options_;
    Transaction t_;
    SplitMix64 random_;
    int locationCount_ = 0;
    int vlanNetworksPerLocation_ = 0;
    int pvlanNetworksPerLocation_ = 0;
    Id<HostGroup> allHosts_;
    Id<LogicalNetwork> management_, cluster_, migration_, vlan_, pvlan_, provider_;
    Id<VmNetwork> managementVmn_, clusterVmn_, migrationVmn_;
    Id<LogicalSwitch> logicalSwitch_;
    std::vector<Id<PortClassification>> machineClasses_;
    Id<PortClassification> managementClass_, clusterClass_, migrationClass_;
    std::vector<GeneratedLocation> locations_;
    std::vector<GeneratedNetwork> tenantNetworks_;
    std::vector<Id<Host>> hosts_;
    std::vector<Id<PhysicalSwitch>> rackSwitches_;
};

/// `prefix` followed by the number with leading zeros: "HV-00017".
std::string numbered(const char* prefix, int number, int digits);

} // namespace fd
