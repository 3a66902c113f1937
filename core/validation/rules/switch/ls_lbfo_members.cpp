// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsLbfoMembers() {
    return localRule<HostSwitch>(
        {.id = "ls-lbfo-members",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Too many adapters in a team"),
         .message = translatable("Rule", "A team takes 1 to 32 adapters; \"{sw}\" on \"{h}\" has {n}.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (uplink.isTeam && uplink.kind == TeamKind::Lbfo && uplink.nics.size() > 32)
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("sw", hostSwitch.id)
                    .with("h", hostSwitch->host)
                    .with("n", uplink.nics.size());
        });
}

} // namespace fd::validation
