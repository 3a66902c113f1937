// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// A port classification on a logical switch with the virtual port profile that it stands for there.
struct VirtualPort {
    static constexpr KindNames names{"virtualPort", translatable("Kind", "Virtual port"), translatable("Kind", "Virtual ports")};

    std::string name;
    std::string description;
    Id<LogicalSwitch> logicalSwitch;
    Id<PortClassification> classification;
    Id<VirtualPortProfile> profile;
    bool isDefault = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VirtualPort::name),
            field("description", translatable("Field", "Description"), &VirtualPort::description, FieldFlags::Multiline),
            field("logicalSwitch", translatable("Field", "Logical switch"), &VirtualPort::logicalSwitch, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("classification", translatable("Field", "Port classification"), &VirtualPort::classification, FieldFlags::Required | FieldFlags::Immutable),
            field("profile", translatable("Field", "Virtual port profile"), &VirtualPort::profile),
            field("isDefault", translatable("Field", "Default"), &VirtualPort::isDefault));
    }

    bool operator==(const VirtualPort&) const = default;
};

} // namespace fd
