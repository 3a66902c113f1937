// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvHostOs() {
    return localRule<VirtualNic>(
        {.id = "hnv-host-os",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hnv",
         .title = translatable("Rule", "Host too old for network virtualization"),
         .message =
             translatable("Rule", "\"{vnic}\" is on a virtualized network; \"{h}\" is older than Windows "
                                  "Server 2012.")},
        {self<VirtualNic>().value(kPort)}, [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            if (!port.isSkipped && port.fault == PlacementFault::OsVersion)
                report.find(nic.id).with("vnic", nic.id).with("h", port.host);
        });
}

} // namespace fd::validation
