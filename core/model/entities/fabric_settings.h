// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/platform.h"
#include "model/field.h"

#include <string>

namespace fd {

/// What holds for the whole fabric: the VMM server's version and settings. A design has one of these.
struct FabricSettings {
    static constexpr KindNames names{"fabricSettings", translatable("Kind", "Fabric settings"), translatable("Kind", "Fabric settings")};

    std::string name;
    std::string description;
    VmmVersion vmmVersion = VmmVersion::Vmm2022;
    int vsidRangeStart = 4096;
    int vsidRangeEnd = 16777214;
    int physicalMtu = 1500;
    bool automaticLogicalNetworkCreation = false;
    bool automaticVirtualNetworkCreation = false;
    bool isDeployed = false;
    std::string ruleProfile;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &FabricSettings::name),
            field("description", translatable("Field", "Description"), &FabricSettings::description, FieldFlags::Multiline),
            field("vmmVersion", translatable("Field", "VMM version"), &FabricSettings::vmmVersion),
            field("vsidRangeStart", translatable("Field", "First VSID given out"), &FabricSettings::vsidRangeStart),
            field("vsidRangeEnd", translatable("Field", "Last VSID given out"), &FabricSettings::vsidRangeEnd),
            field("physicalMtu", translatable("Field", "Physical MTU"), &FabricSettings::physicalMtu, FieldFlags::Annotation, "bytes"),
            field("automaticLogicalNetworkCreation", translatable("Field", "Create logical networks automatically"), &FabricSettings::automaticLogicalNetworkCreation),
            field("automaticVirtualNetworkCreation", translatable("Field", "Create virtual switches automatically"), &FabricSettings::automaticVirtualNetworkCreation),
            field("isDeployed", translatable("Field", "Treat the fabric as deployed"), &FabricSettings::isDeployed, FieldFlags::Annotation),
            field("ruleProfile", translatable("Field", "Profile of the rules"), &FabricSettings::ruleProfile, FieldFlags::Annotation));
    }

    bool operator==(const FabricSettings&) const = default;
};

} // namespace fd
