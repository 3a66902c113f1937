// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// The template from which hosts get their virtual switches.
struct LogicalSwitch {
    static constexpr KindNames names{"logicalSwitch", translatable("Kind", "Logical switch"), translatable("Kind", "Logical switches")};

    std::string name;
    std::string description;
    UplinkMode uplinkMode = UplinkMode::EmbeddedTeam;
    MinimumBandwidthMode minimumBandwidthMode = MinimumBandwidthMode::Weight;
    bool sriov = false;
    bool packetDirect = false;
    std::vector<Id<SwitchExtension>> extensions;
    bool managedByNetworkController = false;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &LogicalSwitch::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &LogicalSwitch::description, FieldFlags::Multiline),
            field("uplinkMode", translatable("Field", "Uplink mode"), &LogicalSwitch::uplinkMode, FieldFlags::Required | FieldFlags::RedeployOnly),
            field("minimumBandwidthMode", translatable("Field", "Minimum bandwidth mode"), &LogicalSwitch::minimumBandwidthMode, FieldFlags::RedeployOnly),
            field("sriov", translatable("Field", "SR-IOV"), &LogicalSwitch::sriov, FieldFlags::RedeployOnly),
            field("packetDirect", translatable("Field", "Packet Direct"), &LogicalSwitch::packetDirect, FieldFlags::RedeployOnly),
            field("extensions", translatable("Field", "Extensions"), &LogicalSwitch::extensions),
            field("managedByNetworkController", translatable("Field", "Managed by the network controller"), &LogicalSwitch::managedByNetworkController));
    }

    bool operator==(const LogicalSwitch&) const = default;
};

} // namespace fd
