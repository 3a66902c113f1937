// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/network_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// A named network of the fabric with one kind of isolation.
struct LogicalNetwork {
    static constexpr KindNames names{"logicalNetwork", translatable("Kind", "Logical network"), translatable("Kind", "Logical networks")};

    std::string name;
    std::string description;
    LogicalNetworkKind kind = LogicalNetworkKind::Connected;
    bool dynamicVlanOnVnic = false;
    bool useGre = true;
    Id<NetworkController> networkController;
    bool isPublicIp = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &LogicalNetwork::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &LogicalNetwork::description, FieldFlags::Multiline),
            field("kind", translatable("Field", "Kind"), &LogicalNetwork::kind, FieldFlags::Required),
            field("dynamicVlanOnVnic", translatable("Field", "Dynamic VLAN on virtual adapters"), &LogicalNetwork::dynamicVlanOnVnic),
            field("useGre", translatable("Field", "NVGRE encapsulation"), &LogicalNetwork::useGre),
            field("networkController", translatable("Field", "Network controller"), &LogicalNetwork::networkController, FieldFlags::Immutable),
            field("isPublicIp", translatable("Field", "Public IP network"), &LogicalNetwork::isPublicIp, FieldFlags::Immutable));
    }

    bool operator==(const LogicalNetwork&) const = default;
};

} // namespace fd
