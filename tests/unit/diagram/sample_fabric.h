// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"

#include <string>
#include <utility>
#include <vector>

namespace fd::test {

/// A fabric with something for every view: two sites of converged hosts, a host with dedicated adapters,
/// physical switches of two layers, a router, logical networks with sites and pools, a tenant with a gateway.
class SampleFabric {
public:
    /// `hostsPerSite` hosts in each site with `vmsPerHost` machines each.
    explicit SampleFabric(int hostsPerSite = 2, int vmsPerHost = 3)
        : transaction_(document_.begin({"sample"})), vmsPerHost_(vmsPerHost) {
        addNetworks();
        const auto all = add<HostGroup>("All Hosts");
        const auto core = addSwitch("core", SwitchLayer::Core);
        Router router;
        router.name = "border";
        router.physicalSwitch = core;
        transaction_.add(router);
        for (const char* site : {"North", "South"})
            addSite(site, all, core, hostsPerSite);
        addGateway();
    }

    Design finish() {
        (void)document_.commit(std::move(transaction_));
        return document_.design();
    }

    Transaction& transaction() { return transaction_; }

private:
    template <class T, class Edit>
    Id<T> add(std::string name, Edit&& edit) {
        T record;
        record.name = std::move(name);
        edit(record);
        return transaction_.add(std::move(record));
    }
    template <class T>
    Id<T> add(std::string name) {
        return add<T>(std::move(name), [](T&) {});
    }

    Id<PhysicalSwitch> addSwitch(const std::string& name, SwitchLayer layer) {
        PhysicalSwitch device;
        device.name = name;
        device.layer = layer;
        return transaction_.add(device);
    }

    void addNetworks() {
        management_ = add<LogicalNetwork>("Management");
        LogicalNetwork provider;
        provider.name = "Provider";
        provider.kind = LogicalNetworkKind::Virtualized;
        provider_ = transaction_.add(provider);
        managementNet_ =
            add<VmNetwork>("Management", [&](VmNetwork& net) { net.logicalNetwork = management_; });
        const auto blue = add<Tenant>("Blue");
        VmNetwork tenantNet;
        tenantNet.name = "Blue network";
        tenantNet.logicalNetwork = provider_;
        tenantNet.isolation = IsolationType::NetworkVirtualization;
        tenantNet.tenant = blue;
        tenantNet_ = transaction_.add(tenantNet);
        VmSubnet subnet;
        subnet.name = "Blue web";
        subnet.vmNetwork = tenantNet_;
        subnet.subnet = *IpPrefix::parse("192.168.10.0/24");
        subnet_ = transaction_.add(subnet);
        switch_ = add<LogicalSwitch>("Converged");
        profile_ = add<UplinkPortProfile>("Uplink");
        set_ = add<UplinkPortProfileSet>("Set", [&](UplinkPortProfileSet& set) {
            set.logicalSwitch = switch_;
            set.profile = profile_;
        });
    }

    void addSite(const std::string& name, Id<HostGroup> all, Id<PhysicalSwitch> core, int hosts) {
        const auto group = add<HostGroup>(name, [&](HostGroup& made) { made.parent = all; });
        const auto site = add<NetworkSite>("Mgmt " + name, [&](NetworkSite& made) {
            made.logicalNetwork = management_;
            made.hostGroups = {group};
        });
        SubnetVlan row;
        row.site = site;
        row.vlan = *VlanId::parse("10");
        row.subnet = *IpPrefix::parse("10.10.10.0/24");
        IpPool pool;
        pool.name = "Pool " + name;
        pool.subnetVlan = transaction_.add(row);
        pool.start = *IpAddress::parse("10.10.10.50");
        pool.end = *IpAddress::parse("10.10.10.199");
        transaction_.add(pool);
        const auto a = addSwitch(name + " ToR A", SwitchLayer::TopOfRack);
        const auto b = addSwitch(name + " ToR B", SwitchLayer::TopOfRack);
        for (const auto tor : {a, b}) {
            PhysicalLink link;
            link.name = "uplink";
            link.from = core;
            link.to = tor;
            transaction_.add(link);
        }
        for (int i = 1; i <= hosts; ++i)
            addHost(name + " host " + std::to_string(i), group, {a, b});
    }

    void addHost(const std::string& name, Id<HostGroup> group,
                 const std::vector<Id<PhysicalSwitch>>& switches) {
        Host host;
        host.name = name;
        host.hostGroup = group;
        const auto id = transaction_.add(host);
        NicTeam team;
        team.name = "Team";
        team.host = id;
        for (std::size_t i = 0; i < switches.size(); ++i) {
            PhysicalNic nic;
            nic.name = "NIC" + std::to_string(i + 1);
            nic.host = id;
            nic.physicalSwitch = switches[i];
            team.members.push_back(transaction_.add(nic));
        }
        HostSwitch hostSwitch;
        hostSwitch.name = "Converged";
        hostSwitch.host = id;
        hostSwitch.logicalSwitch = switch_;
        hostSwitch.uplinkSet = set_;
        hostSwitch.team = transaction_.add(team);
        const auto switchId = transaction_.add(hostSwitch);
        for (const char* label : {"Mgmt", "Cluster"}) {
            HostVirtualNic nic;
            nic.name = label;
            nic.hostSwitch = switchId;
            nic.vmNetwork = managementNet_;
            nic.ipv4Address = *IpAddress::parse("10.10.10.51");
            transaction_.add(nic);
        }
        for (int i = 1; i <= vmsPerHost_; ++i)
            addVm(name + " vm " + std::to_string(i), id, switchId);
    }

    void addVm(const std::string& name, Id<Host> host, Id<HostSwitch> hostSwitch) {
        VirtualNic nic;
        nic.name = "Network adapter";
        nic.vm = add<Vm>(name, [&](Vm& vm) { vm.host = host; });
        nic.hostSwitch = hostSwitch;
        nic.vmNetwork = tenantNet_;
        nic.vmSubnet = subnet_;
        nic.ipv4Address = *IpAddress::parse("192.168.10.11");
        transaction_.add(nic);
    }

    void addGateway() {
        Gateway gateway;
        gateway.name = "Gateway";
        VmNetworkGateway use;
        use.name = "Blue way out";
        use.vmNetwork = tenantNet_;
        use.gateway = transaction_.add(gateway);
        use.requiresNat = true;
        transaction_.add(use);
    }

    Document document_;
    Transaction transaction_;
    int vmsPerHost_;
    Id<LogicalNetwork> management_;
    Id<LogicalNetwork> provider_;
    Id<VmNetwork> managementNet_;
    Id<VmNetwork> tenantNet_;
    Id<VmSubnet> subnet_;
    Id<LogicalSwitch> switch_;
    Id<UplinkPortProfile> profile_;
    Id<UplinkPortProfileSet> set_;
};

inline Design sampleFabric(int hostsPerSite = 2, int vmsPerHost = 3) {
    return SampleFabric(hostsPerSite, vmsPerHost).finish();
}

} // namespace fd::test
