// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rule vlanRange() {
    return localRule<SubnetVlan>(
        {.id = "vlan-range", .severity = Severity::Error, .basis = Basis::Vmm, .family = "vlan",
         .title = translatable("Rule", "VLAN outside 1 to 4094"),
         .message = translatable("Rule", "\"{site}\": {text} is no VLAN. VLAN IDs run from 1 to 4094 (0 = untagged).")},
        {own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::site)},
        [](On<SubnetVlan> row, const Look&, Report& report) {
            if (isWrongVlan(row->vlan))
                report.find(row.id).at(&SubnetVlan::vlan).with("site", row->site).with("text", toText(row->vlan));
            if (isWrongVlan(row->secondaryVlan))
                report.find(row.id)
                    .at(&SubnetVlan::secondaryVlan)
                    .with("site", row->site)
                    .with("text", toText(row->secondaryVlan));
        });
}

} // namespace fd::validation
