// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/ip_prefix.h"
#include "addressing/vlan_id.h"
#include "model/field.h"

#include <string>

namespace fd {

/// One row of a network site: a subnet, a VLAN or both, and the secondary VLAN of a PVLAN.
struct SubnetVlan {
    static constexpr KindNames names{"subnetVlan", translatable("Kind", "Subnet-VLAN"), translatable("Kind", "Subnet-VLANs")};

    std::string name;
    std::string description;
    Id<NetworkSite> site;
    Entered<IpPrefix> subnet;
    Entered<VlanId> vlan;
    Entered<VlanId> secondaryVlan;
    bool supportsDhcp = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &SubnetVlan::name),
            field("description", translatable("Field", "Description"), &SubnetVlan::description, FieldFlags::Multiline),
            field("site", translatable("Field", "Network site"), &SubnetVlan::site, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("subnet", translatable("Field", "Subnet"), &SubnetVlan::subnet),
            field("vlan", translatable("Field", "VLAN"), &SubnetVlan::vlan),
            field("secondaryVlan", translatable("Field", "Secondary VLAN"), &SubnetVlan::secondaryVlan),
            field("supportsDhcp", translatable("Field", "Has DHCP"), &SubnetVlan::supportsDhcp));
    }

    bool operator==(const SubnetVlan&) const = default;
};

} // namespace fd
