// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwCapacityRange() {
    return localRule<Gateway>(
        {.id = "gw-capacity-range",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Impossible number of VM networks"),
         .message =
             translatable("Rule", "\"{gw}\": {n} VM networks at most is not allowed; 1 to 100, with direct "
                                  "routing 1.")},
        {own(&Gateway::directRouting, &Gateway::maximumVmNetworks)},
        [](On<Gateway> gateway, const Look&, Report& report) {
            const int most = gateway->directRouting ? 1 : 100;
            if (gateway->maximumVmNetworks < 1 || gateway->maximumVmNetworks > most)
                report.find(gateway.id)
                    .at(&Gateway::maximumVmNetworks)
                    .with("gw", gateway.id)
                    .with("n", gateway->maximumVmNetworks);
        },
        {RuleFix{translatable("Fix", "Clip the number"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<Gateway>(), [](Gateway& gateway) {
                         gateway.maximumVmNetworks =
                             std::clamp(gateway.maximumVmNetworks, 1, gateway.directRouting ? 1 : 100);
                     });
                 }}});
}

} // namespace fd::validation
