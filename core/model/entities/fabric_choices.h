// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"

#include <cstdint>

namespace fd {

/// How live migration sends memory (VMM: -MigrationPerformanceOption).
enum class MigrationTransport : std::uint8_t { Tcp, Compression, Smb };

template <>
struct Choices<MigrationTransport> {
    static constexpr std::array values{
        Choice{MigrationTransport::Tcp, "Standard", translatable("Choice", "TCP/IP")},
        Choice{MigrationTransport::Compression, "UseCompression", translatable("Choice", "Compression")},
        Choice{MigrationTransport::Smb, "UseSmbTransport", translatable("Choice", "SMB")},
    };
};

/// The place of a physical switch in the network.
enum class SwitchLayer : std::uint8_t { TopOfRack, Aggregation, Core };

template <>
struct Choices<SwitchLayer> {
    static constexpr std::array values{
        Choice{SwitchLayer::TopOfRack, "topOfRack", translatable("Choice", "Top of rack")},
        Choice{SwitchLayer::Aggregation, "aggregation", translatable("Choice", "Aggregation")},
        Choice{SwitchLayer::Core, "core", translatable("Choice", "Core")},
    };
};

/// VLAN mode of a physical adapter (VMM: -VLanMode).
enum class VlanMode : std::uint8_t { Access, Trunk };

template <>
struct Choices<VlanMode> {
    static constexpr std::array values{
        Choice{VlanMode::Access, "Access", translatable("Choice", "Access")},
        Choice{VlanMode::Trunk, "Trunk", translatable("Choice", "Trunk")},
    };
};

/// RSS profile of an adapter (Set-NetAdapterRss -Profile).
enum class RssProfile : std::uint8_t { Closest, ClosestStatic, Numa, NumaStatic, Conservative };

template <>
struct Choices<RssProfile> {
    static constexpr std::array values{
        Choice{RssProfile::Closest, "Closest", translatable("Choice", "Closest")},
        Choice{RssProfile::ClosestStatic, "ClosestStatic", translatable("Choice", "Closest static")},
        Choice{RssProfile::Numa, "NUMA", translatable("Choice", "NUMA")},
        Choice{RssProfile::NumaStatic, "NUMAStatic", translatable("Choice", "NUMA static")},
        Choice{RssProfile::Conservative, "Conservative", translatable("Choice", "Conservative")},
    };
};

/// Technology of an RDMA adapter.
enum class RdmaKind : std::uint8_t { None, Iwarp, RoceV1, RoceV2, Infiniband };

template <>
struct Choices<RdmaKind> {
    static constexpr std::array values{
        Choice{RdmaKind::None, "none", translatable("Choice", "None")},
        Choice{RdmaKind::Iwarp, "iWARP", translatable("Choice", "iWARP")},
        Choice{RdmaKind::RoceV1, "RoCEv1", translatable("Choice", "RoCE v1")},
        Choice{RdmaKind::RoceV2, "RoCEv2", translatable("Choice", "RoCE v2")},
        Choice{RdmaKind::Infiniband, "InfiniBand", translatable("Choice", "InfiniBand")},
    };
};

/// Kind of a NIC team.
enum class TeamKind : std::uint8_t { Lbfo, Set };

template <>
struct Choices<TeamKind> {
    static constexpr std::array values{
        Choice{TeamKind::Lbfo, "LBFO", translatable("Choice", "NIC team (LBFO)")},
        Choice{TeamKind::Set, "SET", translatable("Choice", "Switch Embedded Team (SET)")},
    };
};

/// How a team and its physical switch agree (VMM: -LBFOTeamMode).
enum class TeamingMode : std::uint8_t { SwitchIndependent, Static, Lacp };

template <>
struct Choices<TeamingMode> {
    static constexpr std::array values{
        Choice{TeamingMode::SwitchIndependent, "SwitchIndependent", translatable("Choice", "Switch independent")},
        Choice{TeamingMode::Static, "Static", translatable("Choice", "Static teaming")},
        Choice{TeamingMode::Lacp, "Lacp", translatable("Choice", "LACP")},
    };
};

/// How a team spreads traffic (VMM: -LBFOLoadBalancingAlgorithm).
enum class LoadBalancing : std::uint8_t { HostDefault, HyperVPort, Dynamic, TransportPorts, IpAddresses, MacAddresses };

template <>
struct Choices<LoadBalancing> {
    static constexpr std::array values{
        Choice{LoadBalancing::HostDefault, "HostDefault", translatable("Choice", "Host default")},
        Choice{LoadBalancing::HyperVPort, "HyperVPort", translatable("Choice", "Hyper-V port")},
        Choice{LoadBalancing::Dynamic, "Dynamic", translatable("Choice", "Dynamic")},
        Choice{LoadBalancing::TransportPorts, "TransportPorts", translatable("Choice", "Transport ports")},
        Choice{LoadBalancing::IpAddresses, "IPAddresses", translatable("Choice", "IP addresses")},
        Choice{LoadBalancing::MacAddresses, "MacAddresses", translatable("Choice", "MAC addresses")},
    };
};

/// Kind of a switch extension.
enum class ExtensionKind : std::uint8_t { Monitoring, Capturing, Filtering, Forwarding };

template <>
struct Choices<ExtensionKind> {
    static constexpr std::array values{
        Choice{ExtensionKind::Monitoring, "Monitoring", translatable("Choice", "Monitoring")},
        Choice{ExtensionKind::Capturing, "Capturing", translatable("Choice", "Capturing")},
        Choice{ExtensionKind::Filtering, "Filtering", translatable("Choice", "Filtering")},
        Choice{ExtensionKind::Forwarding, "Forwarding", translatable("Choice", "Forwarding")},
    };
};

/// How a logical switch uses several physical adapters (VMM: -SwitchUplinkMode).
enum class UplinkMode : std::uint8_t { NoTeam, Team, EmbeddedTeam };

template <>
struct Choices<UplinkMode> {
    static constexpr std::array values{
        Choice{UplinkMode::NoTeam, "NoTeam", translatable("Choice", "No uplink team")},
        Choice{UplinkMode::Team, "Team", translatable("Choice", "Team (LBFO)")},
        Choice{UplinkMode::EmbeddedTeam, "EmbeddedTeam", translatable("Choice", "Embedded team (SET)")},
    };
};

/// How a virtual switch reserves bandwidth (VMM: -MinimumBandwidthMode).
enum class MinimumBandwidthMode : std::uint8_t { Default, Weight, Absolute, None };

template <>
struct Choices<MinimumBandwidthMode> {
    static constexpr std::array values{
        Choice{MinimumBandwidthMode::Default, "Default", translatable("Choice", "Default")},
        Choice{MinimumBandwidthMode::Weight, "Weight", translatable("Choice", "Weight")},
        Choice{MinimumBandwidthMode::Absolute, "Absolute", translatable("Choice", "Absolute")},
        Choice{MinimumBandwidthMode::None, "None", translatable("Choice", "None")},
    };
};

/// What a standard switch connects.
enum class SwitchBinding : std::uint8_t { External, Internal, Private };

template <>
struct Choices<SwitchBinding> {
    static constexpr std::array values{
        Choice{SwitchBinding::External, "External", translatable("Choice", "External")},
        Choice{SwitchBinding::Internal, "Internal", translatable("Choice", "Internal")},
        Choice{SwitchBinding::Private, "Private", translatable("Choice", "Private")},
    };
};

} // namespace fd
