// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pcUnmapped() {
    return localRule<VirtualPort>(
        {.id = "pc-unmapped",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "port",
         .title = translatable("Rule", "Classification without profile"),
         .message = translatable("Rule", "\"{pc}\" has no port profile on \"{ls}\".")},
        {own(&VirtualPort::profile, &VirtualPort::classification, &VirtualPort::logicalSwitch)},
        [](On<VirtualPort> port, const Look& look, Report& report) {
            if (port->profile)
                return;
            auto entry = report.find(port.id);
            entry.at(&VirtualPort::profile).with("pc", port->classification).with("ls", port->logicalSwitch);
            if (look.settings().vmmVersion >= VmmVersion::Vmm2019Ur1)
                entry.severity(Severity::Error);
        });
}

} // namespace fd::validation
