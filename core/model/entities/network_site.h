// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// Where a logical network is available: host groups and their VLANs and subnets. VMM's cmdlets call it
/// logical network definition.
struct NetworkSite {
    static constexpr KindNames names{"networkSite", translatable("Kind", "Network site"), translatable("Kind", "Network sites")};

    std::string name;
    std::string description;
    Id<LogicalNetwork> logicalNetwork;
    std::vector<Id<HostGroup>> hostGroups;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &NetworkSite::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &NetworkSite::description, FieldFlags::Multiline),
            field("logicalNetwork", translatable("Field", "Logical network"), &NetworkSite::logicalNetwork, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("hostGroups", translatable("Field", "Host groups"), &NetworkSite::hostGroups, FieldFlags::Required));
    }

    bool operator==(const NetworkSite&) const = default;
};

} // namespace fd
