// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsNoteamMany() {
    return localRule<HostSwitch>(
        {.id = "ls-noteam-many",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "switch",
         .title = translatable("Rule", "Two adapters without team"),
         .message = translatable("Rule", "\"{ls}\" has the uplink mode \"no uplink team\", which binds one "
                                         "adapter; on \"{h}\" it has {n}.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::nics),
         via(&HostSwitch::logicalSwitch).own(&LogicalSwitch::uplinkMode)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(hostSwitch->logicalSwitch);
            if (logical && logical->uplinkMode == UplinkMode::NoTeam && hostSwitch->nics.size() > 1)
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("ls", hostSwitch->logicalSwitch)
                    .with("h", hostSwitch->host)
                    .with("n", hostSwitch->nics.size());
        });
}

} // namespace fd::validation
