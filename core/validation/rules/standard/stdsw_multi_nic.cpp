// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules stdswMultiNic() {
    return localRule<HostSwitch>(
        {.id = "stdsw-multi-nic",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "standard",
         .title = translatable("Rule", "Standard switch with several adapters"),
         .message =
             translatable("Rule", "Standard switch \"{sw}\" on \"{h}\" takes one adapter (or a team made "
                                  "outside VMM); it has {n}.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::nics)},
        [](On<HostSwitch> hostSwitch, const Look&, Report& report) {
            if (!isLogical(*hostSwitch) && hostSwitch->nics.size() > 1)
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("sw", hostSwitch.id)
                    .with("h", hostSwitch->host)
                    .with("n", hostSwitch->nics.size());
        });
}

} // namespace fd::validation
