// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "addressing/entered.h"
#include "addressing/ip_address.h"
#include "addressing/mac_address.h"
#include "addressing/vlan_set.h"
#include "model/entities/network_choices.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// A virtual network adapter of a machine.
struct VirtualNic {
    static constexpr KindNames names{"virtualNic", translatable("Kind", "Virtual NIC"), translatable("Kind", "Virtual NICs")};

    std::string name;
    std::string description;
    Id<Vm> vm;
    VnicKind kind = VnicKind::Synthetic;
    Id<VmNetwork> vmNetwork;
    Id<VmSubnet> vmSubnet;
    Id<HostSwitch> hostSwitch;
    Id<PortClassification> classification;
    bool isGatewayBackEnd = false;
    AddressMode ipv4Mode = AddressMode::Dynamic;
    std::optional<IpAddress> ipv4Address;
    Id<IpPool> ipv4Pool;
    AddressMode ipv6Mode = AddressMode::Dynamic;
    std::optional<IpAddress> ipv6Address;
    Id<IpPool> ipv6Pool;
    AddressMode macMode = AddressMode::Dynamic;
    std::optional<MacAddress> mac;
    VnicVlanMode vlanMode = VnicVlanMode::FromNetwork;
    Entered<VlanId> vlan;
    VlanSet trunkVlans;
    std::optional<VlanId> nativeVlan;
    PvlanPortMode pvlanMode = PvlanPortMode::FromNetwork;
    bool pvlanOutsideVmm = false;
    bool macSpoofing = false;
    bool guestSpecifiedIp = false;
    Id<PortAcl> portAcl;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VirtualNic::name),
            field("description", translatable("Field", "Description"), &VirtualNic::description, FieldFlags::Multiline),
            field("vm", translatable("Field", "Virtual machine"), &VirtualNic::vm, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("kind", translatable("Field", "Kind"), &VirtualNic::kind, FieldFlags::Required),
            field("vmNetwork", translatable("Field", "VM network"), &VirtualNic::vmNetwork),
            field("vmSubnet", translatable("Field", "VM subnet"), &VirtualNic::vmSubnet),
            field("hostSwitch", translatable("Field", "Virtual switch"), &VirtualNic::hostSwitch),
            field("classification", translatable("Field", "Port classification"), &VirtualNic::classification),
            field("isGatewayBackEnd", translatable("Field", "Gateway back end"), &VirtualNic::isGatewayBackEnd),
            field("ipv4Mode", translatable("Field", "IPv4"), &VirtualNic::ipv4Mode),
            field("ipv4Address", translatable("Field", "IPv4 address"), &VirtualNic::ipv4Address),
            field("ipv4Pool", translatable("Field", "IPv4 pool"), &VirtualNic::ipv4Pool),
            field("ipv6Mode", translatable("Field", "IPv6"), &VirtualNic::ipv6Mode),
            field("ipv6Address", translatable("Field", "IPv6 address"), &VirtualNic::ipv6Address),
            field("ipv6Pool", translatable("Field", "IPv6 pool"), &VirtualNic::ipv6Pool),
            field("macMode", translatable("Field", "MAC address type"), &VirtualNic::macMode),
            field("mac", translatable("Field", "MAC address"), &VirtualNic::mac),
            field("vlanMode", translatable("Field", "VLAN mode"), &VirtualNic::vlanMode),
            field("vlan", translatable("Field", "VLAN"), &VirtualNic::vlan),
            field("trunkVlans", translatable("Field", "Trunk VLANs"), &VirtualNic::trunkVlans),
            field("nativeVlan", translatable("Field", "Native VLAN of the trunk"), &VirtualNic::nativeVlan),
            field("pvlanMode", translatable("Field", "PVLAN mode"), &VirtualNic::pvlanMode),
            field("pvlanOutsideVmm", translatable("Field", "PVLAN mode set outside VMM"), &VirtualNic::pvlanOutsideVmm, FieldFlags::Annotation),
            field("macSpoofing", translatable("Field", "MAC spoofing"), &VirtualNic::macSpoofing),
            field("guestSpecifiedIp", translatable("Field", "Guest specified IP addresses"), &VirtualNic::guestSpecifiedIp),
            field("portAcl", translatable("Field", "Port ACL"), &VirtualNic::portAcl));
    }

    bool operator==(const VirtualNic&) const = default;
};

} // namespace fd
