// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsTeamOneNic() {
    return localRule<HostSwitch>(
        {.id = "ls-team-one-nic",
         .severity = Severity::Advice,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Team of one adapter"),
         .message =
             translatable("Rule", "\"{sw}\" on \"{h}\" has one adapter, which gives neither balance nor "
                                  "failover.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (uplink.isTeam && !uplink.isSetUnsupported && uplink.nics.size() == 1)
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("sw", hostSwitch.id)
                    .with("h", hostSwitch->host);
        });
}

} // namespace fd::validation
