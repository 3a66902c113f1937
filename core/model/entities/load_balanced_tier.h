// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// Machines that share one virtual IP address.
struct LoadBalancedTier {
    static constexpr KindNames names{"loadBalancedTier", translatable("Kind", "Load-balanced tier"), translatable("Kind", "Load-balanced tiers")};

    std::string name;
    std::string description;
    Id<VipTemplate> vipTemplate;
    Id<LoadBalancer> loadBalancer;
    std::vector<Id<Vm>> members;
    std::optional<IpAddress> vip;
    Id<IpPool> vipPool;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &LoadBalancedTier::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &LoadBalancedTier::description, FieldFlags::Multiline),
            field("vipTemplate", translatable("Field", "VIP template"), &LoadBalancedTier::vipTemplate, FieldFlags::Required),
            field("loadBalancer", translatable("Field", "Load balancer"), &LoadBalancedTier::loadBalancer),
            field("members", translatable("Field", "Members"), &LoadBalancedTier::members, FieldFlags::Required),
            field("vip", translatable("Field", "Virtual IP address"), &LoadBalancedTier::vip),
            field("vipPool", translatable("Field", "Pool of the virtual IP"), &LoadBalancedTier::vipPool));
    }

    bool operator==(const LoadBalancedTier&) const = default;
};

} // namespace fd
