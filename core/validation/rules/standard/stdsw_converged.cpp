// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules stdswConverged() {
    return localRule<HostSwitch>(
        {.id = "stdsw-converged",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "standard",
         .title = translatable("Rule", "Standard switch with several host adapters"),
         .message =
             translatable("Rule", "VMM adds only a management adapter to a standard switch; \"{sw}\" on "
                                  "\"{h}\" has {n} host adapters.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch), from(&HostVirtualNic::hostSwitch)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const std::size_t count = look.referring(&HostVirtualNic::hostSwitch, hostSwitch.id).size();
            if (!isLogical(*hostSwitch) && count > 1)
                report.find(hostSwitch.id)
                    .with("sw", hostSwitch.id)
                    .with("h", hostSwitch->host)
                    .with("n", count);
        });
}

} // namespace fd::validation
