// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/network_choices.h"
#include "model/field.h"

#include <string>

namespace fd {

/// What new machines start from.
struct VmTemplate {
    static constexpr KindNames names{"vmTemplate", translatable("Kind", "VM template"), translatable("Kind", "VM templates")};

    std::string name;
    std::string description;
    int generation = 2;
    int cpuCount = 2;
    GuestOs guestOs = GuestOs::Windows;
    Id<VmNetwork> vmNetwork;
    Id<PortClassification> classification;
    bool staticIp = false;
    bool staticMac = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VmTemplate::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VmTemplate::description, FieldFlags::Multiline),
            field("generation", translatable("Field", "Generation"), &VmTemplate::generation),
            field("cpuCount", translatable("Field", "Virtual processors"), &VmTemplate::cpuCount),
            field("guestOs", translatable("Field", "Operating system"), &VmTemplate::guestOs),
            field("vmNetwork", translatable("Field", "VM network"), &VmTemplate::vmNetwork),
            field("classification", translatable("Field", "Port classification"), &VmTemplate::classification),
            field("staticIp", translatable("Field", "Static IP address"), &VmTemplate::staticIp),
            field("staticMac", translatable("Field", "Static MAC address"), &VmTemplate::staticMac));
    }

    bool operator==(const VmTemplate&) const = default;
};

} // namespace fd
