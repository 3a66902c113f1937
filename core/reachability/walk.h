// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/fabric.h"
#include "reachability/port_policy.h"

namespace fd::reachability {

/// One stop on a packet's way, for the path that is shown to the user.
struct Step {
    enum class Action : std::uint8_t {
        Send,
        /// Through a virtual or physical switch; `hop` says which, in which VLAN and by which port.
        Switch,
        Route,
        ProxyAnswer,
        Encapsulate,
        Decapsulate,
        Translate,
        Tunnel,
        Deliver,
    };
    Action action = Action::Send;
    /// The interface that acts; -1 for a switch.
    int interface = -1;
    Layer2Hop hop{};
    IpAddress source{};
    IpAddress destination{};
    /// Part of the way of the encapsulated packet.
    bool provider = false;
    /// Part of the answer's way.
    bool answer = false;
};

struct Drop {
    Reason reason = Reason::VlanDifferent;
    /// The packet was lost while it was encapsulated.
    bool provider = false;
    /// The receiver was found, but its own reply to the address request was lost.
    bool replyLost = false;
};

using Outcome = std::optional<Drop>;

/// Carries one packet, and then its answer, through a fabric, the way the devices of the fabric would.
class Walk {
public:
    /// `steps` receives the way if it is not null.
    Walk(const Fabric& fabric, std::vector<Step>* steps) : fabric_(fabric), steps_(steps) {}

    Packet packet;
    /// The interface that the question is about, and whether the question gave an address of its own.
    int target = -1;
    bool addressGiven = false;

    /// What the sender's own port says of the packet; `request` starts with it too.
    Outcome applySendPolicy(int from);
    /// Nothing when the packet was delivered.
    Outcome request(int from);
    /// Carries the answer of whoever received the request; nothing when it was delivered.
    Outcome answer();
    /// What names the way of the delivered request.
    Reason pathReason() const;
    bool encapsulated() const { return encapsulated_; }
    /// Gateways in direct-routing mode that the packet or its answer passed.
    const std::vector<int>& directGateways() const { return directGateways_; }
    /// From one provider address to another, with the packet's size and protocol already those on the wire.
    Outcome betweenProviders(int fromHost, int toHost);

private:
    struct Session {
        int gateway = -1;
        int vmNetwork = -1;
        bool inbound = false;
        IpAddress inside;
        int insidePort = 0;
        IpAddress outside;
        int outsidePort = 0;
    };
    struct Resolved {
        int interface = -1;
        Outcome drop;
    };
    struct NextHop {
        int interface = -1;
        IpAddress address;
        bool isGateway = false;
    };

    const Interface& interface(int id) const { return fabric_.interface(id); }
    const Attachment& attachment(int id) const { return interface(id).attachment; }
    bool delivers(int from, int to) const;
    Drop layer2Drop(int from, int to) const;
    void record(Step step) const;
    void recordSwitches(int from, int to) const;

    Outcome send(int from);
    Outcome sendFromMachine(int from);
    Outcome sendFromTenant(int from);
    Outcome sendFromEndpoint(int from);
    Outcome travel(NextHop next);
    Outcome forward(int router, int at, NextHop& next);
    std::optional<NextHop> lookUpRoute(int router) const;
    Resolved resolve(const NextHop& next);
    Resolved resolveByProxy(const NextHop& next);
    Outcome arriveAtGateway(int at);
    Outcome arriveAtExternalAddress(int at, const GatewayTenant& tenant);
    Outcome leaveByGateway(const TenantPlace& place, int from);
    Outcome enterTunnel(const Tunnel& tunnel);
    Outcome deliverToTenant(int fromHost, int vmNetwork, long long fromVsid);
    Outcome crossProvider(int fromHost, int toHost);
    Outcome deliver(int to, int sentBy);
    Outcome explained(Outcome outcome) const;
    bool recordMissing(int host, int vmNetwork, const IpAddress& address) const;
    const PolicyRecord* staleRecord(int host, int vmNetwork) const;

    const Fabric& fabric_;
    std::vector<Step>* steps_;
    bool provider_ = false;
    bool answering_ = false;
    int sender_ = -1;
    int receiver_ = -1;
    bool senderRemembers_ = false;
    bool receiverRemembers_ = false;
    std::vector<Session> sessions_;
    bool routed_ = false;
    bool proxied_ = false;
    bool overlay_ = false;
    bool overlayRouted_ = false;
    bool encapsulated_ = false;
    bool forwarded_ = false;
    std::optional<Reason> gatewayPath_;
    std::vector<int> directGateways_;
};

} // namespace fd::reachability
