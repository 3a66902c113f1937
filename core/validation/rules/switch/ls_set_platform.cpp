// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSetPlatform() {
    return localRule<HostSwitch>(
        {.id = "ls-set-platform",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "Embedded teaming needs Windows Server 2016"),
         .message =
             translatable("Rule", "Switch Embedded Teaming needs Windows Server 2016 and VMM 2016; \"{h}\" "
                                  "with \"{ls}\" is older.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            const bool isSet = uplink.isTeam && uplink.kind == TeamKind::Set;
            if (uplink.isSetUnsupported || (isSet && look.settings().vmmVersion < VmmVersion::Vmm2016))
                report.find(hostSwitch.id).with("h", hostSwitch->host).with("ls", hostSwitch->logicalSwitch);
        });
}

} // namespace fd::validation
