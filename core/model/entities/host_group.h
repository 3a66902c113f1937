// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>

namespace fd {

/// A node of the tree below All Hosts, to which hosts and network sites belong.
struct HostGroup {
    static constexpr KindNames names{"hostGroup", translatable("Kind", "Host group"), translatable("Kind", "Host groups")};

    std::string name;
    std::string description;
    Id<HostGroup> parent;
    bool inheritNetworkSettings = true;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &HostGroup::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &HostGroup::description, FieldFlags::Multiline),
            field("parent", translatable("Field", "Parent host group"), &HostGroup::parent),
            field("inheritNetworkSettings", translatable("Field", "Inherit network settings"), &HostGroup::inheritNetworkSettings));
    }

    bool operator==(const HostGroup&) const = default;
};

} // namespace fd
