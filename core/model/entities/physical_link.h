// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "addressing/entered.h"
#include "addressing/vlan_set.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// A cable or channel between two physical switches.
struct PhysicalLink {
    static constexpr KindNames names{"physicalLink", translatable("Kind", "Physical link"), translatable("Kind", "Physical links")};

    std::string name;
    std::string description;
    Id<PhysicalSwitch> from;
    std::string fromPort;
    Id<PhysicalSwitch> to;
    std::string toPort;
    Bandwidth speed = Bandwidth::gigabitsPerSecond(40);
    VlanSet allowedVlans = VlanSet::all();
    std::optional<VlanId> nativeVlan;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &PhysicalLink::name),
            field("description", translatable("Field", "Description"), &PhysicalLink::description, FieldFlags::Multiline),
            field("from", translatable("Field", "From switch"), &PhysicalLink::from, FieldFlags::Required | FieldFlags::Owner),
            field("fromPort", translatable("Field", "From port"), &PhysicalLink::fromPort),
            field("to", translatable("Field", "To switch"), &PhysicalLink::to, FieldFlags::Required | FieldFlags::Owner),
            field("toPort", translatable("Field", "To port"), &PhysicalLink::toPort),
            field("speed", translatable("Field", "Speed"), &PhysicalLink::speed),
            field("allowedVlans", translatable("Field", "Allowed VLANs"), &PhysicalLink::allowedVlans),
            field("nativeVlan", translatable("Field", "Native VLAN"), &PhysicalLink::nativeVlan));
    }

    bool operator==(const PhysicalLink&) const = default;
};

} // namespace fd
