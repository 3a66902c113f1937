// SPDX-License-Identifier: GPL-3.0-or-later
// Which VLANs are the same wherever one is attached: most of a sound network, so that classes of adapters are
// few.
#include "reachability/layer2.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

using IslandVlan = std::pair<int, int>;

} // namespace

/// True if members of a team differ, so that a VLAN may work by chance.
bool Layer2::hasUnevenTeam() const {
    return std::any_of(links_.begin(), links_.end(), [this](const Link& link) {
        if (link.hostNode < 0)
            return false;
        return std::any_of(link.members.begin(), link.members.end(), [&](const Member& member) {
            const auto& first = topology_.switches[at(link.members.front().port.device)];
            const auto& own = topology_.switches[at(member.port.device)];
            return !(port(member.port) == port(link.members.front().port)) || !(own.vlans == first.vlans);
        });
    });
}

std::set<IslandVlan> Layer2::uniformVlans(const std::vector<const Attachment*>& users) const {
    std::set<IslandVlan> uniform;
    if (hasUnevenTeam())
        return uniform;
    std::map<IslandVlan, std::set<int>> nodes;
    std::set<IslandVlan> refused;
    for (const Attachment* user : users) {
        if (user->error || user->node < 0)
            continue;
        nodes[{island(user->node), user->sendsIn}].insert(user->node);
        for (const int vlan : user->hears)
            nodes[{island(user->node), vlan}].insert(user->node);
        if (user->refusal)
            refused.insert({island(user->node), user->sendsIn});
    }
    for (const auto& [vlan, members] : nodes) {
        const auto& states = reached(*members.begin(), vlan.second);
        const bool alike = std::all_of(members.begin(), members.end(), [&, tag = vlan.second](int node) {
            return &reached(node, tag) == &states && std::binary_search(states.begin(), states.end(), key(node, tag));
        });
        if (alike && !refused.contains(vlan))
            uniform.insert(vlan);
    }
    // A VLAN that leaks into another one at some places only spoils both.
    std::set<IslandVlan> spoiled;
    for (const auto& [vlan, members] : nodes) {
        if (!uniform.contains(vlan))
            continue;
        std::map<int, std::size_t> leaks;
        for (const Key state : reached(*members.begin(), vlan.second)) {
            const int other = static_cast<int>(state & 0x1FFFU);
            const auto found = nodes.find({vlan.first, other});
            if (found != nodes.end() && found->second.contains(static_cast<int>(state >> 13U)))
                ++leaks[other];
        }
        for (const auto& [other, count] : leaks)
            if (count != nodes[{vlan.first, other}].size()) {
                spoiled.insert(vlan);
                spoiled.insert({vlan.first, other});
            }
    }
    for (const IslandVlan& vlan : spoiled)
        uniform.erase(vlan);
    return uniform;
}

} // namespace fd::reachability
