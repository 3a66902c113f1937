// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsNcExtensions() {
    return localRule<LogicalSwitch>(
        {.id = "ls-nc-extensions",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "Extensions on a controller-managed switch"),
         .message = translatable("Rule", "\"{ls}\" is managed by the network controller and cannot have "
                                         "extensions.")},
        {own(&LogicalSwitch::extensions, &LogicalSwitch::managedByNetworkController)},
        [](On<LogicalSwitch> logical, const Look&, Report& report) {
            if (logical->managedByNetworkController && !logical->extensions.empty())
                report.find(logical.id).at(&LogicalSwitch::extensions).with("ls", logical.id);
        },
        {RuleFix{translatable("Fix", "Remove the extensions"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<LogicalSwitch>(),
                                             [](LogicalSwitch& logical) { logical.extensions.clear(); });
                 }}});
}

} // namespace fd::validation
