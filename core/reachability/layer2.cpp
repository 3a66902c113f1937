// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/layer2.h"

#include "reachability/port_rules.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

} // namespace

bool Attachment::hearsVlan(int vlan) const {
    return std::find(hears.begin(), hears.end(), vlan) != hears.end();
}

Layer2::Layer2(const Topology& topology) : topology_(topology) {
    for (std::size_t h = 0; h < topology.hosts.size(); ++h) {
        firstHostSwitch_.push_back(static_cast<int>(hostSwitches_.size()));
        for (std::size_t s = 0; s < topology.hosts[h].switches.size(); ++s)
            hostSwitches_.emplace_back(static_cast<int>(h), static_cast<int>(s));
    }
    firstSwitch_ = static_cast<int>(hostSwitches_.size());
    linksOfNode_.resize(hostSwitches_.size() + topology.switches.size());
    addLinks();
    joinIslands();
}

void Layer2::addLinks() {
    for (std::size_t node = 0; node < hostSwitches_.size(); ++node) {
        const auto [host, index] = hostSwitches_[node];
        const HostSwitch& hostSwitch = topology_.hosts[at(host)].switches[at(index)];
        if (hostSwitch.type != HostSwitchType::External || hostSwitch.uplinks.empty())
            continue;
        Link link{static_cast<int>(node), {}};
        for (const PortRef& uplink : hostSwitch.uplinks)
            link.members.push_back({nodeOfSwitch(uplink.device), uplink});
        linksOfNode_[node].push_back(static_cast<int>(links_.size()));
        links_.push_back(std::move(link));
    }
    for (const Cable& cable : topology_.cables)
        links_.push_back(
            {-1, {{nodeOfSwitch(cable.a.device), cable.a}, {nodeOfSwitch(cable.b.device), cable.b}}});
    for (std::size_t l = 0; l < links_.size(); ++l)
        for (const Member& member : links_[l].members) {
            auto& list = linksOfNode_[at(member.node)];
            if (list.empty() || list.back() != static_cast<int>(l))
                list.push_back(static_cast<int>(l));
        }
}

/// Numbers the connected parts of the network.
void Layer2::joinIslands() {
    island_.resize(linksOfNode_.size());
    for (std::size_t i = 0; i < island_.size(); ++i)
        island_[i] = static_cast<int>(i);
    const auto root = [this](int node) {
        while (island_[at(node)] != node)
            node = island_[at(node)] = island_[at(island_[at(node)])];
        return node;
    };
    for (const Link& link : links_) {
        const int first = link.hostNode >= 0 ? link.hostNode : link.members.front().node;
        for (const Member& member : link.members)
            island_[at(root(member.node))] = root(first);
    }
    for (std::size_t i = 0; i < island_.size(); ++i)
        island_[i] = root(static_cast<int>(i));
}

int Layer2::nodeOfHostSwitch(int host, int hostSwitch) const {
    return host < 0 || hostSwitch < 0 ? -1 : firstHostSwitch_[at(host)] + hostSwitch;
}

const Port& Layer2::port(const PortRef& ref) const {
    return topology_.switches[at(ref.device)].ports[at(ref.port)].port;
}

bool Layer2::vlanExists(int node, int vlan) const {
    if (!isPhysical(node))
        return true;
    const auto& created = topology_.switches[at(switchOfNode(node))].vlans;
    return vlan > 0 && (!created || created->contains(vlan));
}

bool Layer2::connected(int nodeA, int nodeB) const {
    return nodeA >= 0 && nodeB >= 0 && island_[at(nodeA)] == island_[at(nodeB)];
}

bool Layer2::carries(const Link& link, int tag) const {
    return std::all_of(link.members.begin(), link.members.end(), [&](const Member& member) {
        const int vlan = vlanTakenIn(port(member.port), tag);
        return vlan >= 0 && vlanExists(member.node, vlan);
    });
}

void Layer2::cross(int node, int vlan, int linkIndex, bool relaxed, std::vector<Crossing>& out) const {
    const Link& link = links_[at(linkIndex)];
    const bool team = link.hostNode >= 0 && link.members.size() > 1;
    if (link.hostNode == node) {
        if (team && !relaxed && !carries(link, vlan))
            return;
        for (const Member& member : link.members) {
            const int taken = vlanTakenIn(port(member.port), vlan);
            if (taken >= 0 && vlanExists(member.node, taken))
                out.push_back({member.node, taken, {}, member.port});
        }
        return;
    }
    for (std::size_t m = 0; m < link.members.size(); ++m) {
        const Member& member = link.members[m];
        if (member.node != node)
            continue;
        const int tag = tagGivenOut(port(member.port), vlan);
        if (tag < 0)
            continue;
        if (link.hostNode >= 0) {
            if (!team || relaxed || carries(link, tag))
                out.push_back({link.hostNode, tag, member.port, {}});
            continue;
        }
        const Member& other = link.members[1 - m];
        const int taken = vlanTakenIn(port(other.port), tag);
        if (taken >= 0 && vlanExists(other.node, taken))
            out.push_back({other.node, taken, member.port, other.port});
    }
}

namespace {

/// Walks all states (switch, VLAN) that a frame gets to. A frame is not sent back over the link it came by,
/// so a state that was entered by one link has to be looked at once more when it is entered by another one;
/// twice is enough, because by then every link has been crossed. Physical loops therefore end.
struct Entered {
    int link;
    bool again;
};

} // namespace

std::vector<Layer2::Key> Layer2::flood(int node, int vlan, bool relaxed) const {
    std::vector<Key> result;
    if (node < 0 || !vlanExists(node, vlan))
        return result;
    std::unordered_map<Key, Entered> seen;
    struct Open {
        int node;
        int vlan;
        int link;
        int onlyLink;
    };
    std::vector<Open> open{{node, vlan, -1, -1}};
    seen.emplace(key(node, vlan), Entered{-1, true});
    result.push_back(key(node, vlan));
    std::vector<Crossing> crossings;
    while (!open.empty()) {
        const Open state = open.back();
        open.pop_back();
        for (const int link : linksOfNode_[at(state.node)]) {
            if (link == state.link || (state.onlyLink >= 0 && link != state.onlyLink))
                continue;
            crossings.clear();
            cross(state.node, state.vlan, link, relaxed, crossings);
            for (const Crossing& next : crossings) {
                const Key nextKey = key(next.node, next.vlan);
                const auto [entry, isNew] = seen.emplace(nextKey, Entered{link, false});
                if (isNew) {
                    result.push_back(nextKey);
                    open.push_back({next.node, next.vlan, link, -1});
                } else if (!entry->second.again && entry->second.link != link) {
                    entry->second.again = true;
                    open.push_back({next.node, next.vlan, link, entry->second.link});
                }
            }
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

const std::vector<Layer2::Key>& Layer2::reached(int node, int vlan, bool relaxed) const {
    const auto [entry, isNew] = reached_[relaxed ? 1 : 0].emplace(key(node, vlan), nullptr);
    if (isNew) {
        // All members of one VLAN reach the same states: they share one list.
        std::vector<Key> states = flood(node, vlan, relaxed);
        auto& shared = shared_[states];
        if (!shared)
            shared = std::make_unique<std::vector<Key>>(std::move(states));
        entry->second = shared.get();
    }
    return *entry->second;
}

bool Layer2::deliveredIn(const std::vector<Key>& states, const Attachment& to) const {
    return std::any_of(to.hears.begin(), to.hears.end(), [&](int vlan) {
        return std::binary_search(states.begin(), states.end(), key(to.node, vlan));
    });
}

bool Layer2::delivers(const Attachment& from, const Attachment& to) const {
    if (from.error || to.error || from.refusal || to.refusal || from.node < 0 || to.node < 0)
        return false;
    if (!connected(from.node, to.node))
        return false;
    return deliveredIn(reached(from.node, from.sendsIn), to);
}

Attachment Layer2::attachMachine(const PortRef& ref) const {
    Attachment result = attachPort(port(ref));
    result.node = nodeOfSwitch(ref.device);
    const Port& settings = port(ref);
    if (!result.error && settings.mode == PortMode::Trunk && !settings.allowed.contains(settings.native))
        result.refusal = Reason::TrunkVlanNotAllowed;
    return result;
}

} // namespace fd::reachability
