// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"

#include <cstdint>

namespace fd {

/// Isolation of a logical network.
enum class LogicalNetworkKind : std::uint8_t { Connected, IndependentVlan, IndependentPvlan, Virtualized, External };

template <>
struct Choices<LogicalNetworkKind> {
    static constexpr std::array values{
        Choice{LogicalNetworkKind::Connected, "Connected", translatable("Choice", "One connected network")},
        Choice{LogicalNetworkKind::IndependentVlan, "IndependentVlan", translatable("Choice", "VLAN-based independent networks")},
        Choice{LogicalNetworkKind::IndependentPvlan, "IndependentPvlan", translatable("Choice", "PVLAN-based independent networks")},
        Choice{LogicalNetworkKind::Virtualized, "Virtualized", translatable("Choice", "Network virtualization")},
        Choice{LogicalNetworkKind::External, "External", translatable("Choice", "Managed outside VMM")},
    };
};

/// Isolation of a VM network (VMM: -IsolationType).
enum class IsolationType : std::uint8_t { NoIsolation, Vlan, NetworkVirtualization, External };

template <>
struct Choices<IsolationType> {
    static constexpr std::array values{
        Choice{IsolationType::NoIsolation, "NoIsolation", translatable("Choice", "No isolation")},
        Choice{IsolationType::Vlan, "VLANNetwork", translatable("Choice", "VLAN or PVLAN")},
        Choice{IsolationType::NetworkVirtualization, "WindowsNetworkVirtualization", translatable("Choice", "Network virtualization")},
        Choice{IsolationType::External, "External", translatable("Choice", "Managed outside VMM")},
    };
};

/// Where an address comes from.
enum class AddressMode : std::uint8_t { Dynamic, Static };

template <>
struct Choices<AddressMode> {
    static constexpr std::array values{
        Choice{AddressMode::Dynamic, "Dynamic", translatable("Choice", "Dynamic")},
        Choice{AddressMode::Static, "Static", translatable("Choice", "Static")},
    };
};

/// Version of the Internet Protocol.
enum class AddressFamily : std::uint8_t { IPv4, IPv6 };

template <>
struct Choices<AddressFamily> {
    static constexpr std::array values{
        Choice{AddressFamily::IPv4, "IPV4", translatable("Choice", "IPv4")},
        Choice{AddressFamily::IPv6, "IPV6", translatable("Choice", "IPv6")},
    };
};

/// PVLAN mode of a virtual port (Set-VMNetworkAdapterVlan).
enum class PvlanPortMode : std::uint8_t { FromNetwork, Isolated, Community, Promiscuous };

template <>
struct Choices<PvlanPortMode> {
    static constexpr std::array values{
        Choice{PvlanPortMode::FromNetwork, "fromNetwork", translatable("Choice", "As the VM network says")},
        Choice{PvlanPortMode::Isolated, "Isolated", translatable("Choice", "Isolated")},
        Choice{PvlanPortMode::Community, "Community", translatable("Choice", "Community")},
        Choice{PvlanPortMode::Promiscuous, "Promiscuous", translatable("Choice", "Promiscuous")},
    };
};

/// Kind of a virtual adapter.
enum class VnicKind : std::uint8_t { Synthetic, Legacy };

template <>
struct Choices<VnicKind> {
    static constexpr std::array values{
        Choice{VnicKind::Synthetic, "synthetic", translatable("Choice", "Synthetic")},
        Choice{VnicKind::Legacy, "legacy", translatable("Choice", "Legacy (emulated)")},
    };
};

/// Where the VLAN of a virtual adapter comes from.
enum class VnicVlanMode : std::uint8_t { FromNetwork, Untagged, Access, Trunk };

template <>
struct Choices<VnicVlanMode> {
    static constexpr std::array values{
        Choice{VnicVlanMode::FromNetwork, "fromNetwork", translatable("Choice", "As the VM network says")},
        Choice{VnicVlanMode::Untagged, "Untagged", translatable("Choice", "Untagged")},
        Choice{VnicVlanMode::Access, "Access", translatable("Choice", "Access")},
        Choice{VnicVlanMode::Trunk, "Trunk", translatable("Choice", "Trunk")},
    };
};

/// Operating system family of a machine.
enum class GuestOs : std::uint8_t { Windows, Linux };

template <>
struct Choices<GuestOs> {
    static constexpr std::array values{
        Choice{GuestOs::Windows, "windows", translatable("Choice", "Windows")},
        Choice{GuestOs::Linux, "linux", translatable("Choice", "Linux")},
    };
};

/// How tenant frames cross the provider network.
enum class Encapsulation : std::uint8_t { Nvgre, Vxlan };

template <>
struct Choices<Encapsulation> {
    static constexpr std::array values{
        Choice{Encapsulation::Nvgre, "NVGRE", translatable("Choice", "NVGRE")},
        Choice{Encapsulation::Vxlan, "VXLAN", translatable("Choice", "VXLAN")},
    };
};

} // namespace fd
