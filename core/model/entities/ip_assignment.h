// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// An address that a pool has given to something outside this design, or that waits for its release.
struct IpAssignment {
    static constexpr KindNames names{"ipAssignment", translatable("Kind", "IP assignment"), translatable("Kind", "IP assignments")};

    std::string name;
    std::string description;
    Id<IpPool> pool;
    std::optional<IpAddress> address;
    AnyId assignedTo;
    bool isInactive = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &IpAssignment::name),
            field("description", translatable("Field", "Description"), &IpAssignment::description, FieldFlags::Multiline),
            field("pool", translatable("Field", "IP pool"), &IpAssignment::pool, FieldFlags::Required | FieldFlags::Owner),
            field("address", translatable("Field", "IP address"), &IpAssignment::address, FieldFlags::Required),
            field("assignedTo", translatable("Field", "Assigned to"), &IpAssignment::assignedTo),
            field("isInactive", translatable("Field", "Inactive"), &IpAssignment::isInactive));
    }

    bool operator==(const IpAssignment&) const = default;
};

} // namespace fd
