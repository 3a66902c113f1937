// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// A list of rules for VM networks, VM subnets or virtual adapters.
struct PortAcl {
    static constexpr KindNames names{"portAcl", translatable("Kind", "Port ACL"), translatable("Kind", "Port ACLs")};

    std::string name;
    std::string description;
    bool isManagedByNetworkController = false;
    bool appliesToServer = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &PortAcl::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &PortAcl::description, FieldFlags::Multiline),
            field("isManagedByNetworkController", translatable("Field", "Managed by the network controller"), &PortAcl::isManagedByNetworkController),
            field("appliesToServer", translatable("Field", "Applies to the whole server"), &PortAcl::appliesToServer));
    }

    bool operator==(const PortAcl&) const = default;
};

} // namespace fd
