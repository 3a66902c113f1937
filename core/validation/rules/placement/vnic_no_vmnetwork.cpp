// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicNoVmnetwork() {
    return localRule<VirtualNic>(
        {.id = "vnic-no-vmnetwork",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "placement",
         .title = translatable("Rule", "Adapter not connected"),
         .message = translatable("Rule", "\"{vnic}\" is not connected to a VM network.")},
        {own(&VirtualNic::vmNetwork, &VirtualNic::isGatewayBackEnd)},
        [](On<VirtualNic> nic, const Look&, Report& report) {
            if (!nic->vmNetwork && !nic->isGatewayBackEnd)
                report.find(nic.id).at(&VirtualNic::vmNetwork).with("vnic", nic.id);
        });
}

} // namespace fd::validation
