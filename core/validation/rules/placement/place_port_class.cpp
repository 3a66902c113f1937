// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules placePortClass() {
    return localRule<VirtualNic>(
        {.id = "place-port-class",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "placement",
         .title = translatable("Rule", "Switch lacks the classification"),
         .message = translatable("Rule", "\"{sw}\" on \"{h}\" has no \"{pc}\", which \"{vnic}\" asks for.")},
        {own(&VirtualNic::classification), self<VirtualNic>().value(kPort)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            if (!port.isSkipped && port.fault == PlacementFault::NoClassOnSwitch)
                report.find(nic.id)
                    .at(&VirtualNic::classification)
                    .with("sw", port.nearest)
                    .with("h", port.host)
                    .with("pc", nic->classification)
                    .with("vnic", nic.id);
        });
}

} // namespace fd::validation
