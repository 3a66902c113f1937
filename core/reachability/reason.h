// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fd::reachability {

/// Why something is, or is not, reachable: one closed list. The order is that of the table in reason.cpp.
enum class Reason : std::uint8_t {
    VnicNotConnected,
    SiteNotAvailable,
    VlanIdInvalid,
    PvlanIdConflict,
    GuestTagOnAccessPort,
    GuestVlanNotAllowed,
    HnvAndVlan,
    HnvVsidOutOfRange,
    HnvVsidDuplicate,
    HnvSubnetOverlap,
    HnvReservedFirstAddress,
    SriovPolicyConflict,
    VlanDifferent,
    BroadcastNotRouted,
    TrunkVlanNotAllowed,
    VlanNotDefinedOnSwitch,
    UplinkPortNotTrunk,
    NativeVlanMismatch,
    TeamVlanPartial,
    L2NoPhysicalPath,
    VswitchPrivate,
    VswitchInternal,
    PvlanIsolatedPair,
    PvlanIsolatedToCommunity,
    PvlanCommunityMismatch,
    PvlanPrimaryMismatch,
    PvlanSecondaryNotMapped,
    PvlanPeerNotPromiscuous,
    NoDefaultGateway,
    GatewayNotOnLink,
    GatewayNotFound,
    NextHopNotARouter,
    DestinationNotFound,
    DuplicateIp,
    RouterNoRoute,
    RoutingLoop,
    RouterAclDeny,
    MtuExceededDf,
    PortAclDeny,
    ExtendedAclDeny,
    MacSpoofingOff,
    DhcpGuard,
    RouterGuard,
    HnvDifferentVmNetwork,
    HnvNoGateway,
    HnvNoLookupRecord,
    HnvStaleRecord,
    HnvNonIpDropped,
    HnvPaNotVisible,
    HnvNoProviderAddress,
    HnvPaNoRoute,
    HnvEncapFiltered,
    NatInsideHidden,
    NatNoPortForward,
    NatNoExternalIp,
    GwDirectSingleVmNetwork,
    ExternalNoRouteToTenant,
    VpnNoRoute,
    AddressSpaceOverlap,
    GwHairpinNotModelled,
    PathSameVswitch,
    PathL2,
    PathPvlanPromiscuous,
    PathPvlanCommunity,
    PathLocalProxyArp,
    PathRouted,
    PathSriov,
    PathHnvSameSubnet,
    PathHnvRouted,
    PathGwNat,
    PathGwNatForward,
    PathGwDirect,
    PathGwVpn,
    NativeVlanLeak,
    PvlanSecondaryAsPlainVlan,
    PvlanSecondaryShared,
    PvlanTwoIsolated,
    VmmPvlanIsolatedOnly,
};

inline constexpr int kReasonCount = static_cast<int>(Reason::VmmPvlanIsolatedOnly) + 1;

/// What a reason leads to. Blocked: something that is meant to separate did so. NeedsConfiguration: something
/// is missing, wrong or contradictory. Path: how it got there. Advisory: a design error that did not decide.
enum class ReasonKind : std::uint8_t { Blocked, NeedsConfiguration, Path, Advisory };

/// Where on its way the packet met the reason.
enum class Stage : std::uint8_t {
    Attach,
    Layer2,
    Layer3,
    PortPolicy,
    Overlay,
    Provider,
    Gateway,
    Path,
    Advisory
};

struct ReasonInfo {
    Reason reason;
    /// Stable, in capitals; never translated.
    const char* code;
    ReasonKind kind;
    Stage stage;
    const char* title;
    /// One sentence about the pair, with the placeholders {from} and {to}. Translatable.
    const char* sentence;
    /// Why it is so, for somebody who learns. Translatable.
    const char* explanation;
    /// What to do about it; empty if there is nothing to do. Translatable.
    const char* fix;
};

std::span<const ReasonInfo> reasons();
const ReasonInfo& info(Reason reason);
std::string_view codeOf(Reason reason);
ReasonKind kindOf(Reason reason);
std::optional<Reason> reasonOfCode(std::string_view code);

} // namespace fd::reachability
