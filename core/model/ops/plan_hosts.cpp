// SPDX-License-Identifier: GPL-3.0-or-later
// Racks, hosts and machines of a planned fabric.
#include "model/naming.h"
#include "model/ops/plan_builder.h"

#include <algorithm>

namespace fd::ops {

namespace {

constexpr int kHostsPerRack = 20;
constexpr int kHostsPerCluster = 16;

std::string numbered(const std::string& stem, int number) {
    return stem + (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

void PlanBuilder::addSite(std::size_t index) {
    const PlannedSite& site = plan_.sites[index];
    HostGroup group;
    group.name = freeName(t_.view(), kindOf<HostGroup>,
                          site.name.empty() ? numbered("Site ", static_cast<int>(index) + 1) : site.name);
    group.parent = root_;
    group_ = t_.add(group);
    addSiteNetworks(index);
    core_ = {};
    if (site.hosts > kHostsPerRack) {
        PhysicalSwitch core;
        core.name = freeName(t_.view(), kindOf<PhysicalSwitch>, "Core " + group.name);
        core.layer = SwitchLayer::Core;
        core.location = group.name;
        core_ = t_.add(core);
    }
    for (int i = 0; i < site.hosts; ++i) {
        if (i % kHostsPerRack == 0)
            addRack(i / kHostsPerRack + 1);
        addHost(i);
    }
}

void PlanBuilder::addRack(int number) {
    rackSwitches_.clear();
    nextPort_ = 0;
    const std::string place = t_.view().get(group_)->name;
    for (const char* side : {"A", "B"}) {
        PhysicalSwitch tor;
        tor.name =
            freeName(t_.view(), kindOf<PhysicalSwitch>, "ToR-" + place + "-" + std::to_string(number) + side);
        tor.rack = place + " " + std::to_string(number);
        tor.location = place;
        tor.hasDcb = true;
        // Room for all adapters of a rack of hosts.
        tor.portCount = std::max(48, kHostsPerRack * (plan_.nicsPerHost + 1) / 2 + 2);
        rackSwitches_.push_back(t_.add(tor));
        if (core_) {
            PhysicalLink link;
            link.from = rackSwitches_.back();
            link.fromPort = "Uplink1";
            link.to = core_;
            link.toPort = "R" + std::to_string(number) + side;
            link.speed = Bandwidth::gigabitsPerSecond(100);
            t_.add(link);
        }
    }
    if (core_)
        return;
    PhysicalLink peer;
    peer.from = rackSwitches_[0];
    peer.fromPort = "Uplink1";
    peer.to = rackSwitches_[1];
    peer.toPort = "Uplink1";
    peer.speed = Bandwidth::gigabitsPerSecond(100);
    t_.add(peer);
}

void PlanBuilder::addHost(int index) {
    Host host;
    host.name = freeName(t_.view(), kindOf<Host>, numbered(plan_.hostStem, ++hosts_));
    host.hostGroup = group_;
    host.rack = t_.view().get(rackSwitches_.front())->rack;
    host.logicalProcessors = 32;
    host.numaNodes = 2;
    for (const Traffic& kind : traffic_)
        if (kind.vlan == 30)
            host.migrationSubnets = {*t_.view().get(kind.row)->subnet};
    if (plan_.hasCluster && index % kHostsPerCluster == 0) {
        HostCluster cluster;
        cluster.name = freeName(t_.view(), kindOf<HostCluster>,
                                "CL-" + t_.view().get(group_)->name + "-" +
                                    std::to_string(index / kHostsPerCluster + 1));
        cluster_ = t_.add(cluster);
    }
    if (plan_.hasCluster)
        host.cluster = cluster_;
    const auto id = t_.add(host);
    plan_.isConverged ? addConvergedAdapters(id, index) : addSeparateAdapters(id, index);
    addMachines(id);
}

Id<PhysicalNic> PlanBuilder::addNic(Id<Host> host, const std::string& name) {
    const auto number = t_.view().table<PhysicalNic>().size() + 1;
    PhysicalNic nic;
    nic.name = name;
    nic.host = host;
    nic.mac = MacAddress::fromBits(0x020000000000U + number);
    nic.speed = plan_.nicSpeed;
    nic.vmqEnabled = plan_.nicSpeed >= Bandwidth::gigabitsPerSecond(10);
    nic.vmqCapable = nic.vmqEnabled;
    nic.baseProcessor = 2;
    if (!plan_.tenants.empty())
        nic.mtu = 9014;
    // One after the other to the two switches of the rack.
    nic.numaNode = nextPort_ % 2;
    nic.physicalSwitch = rackSwitches_[static_cast<std::size_t>(nextPort_ % 2)];
    nic.physicalPort = "Eth" + std::to_string(nextPort_ / 2 + 1);
    ++nextPort_;
    return t_.add(nic);
}

Id<HostSwitch> PlanBuilder::addHostSwitch(Id<Host> host, std::vector<Id<PhysicalNic>> nics) {
    HostSwitch made;
    made.host = host;
    made.name = t_.view().get(logicalSwitch_)->name;
    made.logicalSwitch = logicalSwitch_;
    made.uplinkSet = uplinkSet_;
    made.nics = std::move(nics);
    return t_.add(made);
}

void PlanBuilder::addConvergedAdapters(Id<Host> host, int index) {
    std::vector<Id<PhysicalNic>> nics;
    for (int i = 1; i <= plan_.nicsPerHost; ++i)
        nics.push_back(addNic(host, "NIC" + std::to_string(i)));
    const auto hostSwitch = addHostSwitch(host, std::move(nics));
    for (const Traffic& kind : traffic_) {
        HostVirtualNic nic;
        nic.name = kind.name;
        nic.hostSwitch = hostSwitch;
        nic.vmNetwork = kind.vmNetwork;
        nic.classification = kind.classification;
        nic.isManagement = kind.isManagement;
        nic.ipv4Mode = AddressMode::Static;
        nic.ipv4Pool = kind.pool;
        nic.ipv4Address = t_.view().get(kind.pool)->start->plus(static_cast<std::uint64_t>(index));
        nic.macMode = AddressMode::Static;
        nic.mac = MacAddress::fromBits(0x001DD8E00000U + t_.view().table<HostVirtualNic>().size());
        t_.add(nic);
    }
}

void PlanBuilder::addSeparateAdapters(Id<Host> host, int index) {
    for (const Traffic& kind : traffic_) {
        const auto id = addNic(host, kind.name);
        t_.edit(id, [&](PhysicalNic& nic) {
            nic.availableForPlacement = false;
            nic.usedForManagement = kind.isManagement;
            nic.vlanMode = VlanMode::Access;
            nic.vlan = *VlanId::of(kind.vlan);
            nic.assignedSubnets = {kind.row};
            nic.address = t_.view().get(kind.pool)->start->plus(static_cast<std::uint64_t>(index));
            nic.vmqEnabled = false;
        });
    }
    std::vector<Id<PhysicalNic>> machines;
    for (const char* name : {"VM1", "VM2"})
        machines.push_back(addNic(host, name));
    addHostSwitch(host, std::move(machines));
}

void PlanBuilder::addMachines(Id<Host> host) {
    for (int i = 0; i < plan_.machinesPerHost; ++i) {
        const auto choice = static_cast<std::size_t>(vms_) % (tenantNetworks_.size() + 1);
        MachineNetwork& network = choice == 0 ? *siteNetwork_ : tenantNetworks_[choice - 1];
        const IpPool& pool = *t_.view().get(network.pool);
        Vm vm;
        vm.name = freeName(t_.view(), kindOf<Vm>, numbered("VM", ++vms_));
        vm.host = host;
        vm.tenant = network.tenant;
        vm.isHighlyAvailable = plan_.hasCluster;
        VirtualNic nic;
        nic.name = "Network adapter";
        nic.vm = t_.add(vm);
        nic.vmNetwork = network.network;
        nic.vmSubnet = network.subnet;
        nic.classification = machineClass_;
        nic.macMode = AddressMode::Static;
        nic.mac = MacAddress::fromBits(0x001DD8B71C00U + static_cast<std::uint64_t>(vms_));
        const auto address = pool.start->plus(static_cast<std::uint64_t>(network.used));
        // A pool that is nearly empty is left so; the machine gets its address from elsewhere.
        if (network.used < 200) {
            nic.ipv4Mode = AddressMode::Static;
            nic.ipv4Pool = network.pool;
            nic.ipv4Address = address;
            ++network.used;
        }
        t_.add(nic);
    }
}

} // namespace fd::ops
