// SPDX-License-Identifier: GPL-3.0-or-later
// Why a frame is not delivered, and the way of one that is.
#include "reachability/layer2.h"
#include "reachability/port_rules.h"

#include <algorithm>
#include <deque>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

std::optional<Reason> Layer2::notConnected(const Attachment& from, const Attachment& to) const {
    if (connected(from.node, to.node))
        return std::nullopt;
    for (const HostSwitchType type : {HostSwitchType::Private, HostSwitchType::Internal})
        for (const Attachment* end : {&from, &to}) {
            if (end->node < 0 || isPhysical(end->node))
                continue;
            const auto [host, index] = hostSwitchOfNode(end->node);
            if (topology_.hosts[at(host)].switches[at(index)].type == type)
                return type == HostSwitchType::Private ? Reason::VswitchPrivate : Reason::VswitchInternal;
        }
    return Reason::L2NoPhysicalPath;
}

std::optional<Reason> Layer2::pvlanReason(const Attachment& from, const Attachment& to) const {
    if (!isPvlan(from.role))
        return std::nullopt;
    if (!isPvlan(to.role)) {
        if (to.sendsIn == from.primary)
            return Reason::PvlanPeerNotPromiscuous;
        return std::nullopt;
    }
    if (from.primary != to.primary)
        return Reason::PvlanPrimaryMismatch;
    const auto is = [&](PortMode a, PortMode b) { return from.role == a && to.role == b; };
    if (is(PortMode::PvlanIsolated, PortMode::PvlanIsolated))
        return Reason::PvlanIsolatedPair;
    if (is(PortMode::PvlanIsolated, PortMode::PvlanCommunity) ||
        is(PortMode::PvlanCommunity, PortMode::PvlanIsolated))
        return Reason::PvlanIsolatedToCommunity;
    if (is(PortMode::PvlanCommunity, PortMode::PvlanCommunity))
        return Reason::PvlanCommunityMismatch;
    return Reason::PvlanSecondaryNotMapped;
}

Reason Layer2::refusal(const Attachment& from, const Attachment& to) const {
    for (const Attachment* end : {&from, &to})
        if (end->error)
            return *end->error;
    if (const auto reason = notConnected(from, to))
        return *reason;
    const bool heard = to.hearsVlan(from.sendsIn);
    if (!heard)
        if (const auto reason = pvlanReason(from, to))
            return *reason;
    if (!from.refusal && !to.refusal && deliveredIn(reached(from.node, from.sendsIn, true), to))
        return Reason::TeamVlanPartial;
    if (heard)
        if (const auto reason = firstRefusal(from, to))
            return *reason;
    return Reason::VlanDifferent;
}

/// The shortest way over the cables, whatever they carry; the first one in the order of the input.
std::vector<Layer2Hop> Layer2::cablePath(int from, int to) const {
    struct Step {
        int previous = -1;
        PortRef egress;
        PortRef ingress;
    };
    std::vector<Step> steps(linksOfNode_.size());
    std::vector<bool> seen(linksOfNode_.size());
    std::deque<int> open{from};
    seen[at(from)] = true;
    const auto enter = [&](int node, const Step& step) {
        if (seen[at(node)])
            return;
        seen[at(node)] = true;
        steps[at(node)] = step;
        open.push_back(node);
    };
    while (!open.empty() && !seen[at(to)]) {
        const int node = open.front();
        open.pop_front();
        for (const int l : linksOfNode_[at(node)]) {
            const Link& link = links_[at(l)];
            for (std::size_t m = 0; m < link.members.size(); ++m) {
                const Member& member = link.members[m];
                if (link.hostNode == node)
                    enter(member.node, {node, {}, member.port});
                else if (member.node != node)
                    continue;
                else if (link.hostNode >= 0)
                    enter(link.hostNode, {node, member.port, {}});
                else
                    enter(link.members[1 - m].node, {node, member.port, link.members[1 - m].port});
            }
        }
    }
    std::vector<Layer2Hop> path;
    for (int node = to; node >= 0; node = steps[at(node)].previous)
        path.push_back({node, 0, steps[at(node)].egress, steps[at(node)].ingress});
    std::reverse(path.begin(), path.end());
    return path;
}

/// Carries the frame over one hop, changing `vlan` to its number at the hop's switch, or says what refuses
/// it.
std::optional<Reason> Layer2::refusedHop(const Layer2Hop& hop, int previousNode, int& vlan) const {
    int tag = vlan;
    const auto refusedBy = [this](const PortRef& ref) {
        return port(ref).mode == PortMode::Trunk ? Reason::TrunkVlanNotAllowed : Reason::UplinkPortNotTrunk;
    };
    if (isPhysical(previousNode)) {
        tag = tagGivenOut(port(hop.egress), vlan);
        if (tag < 0)
            return refusedBy(hop.egress);
    }
    if (!isPhysical(hop.node)) {
        // An access port strips the tag that the host waits for.
        if (tag != vlan && port(hop.egress).mode != PortMode::Trunk)
            return Reason::UplinkPortNotTrunk;
        vlan = tag;
        return std::nullopt;
    }
    const int taken = vlanTakenIn(port(hop.ingress), tag);
    if (taken < 0)
        return refusedBy(hop.ingress);
    if (!vlanExists(hop.node, taken))
        return Reason::VlanNotDefinedOnSwitch;
    if (isPhysical(previousNode) && taken != vlan)
        return Reason::NativeVlanMismatch;
    vlan = taken;
    return std::nullopt;
}

std::optional<Reason> Layer2::firstRefusal(const Attachment& from, const Attachment& to) const {
    if (from.refusal)
        return from.refusal;
    if (!vlanExists(from.node, from.sendsIn))
        return Reason::VlanNotDefinedOnSwitch;
    int vlan = from.sendsIn;
    const std::vector<Layer2Hop> path = cablePath(from.node, to.node);
    for (std::size_t i = 1; i < path.size(); ++i) {
        // The last hop into an access port below an untagged adapter is in order.
        const bool untaggedEnd = i + 1 == path.size() && to.hearsVlan(0);
        auto reason = refusedHop(path[i], path[i - 1].node, vlan);
        if (reason == Reason::UplinkPortNotTrunk && untaggedEnd && !isPhysical(path[i].node)) {
            const int tag = tagGivenOut(port(path[i].egress), vlan);
            if (tag == 0) {
                vlan = 0;
                reason.reset();
            }
        }
        if (reason)
            return reason;
    }
    if (to.refusal)
        return to.refusal;
    if (!to.hearsVlan(vlan))
        return Reason::NativeVlanMismatch;
    return std::nullopt;
}

std::vector<Layer2Hop> Layer2::path(const Attachment& from, const Attachment& to) const {
    if (!delivers(from, to))
        return {};
    struct State {
        Layer2Hop hop;
        int link;
        int previous;
    };
    std::vector<State> states{{{from.node, from.sendsIn, {}, {}}, -1, -1}};
    std::map<std::pair<Key, int>, bool> seen;
    std::vector<Crossing> crossings;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const State state = states[i];
        if (state.hop.node == to.node && to.hearsVlan(state.hop.vlan)) {
            std::vector<Layer2Hop> result;
            for (int s = static_cast<int>(i); s >= 0; s = states[at(s)].previous)
                result.push_back(states[at(s)].hop);
            std::reverse(result.begin(), result.end());
            return result;
        }
        for (const int link : linksOfNode_[at(state.hop.node)]) {
            if (link == state.link)
                continue;
            crossings.clear();
            cross(state.hop.node, state.hop.vlan, link, false, crossings);
            for (const Crossing& next : crossings)
                if (seen.emplace(std::pair(key(next.node, next.vlan), link), true).second)
                    states.push_back(
                        {{next.node, next.vlan, next.egress, next.ingress}, link, static_cast<int>(i)});
        }
    }
    return {};
}

} // namespace fd::reachability
