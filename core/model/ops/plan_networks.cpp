// SPDX-License-Identifier: GPL-3.0-or-later
// The networks of a planned fabric: what is the same everywhere, and what each site has of its own.
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/plan_builder.h"

namespace fd::ops {

namespace {

constexpr int kMachineVlan = 100;
constexpr int kProviderVlan = 60;
constexpr int kJumbo = 9014;

template <class T>
T named(std::string name) {
    T record;
    record.name = std::move(name);
    return record;
}

IpAddress address(int a, int b, int c, int d) {
    return IpAddress::v4(static_cast<std::uint32_t>((a << 24) | (b << 16) | (c << 8) | d));
}

} // namespace

/// 10.1.x.0 in the first site, 10.2.x.0 in the second.
IpPrefix PlanBuilder::subnetOf(std::size_t site, int third) const {
    return *IpPrefix::of(address(10, static_cast<int>(site) + 1, third, 0), 24);
}

void PlanBuilder::addFoundations() {
    root_ = rootGroup(t_);
    const auto settings = t_.view().idsOf(kindOf<FabricSettings>);
    const auto id = settings.empty() ? t_.add(FabricSettings{}) : settings.front().as<FabricSettings>();
    t_.edit(id, [&](FabricSettings& record) {
        // Packets of network virtualization are larger than those of the machines.
        if (!plan_.tenants.empty())
            record.physicalMtu = kJumbo;
    });
    if (t_.view().table<MacPool>().empty()) {
        auto pool = named<MacPool>("MAC addresses");
        pool.start = MacAddress::fromBits(0x001DD8B71C00);
        pool.end = MacAddress::fromBits(0x001DD8F41FFF);
        pool.hostGroups = {root_};
        t_.add(pool);
    }
}

Id<LogicalNetwork> PlanBuilder::addLogicalNetwork(const std::string& name, LogicalNetworkKind kind) {
    auto network = named<LogicalNetwork>(freeName(t_.view(), kindOf<LogicalNetwork>, name));
    network.kind = kind;
    return t_.add(network);
}

void PlanBuilder::addTraffic() {
    traffic_.push_back({"Management", 10, 10, true});
    if (plan_.hasCluster)
        traffic_.push_back({"Cluster", 20, 10});
    if (plan_.hasLiveMigration)
        traffic_.push_back({"Live migration", 30, 25});
    if (plan_.hasStorage)
        traffic_.push_back({"Storage", 40, 30});
    for (Traffic& kind : traffic_) {
        kind.network = addLogicalNetwork(kind.name, LogicalNetworkKind::Connected);
        auto vmNetwork = named<VmNetwork>(freeName(t_.view(), kindOf<VmNetwork>, kind.name));
        vmNetwork.logicalNetwork = kind.network;
        kind.vmNetwork = t_.add(vmNetwork);
    }
    machines_ = addLogicalNetwork("Virtual machines", LogicalNetworkKind::IndependentVlan);
}

Id<PortClassification> PlanBuilder::addClass(const char* name, bool vrss, int weight) {
    auto profile = named<VirtualPortProfile>(freeName(t_.view(), kindOf<VirtualPortProfile>, name));
    profile.vmq = plan_.nicSpeed >= Bandwidth::gigabitsPerSecond(10);
    profile.vrss = vrss && profile.vmq;
    profile.minimumWeight = plan_.hasWeights ? weight : 0;
    VirtualPort port;
    port.logicalSwitch = logicalSwitch_;
    port.profile = t_.add(profile);
    port.classification =
        t_.add(named<PortClassification>(freeName(t_.view(), kindOf<PortClassification>, name)));
    port.isDefault = t_.view().table<VirtualPort>().empty();
    t_.add(port);
    return port.classification;
}

void PlanBuilder::addLogicalSwitch() {
    auto logicalSwitch = named<LogicalSwitch>(
        freeName(t_.view(), kindOf<LogicalSwitch>, plan_.isConverged ? "LS-Converged" : "LS-Machines"));
    logicalSwitch.minimumBandwidthMode =
        plan_.hasWeights ? MinimumBandwidthMode::Weight : MinimumBandwidthMode::None;
    // One adapter is no team.
    if (plan_.isConverged && plan_.nicsPerHost == 1)
        logicalSwitch.uplinkMode = UplinkMode::NoTeam;
    logicalSwitch_ = t_.add(logicalSwitch);
    machineClass_ = addClass("Virtual machines", true, 5);
    if (plan_.isConverged)
        for (Traffic& kind : traffic_)
            kind.classification = addClass(kind.name, false, kind.weight);
}

void PlanBuilder::addTenants() {
    if (plan_.tenants.empty())
        return;
    provider_ = addLogicalNetwork("HNV Provider", LogicalNetworkKind::Virtualized);
    const auto controller = t_.add(named<NetworkController>("Network controller"));
    t_.edit(provider_, [&](LogicalNetwork& network) {
        network.networkController = controller;
        network.useGre = false;
    });
    int number = 0;
    for (const std::string& name : plan_.tenants) {
        ++number;
        MachineNetwork made;
        made.tenant = t_.add(named<Tenant>(freeName(t_.view(), kindOf<Tenant>, name)));
        auto network = named<VmNetwork>(freeName(t_.view(), kindOf<VmNetwork>, name));
        network.logicalNetwork = provider_;
        network.isolation = IsolationType::NetworkVirtualization;
        network.tenant = made.tenant;
        network.routingDomainId =
            Guid(0x706c616e00000000U + static_cast<unsigned>(number), 0x8000000000000001U);
        made.network = t_.add(network);
        // All tenants use the same customer addresses: that is what network virtualization is for.
        const IpPrefix prefix = *IpPrefix::of(address(192, 168, 10, 0), 24);
        auto subnet = named<VmSubnet>(network.name + "-Subnet");
        subnet.vmNetwork = made.network;
        subnet.subnet = prefix;
        subnet.vsid = *Vsid::of(5000 + number);
        made.subnet = t_.add(subnet);
        made.pool = addPool(network.name + "-Pool", {}, made.subnet, prefix);
        tenantNetworks_.push_back(made);
    }
}

Id<NetworkSite> PlanBuilder::addNetworkSite(Id<LogicalNetwork> network) {
    auto site = named<NetworkSite>(t_.view().get(network)->name + " - " + t_.view().get(group_)->name);
    site.logicalNetwork = network;
    site.hostGroups = {group_};
    return t_.add(site);
}

Id<SubnetVlan> PlanBuilder::addRow(Id<NetworkSite> site, const IpPrefix& subnet, int vlan) {
    SubnetVlan row;
    row.site = site;
    row.subnet = subnet;
    row.vlan = *VlanId::of(vlan);
    return t_.add(row);
}

Id<IpPool> PlanBuilder::addPool(const std::string& name, Id<SubnetVlan> row, Id<VmSubnet> subnet,
                                const IpPrefix& prefix) {
    auto pool = named<IpPool>(name);
    pool.subnetVlan = row;
    pool.vmSubnet = subnet;
    pool.start = prefix.firstUsable().plus(9);
    pool.end = prefix.lastUsable();
    pool.gateways = {PoolGateway{prefix.firstUsable(), std::nullopt}};
    return t_.add(pool);
}

void PlanBuilder::addSiteNetworks(std::size_t index) {
    const std::string place = " - " + t_.view().get(group_)->name;
    auto profile = named<UplinkPortProfile>("UPP" + place);
    profile.loadBalancing = LoadBalancing::HyperVPort;
    for (Traffic& kind : traffic_) {
        const IpPrefix subnet = subnetOf(index, kind.vlan);
        kind.site = addNetworkSite(kind.network);
        kind.row = addRow(kind.site, subnet, kind.vlan);
        kind.pool = addPool(kind.name + place, kind.row, {}, subnet);
        if (plan_.isConverged)
            profile.sites.push_back(kind.site);
    }
    const auto machineSite = addNetworkSite(machines_);
    const IpPrefix subnet = subnetOf(index, kMachineVlan);
    const auto row = addRow(machineSite, subnet, kMachineVlan);
    profile.sites.push_back(machineSite);
    MachineNetwork made;
    auto network = named<VmNetwork>(freeName(t_.view(), kindOf<VmNetwork>, "Virtual machines" + place));
    network.logicalNetwork = machines_;
    network.isolation = IsolationType::Vlan;
    made.network = t_.add(network);
    auto vmSubnet = named<VmSubnet>(network.name);
    vmSubnet.vmNetwork = made.network;
    vmSubnet.subnetVlan = row;
    made.subnet = t_.add(vmSubnet);
    made.pool = addPool(network.name, row, {}, subnet);
    siteNetwork_ = made;
    if (provider_) {
        const auto providerSite = addNetworkSite(provider_);
        const IpPrefix providerSubnet = subnetOf(index, kProviderVlan);
        addPool("HNV Provider" + place, addRow(providerSite, providerSubnet, kProviderVlan), {},
                providerSubnet);
        profile.sites.push_back(providerSite);
    }
    auto set = named<UplinkPortProfileSet>("UPS" + place);
    set.logicalSwitch = logicalSwitch_;
    set.profile = t_.add(profile);
    uplinkSet_ = t_.add(set);
}

} // namespace fd::ops
