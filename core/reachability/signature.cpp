// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/signature.h"

#include <algorithm>

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
    std::vector<const Attachment*> users;
    for (const Interface& interface : fabric.interfaces())
        if (!interface.isTenant() && interface.kind != InterfaceKind::VpnEndpoint)
            users.push_back(&interface.attachment);
    uniform_ = fabric.layer2().uniformVlans(users);
}

bool Signatures::isUniform(const Attachment& attachment) const {
    const int island = fabric_.layer2().island(attachment.node);
    return !attachment.error && uniform_.contains({island, attachment.sendsIn}) &&
           std::all_of(attachment.hears.begin(), attachment.hears.end(), [&](int vlan) {
               return uniform_.contains({island, vlan});
           });
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
    for (const Interface& interface : fabric_.interfaces())
        if (interface.isTenant())
            for (const InterfaceAddress& own : interface.addresses)
                customerAddresses_.insert(own.address);
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
        for (const GatewayTenant& tenant : gateway.tenants) {
            for (const PortForward& rule : tenant.portForwards)
                addSpecial(rule.toAddress);
            if (tenant.direct && tenant.vmNetwork >= 0)
                direct_.push_back(tenant.vmNetwork);
        }
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
                                 : others > 1 || customerAddresses_.contains(own.address))
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

void Signatures::appendHostSwitch(std::string& out, const Attachment& attachment) const {
    if (attachment.node < 0) {
        out += "none;";
        return;
    }
    const auto [host, hostSwitch] = fabric_.layer2().hostSwitchOfNode(attachment.node);
    const HostSwitch& device = fabric_.topology().hosts[at(host)].switches[at(hostSwitch)];
    const bool isolated = device.type != HostSwitchType::External || device.uplinks.empty();
    if (isolated || specialHosts_.contains(host)) {
        append(out, host);
        append(out, hostSwitch);
        out += "own;";
        return;
    }
    if (isUniform(attachment)) {
        out += "any;";
        append(out, fabric_.layer2().island(attachment.node));
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
        if (isUniform(interface.attachment))
            append(out, -1 - fabric_.layer2().island(interface.attachment.node));
        else
            append(out, port.device);
        appendPort(out, fabric_.topology().switches[at(port.device)].ports[at(port.port)].port);
        return;
    }
    const Vnic& vnic = fabric_.topology().vnics[at(interface.index)];
    if (!interface.isTenant()) {
        appendHostSwitch(out, interface.attachment);
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
    appendHostSwitch(out, pa.attachment);
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

/// A gateway that routes into a VM network takes a packet for this address to whoever has it in there.
void Signatures::appendDirectOwners(std::string& out, const IpAddress& address) const {
    for (const int network : direct_)
        if (fabric_.insideVmNetwork(network, address))
            for (const int owner : fabric_.tenants(network, address)) {
                out += 'd';
                append(out, owner);
            }
}

void Signatures::appendAddress(std::string& out, int id) const {
    const Interface& interface = fabric_.interface(id);
    for (const InterfaceAddress& own : interface.addresses) {
        append(out, own.prefix());
        appendAtom(out, own.address);
        appendDirectOwners(out, own.address);
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

std::string Signatures::asLeaver(int id, std::optional<Reason> attachError, bool toTenant) const {
    const Vnic& vnic = *fabric_.vnicOf(id);
    if (!vnic.acls.empty() || !vnic.extendedAcls.empty())
        return "leaver " + withoutAttachment(id);
    std::string out = toTenant ? "leaver to tenant " : "leaver ";
    append(out, attachError ? static_cast<long long>(*attachError) : -1);
    append(out, fabric_.interface(id).addresses.empty() ? 0 : 1);
    append(out, vnic.routerGuard ? 1 : 0);
    if (!toTenant)
        for (const VirtualSubnet& subnet :
             fabric_.topology().overlay.vmNetworks[at(fabric_.interface(id).vmNetwork)].subnets)
            append(out, std::optional(subnet.prefix));
    return out;
}

std::string Signatures::asOutsidersTarget(int id, std::optional<Reason> attachError,
                                          bool isLostAtOnce) const {
    std::string out = isLostAtOnce ? "lost " : "target ";
    append(out, attachError ? static_cast<long long>(*attachError) : -1);
    append(out, fabric_.interface(id).addresses.empty() ? 0 : 1);
    if (isLostAtOnce)
        return out;
    if (isException(id))
        return out + withoutAttachment(id);
    appendAddress(out, id);
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
