// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/ip_prefix.h"
#include "model/field.h"

#include <string>

namespace fd {

/// A subnet behind a tunnel or a gateway.
struct NetworkRoute {
    static constexpr KindNames names{"networkRoute", translatable("Kind", "Network route"), translatable("Kind", "Network routes")};

    std::string name;
    std::string description;
    Id<VmNetworkGateway> vmNetworkGateway;
    Id<VpnConnection> vpnConnection;
    Entered<IpPrefix> subnet;
    bool denyRouting = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &NetworkRoute::name),
            field("description", translatable("Field", "Description"), &NetworkRoute::description, FieldFlags::Multiline),
            field("vmNetworkGateway", translatable("Field", "VM network gateway"), &NetworkRoute::vmNetworkGateway, FieldFlags::Required | FieldFlags::Owner),
            field("vpnConnection", translatable("Field", "VPN connection"), &NetworkRoute::vpnConnection, FieldFlags::Owner),
            field("subnet", translatable("Field", "Subnet"), &NetworkRoute::subnet, FieldFlags::Required),
            field("denyRouting", translatable("Field", "Deny routing"), &NetworkRoute::denyRouting));
    }

    bool operator==(const NetworkRoute&) const = default;
};

} // namespace fd
