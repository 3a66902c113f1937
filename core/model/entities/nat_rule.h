// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/entities/service_choices.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// A port of the public address that leads to a machine inside.
struct NatRule {
    static constexpr KindNames names{"natRule", translatable("Kind", "NAT rule"), translatable("Kind", "NAT rules")};

    std::string name;
    std::string description;
    Id<NatConnection> natConnection;
    TransportProtocol protocol = TransportProtocol::Tcp;
    int externalPort = 0;
    std::optional<IpAddress> internalAddress;
    int internalPort = 0;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &NatRule::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &NatRule::description, FieldFlags::Multiline),
            field("natConnection", translatable("Field", "NAT connection"), &NatRule::natConnection, FieldFlags::Required | FieldFlags::Owner),
            field("protocol", translatable("Field", "Protocol"), &NatRule::protocol),
            field("externalPort", translatable("Field", "External port"), &NatRule::externalPort, FieldFlags::Required),
            field("internalAddress", translatable("Field", "Internal address"), &NatRule::internalAddress, FieldFlags::Required),
            field("internalPort", translatable("Field", "Internal port"), &NatRule::internalPort, FieldFlags::Required));
    }

    bool operator==(const NatRule&) const = default;
};

} // namespace fd
