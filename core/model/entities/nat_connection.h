// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// The public address of a VM network behind NAT.
struct NatConnection {
    static constexpr KindNames names{"natConnection", translatable("Kind", "NAT connection"), translatable("Kind", "NAT connections")};

    std::string name;
    std::string description;
    Id<VmNetworkGateway> vmNetworkGateway;
    Id<IpPool> externalPool;
    std::optional<IpAddress> externalAddress;
    int maximumInboundKbps = 0;
    int maximumOutboundKbps = 0;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &NatConnection::name),
            field("description", translatable("Field", "Description"), &NatConnection::description, FieldFlags::Multiline),
            field("vmNetworkGateway", translatable("Field", "VM network gateway"), &NatConnection::vmNetworkGateway, FieldFlags::Required | FieldFlags::Owner),
            field("externalPool", translatable("Field", "External IP pool"), &NatConnection::externalPool),
            field("externalAddress", translatable("Field", "External address"), &NatConnection::externalAddress, FieldFlags::Immutable),
            field("maximumInboundKbps", translatable("Field", "Inbound at most"), &NatConnection::maximumInboundKbps, FieldFlags::None, "kbit/s"),
            field("maximumOutboundKbps", translatable("Field", "Outbound at most"), &NatConnection::maximumOutboundKbps, FieldFlags::None, "kbit/s"));
    }

    bool operator==(const NatConnection&) const = default;
};

} // namespace fd
