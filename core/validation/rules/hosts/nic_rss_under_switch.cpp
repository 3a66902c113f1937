// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicRssUnderSwitch() {
    return localRule<PhysicalNic>(
        {.id = "nic-rss-under-switch",
         .severity = Severity::Advice,
         .basis = Basis::Windows,
         .family = "hosts",
         .title = translatable("Rule", "RSS under a virtual switch"),
         .message =
             translatable("Rule", "\"{nic}\" of \"{h}\" is below a virtual switch with VMQ off: RSS for "
                                  "host traffic is off there, so one processor serves all its traffic.")},
        {own(&PhysicalNic::host, &PhysicalNic::rssEnabled, &PhysicalNic::vmqEnabled, &PhysicalNic::vmqCapable,
             &PhysicalNic::speed),
         from(&HostSwitch::nics), from(&NicTeam::members).from(&HostSwitch::team)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const bool isFast = nic->speed >= Bandwidth::gigabitsPerSecond(10);
            if (isFast && nic->rssEnabled && nic->vmqCapable && !nic->vmqEnabled && switchOfNic(look, nic.id))
                report.find(nic.id).at(&PhysicalNic::rssEnabled).with("nic", nic.id).with("h", nic->host);
        },
        {RuleFix{translatable("Fix", "Switch VMQ on"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<PhysicalNic>(),
                                             [](PhysicalNic& nic) { nic.vmqEnabled = true; });
                 }}});
}

} // namespace fd::validation
