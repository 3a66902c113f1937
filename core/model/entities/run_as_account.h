// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// Credentials that VMM keeps; a design knows only the name.
struct RunAsAccount {
    static constexpr KindNames names{"runAsAccount", translatable("Kind", "Run As account"), translatable("Kind", "Run As accounts")};

    std::string name;
    std::string description;
    std::string userName;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &RunAsAccount::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &RunAsAccount::description, FieldFlags::Multiline),
            field("userName", translatable("Field", "User name"), &RunAsAccount::userName));
    }

    bool operator==(const RunAsAccount&) const = default;
};

} // namespace fd
