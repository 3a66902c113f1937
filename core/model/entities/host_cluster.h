// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A failover cluster of hosts; its nodes are the hosts that name it.
struct HostCluster {
    static constexpr KindNames names{"hostCluster", translatable("Kind", "Host cluster"), translatable("Kind", "Host clusters")};

    std::string name;
    std::string description;
    std::vector<IpAddress> clusterIpAddresses;
    std::vector<Id<IpPool>> clusterIpPools;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &HostCluster::name, FieldFlags::Required | FieldFlags::Immutable),
            field("description", translatable("Field", "Description"), &HostCluster::description, FieldFlags::Multiline),
            field("clusterIpAddresses", translatable("Field", "Cluster IP addresses"), &HostCluster::clusterIpAddresses),
            field("clusterIpPools", translatable("Field", "Cluster IP pools"), &HostCluster::clusterIpPools));
    }

    bool operator==(const HostCluster&) const = default;
};

} // namespace fd
