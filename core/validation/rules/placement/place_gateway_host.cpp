// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules placeGatewayHost() {
    return localRule<VirtualNic>(
        {.id = "place-gateway-host",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "placement",
         .title = translatable("Rule", "Virtualized machine on a gateway host"),
         .message =
             translatable("Rule", "\"{h}\" is a dedicated gateway and takes no machines on virtualized "
                                  "networks such as \"{vnic}\".")},
        {self<VirtualNic>().value(kPort)}, [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            if (!port.isSkipped && port.fault == PlacementFault::GatewayHost)
                report.find(nic.id).with("h", port.host).with("vnic", nic.id);
        });
}

} // namespace fd::validation
