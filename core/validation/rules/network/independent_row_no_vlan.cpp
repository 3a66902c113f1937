// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules independentRowNoVlan() {
    return localRule<SubnetVlan>(
        {.id = "independent-row-no-vlan",
         .severity = Severity::Error,
         .basis = Basis::Guidance,
         .family = "network",
         .title = translatable("Rule", "Independent network without VLAN"),
         .message =
             translatable("Rule", "Independent networks are separated by VLAN; a row of \"{site}\" has "
                                  "none.")},
        {readsOfRow()}, [](On<SubnetVlan> row, const Look& look, Report& report) {
            const auto kind = kindOfRow(look, *row);
            const bool isEmptyRow = row->subnet.isEmpty();
            if (kind && isIndependent(*kind) && isUsable(*row) && !isEmptyRow && vlanOrUntagged(*row) == 0)
                report.find(row.id).at(&SubnetVlan::vlan).with("site", row->site);
        });
}

} // namespace fd::validation
