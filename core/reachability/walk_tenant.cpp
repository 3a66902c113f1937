// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of a packet inside the overlay, over the provider network, and through tenant gateways.
#include "reachability/walk.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// Bytes that the encapsulation adds to the inner IP packet: inner Ethernet header, GRE with key (RFC 7637)
/// or UDP and VXLAN header (RFC 7348), outer IP header.
int addedBytes(Encapsulation encapsulation, IpFamily outer) {
    const int tunnel = encapsulation == Encapsulation::Nvgre ? 8 : 16;
    return 14 + tunnel + (outer == IpFamily::V4 ? 20 : 40);
}

constexpr int kVxlanPort = 4789;
constexpr int kVxlanFirstSourcePort = 49152;

bool isOverloadedDirect(const TenantGateway& gateway) {
    return gateway.tenants.size() > 1 &&
           std::any_of(gateway.tenants.begin(), gateway.tenants.end(),
                       [](const GatewayTenant& tenant) { return tenant.direct; });
}

} // namespace

Outcome Walk::sendFromTenant(int from) {
    const Interface& sender = interface(from);
    const Interface& receiver = interface(target);
    if (fabric_.insideVmNetwork(sender.vmNetwork, packet.destination)) {
        if (receiver.isTenant() && receiver.vmNetwork != sender.vmNetwork)
            return Drop{Reason::HnvDifferentVmNetwork, false, false};
        if (!receiver.isTenant())
            return Drop{Reason::AddressSpaceOverlap, false, false};
        return deliverToTenant(sender.host, sender.vmNetwork, sender.vsid);
    }
    const TenantPlace place = fabric_.gatewayOf(sender.vmNetwork);
    if (place.gateway < 0)
        return Drop{receiver.isTenant() ? Reason::HnvDifferentVmNetwork : Reason::HnvNoGateway, false, false};
    // The record for every other address, 0.0.0.0, leads to the gateway.
    if (recordMissing(sender.host, sender.vmNetwork, IpAddress::v4(0)))
        return Drop{Reason::HnvNoLookupRecord, false, false};
    const int gatewayHost = fabric_.topology().gateways[at(place.gateway)].host;
    if (gatewayHost != sender.host)
        if (auto drop = crossProvider(sender.host, gatewayHost))
            return drop;
    return leaveByGateway(place, from);
}

Outcome Walk::leaveByGateway(const TenantPlace& place, int from) {
    const TenantGateway& gateway = fabric_.topology().gateways[at(place.gateway)];
    const GatewayTenant& tenant = gateway.tenants[at(place.tenant)];
    if (isOverloadedDirect(gateway))
        return Drop{Reason::GwDirectSingleVmNetwork, false, false};
    for (const Tunnel& tunnel : tenant.tunnels)
        for (const IpPrefix& prefix : tunnel.remoteSubnets)
            if (prefix.contains(packet.destination))
                return enterTunnel(tunnel);
    if (interface(target).kind == InterfaceKind::VpnEndpoint)
        return Drop{Reason::VpnNoRoute, false, false};
    const int external = fabric_.gatewayInterface(place.gateway);
    if (tenant.direct) {
        directGateways_.push_back(place.gateway);
        if (!answering_)
            gatewayPath_ = Reason::PathGwDirect;
        return sendFromMachine(external);
    }
    if (!tenant.externalAddress)
        return Drop{Reason::NatNoExternalIp, false, false};
    const auto session = std::find_if(sessions_.begin(), sessions_.end(), [&](const Session& known) {
        return answering_ && known.inbound && known.gateway == place.gateway && known.inside == packet.source;
    });
    if (session != sessions_.end()) {
        packet.source = session->outside;
        packet.sourcePort = session->outsidePort;
    } else {
        sessions_.push_back({place.gateway, interface(from).vmNetwork, false, packet.source,
                             packet.sourcePort, *tenant.externalAddress, packet.sourcePort});
        packet.source = *tenant.externalAddress;
        if (!answering_)
            gatewayPath_ = Reason::PathGwNat;
    }
    record({.action = Step::Action::Translate, .interface = external});
    if (interface(external).owns(packet.destination))
        return Drop{Reason::GwHairpinNotModelled, false, false};
    return sendFromMachine(external);
}

Outcome Walk::enterTunnel(const Tunnel& tunnel) {
    if (!answering_)
        gatewayPath_ = Reason::PathGwVpn;
    const auto& all = fabric_.interfaces();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].kind == InterfaceKind::VpnEndpoint && all[i].index == tunnel.peer &&
            all[i].owns(packet.destination)) {
            record({.action = Step::Action::Tunnel, .interface = static_cast<int>(i)});
            return deliver(static_cast<int>(i), static_cast<int>(i));
        }
    return Drop{Reason::DestinationNotFound, false, false};
}

Outcome Walk::sendFromEndpoint(int from) {
    const Interface& sender = interface(from);
    const Interface& receiver = interface(target);
    if (!receiver.isTenant())
        return Drop{Reason::VpnNoRoute, false, false};
    const TenantPlace place = fabric_.gatewayOf(receiver.vmNetwork);
    if (place.gateway < 0)
        return Drop{Reason::HnvNoGateway, false, false};
    if (sender.isOnLink(packet.destination))
        return Drop{Reason::AddressSpaceOverlap, false, false};
    const TenantGateway& gateway = fabric_.topology().gateways[at(place.gateway)];
    const auto& tunnels = gateway.tenants[at(place.tenant)].tunnels;
    const bool listed = std::any_of(tunnels.begin(), tunnels.end(), [&](const Tunnel& tunnel) {
        return tunnel.peer == sender.index &&
               std::any_of(tunnel.remoteSubnets.begin(), tunnel.remoteSubnets.end(),
                           [&](const IpPrefix& prefix) { return prefix.contains(packet.source); });
    });
    if (!listed || !fabric_.insideVmNetwork(receiver.vmNetwork, packet.destination))
        return Drop{Reason::VpnNoRoute, false, false};
    if (isOverloadedDirect(gateway))
        return Drop{Reason::GwDirectSingleVmNetwork, false, false};
    if (!answering_)
        gatewayPath_ = Reason::PathGwVpn;
    record({.action = Step::Action::Tunnel, .interface = fabric_.gatewayInterface(place.gateway)});
    return deliverToTenant(gateway.host, receiver.vmNetwork, -1);
}

Outcome Walk::arriveAtExternalAddress(int here, const GatewayTenant& tenant) {
    for (const PortForward& rule : tenant.portForwards) {
        if (rule.protocol != packet.protocol || rule.port != packet.destinationPort)
            continue;
        const int gateway = interface(here).index;
        sessions_.push_back({gateway, tenant.vmNetwork, true, rule.toAddress, rule.toPort, packet.destination,
                             packet.destinationPort});
        packet.destination = rule.toAddress;
        packet.destinationPort = rule.toPort;
        forwarded_ = true;
        if (!answering_)
            gatewayPath_ = Reason::PathGwNatForward;
        record({.action = Step::Action::Translate, .interface = here});
        return deliverToTenant(interface(here).host, tenant.vmNetwork, -1);
    }
    return Drop{Reason::NatNoPortForward, false, false};
}

Outcome Walk::arriveAtGateway(int here) {
    const int index = interface(here).index;
    const TenantGateway& gateway = fabric_.topology().gateways[at(index)];
    for (const Session& session : sessions_) {
        if (!answering_ || session.inbound || session.gateway != index ||
            session.outside != packet.destination)
            continue;
        packet.destination = session.inside;
        packet.destinationPort = session.insidePort;
        record({.action = Step::Action::Translate, .interface = here});
        return deliverToTenant(gateway.host, session.vmNetwork, -1);
    }
    for (const GatewayTenant& tenant : gateway.tenants)
        if (!tenant.direct && tenant.externalAddress == packet.destination)
            return arriveAtExternalAddress(here, tenant);
    for (const GatewayTenant& tenant : gateway.tenants)
        if (tenant.direct && fabric_.insideVmNetwork(tenant.vmNetwork, packet.destination)) {
            if (isOverloadedDirect(gateway))
                return Drop{Reason::GwDirectSingleVmNetwork, false, false};
            directGateways_.push_back(index);
            if (!answering_)
                gatewayPath_ = Reason::PathGwDirect;
            return deliverToTenant(gateway.host, tenant.vmNetwork, -1);
        }
    const Interface& receiver = interface(target);
    if (interface(here).owns(packet.destination))
        return receiver.isTenant() ? Outcome(Drop{Reason::NatNoPortForward, false, false})
                                   : deliver(here, here);
    if (receiver.isTenant() && fabric_.gatewayOf(receiver.vmNetwork).gateway == index)
        return Drop{Reason::NatInsideHidden, false, false};
    return Drop{Reason::NextHopNotARouter, provider_, false};
}

bool Walk::recordMissing(int host, int vmNetwork, const IpAddress& address) const {
    const auto& missing = fabric_.topology().overlay.missingRecords;
    return std::any_of(missing.begin(), missing.end(), [&](const PolicyRecord& entry) {
        return entry.host == host && entry.customerAddress == address &&
               (entry.vmNetwork < 0 || entry.vmNetwork == vmNetwork);
    });
}

const PolicyRecord* Walk::staleRecord(int host, int vmNetwork) const {
    for (const PolicyRecord& entry : fabric_.topology().overlay.staleRecords)
        if (entry.host == host && entry.customerAddress == packet.destination &&
            (entry.vmNetwork < 0 || entry.vmNetwork == vmNetwork))
            return &entry;
    return nullptr;
}

Outcome Walk::deliverToTenant(int fromHost, int vmNetwork, long long fromVsid) {
    const auto& owners = fabric_.tenants(vmNetwork, packet.destination);
    if (recordMissing(fromHost, vmNetwork, packet.destination) || owners.empty())
        return Drop{Reason::HnvNoLookupRecord, false, false};
    if (owners.size() > 1)
        return Drop{Reason::DuplicateIp, false, false};
    const int to = owners.front();
    const Interface& receiver = interface(to);
    const auto& hosts = fabric_.topology().hosts;
    const PolicyRecord* stale = staleRecord(fromHost, vmNetwork);
    if (stale != nullptr && stale->providerAddress != hosts[at(receiver.host)].providerAddress) {
        const int wrong =
            stale->providerAddress ? fabric_.hostOfProviderAddress(*stale->providerAddress) : -1;
        if (wrong >= 0 && wrong != fromHost)
            if (auto drop = crossProvider(fromHost, wrong))
                return drop;
        return Drop{Reason::HnvStaleRecord, true, false};
    }
    if (!answering_) {
        overlay_ = true;
        overlayRouted_ = fromVsid != receiver.vsid;
    }
    if (receiver.host != fromHost)
        if (auto drop = crossProvider(fromHost, receiver.host))
            return drop;
    return deliver(to, to);
}

Outcome Walk::crossProvider(int fromHost, int toHost) {
    if (!answering_)
        encapsulated_ = true;
    Walk outer(fabric_, steps_);
    outer.packet.dontFragment = packet.dontFragment;
    outer.packet.sizeBytes = packet.sizeBytes;
    outer.answering_ = answering_;
    record({.action = Step::Action::Encapsulate, .interface = fabric_.providerInterface(fromHost)});
    auto drop = outer.betweenProviders(fromHost, toHost);
    if (!drop)
        record({.action = Step::Action::Decapsulate, .interface = fabric_.providerInterface(toHost)});
    return drop;
}

Outcome Walk::betweenProviders(int fromHost, int toHost) {
    provider_ = true;
    const int from = fabric_.providerInterface(fromHost);
    target = fabric_.providerInterface(toHost);
    if (from < 0 || target < 0)
        return Drop{Reason::HnvNoProviderAddress, true, false};
    sender_ = from;
    packet.source = interface(from).addresses.front().address;
    packet.destination = interface(target).addresses.front().address;
    const Encapsulation encapsulation = fabric_.topology().overlay.encapsulation;
    packet.sizeBytes += addedBytes(encapsulation, packet.source.family());
    packet.protocol = Protocol::Gre;
    if (encapsulation == Encapsulation::Vxlan) {
        packet.protocol = Protocol::Udp;
        packet.sourcePort = kVxlanFirstSourcePort;
        packet.destinationPort = kVxlanPort;
    }
    auto drop = sendFromMachine(from);
    if (!drop)
        return drop;
    drop->provider = true;
    drop->replyLost = false;
    if (drop->reason == Reason::RouterAclDeny)
        drop->reason = Reason::HnvEncapFiltered;
    else if (drop->reason == Reason::NoDefaultGateway)
        drop->reason = Reason::HnvPaNoRoute;
    return drop;
}

} // namespace fd::reachability
