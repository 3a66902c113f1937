// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSriovTeam() {
    return localRule<LogicalSwitch>(
        {.id = "ls-sriov-team",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "SR-IOV under a team"),
         .message =
             translatable("Rule", "SR-IOV bypasses the team; \"{ls}\" cannot use it with NIC teaming.")},
        {own(&LogicalSwitch::sriov, &LogicalSwitch::uplinkMode)},
        [](On<LogicalSwitch> logical, const Look&, Report& report) {
            if (logical->sriov && logical->uplinkMode == UplinkMode::Team)
                report.find(logical.id).at(&LogicalSwitch::sriov).with("ls", logical.id);
        },
        {RuleFix{translatable("Fix", "Switch SR-IOV off"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<LogicalSwitch>(),
                                             [](LogicalSwitch& logical) { logical.sriov = false; });
                 }},
         RuleFix{translatable("Fix", "Use an embedded team"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<LogicalSwitch>(), [](LogicalSwitch& logical) {
                         logical.uplinkMode = UplinkMode::EmbeddedTeam;
                     });
                 }}});
}

} // namespace fd::validation
