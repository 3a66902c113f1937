// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/ip_prefix.h"
#include "model/field.h"

#include <string>

namespace fd {

/// The use of a gateway by one VM network.
struct VmNetworkGateway {
    static constexpr KindNames names{"vmNetworkGateway", translatable("Kind", "VM network gateway"), translatable("Kind", "VM network gateways")};

    std::string name;
    std::string description;
    Id<VmNetwork> vmNetwork;
    Id<Gateway> gateway;
    bool requiresNat = false;
    bool requiresVpn = false;
    Entered<IpPrefix> routingSubnet;
    bool enableBgp = false;
    long long autonomousSystemNumber = 0;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VmNetworkGateway::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VmNetworkGateway::description, FieldFlags::Multiline),
            field("vmNetwork", translatable("Field", "VM network"), &VmNetworkGateway::vmNetwork, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("gateway", translatable("Field", "Gateway"), &VmNetworkGateway::gateway, FieldFlags::Required | FieldFlags::Immutable),
            field("requiresNat", translatable("Field", "NAT"), &VmNetworkGateway::requiresNat, FieldFlags::Immutable),
            field("requiresVpn", translatable("Field", "VPN"), &VmNetworkGateway::requiresVpn, FieldFlags::Immutable),
            field("routingSubnet", translatable("Field", "Routing subnet"), &VmNetworkGateway::routingSubnet, FieldFlags::Immutable),
            field("enableBgp", translatable("Field", "BGP"), &VmNetworkGateway::enableBgp),
            field("autonomousSystemNumber", translatable("Field", "Autonomous system number"), &VmNetworkGateway::autonomousSystemNumber));
    }

    bool operator==(const VmNetworkGateway&) const = default;
};

} // namespace fd
