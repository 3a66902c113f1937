// SPDX-License-Identifier: GPL-3.0-or-later
// Logical networks, sites, pools, switches and VM networks of a generated fabric.
#include "model/generate/generator.h"

#include <algorithm>

namespace fd {

namespace {

/// Primary VLANs that each location keeps for itself, so that no two locations use the same one.
constexpr int kPvlanStride = 40;

IpAddress address(int a, int b, int c, int d) {
    return IpAddress::v4(static_cast<std::uint32_t>((a << 24) | (b << 16) | (c << 8) | d));
}

/// 10.x.y.0 for location x. Locations beyond 200 go on in 11.x, which is only a number in a generated fabric.
IpPrefix subnetOf(int location, int third, int length) {
    return *IpPrefix::of(address(10 + location / 200, location % 200 + 1, third, 0), length);
}

template <class T>
T named(std::string name) {
    T record;
    record.name = std::move(name);
    return record;
}

} // namespace

void Generator::addSettings() {
    auto settings = named<FabricSettings>("Generated fabric");
    settings.description = std::to_string(options_.hosts) + " hosts, " + std::to_string(options_.vms) + " virtual machines";
    settings.vmmVersion = VmmVersion::Vmm2022;
    settings.physicalMtu = 9014;
    t_.add(settings);
    allHosts_ = t_.add(named<HostGroup>("All Hosts"));
}

void Generator::addLogicalNetworks() {
    const auto add = [&](const char* name, LogicalNetworkKind kind) {
        auto network = named<LogicalNetwork>(name);
        network.kind = kind;
        return t_.add(network);
    };
    management_ = add("Management", LogicalNetworkKind::Connected);
    cluster_ = add("Cluster", LogicalNetworkKind::Connected);
    migration_ = add("LiveMigration", LogicalNetworkKind::Connected);
    vlan_ = add("Tenants-VLAN", LogicalNetworkKind::IndependentVlan);
    pvlan_ = add("Web-PVLAN", LogicalNetworkKind::IndependentPvlan);
    provider_ = add("HNV-Provider", LogicalNetworkKind::Virtualized);
    const auto controller = t_.add(named<NetworkController>("Network controller"));
    t_.edit(provider_, [&](LogicalNetwork& network) {
        network.networkController = controller;
        network.useGre = false;
    });
    const auto connect = [&](const char* name, Id<LogicalNetwork> network) {
        auto vmNetwork = named<VmNetwork>(name);
        vmNetwork.logicalNetwork = network;
        return t_.add(vmNetwork);
    };
    managementVmn_ = connect("Management", management_);
    clusterVmn_ = connect("Cluster", cluster_);
    migrationVmn_ = connect("LiveMigration", migration_);
}

void Generator::addLogicalSwitch() {
    auto logicalSwitch = named<LogicalSwitch>("LS-Converged");
    // SET and bandwidth settings do not go together well ("RDMA and Switch Embedded Teaming"), so there are none.
    logicalSwitch.minimumBandwidthMode = MinimumBandwidthMode::None;
    logicalSwitch_ = t_.add(logicalSwitch);
    const auto add = [&](const char* name, bool vrss, bool isDefault) {
        auto profile = named<VirtualPortProfile>(name);
        profile.vmq = true;
        profile.vrss = vrss;
        VirtualPort port;
        port.logicalSwitch = logicalSwitch_;
        port.profile = t_.add(profile);
        port.classification = t_.add(named<PortClassification>(name));
        port.isDefault = isDefault;
        t_.add(port);
        return port.classification;
    };
    managementClass_ = add("Host management", false, false);
    clusterClass_ = add("Host cluster workload", false, false);
    migrationClass_ = add("Live migration workload", false, false);
    machineClasses_ = {add("High bandwidth", true, false), add("Medium bandwidth", false, true),
                       add("Low bandwidth", false, false)};
    auto macPool = named<MacPool>("MAC addresses");
    macPool.start = MacAddress::fromBits(0x001DD8B71C00);
    macPool.end = MacAddress::fromBits(0x001DD8F41FFF);
    macPool.hostGroups = {allHosts_};
    t_.add(macPool);
}

Id<NetworkSite> Generator::addSite(Id<LogicalNetwork> network, const GeneratedLocation& at) {
    auto site = named<NetworkSite>(t_.view().get(network)->name + numbered("-S", at.number, 3));
    site.logicalNetwork = network;
    site.hostGroups = {at.group};
    return t_.add(site);
}

Id<SubnetVlan> Generator::addRow(Id<NetworkSite> site, const IpPrefix& subnet, int vlan, int secondary) {
    SubnetVlan row;
    row.site = site;
    row.subnet = subnet;
    row.vlan = *VlanId::of(vlan);
    if (secondary > 0)
        row.secondaryVlan = *VlanId::of(secondary);
    return t_.add(row);
}

GeneratedNetwork Generator::addPool(const std::string& name, Id<SubnetVlan> row, const IpPrefix& subnet) {
    auto pool = named<IpPool>(name);
    pool.subnetVlan = row;
    pool.start = subnet.firstUsable().plus(9);
    pool.end = subnet.lastUsable();
    pool.gateways = {PoolGateway{subnet.firstUsable(), std::nullopt}};
    GeneratedNetwork made;
    made.pool = t_.add(pool);
    made.next = *pool.start;
    made.left = static_cast<int>(pool.end->low() - pool.start->low() + 1);
    return made;
}

Id<IpPool> Generator::addInfrastructure(Id<NetworkSite> site, const std::string& name, const IpPrefix& subnet, int vlan) {
    return addPool(name, addRow(site, subnet, vlan), subnet).pool;
}

void Generator::addLocation(int number) {
    GeneratedLocation at;
    at.number = number;
    auto group = named<HostGroup>(numbered("Site ", number, 3));
    group.parent = allHosts_;
    at.group = t_.add(group);
    const std::string suffix = numbered("-S", number, 3) + "-Pool";
    const auto managementSite = addSite(management_, at);
    const auto clusterSite = addSite(cluster_, at);
    const auto migrationSite = addSite(migration_, at);
    const auto vlanSite = addSite(vlan_, at);
    const auto pvlanSite = addSite(pvlan_, at);
    const auto providerSite = addSite(provider_, at);
    at.managementPool = addInfrastructure(managementSite, "Management" + suffix, subnetOf(number - 1, 0, 22), 10);
    at.clusterPool = addInfrastructure(clusterSite, "Cluster" + suffix, subnetOf(number - 1, 4, 22), 20);
    at.migrationSubnet = subnetOf(number - 1, 8, 22);
    at.migrationPool = addInfrastructure(migrationSite, "LiveMigration" + suffix, at.migrationSubnet, 30);
    addInfrastructure(providerSite, "HNV-Provider" + suffix, subnetOf(number - 1, 12, 22), 60);
    addVlanNetworks(at, vlanSite, pvlanSite);
    auto profile = named<UplinkPortProfile>(numbered("UPP-S", number, 3));
    profile.loadBalancing = LoadBalancing::HyperVPort;
    profile.sites = {managementSite, clusterSite, migrationSite, vlanSite, pvlanSite, providerSite};
    auto set = named<UplinkPortProfileSet>(numbered("UPS-S", number, 3));
    set.logicalSwitch = logicalSwitch_;
    set.profile = t_.add(profile);
    at.uplinkSet = t_.add(set);
    auto core = named<PhysicalSwitch>(numbered("core-S", number, 3));
    core.layer = SwitchLayer::Core;
    core.isPvlanAware = true;
    core.location = group.name;
    at.core = t_.add(core);
    locations_.push_back(std::move(at));
}

GeneratedNetwork Generator::addIsolatedNetwork(Id<LogicalNetwork> network, const std::string& name, Id<SubnetVlan> row) {
    auto vmNetwork = named<VmNetwork>(name);
    vmNetwork.logicalNetwork = network;
    vmNetwork.isolation = IsolationType::Vlan;
    auto subnet = named<VmSubnet>(name);
    subnet.vmNetwork = t_.add(vmNetwork);
    subnet.subnetVlan = row;
    GeneratedNetwork made = addPool(name + "-Pool", row, *t_.view().get(row)->subnet);
    made.network = subnet.vmNetwork;
    made.subnet = t_.add(subnet);
    return made;
}

void Generator::addVlanNetworks(GeneratedLocation& at, Id<NetworkSite> vlanSite, Id<NetworkSite> pvlanSite) {
    const std::string place = numbered("-S", at.number, 3);
    for (int i = 0; i < vlanNetworksPerLocation_; ++i) {
        const auto row = addRow(vlanSite, subnetOf(at.number - 1, 16 + i, 24), 100 + i);
        at.vlanNetworks.push_back(addIsolatedNetwork(vlan_, numbered("Net-", 100 + i, 3) + place, row));
    }
    for (int i = 0; i < pvlanNetworksPerLocation_; ++i) {
        // Each site has primaries of its own, the secondaries are the same everywhere.
        const int primary = 400 + (at.number - 1) % 50 * kPvlanStride + i;
        const auto row = addRow(pvlanSite, *IpPrefix::of(address(172, 16 + at.number % 16, i, 0), 24), primary, 3000 + i);
        at.pvlanNetworks.push_back(addIsolatedNetwork(pvlan_, numbered("Web-", i + 1, 3) + place, row));
    }
}

void Generator::addTenants() {
    for (int number = 1; number <= options_.tenants; ++number) {
        const std::string name = numbered("Tenant-", number, 4);
        auto network = named<VmNetwork>(name);
        network.logicalNetwork = provider_;
        network.isolation = IsolationType::NetworkVirtualization;
        network.tenant = t_.add(named<Tenant>(name));
        network.routingDomainId = Guid(0x74656e616e740000U + static_cast<unsigned>(number), random_.next());
        const auto networkId = t_.add(network);
        for (int part = 0; part < 2; ++part) {
            // All tenants use the same customer addresses: that is what network virtualization is for.
            const IpPrefix prefix = *IpPrefix::of(address(192, 168, 10 + part, 0), 24);
            auto subnet = named<VmSubnet>(name + (part == 0 ? "-Web" : "-DB"));
            subnet.vmNetwork = networkId;
            subnet.subnet = prefix;
            subnet.vsid = *Vsid::of(5000 + 2 * number + part);
            const auto subnetId = t_.add(subnet);
            GeneratedNetwork made = addPool(subnet.name + "-Pool", {}, prefix);
            t_.edit(made.pool, [&](IpPool& pool) { pool.vmSubnet = subnetId; });
            made.network = networkId;
            made.subnet = subnetId;
            tenantNetworks_.push_back(made);
        }
    }
}

} // namespace fd
