// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/mac_address.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// A range of MAC addresses for virtual adapters of some host groups.
struct MacPool {
    static constexpr KindNames names{"macPool", translatable("Kind", "MAC pool"), translatable("Kind", "MAC pools")};

    std::string name;
    std::string description;
    std::optional<MacAddress> start;
    std::optional<MacAddress> end;
    std::vector<Id<HostGroup>> hostGroups;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &MacPool::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &MacPool::description, FieldFlags::Multiline),
            field("start", translatable("Field", "First address"), &MacPool::start, FieldFlags::Required),
            field("end", translatable("Field", "Last address"), &MacPool::end, FieldFlags::Required),
            field("hostGroups", translatable("Field", "Host groups"), &MacPool::hostGroups, FieldFlags::Required));
    }

    bool operator==(const MacPool&) const = default;
};

} // namespace fd
