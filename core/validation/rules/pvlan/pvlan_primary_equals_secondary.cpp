// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules pvlanPrimaryEqualsSecondary() {
    return localRule<SubnetVlan>(
        {.id = "pvlan-primary-equals-secondary",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "pvlan",
         .title = translatable("Rule", "Primary equals secondary VLAN"),
         .message =
             translatable("Rule", "Primary and secondary VLAN must differ; both are {v} in \"{site}\".")},
        {readsOfRow()}, [](On<SubnetVlan> row, const Look& look, Report& report) {
            if (kindOfRow(look, *row) == LogicalNetworkKind::IndependentPvlan && row->vlan &&
                row->secondaryVlan && *row->vlan == *row->secondaryVlan)
                report.find(row.id)
                    .at(&SubnetVlan::secondaryVlan)
                    .with("v", *row->vlan)
                    .with("site", row->site);
        });
}

} // namespace fd::validation
