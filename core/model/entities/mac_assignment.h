// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/mac_address.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// A MAC address that a pool has given to something outside this design.
struct MacAssignment {
    static constexpr KindNames names{"macAssignment", translatable("Kind", "MAC assignment"), translatable("Kind", "MAC assignments")};

    std::string name;
    std::string description;
    Id<MacPool> pool;
    std::optional<MacAddress> mac;
    AnyId assignedTo;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &MacAssignment::name),
            field("description", translatable("Field", "Description"), &MacAssignment::description, FieldFlags::Multiline),
            field("pool", translatable("Field", "MAC pool"), &MacAssignment::pool, FieldFlags::Required | FieldFlags::Owner),
            field("mac", translatable("Field", "MAC address"), &MacAssignment::mac, FieldFlags::Required),
            field("assignedTo", translatable("Field", "Assigned to"), &MacAssignment::assignedTo));
    }

    bool operator==(const MacAssignment&) const = default;
};

} // namespace fd
