// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppVrssNeedsVmq() {
    return localRule<VirtualPortProfile>(
        {.id = "vpp-vrss-needs-vmq",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "port",
         .title = translatable("Rule", "vRSS without VMQ"),
         .message = translatable("Rule", "vRSS is on in \"{v}\", but it needs VMQ.")},
        {own(&VirtualPortProfile::vrss, &VirtualPortProfile::vmq)},
        [](On<VirtualPortProfile> profile, const Look&, Report& report) {
            if (profile->vrss && !profile->vmq)
                report.find(profile.id).at(&VirtualPortProfile::vrss).with("v", profile.id);
        },
        {RuleFix{translatable("Fix", "Switch VMQ on"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualPortProfile>(),
                                             [](VirtualPortProfile& profile) { profile.vmq = true; });
                 }}});
}

} // namespace fd::validation
