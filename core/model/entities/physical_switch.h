// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// A switch outside the hosts, for example at the top of a rack.
struct PhysicalSwitch {
    static constexpr KindNames names{"physicalSwitch", translatable("Kind", "Physical switch"), translatable("Kind", "Physical switches")};

    std::string name;
    std::string description;
    std::string model;
    SwitchLayer layer = SwitchLayer::TopOfRack;
    std::string stack;
    std::string rack;
    std::string location;
    int portCount = 48;
    int mtu = 9216;
    bool isPvlanAware = false;
    bool hasDcb = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &PhysicalSwitch::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &PhysicalSwitch::description, FieldFlags::Multiline),
            field("model", translatable("Field", "Model"), &PhysicalSwitch::model),
            field("layer", translatable("Field", "Layer"), &PhysicalSwitch::layer),
            field("stack", translatable("Field", "Stack or chassis"), &PhysicalSwitch::stack),
            field("rack", translatable("Field", "Rack"), &PhysicalSwitch::rack),
            field("location", translatable("Field", "Location"), &PhysicalSwitch::location),
            field("portCount", translatable("Field", "Ports"), &PhysicalSwitch::portCount),
            field("mtu", translatable("Field", "MTU"), &PhysicalSwitch::mtu, FieldFlags::None, "bytes"),
            field("isPvlanAware", translatable("Field", "Knows private VLANs"), &PhysicalSwitch::isPvlanAware),
            field("hasDcb", translatable("Field", "Data Center Bridging"), &PhysicalSwitch::hasDcb));
    }

    bool operator==(const PhysicalSwitch&) const = default;
};

} // namespace fd
