// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/route.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A device that routes between VLANs, or a physical switch with layer-3 interfaces.
struct Router {
    static constexpr KindNames names{"router", translatable("Kind", "Router"), translatable("Kind", "Routers")};

    std::string name;
    std::string description;
    Id<PhysicalSwitch> physicalSwitch;
    std::vector<Route> routes;
    bool hasInternetAccess = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &Router::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &Router::description, FieldFlags::Multiline),
            field("physicalSwitch", translatable("Field", "Physical switch"), &Router::physicalSwitch),
            field("routes", translatable("Field", "Static routes"), &Router::routes),
            field("hasInternetAccess", translatable("Field", "Leads to the Internet"), &Router::hasInternetAccess));
    }

    bool operator==(const Router&) const = default;
};

} // namespace fd
