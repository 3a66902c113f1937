// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/attachment.h"
#include "model/derived/scopes.h"
#include "model/derived/switching.h"
#include "validation/look.h"

#include <optional>
#include <vector>

namespace fd::validation {

/// Where a network site is available.
inline constexpr Derived<NetworkSite, HostGroupSet> kSiteScope{0};

/// Where an uplink port profile can be applied.
inline constexpr Derived<UplinkPortProfile, HostGroupSet> kProfileScope{1};

/// What a virtual switch offers on its host.
struct Reach {
    std::vector<Id<NetworkSite>> sites;
    /// Sorted by number.
    std::vector<Id<SubnetVlan>> rows;
    /// The sites of the uplink port profile (or assigned by hand) that are not available to the host's group.
    std::vector<Id<NetworkSite>> outOfScope;
    /// No host group at all can use the uplink port profile.
    bool isScopeEmpty = false;
    bool offers(Id<SubnetVlan> row) const;
    bool operator==(const Reach&) const = default;
};
inline constexpr Derived<HostSwitch, Reach> kReach{2};

/// A VM network's nature, which follows from its logical network.
struct NetworkNature {
    Id<LogicalNetwork> logicalNetwork;
    std::optional<LogicalNetworkKind> kind;
    IsolationType isolation = IsolationType::NoIsolation;
    HnvVersion hnv = HnvVersion::None;
    /// The rows on which it can live, sorted by number.
    std::vector<Id<SubnetVlan>> rows;
    bool isVirtualized() const { return isolation == IsolationType::NetworkVirtualization; }
    bool operator==(const NetworkNature&) const = default;
};
inline constexpr Derived<VmNetwork, NetworkNature> kNature{3};

/// An address pool against its subnet.
struct PoolState {
    enum class Fault : std::uint8_t {
        None,
        Silent, // its row or subnet is reported itself
        NoSubnet,
        MixedFamily,
        RangeOrder,
        OutsideSubnet,
        NetworkOrBroadcast,
        ReservedOutside,
        VipOutside,
        GatewayOutside,
    };
    Fault fault = Fault::Silent;
    std::optional<IpPrefix> subnet;
    /// The first and last address; where the pool leaves one open, that of its subnet.
    IpRange range;
    Id<NetworkSite> site;
    Id<LogicalNetwork> logicalNetwork;
    Id<VmNetwork> vmNetwork;
    bool isSound() const { return fault == Fault::None; }
    bool isSitePool() const { return static_cast<bool>(site); }
    bool operator==(const PoolState&) const = default;
};
inline constexpr Derived<IpPool, PoolState> kPool{4};

/// The physical side of a virtual switch.
struct Uplink {
    Id<LogicalSwitch> logicalSwitch;
    UplinkMode mode = UplinkMode::NoTeam;
    bool isTeam = false;
    TeamKind kind = TeamKind::Lbfo;
    TeamingMode teamingMode = TeamingMode::SwitchIndependent;
    LoadBalancing loadBalancing = LoadBalancing::HostDefault;
    std::vector<Id<PhysicalNic>> nics;
    Bandwidth total;
    Bandwidth slowest;
    OsVersion os = OsVersion::Ws2022;
    MinimumBandwidthMode bandwidthMode = MinimumBandwidthMode::Weight;
    /// Switch Embedded Teaming on a host that does not know it; reported once, everything else about it is
    /// silent.
    bool isSetUnsupported = false;
    bool operator==(const Uplink&) const = default;
};
inline constexpr Derived<HostSwitch, Uplink> kUplink{5};

/// Where the adapter of a machine is connected.
struct Port {
    PlacementFault fault = PlacementFault::NoNetwork;
    /// Nothing can be said: no host, or a mistake on the host is reported already.
    bool isSkipped = true;
    Id<Host> host;
    Id<HostSwitch> hostSwitch;
    Id<LogicalSwitch> logicalSwitch;
    Id<VirtualPort> virtualPort;
    Id<VirtualPortProfile> profile;
    /// For faults about classifications: the switch that would reach the network.
    Id<HostSwitch> nearest;
    /// What the profile reserves, as far as the switch's bandwidth mode heeds it.
    int weight = 0;
    Bandwidth minimum;
    bool isConnected() const { return !isSkipped && fault == PlacementFault::None; }
    bool operator==(const Port&) const = default;
};
inline constexpr Derived<VirtualNic, Port> kPort{6};

/// The address pools that serve a VM network.
struct NetworkPools {
    std::vector<Id<IpPool>> pools;
    /// A pool among them, or a subnet, has a mistake of its own, so nothing can be said of addresses.
    bool isDisturbed = false;
    bool operator==(const NetworkPools&) const = default;
};
inline constexpr Derived<VmNetwork, NetworkPools> kPools{7};

/// The virtual subnets that machines on a host use, for network virtualization.
struct Tenancy {
    Id<VmSubnet> subnet;
    Id<LogicalNetwork> logicalNetwork;
    HnvVersion version = HnvVersion::None;
    auto operator<=>(const Tenancy&) const = default;
};
inline constexpr Derived<Host, std::vector<Tenancy>> kTenants{8};

/// What an adapter of the host's own operating system gets from its virtual port.
struct HostPort {
    Id<VirtualPort> virtualPort;
    int weight = 0;
    Bandwidth minimum;
    bool operator==(const HostPort&) const = default;
};
inline constexpr Derived<HostVirtualNic, HostPort> kHostPort{9};

} // namespace fd::validation
