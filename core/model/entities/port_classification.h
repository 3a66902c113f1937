// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// A name for a quality of virtual ports; logical switches map it to virtual port profiles.
struct PortClassification {
    static constexpr KindNames names{"portClassification", translatable("Kind", "Port classification"), translatable("Kind", "Port classifications")};

    std::string name;
    std::string description;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &PortClassification::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &PortClassification::description, FieldFlags::Multiline));
    }

    bool operator==(const PortClassification&) const = default;
};

} // namespace fd
