// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSetMembers() {
    return localRule<HostSwitch>(
        {.id = "ls-set-members",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Too many adapters in an embedded team"),
         .message = translatable("Rule", "SET takes 1 to 8 adapters; \"{sw}\" on \"{h}\" has {n}.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (uplink.isTeam && uplink.kind == TeamKind::Set && !uplink.isSetUnsupported &&
                uplink.nics.size() > 8)
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("sw", hostSwitch.id)
                    .with("h", hostSwitch->host)
                    .with("n", uplink.nics.size());
        });
}

} // namespace fd::validation
