// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules stdswPortClass() {
    return localRule<VirtualNic>(
        {.id = "stdsw-port-class",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "standard",
         .title = translatable("Rule", "Classification on a standard switch"),
         .message = translatable("Rule", "\"{vnic}\" has the port classification \"{pc}\", but \"{h}\" has a "
                                         "standard switch here; it knows no classification.")},
        {own(&VirtualNic::classification), self<VirtualNic>().value(kPort)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            if (!port.isSkipped && port.fault == PlacementFault::StandardSwitch)
                report.find(nic.id)
                    .at(&VirtualNic::classification)
                    .with("vnic", nic.id)
                    .with("pc", nic->classification)
                    .with("h", port.host);
        },
        {RuleFix{translatable("Fix", "Clear the classification"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualNic>(),
                                             [](VirtualNic& nic) { nic.classification = {}; });
                 }}});
}

} // namespace fd::validation
