// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsLbfo2022() {
    return localRule<HostSwitch>(
        {.id = "ls-lbfo-2022",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "LBFO team under a switch"),
         .message =
             translatable("Rule", "Binding a virtual switch to an LBFO team is no longer developed; use "
                                  "SET on \"{h}\".")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (!uplink.isTeam || uplink.kind != TeamKind::Lbfo || !discouragesLbfoUnderSwitch(uplink.os))
                return;
            auto entry = report.find(hostSwitch.id);
            entry.with("h", hostSwitch->host);
            if (uplink.os >= OsVersion::Ws2025)
                entry.severity(Severity::Error);
        });
}

} // namespace fd::validation
