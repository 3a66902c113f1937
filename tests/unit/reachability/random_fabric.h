// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "reachability/topology.h"

namespace fd::reachability {

/// Fabrics in which everything that the rules speak of occurs, broken things included.
class RandomFabric {
public:
    struct Options {
        int vnics = 200;
        int hosts = 12;
        int switches = 4;
        /// Gateways, port rules, records, duplicates, guards.
        bool exceptions = true;
        /// Percent of trunks with a list or a native VLAN of their own.
        int oddTrunks = 33;
    };

    RandomFabric(std::uint64_t seed, Options options) : random_(seed), options_(options) {}

    Topology make() {
        addSwitches();
        addOverlay();
        addHosts();
        addVnics();
        addMachines();
        addRouter();
        if (options_.exceptions)
            addExceptions();
        return std::move(topology_);
    }

private:
    int below(int n) { return static_cast<int>(random_.below(static_cast<std::uint64_t>(n))); }
    bool chance(int percent) { return below(100) < percent; }
    static IpAddress address(int a, int b, int c, int d) {
        return IpAddress::v4(static_cast<std::uint32_t>(a) << 24U | static_cast<std::uint32_t>(b) << 16U |
                             static_cast<std::uint32_t>(c) << 8U | static_cast<std::uint32_t>(d));
    }
    static IpPrefix prefix(const IpAddress& address, int length) { return *IpPrefix::of(address, length); }

    Port trunk() {
        Port port;
        port.mode = PortMode::Trunk;
        port.native = 1;
        if (!chance(options_.oddTrunks))
            return port;
        const int kind = below(4);
        if (kind == 3)
            port.native = 10;
        if (kind == 0)
            port.allowed = *parseVlanNumbers("1-19,21-4094");
        else if (kind == 1)
            port.allowed = *parseVlanNumbers("1-200,301-4094");
        else if (kind == 2)
            port.allowed = *parseVlanNumbers("2-49,51-4094");
        return port;
    }

    void addSwitches() {
        for (int s = 0; s < options_.switches; ++s) {
            PhysicalSwitch device;
            device.name = "S" + std::to_string(s);
            for (int p = 0; p < options_.hosts * 2 + 8; ++p)
                device.ports.push_back({std::to_string(p), trunk()});
            if (chance(15))
                device.vlans = parseVlanNumbers("1,10-60,100,200,301");
            if (s == 0)
                device.pvlan.push_back({100, 200, {301, 302}});
            topology_.switches.push_back(std::move(device));
        }
        // A ring, so that there are physical loops, and sometimes a chord.
        const int ports = options_.hosts * 2;
        for (int s = 0; s < options_.switches && options_.switches > 1; ++s)
            if (!chance(5))
                topology_.cables.push_back({{s, ports}, {(s + 1) % options_.switches, ports + 1}});
        if (options_.switches > 3)
            topology_.cables.push_back({{0, ports + 2}, {2, ports + 2}});
    }

    void addOverlay() {
        topology_.overlay.encapsulation = chance(50) ? Encapsulation::Nvgre : Encapsulation::Vxlan;
        for (int n = 0; n < 4; ++n) {
            VmNetwork network{"N" + std::to_string(n), "PA", {}};
            for (int s = 0; s < 3; ++s)
                network.subnets.push_back({5000 + n * 10 + s, prefix(address(10, n / 2, s, 0), 24)});
            topology_.overlay.vmNetworks.push_back(std::move(network));
        }
        topology_.overlay.providerSites.push_back(
            {50, prefix(address(192, 168, 50, 0), 24), address(192, 168, 50, 1)});
        topology_.overlay.providerSites.push_back({51, prefix(address(192, 168, 51, 0), 24), {}});
    }

    void addHosts() {
        for (int h = 0; h < options_.hosts; ++h) {
            Host host;
            host.name = "H" + std::to_string(h);
            HostSwitch external{"VS", HostSwitchType::External, {{below(options_.switches), h}}};
            if (chance(25))
                external.uplinks.push_back({below(options_.switches), options_.hosts + h});
            host.switches.push_back(std::move(external));
            if (chance(30))
                host.switches.push_back(
                    {"IN", chance(50) ? HostSwitchType::Internal : HostSwitchType::Private, {}});
            if (!chance(8))
                host.providerAddress = address(192, 168, chance(70) ? 50 : 51, 10 + h);
            host.providerMtuBytes = chance(80) ? 1500 : 9014;
            topology_.hosts.push_back(std::move(host));
        }
    }

    Port vlanPort(int& subnet) {
        static constexpr int vlans[] = {10, 20, 30, 0};
        Port port;
        const int kind = below(10);
        if (kind < 6) {
            port.mode = PortMode::Access;
            port.vlan = vlans[below(4)];
            subnet = port.vlan;
        } else if (kind == 6) {
            port.mode = PortMode::Trunk;
            port.native = 10;
            port.allowed = *parseVlanNumbers("20-30");
            subnet = 10;
        } else {
            port.primary = chance(80) ? 100 : 110;
            port.mode = kind == 7   ? PortMode::PvlanIsolated
                        : kind == 8 ? PortMode::PvlanCommunity
                                    : PortMode::PvlanPromiscuous;
            port.secondary = kind == 7 ? 200 : chance(50) ? 301 : 302;
            if (kind == 9)
                port.secondaries = {200, 301};
            subnet = 100;
        }
        return port;
    }

    void addVnics() {
        for (int v = 0; v < options_.vnics; ++v) {
            Vnic vnic;
            vnic.name = "v" + std::to_string(v);
            vnic.host = below(options_.hosts);
            const auto& switches = topology_.hosts[static_cast<std::size_t>(vnic.host)].switches;
            vnic.hostSwitch = below(static_cast<int>(switches.size()));
            if (chance(35)) {
                vnic.port.mode = PortMode::Hnv;
                vnic.port.vmNetwork = below(4);
                const int subnet = below(3);
                vnic.port.vsid = 5000 + vnic.port.vmNetwork * 10 + subnet;
                vnic.ip = InterfaceAddress{address(10, vnic.port.vmNetwork / 2, subnet, 2 + v % 250), 24};
                vnic.gateway = address(10, vnic.port.vmNetwork / 2, subnet, 1);
            } else {
                int subnet = 0;
                vnic.port = vlanPort(subnet);
                vnic.ip = InterfaceAddress{address(172, 16, subnet, 2 + v % 250), 24};
                if (!chance(10))
                    vnic.gateway = address(172, 16, subnet, 1);
                if (vnic.port.mode == PortMode::Trunk && chance(50))
                    vnic.guestVlan = 20;
                if (chance(3))
                    vnic.port.mode = PortMode::Disconnected;
            }
            topology_.vnics.push_back(std::move(vnic));
        }
    }

    void addMachines() {
        for (int m = 0; m < 6; ++m) {
            const int device = below(options_.switches);
            const int port = options_.hosts * 2 + 4 + m % 4;
            Port& settings = topology_.switches[static_cast<std::size_t>(device)]
                                 .ports[static_cast<std::size_t>(port)]
                                 .port;
            settings = {};
            settings.mode = PortMode::Access;
            settings.vlan = chance(50) ? 20 : 60;
            topology_.machines.push_back({"M" + std::to_string(m),
                                          {device, port},
                                          InterfaceAddress{address(172, 16, settings.vlan, 200 + m), 24},
                                          address(172, 16, settings.vlan, 1)});
        }
    }

    void addRouter() {
        Router router;
        router.name = "R";
        for (const int vlan : {10, 20, 30, 60, 100, 50, 51}) {
            RouterInterface leg;
            leg.name = "svi" + std::to_string(vlan);
            leg.device = below(options_.switches);
            leg.vlan = vlan;
            leg.addresses.push_back(vlan == 50 || vlan == 51
                                        ? InterfaceAddress{address(192, 168, vlan, 1), 24}
                                        : InterfaceAddress{address(172, 16, vlan, 1), 24});
            if (vlan == 100) {
                leg.pvlanMapping = {200, 301};
                leg.localProxyArp = chance(30);
            }
            router.interfaces.push_back(std::move(leg));
        }
        if (chance(50)) {
            RouterAclRule rule;
            rule.protocol = Protocol::Icmp;
            rule.source = prefix(address(172, 16, 20, 0), chance(50) ? 24 : 26);
            router.acls.push_back({1, Direction::In, true, {rule}});
        }
        topology_.routers.push_back(std::move(router));
    }

    void addExceptions() {
        auto& vnics = topology_.vnics;
        for (Vnic& vnic : vnics) {
            if (chance(8))
                vnic.acls.push_back({PortAcl::Action::Deny,
                                     static_cast<Direction>(below(3)),
                                     prefix(address(172, 16, 10, 0), chance(50) ? 24 : 28),
                                     {}});
            if (chance(4)) {
                ExtendedAcl acl;
                acl.allow = chance(30);
                acl.direction = static_cast<Direction>(below(2));
                acl.weight = below(3);
                acl.stateful = acl.allow;
                vnic.extendedAcls.push_back(acl);
            }
            vnic.sriov = chance(5);
            vnic.dhcpGuard = chance(10);
        }
        for (int i = 0; i < 3; ++i)
            vnics[static_cast<std::size_t>(below(options_.vnics))].ip =
                vnics[static_cast<std::size_t>(below(options_.vnics))].ip;
        topology_.vpnSites.push_back(
            {"HQ", {prefix(address(172, 20, 0, 0), 16)}, {{"hq1", {address(172, 20, 1, 5), 16}}}});
        for (int g = 0; g < 2; ++g) {
            TenantGateway gateway;
            gateway.name = "G" + std::to_string(g);
            gateway.host = below(options_.hosts);
            gateway.hostSwitch = 0;
            gateway.externalPort.mode = PortMode::Access;
            gateway.externalPort.vlan = 60;
            gateway.externalIp = InterfaceAddress{address(172, 16, 60, 5 + g), 24};
            if (!chance(20))
                gateway.externalGateway = address(172, 16, 60, 1);
            GatewayTenant tenant;
            tenant.vmNetwork = g;
            tenant.direct = g == 1;
            if (g == 0 && !chance(20))
                tenant.externalAddress = address(172, 16, 60, 100);
            if (g == 0)
                tenant.tunnels.push_back({0, {prefix(address(172, 20, 0, 0), 16)}});
            gateway.tenants.push_back(std::move(tenant));
            topology_.gateways.push_back(std::move(gateway));
        }
        if (chance(60))
            topology_.routers[0].routes.push_back(
                {prefix(address(10, 0, 0, 0), 16), address(172, 16, 60, 6)});
        for (const Vnic& vnic : vnics)
            if (vnic.port.mode == PortMode::Hnv && chance(3)) {
                PolicyRecord record{below(options_.hosts), vnic.ip->address, vnic.port.vmNetwork, {}};
                if (chance(50)) {
                    record.providerAddress = address(192, 168, 50, 10 + below(options_.hosts));
                    topology_.overlay.staleRecords.push_back(record);
                } else {
                    topology_.overlay.missingRecords.push_back(record);
                }
            }
    }

    SplitMix64 random_;
    Options options_;
    Topology topology_;
};

} // namespace fd::reachability
