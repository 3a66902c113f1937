// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "addressing/ip_prefix.h"
#include "catalog/platform.h"
#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A Hyper-V host.
struct Host {
    static constexpr KindNames names{"host", translatable("Kind", "Host"), translatable("Kind", "Hosts")};

    std::string name;
    std::string description;
    Id<HostGroup> hostGroup;
    Id<HostCluster> cluster;
    OsVersion osVersion = OsVersion::Ws2022;
    bool isDedicatedGateway = false;
    bool availableForPlacement = true;
    bool liveMigrationEnabled = true;
    int liveMigrationMaximum = 2;
    bool useAnyMigrationSubnet = false;
    std::vector<IpPrefix> migrationSubnets;
    MigrationTransport migrationTransport = MigrationTransport::Tcp;
    int logicalProcessors = 16;
    int threadsPerCore = 2;
    int numaNodes = 1;
    Bandwidth coreCapacity = Bandwidth::gigabitsPerSecond(5);
    std::string rack;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Computer name"), &Host::name, FieldFlags::Required | FieldFlags::Immutable),
            field("description", translatable("Field", "Description"), &Host::description, FieldFlags::Multiline),
            field("hostGroup", translatable("Field", "Host group"), &Host::hostGroup, FieldFlags::Required),
            field("cluster", translatable("Field", "Host cluster"), &Host::cluster),
            field("osVersion", translatable("Field", "Windows Server version"), &Host::osVersion, FieldFlags::Required),
            field("isDedicatedGateway", translatable("Field", "Dedicated to network virtualization gateways"), &Host::isDedicatedGateway),
            field("availableForPlacement", translatable("Field", "Available for placement"), &Host::availableForPlacement),
            field("liveMigrationEnabled", translatable("Field", "Live migration"), &Host::liveMigrationEnabled),
            field("liveMigrationMaximum", translatable("Field", "Simultaneous live migrations"), &Host::liveMigrationMaximum),
            field("useAnyMigrationSubnet", translatable("Field", "Use any network for live migration"), &Host::useAnyMigrationSubnet),
            field("migrationSubnets", translatable("Field", "Live migration subnets"), &Host::migrationSubnets),
            field("migrationTransport", translatable("Field", "Live migration performance option"), &Host::migrationTransport),
            field("logicalProcessors", translatable("Field", "Logical processors"), &Host::logicalProcessors, FieldFlags::Annotation),
            field("threadsPerCore", translatable("Field", "Threads per core"), &Host::threadsPerCore, FieldFlags::Annotation),
            field("numaNodes", translatable("Field", "NUMA nodes"), &Host::numaNodes, FieldFlags::Annotation),
            field("coreCapacity", translatable("Field", "Network capacity of one processor"), &Host::coreCapacity, FieldFlags::Annotation),
            field("rack", translatable("Field", "Rack"), &Host::rack, FieldFlags::Annotation));
    }

    bool operator==(const Host&) const = default;
};

} // namespace fd
