// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hvnicHnv() {
    return localRule<HostVirtualNic>(
        {.id = "hvnic-hnv",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hostnic",
         .title = translatable("Rule", "Host adapter on a virtualized network"),
         .message =
             translatable("Rule", "Host adapters such as \"{vnic}\" cannot join the virtualized VM network "
                                  "\"{vmn}\".")},
        {own(&HostVirtualNic::vmNetwork), via(&HostVirtualNic::vmNetwork).value(kNature)},
        [](On<HostVirtualNic> nic, const Look& look, Report& report) {
            if (look.value(kNature, nic->vmNetwork).isVirtualized())
                report.find(nic.id)
                    .at(&HostVirtualNic::vmNetwork)
                    .with("vnic", nic.id)
                    .with("vmn", nic->vmNetwork);
        });
}

} // namespace fd::validation
