// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/ip_address.h"
#include "addressing/mac_address.h"
#include "addressing/vlan_id.h"
#include "model/entities/network_choices.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// A virtual adapter of the management operating system.
struct HostVirtualNic {
    static constexpr KindNames names{"hostVirtualNic", translatable("Kind", "Host virtual NIC"), translatable("Kind", "Host virtual NICs")};

    std::string name;
    std::string description;
    Id<HostSwitch> hostSwitch;
    Id<VmNetwork> vmNetwork;
    Id<VmSubnet> vmSubnet;
    Entered<VlanId> vlan;
    Id<PortClassification> classification;
    bool isManagement = false;
    bool inheritFromNic = false;
    AddressMode ipv4Mode = AddressMode::Dynamic;
    std::optional<IpAddress> ipv4Address;
    Id<IpPool> ipv4Pool;
    AddressMode ipv6Mode = AddressMode::Dynamic;
    std::optional<IpAddress> ipv6Address;
    Id<IpPool> ipv6Pool;
    AddressMode macMode = AddressMode::Dynamic;
    std::optional<MacAddress> mac;
    bool rdma = false;
    PvlanPortMode pvlanMode = PvlanPortMode::FromNetwork;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &HostVirtualNic::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &HostVirtualNic::description, FieldFlags::Multiline),
            field("hostSwitch", translatable("Field", "Virtual switch"), &HostVirtualNic::hostSwitch, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("vmNetwork", translatable("Field", "VM network"), &HostVirtualNic::vmNetwork, FieldFlags::Required),
            field("vmSubnet", translatable("Field", "VM subnet"), &HostVirtualNic::vmSubnet),
            field("vlan", translatable("Field", "VLAN"), &HostVirtualNic::vlan),
            field("classification", translatable("Field", "Port classification"), &HostVirtualNic::classification),
            field("isManagement", translatable("Field", "Used by management"), &HostVirtualNic::isManagement),
            field("inheritFromNic", translatable("Field", "Inherit settings from the physical NIC"), &HostVirtualNic::inheritFromNic),
            field("ipv4Mode", translatable("Field", "IPv4"), &HostVirtualNic::ipv4Mode),
            field("ipv4Address", translatable("Field", "IPv4 address"), &HostVirtualNic::ipv4Address),
            field("ipv4Pool", translatable("Field", "IPv4 pool"), &HostVirtualNic::ipv4Pool),
            field("ipv6Mode", translatable("Field", "IPv6"), &HostVirtualNic::ipv6Mode),
            field("ipv6Address", translatable("Field", "IPv6 address"), &HostVirtualNic::ipv6Address),
            field("ipv6Pool", translatable("Field", "IPv6 pool"), &HostVirtualNic::ipv6Pool),
            field("macMode", translatable("Field", "MAC address type"), &HostVirtualNic::macMode),
            field("mac", translatable("Field", "MAC address"), &HostVirtualNic::mac),
            field("rdma", translatable("Field", "RDMA"), &HostVirtualNic::rdma),
            field("pvlanMode", translatable("Field", "PVLAN mode"), &HostVirtualNic::pvlanMode));
    }

    bool operator==(const HostVirtualNic&) const = default;
};

} // namespace fd
