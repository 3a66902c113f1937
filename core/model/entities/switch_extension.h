// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// An extension of the Hyper-V virtual switch.
struct SwitchExtension {
    static constexpr KindNames names{"switchExtension", translatable("Kind", "Switch extension"), translatable("Kind", "Switch extensions")};

    std::string name;
    std::string description;
    ExtensionKind kind = ExtensionKind::Capturing;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &SwitchExtension::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &SwitchExtension::description, FieldFlags::Multiline),
            field("kind", translatable("Field", "Kind"), &SwitchExtension::kind));
    }

    bool operator==(const SwitchExtension&) const = default;
};

} // namespace fd
