// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_prefix.h"
#include "addressing/route.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// A static IP address pool of a network site's subnet or of a VM subnet.
struct IpPool {
    static constexpr KindNames names{"ipPool", translatable("Kind", "IP pool"), translatable("Kind", "IP pools")};

    std::string name;
    std::string description;
    Id<SubnetVlan> subnetVlan;
    Id<VmSubnet> vmSubnet;
    std::optional<IpAddress> start;
    std::optional<IpAddress> end;
    std::vector<IpRange> vipSet;
    std::vector<IpRange> reservedSet;
    std::vector<PoolGateway> gateways;
    std::vector<IpAddress> dnsServers;
    std::string dnsSuffix;
    std::vector<std::string> dnsSearchSuffixes;
    std::vector<IpAddress> winsServers;
    bool enableNetBios = false;
    std::vector<Route> staticRoutes;
    std::vector<IpAddress> pxeServers;
    bool isMulticast = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &IpPool::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &IpPool::description, FieldFlags::Multiline),
            field("subnetVlan", translatable("Field", "Subnet-VLAN"), &IpPool::subnetVlan, FieldFlags::Owner | FieldFlags::Immutable),
            field("vmSubnet", translatable("Field", "VM subnet"), &IpPool::vmSubnet, FieldFlags::Owner | FieldFlags::Immutable),
            field("start", translatable("Field", "First address"), &IpPool::start, FieldFlags::Required),
            field("end", translatable("Field", "Last address"), &IpPool::end, FieldFlags::Required),
            field("vipSet", translatable("Field", "VIP addresses"), &IpPool::vipSet),
            field("reservedSet", translatable("Field", "Reserved addresses"), &IpPool::reservedSet),
            field("gateways", translatable("Field", "Default gateways"), &IpPool::gateways),
            field("dnsServers", translatable("Field", "DNS servers"), &IpPool::dnsServers),
            field("dnsSuffix", translatable("Field", "DNS suffix"), &IpPool::dnsSuffix),
            field("dnsSearchSuffixes", translatable("Field", "DNS search suffixes"), &IpPool::dnsSearchSuffixes),
            field("winsServers", translatable("Field", "WINS servers"), &IpPool::winsServers),
            field("enableNetBios", translatable("Field", "NetBIOS over TCP/IP"), &IpPool::enableNetBios),
            field("staticRoutes", translatable("Field", "Static routes"), &IpPool::staticRoutes),
            field("pxeServers", translatable("Field", "PXE servers"), &IpPool::pxeServers),
            field("isMulticast", translatable("Field", "Multicast"), &IpPool::isMulticast, FieldFlags::Immutable));
    }

    bool operator==(const IpPool&) const = default;
};

} // namespace fd
