// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// A customer to whom VM networks belong; VMM knows them as user roles.
struct Tenant {
    static constexpr KindNames names{"tenant", translatable("Kind", "Tenant"), translatable("Kind", "Tenants")};

    std::string name;
    std::string description;
    std::string userRole;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &Tenant::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &Tenant::description, FieldFlags::Multiline),
            field("userRole", translatable("Field", "User role"), &Tenant::userRole));
    }

    bool operator==(const Tenant&) const = default;
};

} // namespace fd
