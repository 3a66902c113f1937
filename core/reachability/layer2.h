// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/reason.h"
#include "reachability/topology.h"

#include <array>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace fd::reachability {

/// How an interface hangs on layer 2: the VLAN its frames start in and the VLANs it hears, at one switch. All
/// rules of access, trunk, private VLAN and promiscuous ports follow from these two
/// (NDIS_SWITCH_PORT_PVLAN_MODE states the roles the same way).
struct Attachment {
    /// Index of the switch among all virtual and physical ones, -1 for none.
    int node = -1;
    int sendsIn = 0;
    std::vector<int> hears;
    PortMode role = PortMode::Access;
    int primary = 0;
    std::vector<int> secondaries;
    /// Set when no frame passes the port at all.
    std::optional<Reason> error;
    /// Set when the physical port refuses its own VLAN.
    std::optional<Reason> refusal;

    bool hearsVlan(int vlan) const;
};

/// One stop of a frame: a switch, the VLAN it has there, and the physical port it used to get there.
struct Layer2Hop {
    int node = -1;
    int vlan = 0;
    PortRef egress;
    PortRef ingress;
};

/// The switched network: virtual switches, physical switches and what joins them. Answers whether a frame of
/// one attachment is delivered to another, and if not, why. Not safe for use by several threads at once (it
/// remembers what it computed).
class Layer2 {
public:
    explicit Layer2(const Topology& topology);

    int nodeOfHostSwitch(int host, int hostSwitch) const;
    int nodeOfSwitch(int device) const { return device < 0 ? -1 : firstSwitch_ + device; }
    bool isPhysical(int node) const { return node >= firstSwitch_; }
    /// Index of the physical switch, or host and index of the virtual one.
    int switchOfNode(int node) const { return node - firstSwitch_; }
    std::pair<int, int> hostSwitchOfNode(int node) const {
        return hostSwitches_[static_cast<std::size_t>(node)];
    }

    bool delivers(const Attachment& from, const Attachment& to) const;
    /// Why `delivers` is false.
    Reason refusal(const Attachment& from, const Attachment& to) const;
    /// The switches a delivered frame passes, starting with the sender's; empty if it is not delivered.
    std::vector<Layer2Hop> path(const Attachment& from, const Attachment& to) const;
    bool connected(int nodeA, int nodeB) const;
    /// Equal for switches that are connected; -1 for no switch.
    int island(int node) const { return node < 0 ? -1 : island_[static_cast<std::size_t>(node)]; }

    /// The pairs (island, VLAN) in which it makes no difference for any of `users` where it is attached: all
    /// of them reach each other there, and what leaks into other VLANs does so everywhere or nowhere.
    std::set<std::pair<int, int>> uniformVlans(const std::vector<const Attachment*>& users) const;

    /// How ordinary and private ports of a physical switch take part.
    Attachment attachMachine(const PortRef& port) const;

private:
    /// A wire end at a physical switch; `node` is that switch.
    struct Member {
        int node = -1;
        PortRef port;
    };
    /// A link: an uplink of a virtual switch (several members form a team), or a cable with two members.
    struct Link {
        int hostNode = -1;
        std::vector<Member> members;
    };
    struct Crossing {
        int node;
        int vlan;
        PortRef egress;
        PortRef ingress;
    };
    using Key = std::uint32_t;
    static Key key(int node, int vlan) { return static_cast<Key>(node) << 13U | static_cast<Key>(vlan); }

    void addLinks();
    void joinIslands();
    const Port& port(const PortRef& ref) const;
    bool vlanExists(int node, int vlan) const;
    bool carries(const Link& link, int tag) const;
    void cross(int node, int vlan, int link, bool relaxed, std::vector<Crossing>& out) const;
    std::vector<Key> flood(int node, int vlan, bool relaxed) const;
    const std::vector<Key>& reached(int node, int vlan, bool relaxed = false) const;
    bool hasUnevenTeam() const;
    bool deliveredIn(const std::vector<Key>& states, const Attachment& to) const;
    std::optional<Reason> notConnected(const Attachment& from, const Attachment& to) const;
    std::optional<Reason> pvlanReason(const Attachment& from, const Attachment& to) const;
    std::optional<Reason> firstRefusal(const Attachment& from, const Attachment& to) const;
    std::vector<Layer2Hop> cablePath(int from, int to) const;
    std::optional<Reason> refusedHop(const Layer2Hop& hop, int previousNode, int& vlan) const;

    const Topology& topology_;
    int firstSwitch_ = 0;
    std::vector<int> firstHostSwitch_;
    std::vector<std::pair<int, int>> hostSwitches_;
    std::vector<Link> links_;
    std::vector<std::vector<int>> linksOfNode_;
    std::vector<int> island_;
    /// By whether teams count as whole, and start.
    mutable std::array<std::unordered_map<Key, const std::vector<Key>*>, 2> reached_;
    mutable std::map<std::vector<Key>, std::unique_ptr<std::vector<Key>>> shared_;
};

} // namespace fd::reachability
