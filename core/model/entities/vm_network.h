// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/guid.h"
#include "model/entities/network_choices.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// What virtual adapters connect to; it lives on a logical network.
struct VmNetwork {
    static constexpr KindNames names{"vmNetwork", translatable("Kind", "VM network"), translatable("Kind", "VM networks")};

    std::string name;
    std::string description;
    Id<LogicalNetwork> logicalNetwork;
    IsolationType isolation = IsolationType::NoIsolation;
    Id<Tenant> tenant;
    std::string owner;
    std::optional<Guid> routingDomainId;
    AddressFamily paFamily = AddressFamily::IPv4;
    AddressFamily caFamily = AddressFamily::IPv4;
    Id<PortAcl> portAcl;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VmNetwork::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VmNetwork::description, FieldFlags::Multiline),
            field("logicalNetwork", translatable("Field", "Logical network"), &VmNetwork::logicalNetwork, FieldFlags::Required | FieldFlags::Immutable),
            field("isolation", translatable("Field", "Isolation"), &VmNetwork::isolation, FieldFlags::Required | FieldFlags::Immutable),
            field("tenant", translatable("Field", "Tenant"), &VmNetwork::tenant),
            field("owner", translatable("Field", "Owner"), &VmNetwork::owner),
            field("routingDomainId", translatable("Field", "Routing domain ID"), &VmNetwork::routingDomainId, FieldFlags::Immutable),
            field("paFamily", translatable("Field", "Provider address family"), &VmNetwork::paFamily, FieldFlags::Immutable),
            field("caFamily", translatable("Field", "Customer address family"), &VmNetwork::caFamily, FieldFlags::Immutable),
            field("portAcl", translatable("Field", "Port ACL"), &VmNetwork::portAcl));
    }

    bool operator==(const VmNetwork&) const = default;
};

} // namespace fd
