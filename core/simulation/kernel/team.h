// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/kernel/flow_hash.h"

#include <span>

namespace fd::simulation {

enum class TeamMode : std::uint8_t { SwitchIndependent, Static, Lacp, Set };
enum class TeamAlgorithm : std::uint8_t { HyperVPort, Dynamic, TransportPorts, IpAddresses, MacAddresses };

/// A team of network adapters (LBFO or SET). Members are numbered by position.
struct Team {
    TeamMode mode = TeamMode::SwitchIndependent;
    TeamAlgorithm algorithm = TeamAlgorithm::Dynamic;
    std::size_t memberCount = 0;
    std::optional<std::size_t> standby;
    LinkHashKey switchHash = LinkHashKey::Ports; ///< what the physical switch hashes (static and LACP)
    std::vector<bool> failed;                    ///< by member; missing entries are healthy

    bool isFailed(std::size_t member) const { return member < failed.size() && failed[member]; }
};

/// Sum-of-Queues: each port has its queue on one member. Min-Queues: on every member ("NIC Teaming", Windows Server
/// documentation).
bool usesSumOfQueues(const Team& team);

/// The members in order that have not failed; the standby only while another member has failed.
std::vector<std::size_t> activeMembers(const Team& team);

/// The member of each of `portCount` ports in the modes with port affinity: ports are dealt in turn over all members
/// but the standby, and those of failed members in turn over the active ones. Empty entries if no member is active.
std::vector<std::optional<std::size_t>> portAffinity(const Team& team, std::size_t portCount);

/// The member on which a flow arrives. `memberOfPort` is what portAffinity gave for its port, if it has one.
/// Nothing if no member is active.
std::optional<std::size_t> inboundMember(const Team& team, const ToeplitzHasher& hasher, const FlowHeaders& headers,
                                         std::optional<std::size_t> memberOfPort);

/// One flow that leaves through a team.
struct OutboundFlow {
    const FlowHeaders* headers = nullptr;
    std::optional<std::size_t> memberOfPort;
    double bitsPerSecond = 0;
};

/// The members on which flows leave: hash modes by the hash of the mode's key, Hyper-V Port by the port; Dynamic deals
/// the flows by rate, largest first, each to the member with the smallest sum.
std::vector<std::optional<std::size_t>> outboundMembers(const Team& team, const ToeplitzHasher& hasher,
                                                        std::span<const OutboundFlow> flows);

} // namespace fd::simulation
