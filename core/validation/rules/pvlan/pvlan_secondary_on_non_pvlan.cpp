// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanSecondaryOnNonPvlan() {
    return localRule<SubnetVlan>(
        {.id = "pvlan-secondary-on-non-pvlan",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pvlan",
         .title = translatable("Rule", "Secondary VLAN outside a PVLAN network"),
         .message =
             translatable("Rule", "Only PVLAN networks have secondary VLANs; the one in \"{site}\" has no "
                                  "effect.")},
        {readsOfRow()},
        [](On<SubnetVlan> row, const Look& look, Report& report) {
            const auto kind = kindOfRow(look, *row);
            if (kind && *kind != LogicalNetworkKind::IndependentPvlan && isUsable(*row) &&
                !row->secondaryVlan.isEmpty())
                report.find(row.id).at(&SubnetVlan::secondaryVlan).with("site", row->site);
        },
        {RuleFix{translatable("Fix", "Clear the secondary VLAN"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<SubnetVlan>(),
                                             [](SubnetVlan& row) { row.secondaryVlan = {}; });
                 }}});
}

} // namespace fd::validation
