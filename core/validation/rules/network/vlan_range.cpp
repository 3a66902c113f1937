// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vlanRange() {
    return localRule<SubnetVlan>(
        {.id = "vlan-range",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "network",
         .title = translatable("Rule", "VLAN outside 1 to 4094"),
         .message =
             translatable("Rule", "\"{site}\": \"{text}\" is no VLAN. VLAN IDs run from 1 to 4094 (0 = "
                                  "untagged).")},
        {own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::site)},
        [](On<SubnetVlan> row, const Look&, Report& report) {
            const bool isPrimaryWrong = isWrongVlan(row->vlan);
            if (!isPrimaryWrong && !isWrongVlan(row->secondaryVlan))
                return;
            report.find(row.id)
                .at(isPrimaryWrong ? &SubnetVlan::vlan : &SubnetVlan::secondaryVlan)
                .with("site", row->site)
                .with("text", toText(isPrimaryWrong ? row->vlan : row->secondaryVlan));
        });
}

} // namespace fd::validation
