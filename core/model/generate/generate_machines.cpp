// SPDX-License-Identifier: GPL-3.0-or-later
// Racks, hosts and virtual machines of a generated fabric.
#include "model/generate/generator.h"

#include <algorithm>
#include <array>

namespace fd {

namespace {

constexpr int kHostsPerRack = 20;
constexpr int kHostsPerCluster = 16;

/// MAC addresses of physical adapters: locally administered (bit 1 of the first octet), counted up.
MacAddress adapterMac(std::uint64_t number) {
    return MacAddress::fromBits(0x020000000000U + number);
}

} // namespace

void Generator::addRack(GeneratedLocation& at, int rack) {
    rackSwitches_.clear();
    for (const char* side : {"a", "b"}) {
        PhysicalSwitch tor;
        tor.name = numbered("tor-S", at.number, 3) + numbered("-R", rack, 2) + side;
        tor.rack = numbered("S", at.number, 3) + numbered("-R", rack, 2);
        tor.location = t_.view().get(at.group)->name;
        tor.isPvlanAware = true;
        tor.hasDcb = true;
        rackSwitches_.push_back(t_.add(tor));
        PhysicalLink link;
        link.from = rackSwitches_.back();
        link.fromPort = "Uplink1";
        link.to = at.core;
        link.toPort = "R" + std::to_string(rack) + side;
        link.speed = Bandwidth::gigabitsPerSecond(100);
        t_.add(link);
    }
}

void Generator::addHosts(GeneratedLocation& at, int first, int count) {
    for (int i = 0; i < count; ++i) {
        if (i % kHostsPerRack == 0)
            addRack(at, i / kHostsPerRack + 1);
        addHost(at, first + i + 1, i);
    }
}

void Generator::addHost(GeneratedLocation& at, int number, int indexInLocation) {
    Host host;
    host.name = numbered("HV-", number, 5);
    host.hostGroup = at.group;
    host.rack = t_.view().get(rackSwitches_.front())->rack;
    host.logicalProcessors = 64;
    host.numaNodes = 2;
    host.migrationSubnets = {at.migrationSubnet};
    if (indexInLocation % kHostsPerCluster == 0) {
        HostCluster cluster;
        cluster.name = numbered("CL-S", at.number, 3) + numbered("-", indexInLocation / kHostsPerCluster + 1, 2);
        host.cluster = t_.add(cluster);
    } else {
        host.cluster = t_.view().get(hosts_.back())->cluster;
    }
    HostSwitch hostSwitch;
    hostSwitch.host = t_.add(host);
    hosts_.push_back(hostSwitch.host);
    for (int side = 0; side < 2; ++side) {
        PhysicalNic nic;
        nic.name = side == 0 ? "NIC1" : "NIC2";
        nic.host = hostSwitch.host;
        nic.mac = adapterMac(static_cast<std::uint64_t>(number) * 2 + static_cast<std::uint64_t>(side));
        nic.speed = Bandwidth::gigabitsPerSecond(25);
        nic.vendor = "Contoso Adapters";
        nic.model = "X25-DP";
        nic.driver = "7.0";
        nic.vmqEnabled = true;
        nic.baseProcessor = 2;
        nic.numaNode = side;
        nic.mtu = 9014;
        nic.physicalSwitch = rackSwitches_[static_cast<std::size_t>(side)];
        nic.physicalPort = "Eth" + std::to_string(indexInLocation % kHostsPerRack + 1);
        hostSwitch.nics.push_back(t_.add(nic));
    }
    hostSwitch.name = "LS-Converged";
    hostSwitch.logicalSwitch = logicalSwitch_;
    hostSwitch.uplinkSet = at.uplinkSet;
    addHostAdapters(at, t_.add(hostSwitch), indexInLocation);
}

void Generator::addHostAdapters(const GeneratedLocation& at, Id<HostSwitch> hostSwitch, int indexInLocation) {
    struct Adapter {
        const char* name;
        Id<VmNetwork> network;
        Id<PortClassification> classification;
        Id<IpPool> pool;
    };
    const std::array adapters{Adapter{"Mgmt", managementVmn_, managementClass_, at.managementPool},
                              Adapter{"Cluster", clusterVmn_, clusterClass_, at.clusterPool},
                              Adapter{"LM", migrationVmn_, migrationClass_, at.migrationPool}};
    for (const Adapter& adapter : adapters) {
        HostVirtualNic nic;
        nic.name = adapter.name;
        nic.hostSwitch = hostSwitch;
        nic.vmNetwork = adapter.network;
        nic.classification = adapter.classification;
        nic.isManagement = &adapter == adapters.data();
        nic.ipv4Mode = AddressMode::Static;
        nic.ipv4Pool = adapter.pool;
        nic.ipv4Address = t_.view().get(adapter.pool)->start->plus(static_cast<std::uint64_t>(indexInLocation));
        nic.macMode = AddressMode::Static;
        nic.mac = MacAddress::fromBits(0x001DD8E00000U + t_.view().table<HostVirtualNic>().size());
        t_.add(nic);
    }
}

void Generator::addVms() {
    for (int number = 1; number <= options_.vms; ++number)
        addVm(number);
}

GeneratedNetwork* Generator::networkFor(GeneratedLocation& at) {
    const auto kind = random_.below(10);
    std::vector<GeneratedNetwork>& preferred = kind < 2   ? tenantNetworks_
                                               : kind < 3 ? at.pvlanNetworks
                                                          : at.vlanNetworks;
    for (std::vector<GeneratedNetwork>* choice : {&preferred, &at.vlanNetworks, &tenantNetworks_}) {
        const auto start = random_.below(choice->size());
        for (std::size_t step = 0; step < choice->size(); ++step) {
            GeneratedNetwork& network = (*choice)[(start + step) % choice->size()];
            // Pools are left a tenth empty, as an administrator would.
            if (network.left > 25)
                return &network;
        }
    }
    return nullptr;
}

void Generator::addVm(int number) {
    const auto hostIndex = static_cast<std::size_t>(number - 1) % hosts_.size();
    GeneratedLocation& at = locations_[hostIndex / 100];
    Vm vm;
    vm.name = numbered("vm-", number, 6);
    vm.host = hosts_[hostIndex];
    vm.cpuCount = 2 << random_.below(3);
    vm.memoryMib = 2048 << random_.below(4);
    vm.isHighlyAvailable = true;
    VirtualNic nic;
    nic.name = "Network adapter";
    nic.classification = machineClasses_[random_.below(machineClasses_.size())];
    nic.macMode = AddressMode::Static;
    nic.mac = MacAddress::fromBits(0x001DD8B71C00U + static_cast<std::uint64_t>(number));
    if (GeneratedNetwork* network = networkFor(at)) {
        nic.vmNetwork = network->network;
        nic.vmSubnet = network->subnet;
        nic.ipv4Mode = AddressMode::Static;
        nic.ipv4Pool = network->pool;
        nic.ipv4Address = network->next;
        network->next = *network->next.next();
        --network->left;
        if (const VmNetwork* record = t_.view().get(network->network))
            vm.tenant = record->tenant;
    } else {
        // All pools are full: the machine gets its address from elsewhere.
        nic.vmNetwork = at.vlanNetworks.front().network;
        nic.vmSubnet = at.vlanNetworks.front().subnet;
    }
    nic.vm = t_.add(vm);
    t_.add(nic);
}

} // namespace fd
