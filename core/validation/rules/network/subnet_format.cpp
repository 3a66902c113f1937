// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules subnetFormat() {
    return localRule<SubnetVlan>(
        {.id = "subnet-format",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "network",
         .title = translatable("Rule", "Not a subnet"),
         .message =
             translatable("Rule", "\"{site}\": \"{text}\" is not a subnet in CIDR form, e.g. 10.0.0.0/24.")},
        {own(&SubnetVlan::subnet, &SubnetVlan::site)}, [](On<SubnetVlan> row, const Look&, Report& report) {
            if (row->subnet.isWrong())
                report.find(row.id)
                    .at(&SubnetVlan::subnet)
                    .with("site", row->site)
                    .with("text", toText(row->subnet));
        });
}

} // namespace fd::validation
