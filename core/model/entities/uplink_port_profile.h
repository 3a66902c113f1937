// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// How physical adapters are teamed and which network sites they carry.
struct UplinkPortProfile {
    static constexpr KindNames names{"uplinkPortProfile", translatable("Kind", "Uplink port profile"), translatable("Kind", "Uplink port profiles")};

    std::string name;
    std::string description;
    LoadBalancing loadBalancing = LoadBalancing::HostDefault;
    TeamingMode teamingMode = TeamingMode::SwitchIndependent;
    std::vector<Id<NetworkSite>> sites;
    bool enableNetworkVirtualization = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &UplinkPortProfile::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &UplinkPortProfile::description, FieldFlags::Multiline),
            field("loadBalancing", translatable("Field", "Load balancing"), &UplinkPortProfile::loadBalancing),
            field("teamingMode", translatable("Field", "Teaming mode"), &UplinkPortProfile::teamingMode),
            field("sites", translatable("Field", "Network sites"), &UplinkPortProfile::sites),
            field("enableNetworkVirtualization", translatable("Field", "Network virtualization"), &UplinkPortProfile::enableNetworkVirtualization));
    }

    bool operator==(const UplinkPortProfile&) const = default;
};

} // namespace fd
