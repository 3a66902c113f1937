// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/reason.h"
#include "reachability/topology.h"

namespace fd::reachability {

struct Packet {
    IpAddress source;
    IpAddress destination;
    Protocol protocol = Protocol::Icmp;
    int sourcePort = 0;
    int destinationPort = 0;
    int sizeBytes = 60;
    bool dontFragment = false;
};

/// What the ACLs of an adapter say of a packet.
struct PolicyAnswer {
    std::optional<Reason> drop;
    /// A stateful rule let it pass: it lets the answer pass too.
    bool remembered = false;
};

/// Port ACL (longest prefix decides, no state), then extended ACL (largest weight decides). `direction` is In
/// or Out as the machine sees it. `answerOfSession`: a stateful rule admitted the request, so the extended
/// rules are passed.
PolicyAnswer checkPortPolicy(const Vnic& vnic, const Packet& packet, Direction direction,
                             bool answerOfSession);

/// The access lists of one router interface.
bool routerPermits(const Router& router, int interface, Direction direction, const Packet& packet,
                   bool isAnswer);

} // namespace fd::reachability
