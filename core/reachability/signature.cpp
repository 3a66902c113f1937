// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/signature.h"

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

void append(std::string& out, long long number) {
    out += std::to_string(number);
    out += ',';
}

void append(std::string& out, const std::optional<IpPrefix>& prefix) {
    if (prefix)
        prefix->appendTo(out);
    out += ',';
}

void append(std::string& out, const std::optional<PortRange>& range) {
    append(out, range ? range->first : -1);
    append(out, range ? range->last : -1);
}

} // namespace

Signatures::Signatures(const Fabric& fabric) : fabric_(fabric) {
    collectPrefixes();
    collectSpecial();
}

void Signatures::addPrefix(const IpPrefix& prefix) {
    auto& sameLength = prefixes_[prefix.length()];
    sameLength.emplace(prefix.network(), static_cast<int>(sameLength.size()));
}

void Signatures::collectPrefixes() {
    const Topology& topology = fabric_.topology();
    const auto addOptional = [this](const std::optional<IpPrefix>& prefix) {
        if (prefix)
            addPrefix(*prefix);
    };
    for (const Interface& interface : fabric_.interfaces())
        for (const InterfaceAddress& own : interface.addresses)
            addPrefix(own.prefix());
    for (const Router& router : topology.routers) {
        for (const Route& route : router.routes)
            addPrefix(route.prefix);
        for (const RouterAcl& acl : router.acls)
            for (const RouterAclRule& rule : acl.rules) {
                addOptional(rule.source);
                addOptional(rule.destination);
            }
    }
    for (const Vnic& vnic : topology.vnics) {
        for (const PortAcl& acl : vnic.acls) {
            addOptional(acl.remote);
            addOptional(acl.local);
        }
        for (const ExtendedAcl& acl : vnic.extendedAcls) {
            addOptional(acl.remote);
            addOptional(acl.local);
        }
    }
    for (const VmNetwork& network : topology.overlay.vmNetworks)
        for (const VirtualSubnet& subnet : network.subnets)
            addPrefix(subnet.prefix);
    for (const TenantGateway& gateway : topology.gateways)
        for (const GatewayTenant& tenant : gateway.tenants)
            for (const Tunnel& tunnel : tenant.tunnels)
                for (const IpPrefix& prefix : tunnel.remoteSubnets)
                    addPrefix(prefix);
}

void Signatures::addSpecial(const IpAddress& address) {
    special_.insert(address);
}

void Signatures::collectSpecial() {
    const Topology& topology = fabric_.topology();
    for (const Interface& interface : fabric_.interfaces()) {
        if (interface.gateway)
            addSpecial(*interface.gateway);
        // Whatever else has an address may stand in for an adapter with the same one.
        if (interface.kind != InterfaceKind::Vnic && interface.kind != InterfaceKind::Machine)
            for (const InterfaceAddress& own : interface.addresses)
                addSpecial(own.address);
        if (interface.kind == InterfaceKind::Gateway)
            specialHosts_.insert(interface.host);
    }
    for (const Router& router : topology.routers)
        for (const Route& route : router.routes)
            addSpecial(route.via);
    for (const auto* records : {&topology.overlay.missingRecords, &topology.overlay.staleRecords})
        for (const PolicyRecord& record : *records) {
            addSpecial(record.customerAddress);
            specialHosts_.insert(record.host);
        }
    for (const TenantGateway& gateway : topology.gateways)
        for (const GatewayTenant& tenant : gateway.tenants)
            for (const PortForward& rule : tenant.portForwards)
                addSpecial(rule.toAddress);
    for (std::size_t i = 0; i < fabric_.interfaces().size(); ++i)
        if (fabric_.interface(static_cast<int>(i)).host >= 0 && isException(static_cast<int>(i)) &&
            fabric_.interface(static_cast<int>(i)).kind == InterfaceKind::Vnic)
            specialHosts_.insert(fabric_.interface(static_cast<int>(i)).host);
}

bool Signatures::isException(int id) const {
    const Interface& interface = fabric_.interface(id);
    if (interface.router >= 0 || interface.kind == InterfaceKind::VpnEndpoint)
        return true;
    for (const InterfaceAddress& own : interface.addresses) {
        if (special_.contains(own.address))
            return true;
        const std::size_t others = fabric_.owners(own.address).size();
        if (interface.isTenant() ? others > 0 || fabric_.tenants(interface.vmNetwork, own.address).size() > 1
                                 : others > 1)
            return true;
    }
    return false;
}

void Signatures::appendPort(std::string& out, const Port& port) const {
    for (const long long number :
         {static_cast<long long>(port.mode), static_cast<long long>(port.vlan),
          static_cast<long long>(port.native), static_cast<long long>(port.primary),
          static_cast<long long>(port.secondary), static_cast<long long>(port.vmNetwork), port.vsid})
        append(out, number);
    out += 'l';
    if (port.mode == PortMode::Trunk)
        for (const auto& [first, last] : port.allowed.runs) {
            append(out, first);
            append(out, last);
        }
    out += 's';
    for (const int secondary : port.secondaries)
        append(out, secondary);
    out += ';';
}

void Signatures::appendHostSwitch(std::string& out, int host, int hostSwitch) const {
    if (host < 0 || hostSwitch < 0) {
        out += "none;";
        return;
    }
    const HostSwitch& device = fabric_.topology().hosts[at(host)].switches[at(hostSwitch)];
    const bool isolated = device.type != HostSwitchType::External || device.uplinks.empty();
    if (isolated || specialHosts_.contains(host)) {
        append(out, host);
        append(out, hostSwitch);
        out += "own;";
        return;
    }
    for (const PortRef& uplink : device.uplinks) {
        append(out, uplink.device);
        appendPort(out, fabric_.topology().switches[at(uplink.device)].ports[at(uplink.port)].port);
    }
}

void Signatures::appendAttachment(std::string& out, int id) const {
    const Interface& interface = fabric_.interface(id);
    if (interface.kind == InterfaceKind::Machine) {
        const PortRef& port = fabric_.topology().machines[at(interface.index)].port;
        append(out, port.device);
        appendPort(out, fabric_.topology().switches[at(port.device)].ports[at(port.port)].port);
        return;
    }
    const Vnic& vnic = fabric_.topology().vnics[at(interface.index)];
    if (!interface.isTenant()) {
        appendHostSwitch(out, vnic.host, vnic.hostSwitch);
        return;
    }
    // A tenant's packets take the way of the host's provider address.
    if (specialHosts_.contains(vnic.host))
        append(out, vnic.host);
    const int provider = fabric_.providerInterface(vnic.host);
    if (provider < 0) {
        out += "no-pa;";
        return;
    }
    const Interface& pa = fabric_.interface(provider);
    append(out, pa.mtuBytes);
    append(out, pa.attachment.sendsIn);
    append(out, static_cast<long long>(pa.attachment.role));
    append(out, pa.addresses.front().prefix());
    append(out, pa.gateway ? IpPrefix::of(*pa.gateway, bitsOf(pa.gateway->family())) : std::nullopt);
    if (fabric_.owners(pa.addresses.front().address).size() > 1)
        append(out, vnic.host);
    if (pa.attachment.node >= 0) {
        const auto [host, hostSwitch] = fabric_.layer2().hostSwitchOfNode(pa.attachment.node);
        appendHostSwitch(out, host, hostSwitch);
    }
    appendAtom(out, pa.addresses.front().address);
}

/// Which of the prefixes contain the address: that is all that rules can tell of it.
void Signatures::appendAtom(std::string& out, const IpAddress& address) const {
    for (const auto& [length, networks] : prefixes_) {
        const auto found = networks.find(address.masked(length));
        if (found == networks.end())
            continue;
        append(out, length);
        append(out, found->second);
    }
}

void Signatures::appendAddress(std::string& out, int id) const {
    const Interface& interface = fabric_.interface(id);
    for (const InterfaceAddress& own : interface.addresses) {
        append(out, own.prefix());
        appendAtom(out, own.address);
    }
    out += 'g';
    if (interface.gateway)
        interface.gateway->appendTo(out);
    out += ';';
}

void Signatures::appendPolicies(std::string& out, const Vnic& vnic) const {
    for (const bool flag : {vnic.dhcpGuard, vnic.routerGuard, vnic.macSpoofing, vnic.sriov})
        out += flag ? '1' : '0';
    append(out, vnic.guestVlan);
    for (const PortAcl& acl : vnic.acls) {
        append(out, static_cast<long long>(acl.action));
        append(out, static_cast<long long>(acl.direction));
        append(out, acl.remote);
        append(out, acl.local);
    }
    out += 'x';
    for (const ExtendedAcl& acl : vnic.extendedAcls) {
        append(out, acl.allow ? 1 : 0);
        append(out, static_cast<long long>(acl.direction));
        append(out, acl.weight);
        append(out, acl.protocol ? static_cast<long long>(*acl.protocol) : -1);
        append(out, acl.remote);
        append(out, acl.local);
        append(out, acl.remotePort);
        append(out, acl.localPort);
        append(out, acl.stateful ? 1 : 0);
    }
    out += ';';
}

std::string Signatures::withoutAttachment(int id) const {
    if (isException(id))
        return "exception " + std::to_string(id);
    std::string out;
    appendAddress(out, id);
    if (const Vnic* vnic = fabric_.vnicOf(id)) {
        append(out, vnic->hostSwitch < 0 ? 0 : 1);
        appendPort(out, vnic->port);
        appendPolicies(out, *vnic);
    }
    return out;
}

std::string Signatures::of(int id) const {
    std::string out = withoutAttachment(id);
    if (!isException(id)) {
        out += '@';
        appendAttachment(out, id);
    }
    return out;
}

} // namespace fd::reachability
