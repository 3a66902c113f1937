// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsLbfoPlatform() {
    return localRule<HostSwitch>(
        {.id = "ls-lbfo-platform",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "switch",
         .title = translatable("Rule", "No in-box teaming before Windows Server 2012"),
         .message =
             translatable("Rule", "\"{h}\" runs Windows Server 2008 R2, which has no in-box teaming.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (isLogical(*hostSwitch) && uplink.isTeam && uplink.kind == TeamKind::Lbfo &&
                !hasInboxTeaming(uplink.os))
                report.find(hostSwitch.id).with("h", hostSwitch->host);
        });
}

} // namespace fd::validation
