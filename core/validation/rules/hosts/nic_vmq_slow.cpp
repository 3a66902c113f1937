// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicVmqSlow() {
    return localRule<PhysicalNic>(
        {.id = "nic-vmq-slow",
         .severity = Severity::Advice,
         .basis = Basis::Practice,
         .family = "hosts",
         .title = translatable("Rule", "VMQ on a slow adapter"),
         .message =
             translatable("Rule", "VMQ is on for \"{nic}\" of \"{h}\" with {speed}; below 10 Gbit/s it is "
                                  "off by default and not recommended.")},
        {own(&PhysicalNic::host, &PhysicalNic::vmqEnabled, &PhysicalNic::speed)},
        [](On<PhysicalNic> nic, const Look&, Report& report) {
            if (nic->vmqEnabled && nic->speed < Bandwidth::gigabitsPerSecond(10))
                report.find(nic.id)
                    .at(&PhysicalNic::vmqEnabled)
                    .with("nic", nic.id)
                    .with("h", nic->host)
                    .with("speed", nic->speed.display());
        },
        {RuleFix{translatable("Fix", "Switch VMQ off"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<PhysicalNic>(),
                                             [](PhysicalNic& nic) { nic.vmqEnabled = false; });
                 }}});
}

} // namespace fd::validation
