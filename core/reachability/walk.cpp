// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of a packet between machines and routers of the VLAN world.
#include "reachability/walk.h"

#include <algorithm>

namespace fd::reachability {

namespace {

constexpr int kTimeToLive = 128;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool isLackOfRoute(Reason reason) {
    return reason == Reason::NoDefaultGateway || reason == Reason::RouterNoRoute ||
           reason == Reason::DestinationNotFound || reason == Reason::GatewayNotFound;
}

} // namespace

bool Walk::delivers(int from, int to) const {
    return fabric_.layer2().delivers(attachment(from), attachment(to));
}

Drop Walk::layer2Drop(int from, int to) const {
    return {fabric_.layer2().refusal(attachment(from), attachment(to)), provider_, false};
}

void Walk::record(Step step) const {
    if (steps_ == nullptr)
        return;
    step.source = packet.source;
    step.destination = packet.destination;
    step.provider = provider_;
    step.answer = answering_;
    steps_->push_back(step);
}

void Walk::recordSwitches(int from, int to) const {
    if (steps_ == nullptr)
        return;
    for (const Layer2Hop& hop : fabric_.layer2().path(attachment(from), attachment(to)))
        record({.action = Step::Action::Switch, .interface = -1, .hop = hop});
}

Outcome Walk::request(int from) {
    sender_ = from;
    if (auto drop = applySendPolicy(from))
        return drop;
    return explained(send(from));
}

Outcome Walk::answer() {
    answering_ = true;
    addressGiven = false;
    target = sender_;
    std::swap(packet.source, packet.destination);
    std::swap(packet.sourcePort, packet.destinationPort);
    if (auto drop = applySendPolicy(receiver_))
        return drop;
    return explained(send(receiver_));
}

Outcome Walk::applySendPolicy(int from) {
    const Vnic* vnic = fabric_.vnicOf(from);
    if (vnic == nullptr)
        return std::nullopt;
    const PolicyAnswer policy =
        checkPortPolicy(*vnic, packet, Direction::Out, answering_ && receiverRemembers_);
    if (policy.drop)
        return Drop{*policy.drop, false, false};
    if (!answering_)
        senderRemembers_ = policy.remembered;
    return std::nullopt;
}

Outcome Walk::send(int from) {
    record({.action = Step::Action::Send, .interface = from});
    const Interface& sender = interface(from);
    if (sender.kind == InterfaceKind::VpnEndpoint)
        return sendFromEndpoint(from);
    return sender.isTenant() ? sendFromTenant(from) : sendFromMachine(from);
}

/// A walk from outside that ends without a route to a tenant's own address: what matters to the user is how
/// the tenant's VM network is, or is not, connected.
Outcome Walk::explained(Outcome outcome) const {
    if (!outcome || outcome->provider || provider_ || !isLackOfRoute(outcome->reason))
        return outcome;
    const Interface& receiver = interface(target);
    const Interface& sender = interface(answering_ ? receiver_ : sender_);
    if (!receiver.isTenant() || !receiver.owns(packet.destination) ||
        sender.kind == InterfaceKind::VpnEndpoint)
        return outcome;
    if (sender.isTenant()) {
        outcome->reason = Reason::HnvDifferentVmNetwork;
        return outcome;
    }
    const TenantPlace place = fabric_.gatewayOf(receiver.vmNetwork);
    if (place.gateway < 0)
        outcome->reason = Reason::HnvNoGateway;
    else if (!fabric_.topology().gateways[at(place.gateway)].tenants[at(place.tenant)].direct)
        outcome->reason = Reason::NatInsideHidden;
    else if (outcome->reason == Reason::DestinationNotFound)
        outcome->reason = Reason::AddressSpaceOverlap;
    else
        outcome->reason = Reason::ExternalNoRouteToTenant;
    return outcome;
}

Outcome Walk::sendFromMachine(int from) {
    const Interface& sender = interface(from);
    if (sender.owns(packet.destination))
        return deliver(from, from);
    if (sender.router >= 0) {
        if (auto next = lookUpRoute(sender.router))
            return travel(*next);
        if (!sender.gateway)
            return Drop{Reason::RouterNoRoute, provider_, false};
    }
    if (sender.isOnLink(packet.destination))
        return travel({from, packet.destination, false});
    if (!sender.gateway)
        return Drop{Reason::NoDefaultGateway, provider_, false};
    if (!sender.isOnLink(*sender.gateway))
        return Drop{Reason::GatewayNotOnLink, provider_, false};
    return travel({from, *sender.gateway, true});
}

Outcome Walk::travel(NextHop next) {
    for (int timeToLive = kTimeToLive;;) {
        const Resolved hop = resolve(next);
        if (hop.drop)
            return hop.drop;
        const Interface& there = interface(hop.interface);
        if (packet.dontFragment &&
            packet.sizeBytes > std::min(interface(next.interface).mtuBytes, there.mtuBytes))
            return Drop{Reason::MtuExceededDf, provider_, false};
        recordSwitches(next.interface, hop.interface);
        if (there.kind == InterfaceKind::Gateway)
            return arriveAtGateway(hop.interface);
        if (there.router < 0) {
            if (there.owns(packet.destination))
                return deliver(hop.interface, next.interface);
            return Drop{Reason::NextHopNotARouter, provider_, false};
        }
        if (--timeToLive == 0)
            return Drop{Reason::RoutingLoop, provider_, false};
        const int owner = there.router;
        if (auto drop = forward(owner, hop.interface, next))
            return drop;
        if (next.interface < 0)
            return deliver(hop.interface, hop.interface);
    }
}

/// A packet that came in at a router: sets the next hop, or interface -1 when the router itself is meant.
Outcome Walk::forward(int routerIndex, int in, NextHop& next) {
    const Router& router = fabric_.topology().routers[at(routerIndex)];
    if (const Vnic* vnic = fabric_.vnicOf(in))
        if (const auto drop = checkPortPolicy(*vnic, packet, Direction::In, false).drop)
            return Drop{*drop, provider_, false};
    if (!routerPermits(router, interface(in).routerPart, Direction::In, packet, answering_))
        return Drop{Reason::RouterAclDeny, provider_, false};
    for (std::size_t p = 0; p < router.interfaces.size(); ++p)
        if (interface(fabric_.routerInterface(routerIndex, static_cast<int>(p))).owns(packet.destination)) {
            next.interface = -1;
            return std::nullopt;
        }
    const auto found = lookUpRoute(routerIndex);
    if (!found)
        return Drop{Reason::RouterNoRoute, provider_, false};
    const int out = found->interface;
    if (!routerPermits(router, interface(out).routerPart, Direction::Out, packet, answering_))
        return Drop{Reason::RouterAclDeny, provider_, false};
    if (const Vnic* vnic = fabric_.vnicOf(out))
        if (const auto drop = checkPortPolicy(*vnic, packet, Direction::Out, false).drop)
            return Drop{*drop, provider_, false};
    if (!answering_)
        routed_ = true;
    record({.action = Step::Action::Route, .interface = in});
    next = *found;
    return std::nullopt;
}

/// Longest prefix among the connected networks and the static routes; a connected network wins a tie.
std::optional<Walk::NextHop> Walk::lookUpRoute(int routerIndex) const {
    const Router& router = fabric_.topology().routers[at(routerIndex)];
    const auto connected = [&](const IpAddress& address, int& longest) {
        int found = -1;
        for (std::size_t p = 0; p < router.interfaces.size(); ++p) {
            const int id = fabric_.routerInterface(routerIndex, static_cast<int>(p));
            for (const InterfaceAddress& own : interface(id).addresses)
                if (own.length > longest && own.prefix().contains(address)) {
                    longest = own.length;
                    found = id;
                }
        }
        return found;
    };
    int longest = -1;
    std::optional<NextHop> best;
    if (const int out = connected(packet.destination, longest); out >= 0)
        best = NextHop{out, packet.destination, false};
    for (const Route& route : router.routes) {
        if (route.prefix.length() <= longest || !route.prefix.contains(packet.destination))
            continue;
        int viaLength = -1;
        if (const int out = connected(route.via, viaLength); out >= 0) {
            longest = route.prefix.length();
            best = NextHop{out, route.via, true};
        }
    }
    return best;
}

/// Finds who answers the address request for the next hop.
Walk::Resolved Walk::resolve(const NextHop& next) {
    int found = -1;
    int candidate = -1;
    for (const int owner : fabric_.owners(next.address)) {
        if (owner == next.interface)
            continue;
        if (candidate < 0 || owner == target)
            candidate = owner;
        if (!delivers(next.interface, owner))
            continue;
        if (found >= 0)
            return {-1, Drop{Reason::DuplicateIp, provider_, false}};
        found = owner;
    }
    if (found >= 0) {
        if (delivers(found, next.interface))
            return {found, std::nullopt};
        Drop drop = layer2Drop(found, next.interface);
        drop.replyLost = found == target;
        return {-1, drop};
    }
    Resolved proxy = resolveByProxy(next);
    if (proxy.interface >= 0 || proxy.drop)
        return proxy;
    if (candidate >= 0)
        return {-1, layer2Drop(next.interface, candidate)};
    return {-1,
            Drop{next.isGateway ? Reason::GatewayNotFound : Reason::DestinationNotFound, provider_, false}};
}

/// An interface with local proxy ARP answers for every address of its subnet.
Walk::Resolved Walk::resolveByProxy(const NextHop& next) {
    const Attachment& sender = attachment(next.interface);
    Resolved outOfReach;
    for (const int proxy : fabric_.proxies()) {
        if (proxy == next.interface || !interface(proxy).isOnLink(next.address))
            continue;
        if (delivers(next.interface, proxy)) {
            if (!delivers(proxy, next.interface))
                return {-1, layer2Drop(proxy, next.interface)};
            if (!answering_)
                proxied_ = true;
            record({.action = Step::Action::ProxyAnswer, .interface = proxy});
            return {proxy, std::nullopt};
        }
        if (isPvlan(sender.role) && sender.primary == attachment(proxy).sendsIn && !outOfReach.drop)
            outOfReach.drop = layer2Drop(next.interface, proxy);
    }
    return outOfReach;
}

Outcome Walk::deliver(int to, int sentBy) {
    const bool meant =
        to == target || (interface(to).router >= 0 && interface(to).router == interface(target).router);
    if (!meant) {
        if (forwarded_)
            return Drop{Reason::NatNoPortForward, provider_, false};
        if (!addressGiven || answering_) {
            // Somebody else on the way owns the address too.
            if (interface(target).isTenant())
                return Drop{Reason::DestinationNotFound, provider_, false};
            if (!delivers(sentBy, target))
                return layer2Drop(sentBy, target);
            return Drop{Reason::DuplicateIp, provider_, false};
        }
    }
    if (const Vnic* vnic = fabric_.vnicOf(to); vnic != nullptr && interface(to).router < 0) {
        const PolicyAnswer policy =
            checkPortPolicy(*vnic, packet, Direction::In, answering_ && senderRemembers_);
        if (policy.drop)
            return Drop{*policy.drop, false, false};
        if (!answering_)
            receiverRemembers_ = policy.remembered;
    }
    record({.action = Step::Action::Deliver, .interface = to});
    if (!answering_)
        receiver_ = to;
    return std::nullopt;
}

Reason Walk::pathReason() const {
    if (gatewayPath_)
        return *gatewayPath_;
    if (overlay_)
        return overlayRouted_ ? Reason::PathHnvRouted : Reason::PathHnvSameSubnet;
    if (proxied_)
        return Reason::PathLocalProxyArp;
    if (routed_)
        return Reason::PathRouted;
    return Reason::PathL2;
}

} // namespace fd::reachability
