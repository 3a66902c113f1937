// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// An uplink port profile as a logical switch offers it to host adapters.
struct UplinkPortProfileSet {
    static constexpr KindNames names{"uplinkPortProfileSet", translatable("Kind", "Uplink port profile set"), translatable("Kind", "Uplink port profile sets")};

    std::string name;
    std::string description;
    Id<LogicalSwitch> logicalSwitch;
    Id<UplinkPortProfile> profile;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &UplinkPortProfileSet::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &UplinkPortProfileSet::description, FieldFlags::Multiline),
            field("logicalSwitch", translatable("Field", "Logical switch"), &UplinkPortProfileSet::logicalSwitch, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("profile", translatable("Field", "Uplink port profile"), &UplinkPortProfileSet::profile, FieldFlags::Required));
    }

    bool operator==(const UplinkPortProfileSet&) const = default;
};

} // namespace fd
