// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace fd {

// One line for each object kind; its definition is entities/<kind>.h.
struct FabricSettings;
struct HostGroup;
struct HostCluster;
struct Host;
struct PhysicalSwitch;
struct PhysicalLink;
struct Router;
struct RouterInterface;
struct PhysicalNic;
struct NicTeam;
struct LogicalNetwork;
struct NetworkSite;
struct SubnetVlan;
struct IpPool;
struct MacPool;
struct SwitchExtension;
struct UplinkPortProfile;
struct VirtualPortProfile;
struct PortClassification;
struct LogicalSwitch;
struct UplinkPortProfileSet;
struct VirtualPort;
struct HostSwitch;
struct HostVirtualNic;
struct Tenant;
struct VmNetwork;
struct VmSubnet;
struct RunAsAccount;
struct NetworkController;
struct Gateway;
struct VmNetworkGateway;
struct NatConnection;
struct NatRule;
struct VpnConnection;
struct NetworkRoute;
struct BgpPeer;
struct VmTemplate;
struct Vm;
struct VirtualNic;
struct LoadBalancer;
struct VipTemplate;
struct LoadBalancedTier;
struct PortAcl;
struct PortAclRule;
struct IpAssignment;
struct MacAssignment;
struct Scenario;
struct ScenarioFlow;
struct ScenarioEvent;
struct Acceptance;
struct Placement;
struct ReachExpectation;
struct RuleSetting;

template <class... T>
struct TypeList {
    static constexpr std::size_t size = sizeof...(T);
};

/// All object kinds, in the order in which files and reports list them: what is referred to comes before what refers,
/// as far as the objects allow. A kind's position is its number in memory; files use its name.
using AllKinds =
    TypeList<FabricSettings, HostGroup, HostCluster, Host, PhysicalSwitch, PhysicalLink, Router, RouterInterface,
             PhysicalNic, NicTeam, LogicalNetwork, NetworkSite, SubnetVlan, IpPool, MacPool, SwitchExtension,
             UplinkPortProfile, VirtualPortProfile, PortClassification, LogicalSwitch, UplinkPortProfileSet,
             VirtualPort, HostSwitch, HostVirtualNic, Tenant, VmNetwork, VmSubnet, RunAsAccount, NetworkController,
             Gateway, VmNetworkGateway, NatConnection, NatRule, VpnConnection, NetworkRoute, BgpPeer, VmTemplate, Vm,
             VirtualNic, LoadBalancer, VipTemplate, LoadBalancedTier, PortAcl, PortAclRule, IpAssignment,
             MacAssignment, Scenario, ScenarioFlow, ScenarioEvent, Acceptance, Placement,
             ReachExpectation, RuleSetting>;

/// The number of an object kind. Its values are `kindOf<Host>` and so on.
enum class Kind : std::uint8_t {};

inline constexpr std::size_t kKindCount = AllKinds::size;

namespace detail {
template <class T, class... All>
consteval Kind positionOf(TypeList<All...>) {
    static_assert((std::is_same_v<T, All> || ...), "not an object kind: add it to AllKinds");
    std::uint8_t at = 0;
    (void)((std::is_same_v<T, All> || (++at, false)) || ...);
    return static_cast<Kind>(at);
}
} // namespace detail

template <class T>
inline constexpr Kind kindOf = detail::positionOf<T>(AllKinds{});

constexpr std::size_t indexOf(Kind kind) {
    return static_cast<std::size_t>(kind);
}

} // namespace fd
