// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/port_policy.h"

namespace fd::reachability {

namespace {

bool matches(const std::optional<IpPrefix>& prefix, const IpAddress& address) {
    return !prefix || prefix->contains(address);
}

bool hasPorts(Protocol protocol) {
    return protocol == Protocol::Tcp || protocol == Protocol::Udp;
}

bool matches(const std::optional<PortRange>& range, Protocol protocol, int port) {
    return !range || (hasPorts(protocol) && range->first <= port && port <= range->last);
}

bool applies(Direction rule, Direction packet) {
    return rule == Direction::Both || rule == packet;
}

/// A packet as the machine behind the port sees it.
struct View {
    IpAddress local;
    IpAddress remote;
    int localPort;
    int remotePort;
};

View viewOf(const Packet& packet, Direction direction) {
    if (direction == Direction::Out)
        return {packet.source, packet.destination, packet.sourcePort, packet.destinationPort};
    return {packet.destination, packet.source, packet.destinationPort, packet.sourcePort};
}

bool deniedByPortAcl(const Vnic& vnic, const View& view, Direction direction) {
    int longest = -1;
    bool denied = false;
    for (const PortAcl& acl : vnic.acls) {
        // Metering counts, it does not filter.
        if (acl.action == PortAcl::Action::Meter || !applies(acl.direction, direction))
            continue;
        if (!matches(acl.remote, view.remote) || !matches(acl.local, view.local))
            continue;
        const int length = acl.remote ? acl.remote->length() : acl.local ? acl.local->length() : 0;
        const bool deny = acl.action == PortAcl::Action::Deny;
        if (length > longest || (length == longest && deny)) {
            longest = length;
            denied = deny;
        }
    }
    return denied;
}

const ExtendedAcl* decidingRule(const Vnic& vnic, const Packet& packet, const View& view,
                                Direction direction) {
    const ExtendedAcl* best = nullptr;
    for (const ExtendedAcl& acl : vnic.extendedAcls) {
        if (!applies(acl.direction, direction) || (acl.protocol && *acl.protocol != packet.protocol))
            continue;
        if (!matches(acl.remote, view.remote) || !matches(acl.local, view.local))
            continue;
        if (!matches(acl.remotePort, packet.protocol, view.remotePort) ||
            !matches(acl.localPort, packet.protocol, view.localPort))
            continue;
        if (best == nullptr || acl.weight > best->weight)
            best = &acl;
    }
    return best;
}

} // namespace

PolicyAnswer checkPortPolicy(const Vnic& vnic, const Packet& packet, Direction direction,
                             bool answerOfSession) {
    if (vnic.acls.empty() && vnic.extendedAcls.empty())
        return {};
    const View view = viewOf(packet, direction);
    if (deniedByPortAcl(vnic, view, direction))
        return {Reason::PortAclDeny, false};
    if (answerOfSession)
        return {};
    const ExtendedAcl* rule = decidingRule(vnic, packet, view, direction);
    if (rule == nullptr)
        return {};
    if (!rule->allow)
        return {Reason::ExtendedAclDeny, false};
    return {std::nullopt, rule->stateful};
}

bool routerPermits(const Router& router, int interface, Direction direction, const Packet& packet,
                   bool isAnswer) {
    for (const RouterAcl& acl : router.acls) {
        if (acl.interface != interface || !applies(acl.direction, direction) ||
            (isAnswer && acl.passesAnswers))
            continue;
        bool permitted = acl.permitByDefault;
        for (const RouterAclRule& rule : acl.rules) {
            if (rule.protocol && *rule.protocol != packet.protocol)
                continue;
            if (!matches(rule.source, packet.source) || !matches(rule.destination, packet.destination))
                continue;
            if (!matches(rule.sourcePort, packet.protocol, packet.sourcePort) ||
                !matches(rule.destinationPort, packet.protocol, packet.destinationPort))
                continue;
            permitted = rule.permit;
            break;
        }
        if (!permitted)
            return false;
    }
    return true;
}

} // namespace fd::reachability
