// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_prefix.h"
#include "addressing/route.h"
#include "addressing/vlan_set.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// An address of a router in a VLAN.
struct RouterInterface {
    static constexpr KindNames names{"routerInterface", translatable("Kind", "Router interface"), translatable("Kind", "Router interfaces")};

    std::string name;
    std::string description;
    Id<Router> router;
    std::optional<VlanId> vlan;
    VlanSet pvlanMapping;
    std::vector<InterfaceAddress> addresses;
    bool localProxyArp = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &RouterInterface::name),
            field("description", translatable("Field", "Description"), &RouterInterface::description, FieldFlags::Multiline),
            field("router", translatable("Field", "Router"), &RouterInterface::router, FieldFlags::Required | FieldFlags::Owner),
            field("vlan", translatable("Field", "VLAN"), &RouterInterface::vlan),
            field("pvlanMapping", translatable("Field", "Mapped secondary VLANs"), &RouterInterface::pvlanMapping),
            field("addresses", translatable("Field", "Addresses"), &RouterInterface::addresses),
            field("localProxyArp", translatable("Field", "Local proxy ARP"), &RouterInterface::localProxyArp));
    }

    bool operator==(const RouterInterface&) const = default;
};

} // namespace fd
