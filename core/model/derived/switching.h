// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/fabric_view.h"

#include <optional>
#include <vector>

namespace fd {

/// How the queues of a team's members add up ("NIC Teaming": sum of queues, minimum of queues).
enum class TeamQueueMode : std::uint8_t { SumOfQueues, MinQueues };

/// The team below a virtual switch with everything resolved: members, modes, and what "host default" means there.
struct EffectiveTeam {
    TeamKind kind = TeamKind::Lbfo;
    std::vector<Id<PhysicalNic>> members;
    TeamingMode teamingMode = TeamingMode::SwitchIndependent;
    LoadBalancing loadBalancing = LoadBalancing::Dynamic;
    Id<PhysicalNic> standbyMember;
    TeamQueueMode queueMode = TeamQueueMode::SumOfQueues;
};

/// Host default is Dynamic from Windows Server 2012 R2 on, Hyper-V port before ("Set up port profiles in VMM"); under
/// SET it is Hyper-V port, the mode that Microsoft recommends there.
LoadBalancing resolvedLoadBalancing(LoadBalancing asked, TeamKind kind, OsVersion os);

/// Switch-independent teams with Hyper-V port or Dynamic, and all SET teams, add their members' queues up.
TeamQueueMode queueModeOf(TeamKind kind, TeamingMode mode, LoadBalancing loadBalancing);

/// Default is Weight, or None with SR-IOV ("How to create logical switches"; New-VMSwitch).
MinimumBandwidthMode resolvedBandwidthMode(const LogicalSwitch& logicalSwitch);

/// The uplink port profile that a deployed logical switch uses; none for a standard switch.
Id<UplinkPortProfile> uplinkProfileOf(const FabricView& view, const HostSwitch& hostSwitch);

/// The physical adapters below a virtual switch: its own or those of its team.
std::vector<Id<PhysicalNic>> uplinkNicsOf(const FabricView& view, const HostSwitch& hostSwitch);

/// The team below a virtual switch; none if it has one adapter without a team mode, or none at all.
std::optional<EffectiveTeam> teamOf(const FabricView& view, const HostSwitch& hostSwitch);

/// The virtual switch that an adapter is bound to, directly or through a team; none if it is free.
Id<HostSwitch> switchOfNic(const FabricView& view, Id<PhysicalNic> nic);

/// Which network sites a virtual switch offers: those of its uplink port profile if the host is in its effective
/// scope; for a standard switch the sites of the rows assigned to its adapters by hand that are scoped to the host.
std::vector<Id<NetworkSite>> reachableSites(const FabricView& view, Id<HostSwitch> hostSwitch);

/// The rows of those sites; for a standard switch only the assigned ones.
std::vector<Id<SubnetVlan>> reachableRows(const FabricView& view, Id<HostSwitch> hostSwitch);

/// True for a switch that was deployed from a logical switch.
inline bool isLogical(const HostSwitch& hostSwitch) {
    return static_cast<bool>(hostSwitch.logicalSwitch);
}

} // namespace fd
