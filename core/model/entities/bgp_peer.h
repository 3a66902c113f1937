// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// A neighbour that exchanges routes with a VM network gateway.
struct BgpPeer {
    static constexpr KindNames names{"bgpPeer", translatable("Kind", "BGP peer"), translatable("Kind", "BGP peers")};

    std::string name;
    std::string description;
    Id<VmNetworkGateway> vmNetworkGateway;
    std::optional<IpAddress> peerAddress;
    long long peerAsn = 0;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &BgpPeer::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &BgpPeer::description, FieldFlags::Multiline),
            field("vmNetworkGateway", translatable("Field", "VM network gateway"), &BgpPeer::vmNetworkGateway, FieldFlags::Required | FieldFlags::Owner),
            field("peerAddress", translatable("Field", "Peer address"), &BgpPeer::peerAddress, FieldFlags::Required),
            field("peerAsn", translatable("Field", "Peer AS number"), &BgpPeer::peerAsn, FieldFlags::Required));
    }

    bool operator==(const BgpPeer&) const = default;
};

} // namespace fd
