// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicManualLn() {
    return localRule<PhysicalNic>(
        {.id = "nic-manual-ln",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "hosts",
         .title = translatable("Rule", "Networks assigned by hand below a logical switch"),
         .message = translatable("Rule", "The uplink profile already decides the networks of \"{nic}\" on "
                                         "\"{h}\"; remove the manual ones.")},
        {own(&PhysicalNic::assignedSubnets, &PhysicalNic::host),
         from(&HostSwitch::nics).own(&HostSwitch::logicalSwitch),
         from(&NicTeam::members).from(&HostSwitch::team).own(&HostSwitch::logicalSwitch)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const HostSwitch* bound = look.get(switchOfNic(look, nic.id));
            if (bound && isLogical(*bound) && !nic->assignedSubnets.empty())
                report.find(nic.id)
                    .at(&PhysicalNic::assignedSubnets)
                    .with("nic", nic.id)
                    .with("h", nic->host);
        },
        {RuleFix{translatable("Fix", "Clear the manual list"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<PhysicalNic>(),
                                             [](PhysicalNic& nic) { nic.assignedSubnets.clear(); });
                 }}});
}

} // namespace fd::validation
