// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hvnicNoVmnetwork() {
    return localRule<HostVirtualNic>(
        {.id = "hvnic-no-vmnetwork",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "hostnic",
         .title = translatable("Rule", "Host adapter without VM network"),
         .message =
             translatable("Rule", "\"{vnic}\" is not connected; every adapter, host ones too, connects to "
                                  "a VM network.")},
        {own(&HostVirtualNic::vmNetwork)}, [](On<HostVirtualNic> nic, const Look&, Report& report) {
            if (!nic->vmNetwork)
                report.find(nic.id).at(&HostVirtualNic::vmNetwork).with("vnic", nic.id);
        });
}

} // namespace fd::validation
