// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules siteRowEmpty() {
    return localRule<SubnetVlan>(
        {.id = "site-row-empty",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "network",
         .title = translatable("Rule", "Empty row"),
         .message =
             translatable("Rule", "A row of \"{site}\" says nothing: enter a VLAN, a subnet or both.")},
        {own(&SubnetVlan::site, &SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan)},
        [](On<SubnetVlan> row, const Look&, Report& report) {
            if (isUsable(*row) && row->subnet.isEmpty() && vlanOrUntagged(*row) == 0)
                report.find(row.id).with("site", row->site);
        },
        {RuleFix{translatable("Fix", "Delete the row"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.erase(finding.subject.as<SubnetVlan>());
                 }}});
}

} // namespace fd::validation
