// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_prefix.h"
#include "model/entities/service_choices.h"
#include "model/field.h"

#include <optional>
#include <string>

namespace fd {

/// One rule of a port ACL; the lowest priority number wins.
struct PortAclRule {
    static constexpr KindNames names{"portAclRule", translatable("Kind", "Port ACL rule"), translatable("Kind", "Port ACL rules")};

    std::string name;
    std::string description;
    Id<PortAcl> portAcl;
    AclDirection direction = AclDirection::Inbound;
    AclAction action = AclAction::Allow;
    AclProtocol protocol = AclProtocol::Any;
    std::optional<IpPrefix> localPrefix;
    std::optional<IpPrefix> remotePrefix;
    std::string localPorts;
    std::string remotePorts;
    int priority = 100;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &PortAclRule::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &PortAclRule::description, FieldFlags::Multiline),
            field("portAcl", translatable("Field", "Port ACL"), &PortAclRule::portAcl, FieldFlags::Required | FieldFlags::Owner),
            field("direction", translatable("Field", "Direction"), &PortAclRule::direction),
            field("action", translatable("Field", "Action"), &PortAclRule::action),
            field("protocol", translatable("Field", "Protocol"), &PortAclRule::protocol),
            field("localPrefix", translatable("Field", "Local addresses"), &PortAclRule::localPrefix),
            field("remotePrefix", translatable("Field", "Remote addresses"), &PortAclRule::remotePrefix),
            field("localPorts", translatable("Field", "Local ports"), &PortAclRule::localPorts),
            field("remotePorts", translatable("Field", "Remote ports"), &PortAclRule::remotePorts),
            field("priority", translatable("Field", "Priority"), &PortAclRule::priority));
    }

    bool operator==(const PortAclRule&) const = default;
};

} // namespace fd
