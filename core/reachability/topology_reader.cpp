// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/input_reader.h"

#include <array>

namespace fd::reachability {

namespace {

constexpr std::array<std::pair<std::string_view, PortMode>, 9> kModes{{
    {"untagged", PortMode::Untagged},
    {"access", PortMode::Access},
    {"trunk", PortMode::Trunk},
    {"pvlan-isolated", PortMode::PvlanIsolated},
    {"pvlan-community", PortMode::PvlanCommunity},
    {"pvlan-promiscuous", PortMode::PvlanPromiscuous},
    {"hnv", PortMode::Hnv},
    {"disconnected", PortMode::Disconnected},
    {"no-site", PortMode::NoSite},
}};

class TopologyReader {
public:
    explicit TopologyReader(const json::Value& input) : input_(input) {}
    Result<Topology> read();

private:
    template <class Read>
    void each(std::string_view listName, Read read);
    Port readPort(const json::Value& value, int defaultNative);
    PortRef readPortRef(const std::string& text, std::string_view field);
    std::vector<PvlanAssociation> readAssociations(const json::Value& value, std::string_view field);
    void readSwitch(const json::Value& value);
    void readHost(const json::Value& value);
    void readVnic(const json::Value& value);
    PortAcl readPortAcl(const json::Value& value);
    ExtendedAcl readExtendedAcl(const json::Value& value);
    Direction readDirection(const json::Value& value, Direction otherwise);
    int readHostSwitch(const json::Value& value, int host);
    void readRouter(const json::Value& value);
    RouterAcl readRouterAcl(const json::Value& value, const Router& router);
    void readOverlay(const json::Value& value);
    PolicyRecord readRecord(const json::Value& value);
    void readGateway(const json::Value& value);
    GatewayTenant readTenant(const json::Value& value);
    void readVpnSite(const json::Value& value);

    const json::Value& input_;
    InputReader in_;
    Topology topology_;
};

template <class Read>
void TopologyReader::each(std::string_view listName, Read read) {
    std::size_t number = 0;
    for (const json::Value& item : in_.list(input_, listName)) {
        const json::Value* name = item.find("name");
        std::string object = std::string(listName) + "[" + std::to_string(number++) + "]";
        in_.at(name != nullptr ? object + " " + name->text() : object);
        read(item);
    }
    in_.at("topology");
}

PortRef TopologyReader::readPortRef(const std::string& text, std::string_view field) {
    // A switch name may hold a colon itself, a port name may not.
    const auto colon = text.rfind(':');
    if (colon != std::string::npos) {
        const std::string device = text.substr(0, colon);
        const std::string port = text.substr(colon + 1);
        for (std::size_t i = 0; i < topology_.switches.size(); ++i) {
            if (topology_.switches[i].name != device)
                continue;
            const auto& ports = topology_.switches[i].ports;
            for (std::size_t p = 0; p < ports.size(); ++p)
                if (ports[p].name == port)
                    return {static_cast<int>(i), static_cast<int>(p)};
        }
    }
    in_.failUnknown(field, text);
    return {};
}

Port TopologyReader::readPort(const json::Value& value, int defaultNative) {
    Port port;
    const std::string mode = in_.text(value, "mode");
    bool known = false;
    for (const auto& [name, which] : kModes)
        if (name == mode) {
            port.mode = which;
            known = true;
        }
    if (!known)
        in_.fail(translatable("Reachability", "\"{field}\" is \"{value}\", which is no port mode."), "mode",
                 mode);
    port.vlan = in_.integer(value, "vlan", 0);
    port.native = in_.integer(value, "native", defaultNative);
    port.allowed = in_.vlans(value, "allowed");
    port.primary = in_.integer(value, "primary", 0);
    port.secondary = in_.integer(value, "secondary", 0);
    port.secondaries = in_.integers(value, "secondaries");
    port.vsid = in_.integer(value, "vsid", 0);
    if (const json::Value* network = value.find("vmNetwork"); network != nullptr && network->isString())
        port.vmNetwork = in_.reference(value, "vmNetwork", topology_.overlay.vmNetworks);
    return port;
}

std::vector<PvlanAssociation> TopologyReader::readAssociations(const json::Value& value,
                                                               std::string_view field) {
    std::vector<PvlanAssociation> result;
    for (const json::Value& item : in_.list(value, field))
        result.push_back({in_.integer(item, "primary", 0), in_.integer(item, "isolated", 0),
                          in_.integers(item, "community")});
    return result;
}

void TopologyReader::readSwitch(const json::Value& value) {
    PhysicalSwitch device;
    device.name = in_.text(value, "name");
    for (const json::Value& item : in_.list(value, "ports"))
        device.ports.push_back({in_.text(item, "name"), readPort(item, 1)});
    if (!value["vlans"].isNull())
        device.vlans = in_.vlans(value, "vlans");
    device.pvlan = readAssociations(value, "pvlan");
    topology_.switches.push_back(std::move(device));
}

void TopologyReader::readHost(const json::Value& value) {
    Host host;
    host.name = in_.text(value, "name");
    for (const json::Value& item : in_.list(value, "vswitches")) {
        HostSwitch hostSwitch;
        hostSwitch.name = in_.text(item, "name");
        const std::string type = in_.text(item, "type", false);
        if (type == "internal")
            hostSwitch.type = HostSwitchType::Internal;
        else if (type == "private")
            hostSwitch.type = HostSwitchType::Private;
        else if (!type.empty() && type != "external")
            in_.fail(translatable("Reachability", "\"{field}\" is \"{value}\", which is no type of switch."),
                     "type", type);
        for (const json::Value& uplink : in_.list(item, "uplinks"))
            hostSwitch.uplinks.push_back(readPortRef(uplink.text(), "uplinks"));
        host.switches.push_back(std::move(hostSwitch));
    }
    host.providerAddress = in_.address(value, "pa");
    host.providerMtuBytes = in_.integer(value, "paMtu", 1500);
    topology_.hosts.push_back(std::move(host));
}

int TopologyReader::readHostSwitch(const json::Value& value, int host) {
    if (host < 0)
        return -1;
    const auto& switches = topology_.hosts[static_cast<std::size_t>(host)].switches;
    if (value["vswitch"].isNull())
        return switches.size() == 1 ? 0 : -1;
    return in_.reference(value, "vswitch", switches);
}

Direction TopologyReader::readDirection(const json::Value& value, Direction otherwise) {
    const std::string text = in_.text(value, "direction", false);
    if (text.empty())
        return otherwise;
    if (text == "in")
        return Direction::In;
    if (text == "out")
        return Direction::Out;
    if (text != "both")
        in_.fail(translatable("Reachability", "\"{field}\" is \"{value}\", which is no direction."),
                 "direction", text);
    return Direction::Both;
}

PortAcl TopologyReader::readPortAcl(const json::Value& value) {
    PortAcl acl;
    const std::string action = in_.text(value, "action");
    if (action == "deny")
        acl.action = PortAcl::Action::Deny;
    else if (action == "meter")
        acl.action = PortAcl::Action::Meter;
    acl.direction = readDirection(value, Direction::Both);
    acl.remote = in_.prefix(value, "remote");
    acl.local = in_.prefix(value, "local");
    return acl;
}

ExtendedAcl TopologyReader::readExtendedAcl(const json::Value& value) {
    ExtendedAcl acl;
    acl.allow = in_.text(value, "action") != "deny";
    acl.direction = readDirection(value, Direction::Both);
    acl.weight = in_.integer(value, "weight", 0);
    acl.protocol = in_.protocol(value, "proto");
    acl.remote = in_.prefix(value, "remote");
    acl.local = in_.prefix(value, "local");
    acl.remotePort = in_.ports(value, "remotePort");
    acl.localPort = in_.ports(value, "localPort");
    acl.stateful = in_.boolean(value, "stateful");
    return acl;
}

void TopologyReader::readVnic(const json::Value& value) {
    Vnic vnic;
    vnic.name = in_.text(value, "name");
    vnic.host = in_.reference(value, "host", topology_.hosts);
    vnic.hostSwitch = readHostSwitch(value, vnic.host);
    vnic.port = readPort(value["port"], 0);
    vnic.ip = in_.interfaceAddress(value, "ip");
    vnic.gateway = in_.address(value, "gateway");
    vnic.guestVlan = in_.integer(value, "guestVlan", 0);
    vnic.managementOs = in_.boolean(value, "managementOs");
    vnic.macSpoofing = in_.boolean(value, "macSpoofing");
    vnic.dhcpGuard = in_.boolean(value, "dhcpGuard");
    vnic.routerGuard = in_.boolean(value, "routerGuard");
    vnic.sriov = in_.boolean(value, "sriov");
    if (const auto mac = MacAddress::parse(value["mac"].text()))
        vnic.mac = *mac;
    for (const json::Value& item : in_.list(value, "acls"))
        vnic.acls.push_back(readPortAcl(item));
    for (const json::Value& item : in_.list(value, "extendedAcls"))
        vnic.extendedAcls.push_back(readExtendedAcl(item));
    topology_.vnics.push_back(std::move(vnic));
}

RouterAcl TopologyReader::readRouterAcl(const json::Value& value, const Router& router) {
    RouterAcl acl;
    acl.interface = in_.reference(value, "interface", router.interfaces);
    acl.direction = readDirection(value, Direction::In);
    acl.permitByDefault = in_.text(value, "default", false) == "permit";
    for (const json::Value& item : in_.list(value, "rules")) {
        RouterAclRule rule;
        rule.permit = in_.text(item, "action") == "permit";
        rule.protocol = in_.protocol(item, "proto");
        rule.source = in_.prefix(item, "src");
        rule.destination = in_.prefix(item, "dst");
        rule.sourcePort = in_.ports(item, "sport");
        rule.destinationPort = in_.ports(item, "dport");
        acl.rules.push_back(rule);
    }
    return acl;
}

void TopologyReader::readRouter(const json::Value& value) {
    Router router;
    router.name = in_.text(value, "name");
    for (const json::Value& item : in_.list(value, "interfaces")) {
        RouterInterface interface;
        interface.name = in_.text(item, "name", false);
        if (item.find("vnic") != nullptr) {
            interface.vnic = in_.reference(item, "vnic", topology_.vnics);
            if (interface.name.empty())
                interface.name = in_.text(item, "vnic");
        } else {
            interface.device = in_.reference(item, "switch", topology_.switches);
            interface.vlan = in_.integer(item, "vlan", 0);
        }
        interface.addresses = in_.interfaceAddresses(item, "ip");
        interface.pvlanMapping = in_.integers(item, "pvlanMapping");
        interface.localProxyArp = in_.boolean(item, "localProxyArp");
        router.interfaces.push_back(std::move(interface));
    }
    for (const json::Value& item : in_.list(value, "routes")) {
        const auto prefix = in_.prefix(item, "prefix");
        const auto via = in_.address(item, "via");
        if (via)
            router.routes.push_back({prefix.value_or(IpPrefix{}), *via});
    }
    for (const json::Value& item : in_.list(value, "acls"))
        router.acls.push_back(readRouterAcl(item, router));
    topology_.routers.push_back(std::move(router));
}

PolicyRecord TopologyReader::readRecord(const json::Value& value) {
    PolicyRecord record;
    record.host = in_.reference(value, "host", topology_.hosts);
    record.customerAddress = in_.address(value, "ca").value_or(IpAddress{});
    if (!value["vmNetwork"].isNull())
        record.vmNetwork = in_.reference(value, "vmNetwork", topology_.overlay.vmNetworks);
    record.providerAddress = in_.address(value, "pa");
    return record;
}

void TopologyReader::readOverlay(const json::Value& value) {
    Overlay& overlay = topology_.overlay;
    in_.at("hnv");
    if (in_.text(value, "encap", false) == "vxlan")
        overlay.encapsulation = Encapsulation::Vxlan;
    for (const json::Value& item : in_.list(value, "vmNetworks")) {
        VmNetwork network{in_.text(item, "name"), in_.text(item, "logicalNetwork", false), {}};
        for (const json::Value& subnet : in_.list(item, "subnets"))
            network.subnets.push_back(
                {in_.integer(subnet, "vsid", 0), in_.prefix(subnet, "prefix").value_or(IpPrefix{})});
        overlay.vmNetworks.push_back(std::move(network));
    }
    for (const json::Value& network : in_.list(value, "paNetworks"))
        for (const json::Value& site : in_.list(network, "sites"))
            overlay.providerSites.push_back({in_.integer(site, "vlan", 0),
                                             in_.prefix(site, "prefix").value_or(IpPrefix{}),
                                             in_.address(site, "gateway")});
}

GatewayTenant TopologyReader::readTenant(const json::Value& value) {
    GatewayTenant tenant;
    tenant.vmNetwork = in_.reference(value, "name", topology_.overlay.vmNetworks);
    tenant.direct = in_.text(value, "mode") == "direct";
    tenant.externalAddress = in_.address(value, "externalIp");
    for (const json::Value& item : in_.list(value, "portForwards"))
        tenant.portForwards.push_back({in_.protocol(item, "proto").value_or(Protocol::Tcp),
                                       in_.integer(item, "port", 0),
                                       in_.address(item, "toIp").value_or(IpAddress{}),
                                       in_.integer(item, "toPort", in_.integer(item, "port", 0))});
    for (const json::Value& item : in_.list(value, "vpn"))
        tenant.tunnels.push_back(
            {in_.reference(item, "peer", topology_.vpnSites), in_.prefixes(item, "remoteSubnets")});
    return tenant;
}

void TopologyReader::readGateway(const json::Value& value) {
    TenantGateway gateway;
    gateway.name = in_.text(value, "name");
    gateway.host = in_.reference(value, "host", topology_.hosts);
    gateway.hostSwitch = readHostSwitch(value, gateway.host);
    const json::Value& external = value["external"];
    if (external.isNull()) {
        gateway.externalPort.mode = PortMode::Disconnected;
    } else {
        gateway.externalPort = readPort(external, 0);
        gateway.externalIp = in_.interfaceAddress(external, "ip");
        gateway.externalGateway = in_.address(external, "gateway");
    }
    for (const json::Value& item : in_.list(value, "vmNetworks"))
        gateway.tenants.push_back(readTenant(item));
    topology_.gateways.push_back(std::move(gateway));
}

void TopologyReader::readVpnSite(const json::Value& value) {
    VpnSite site{in_.text(value, "name"), in_.prefixes(value, "subnets"), {}};
    for (const json::Value& item : in_.list(value, "endpoints"))
        if (const auto address = in_.interfaceAddress(item, "ip"))
            site.endpoints.push_back({in_.text(item, "name"), *address});
    topology_.vpnSites.push_back(std::move(site));
}

Result<Topology> TopologyReader::read() {
    in_.at("topology");
    if (!input_.isObject())
        in_.fail(translatable("Reachability", "A topology must be an object."), {});
    // The order follows the references: what is referred to comes first.
    readOverlay(input_["hnv"]);
    each("switches", [this](const json::Value& item) { readSwitch(item); });
    each("links", [this](const json::Value& item) {
        topology_.cables.push_back(
            {readPortRef(in_.text(item, "a"), "a"), readPortRef(in_.text(item, "b"), "b")});
    });
    each("hosts", [this](const json::Value& item) { readHost(item); });
    each("vnics", [this](const json::Value& item) { readVnic(item); });
    each("physical", [this](const json::Value& item) {
        topology_.machines.push_back({in_.text(item, "name"), readPortRef(in_.text(item, "port"), "port"),
                                      in_.interfaceAddress(item, "ip"), in_.address(item, "gateway")});
    });
    each("routers", [this](const json::Value& item) { readRouter(item); });
    each("vpnSites", [this](const json::Value& item) { readVpnSite(item); });
    each("gateways", [this](const json::Value& item) { readGateway(item); });
    in_.at("hnv");
    for (const json::Value& item : in_.list(input_["hnv"], "missingRecords"))
        topology_.overlay.missingRecords.push_back(readRecord(item));
    for (const json::Value& item : in_.list(input_["hnv"], "staleRecords"))
        topology_.overlay.staleRecords.push_back(readRecord(item));
    in_.at("topology");
    topology_.managedByVmm = in_.text(input_, "managedBy", false) == "vmm";
    topology_.pvlanPlan = readAssociations(input_, "pvlanPlan");
    if (in_.failed())
        return in_.takeError();
    return std::move(topology_);
}

} // namespace

Result<Topology> readTopology(const json::Value& value) {
    return TopologyReader(value).read();
}

} // namespace fd::reachability
