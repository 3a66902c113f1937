// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules placeNoPath() {
    return localRule<VirtualNic>(
        {.id = "place-no-path",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "placement",
         .title = translatable("Rule", "Host does not reach the network"),
         .message =
             translatable("Rule", "\"{h}\" has no switch that reaches \"{vmn}\", which \"{vnic}\" needs.")},
        {own(&VirtualNic::vmNetwork), self<VirtualNic>().value(kPort)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            if (!port.isSkipped && port.fault == PlacementFault::NoPath)
                report.find(nic.id)
                    .at(&VirtualNic::vmNetwork)
                    .with("h", port.host)
                    .with("vmn", nic->vmNetwork)
                    .with("vnic", nic.id);
        });
}

} // namespace fd::validation
