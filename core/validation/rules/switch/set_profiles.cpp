// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/switch/set_profiles.h"

#include <algorithm>

namespace fd::validation {

std::vector<Id<VirtualPortProfile>> profilesUnderSet(On<LogicalSwitch> logical, const Look& look,
                                                     bool (*asks)(const VirtualPortProfile&)) {
    if (logical->uplinkMode != UplinkMode::EmbeddedTeam)
        return {};
    for (const Id<HostSwitch> id : look.referring(&HostSwitch::logicalSwitch, logical.id))
        if (look.value(kUplink, id).isSetUnsupported)
            return {};
    std::vector<Id<VirtualPortProfile>> profiles;
    look.each(&VirtualPort::logicalSwitch, logical.id, [&](Id<VirtualPort>, const VirtualPort& port) {
        const VirtualPortProfile* profile = look.get(port.profile);
        if (profile && asks(*profile) &&
            std::find(profiles.begin(), profiles.end(), port.profile) == profiles.end())
            profiles.push_back(port.profile);
    });
    return profiles;
}

} // namespace fd::validation
