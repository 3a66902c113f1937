// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived/fabric_view.h"

#include <optional>
#include <vector>

namespace fd {

/// Network virtualization as VMM manages it itself (NVGRE), or under a network controller ("Hyper-V Network
/// Virtualization technical details").
enum class HnvVersion : std::uint8_t { None, V1, V2 };
HnvVersion hnvVersionOf(const LogicalNetwork& network);

/// The rows on which a VM network can live: that of its subnets under VLAN and PVLAN isolation, all rows of all sites
/// of the logical network otherwise (provider rows under network virtualization).
std::vector<Id<SubnetVlan>> rowsOf(const FabricView& view, Id<VmNetwork> network);

/// The rows of `rowsOf` that a virtual switch offers.
std::vector<Id<SubnetVlan>> rowsOnSwitch(const FabricView& view, Id<VmNetwork> network, Id<HostSwitch> hostSwitch);

/// The virtual port of a logical switch for a classification, or its default virtual port for none. None if there is
/// no such virtual port, or the switch is a standard switch.
Id<VirtualPort> virtualPortFor(const FabricView& view, const HostSwitch& hostSwitch, Id<PortClassification> wanted);
/// The virtual port profile behind that virtual port; nullptr if there is none.
const VirtualPortProfile* portProfileFor(const FabricView& view, const HostSwitch& hostSwitch,
                                         Id<PortClassification> wanted);

/// Why a virtual adapter finds no virtual switch on a host.
enum class PlacementFault : std::uint8_t {
    None,
    NoNetwork,      // the adapter is not connected to a VM network
    NoPath,         // no switch of the host reaches the VM network
    GatewayHost,    // a virtualized network on a dedicated gateway host
    OsVersion,      // network virtualization needs Windows Server 2012
    NoClassOnSwitch, // a logical switch reaches it but lacks the port classification
    StandardSwitch,  // only a standard switch reaches it, which knows no classifications
};

/// Which virtual switches of a host can take a virtual adapter.
struct AdapterPlacement {
    std::vector<Id<HostSwitch>> candidates;
    PlacementFault fault = PlacementFault::None;
    /// For the two faults about classifications: the switch that would reach the network.
    Id<HostSwitch> nearest;
};
AdapterPlacement placeAdapter(const FabricView& view, const VirtualNic& nic, Id<Host> host);

/// The virtual switch that an adapter of a placed machine uses: the one it names, or the first candidate.
Id<HostSwitch> switchOf(const FabricView& view, Id<VirtualNic> nic);

/// How frames of a virtual port are tagged on the wire.
struct PortVlan {
    enum class Mode : std::uint8_t { Untagged, Access, Trunk, Pvlan, VirtualSubnet, Unknown };
    Mode mode = Mode::Unknown;
    /// The access VLAN, the primary VLAN of a PVLAN, or the VLAN of the provider network.
    std::optional<VlanId> vlan;
    std::optional<VlanId> secondary;
    PvlanPortMode pvlanMode = PvlanPortMode::Isolated;
    /// The row that decided; none where the adapter's own settings did.
    Id<SubnetVlan> row;
    /// More than one VLAN would do and VMM picks one.
    bool isAmbiguous = false;
};
PortVlan vlanOf(const FabricView& view, const VirtualNic& nic, Id<HostSwitch> hostSwitch);
PortVlan vlanOf(const FabricView& view, const HostVirtualNic& nic);

} // namespace fd
