// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/switch/set_profiles.h"

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
            const auto profiles = profilesUnderSet(logical, look, [](const VirtualPortProfile& profile) {
                return profile.minimumWeight > 0 || !profile.minimumBandwidth.isZero() ||
                       !profile.maximumBandwidth.isZero();
            });
            if (!profiles.empty())
                report.find(logical.id).with("ls", logical.id).withAll("list", profiles);
        });
}

} // namespace fd::validation
