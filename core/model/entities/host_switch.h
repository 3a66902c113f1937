// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/vlan_id.h"
#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A virtual switch on a host: deployed from a logical switch, or a standard switch.
struct HostSwitch {
    static constexpr KindNames names{"hostSwitch", translatable("Kind", "Virtual switch"), translatable("Kind", "Virtual switches")};

    std::string name;
    std::string description;
    Id<Host> host;
    Id<LogicalSwitch> logicalSwitch;
    Id<UplinkPortProfileSet> uplinkSet;
    SwitchBinding binding = SwitchBinding::External;
    std::vector<Id<PhysicalNic>> nics;
    Id<NicTeam> team;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &HostSwitch::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &HostSwitch::description, FieldFlags::Multiline),
            field("host", translatable("Field", "Host"), &HostSwitch::host, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("logicalSwitch", translatable("Field", "Logical switch"), &HostSwitch::logicalSwitch, FieldFlags::Immutable),
            field("uplinkSet", translatable("Field", "Uplink port profile set"), &HostSwitch::uplinkSet),
            field("binding", translatable("Field", "Binding"), &HostSwitch::binding),
            field("nics", translatable("Field", "Physical NICs"), &HostSwitch::nics),
            field("team", translatable("Field", "NIC team"), &HostSwitch::team));
    }

    bool operator==(const HostSwitch&) const = default;
};

} // namespace fd
