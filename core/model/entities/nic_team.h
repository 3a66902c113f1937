// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <string>
#include <vector>

namespace fd {

/// A team made outside VMM. The team of a logical switch follows from the switch and its uplink port
/// profile.
struct NicTeam {
    static constexpr KindNames names{"nicTeam", translatable("Kind", "NIC team"), translatable("Kind", "NIC teams")};

    std::string name;
    std::string description;
    Id<Host> host;
    TeamKind kind = TeamKind::Lbfo;
    std::vector<Id<PhysicalNic>> members;
    TeamingMode teamingMode = TeamingMode::SwitchIndependent;
    LoadBalancing loadBalancing = LoadBalancing::HostDefault;
    Id<PhysicalNic> standbyMember;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &NicTeam::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &NicTeam::description, FieldFlags::Multiline),
            field("host", translatable("Field", "Host"), &NicTeam::host, FieldFlags::Required | FieldFlags::Owner),
            field("kind", translatable("Field", "Kind"), &NicTeam::kind, FieldFlags::Required | FieldFlags::Immutable),
            field("members", translatable("Field", "Members"), &NicTeam::members, FieldFlags::Required),
            field("teamingMode", translatable("Field", "Teaming mode"), &NicTeam::teamingMode),
            field("loadBalancing", translatable("Field", "Load balancing"), &NicTeam::loadBalancing),
            field("standbyMember", translatable("Field", "Standby member"), &NicTeam::standbyMember));
    }

    bool operator==(const NicTeam&) const = default;
};

} // namespace fd
