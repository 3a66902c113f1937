// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSetVmqos() {
    return localRule<LogicalSwitch>(
        {.id = "ls-set-vmqos",
         .severity = Severity::Advice,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Bandwidth settings with SET"),
         .message =
             translatable("Rule", "With SET, bandwidth settings of virtual ports can behave unpredictably; "
                                  "on \"{ls}\" these have some: {list}.")},
        {own(&LogicalSwitch::uplinkMode), from(&VirtualPort::logicalSwitch).own(&VirtualPort::profile),
         from(&VirtualPort::logicalSwitch)
             .via(&VirtualPort::profile)
             .own(&VirtualPortProfile::minimumWeight, &VirtualPortProfile::minimumBandwidth,
                  &VirtualPortProfile::maximumBandwidth),
         from(&HostSwitch::logicalSwitch).value(kUplink)},
        [](On<LogicalSwitch> logical, const Look& look, Report& report) {
            if (logical->uplinkMode != UplinkMode::EmbeddedTeam)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::logicalSwitch, logical.id))
                if (look.value(kUplink, id).isSetUnsupported)
                    return;
            std::vector<Id<VirtualPortProfile>> profiles;
            look.each(&VirtualPort::logicalSwitch, logical.id, [&](Id<VirtualPort>, const VirtualPort& port) {
                const VirtualPortProfile* profile = look.get(port.profile);
                const bool isSet =
                    profile && (profile->minimumWeight > 0 || !profile->minimumBandwidth.isZero() ||
                                !profile->maximumBandwidth.isZero());
                if (isSet && std::find(profiles.begin(), profiles.end(), port.profile) == profiles.end())
                    profiles.push_back(port.profile);
            });
            if (!profiles.empty())
                report.find(logical.id).with("ls", logical.id).withAll("list", profiles);
        });
}

} // namespace fd::validation
