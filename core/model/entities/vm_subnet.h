// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/ip_prefix.h"
#include "addressing/vlan_id.h"
#include "model/field.h"

#include <string>

namespace fd {

/// A subnet of a VM network: with a VSID under network virtualization, otherwise a row of a network site.
struct VmSubnet {
    static constexpr KindNames names{"vmSubnet", translatable("Kind", "VM subnet"), translatable("Kind", "VM subnets")};

    std::string name;
    std::string description;
    Id<VmNetwork> vmNetwork;
    Entered<IpPrefix> subnet;
    Entered<Vsid> vsid;
    Id<SubnetVlan> subnetVlan;
    int maximumPorts = 0;
    Id<PortAcl> portAcl;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VmSubnet::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VmSubnet::description, FieldFlags::Multiline),
            field("vmNetwork", translatable("Field", "VM network"), &VmSubnet::vmNetwork, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("subnet", translatable("Field", "Subnet"), &VmSubnet::subnet),
            field("vsid", translatable("Field", "VSID"), &VmSubnet::vsid, FieldFlags::Immutable),
            field("subnetVlan", translatable("Field", "Subnet-VLAN"), &VmSubnet::subnetVlan, FieldFlags::Immutable),
            field("maximumPorts", translatable("Field", "Ports at most (0 = no limit)"), &VmSubnet::maximumPorts),
            field("portAcl", translatable("Field", "Port ACL"), &VmSubnet::portAcl));
    }

    bool operator==(const VmSubnet&) const = default;
};

} // namespace fd
