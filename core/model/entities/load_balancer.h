// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A hardware load balancer known to VMM.
struct LoadBalancer {
    static constexpr KindNames names{"loadBalancer", translatable("Kind", "Load balancer"), translatable("Kind", "Load balancers")};

    std::string name;
    std::string description;
    std::string manufacturer;
    std::string model;
    std::string provider;
    int port = 0;
    std::vector<Id<HostGroup>> hostGroups;
    std::vector<Id<LogicalNetwork>> frontEndNetworks;
    std::vector<Id<LogicalNetwork>> backEndNetworks;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &LoadBalancer::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &LoadBalancer::description, FieldFlags::Multiline),
            field("manufacturer", translatable("Field", "Manufacturer"), &LoadBalancer::manufacturer),
            field("model", translatable("Field", "Model"), &LoadBalancer::model),
            field("provider", translatable("Field", "Configuration provider"), &LoadBalancer::provider),
            field("port", translatable("Field", "Port"), &LoadBalancer::port),
            field("hostGroups", translatable("Field", "Host groups"), &LoadBalancer::hostGroups, FieldFlags::Required),
            field("frontEndNetworks", translatable("Field", "Front-end logical networks"), &LoadBalancer::frontEndNetworks),
            field("backEndNetworks", translatable("Field", "Back-end logical networks"), &LoadBalancer::backEndNetworks));
    }

    bool operator==(const LoadBalancer&) const = default;
};

} // namespace fd
