// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppWeightRange() {
    return localRule<VirtualPortProfile>(
        {.id = "vpp-weight-range",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "port",
         .title = translatable("Rule", "Weight outside 0 to 100"),
         .message = translatable("Rule", "\"{v}\": weight {n} is outside 0 to 100.")},
        {own(&VirtualPortProfile::minimumWeight)},
        [](On<VirtualPortProfile> profile, const Look&, Report& report) {
            if (profile->minimumWeight < 0 || profile->minimumWeight > 100)
                report.find(profile.id)
                    .at(&VirtualPortProfile::minimumWeight)
                    .with("v", profile.id)
                    .with("n", profile->minimumWeight);
        },
        {RuleFix{translatable("Fix", "Clip the weight"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(
                         finding.subject.as<VirtualPortProfile>(), [](VirtualPortProfile& profile) {
                             profile.minimumWeight = std::clamp(profile.minimumWeight, 0, 100);
                         });
                 }}});
}

} // namespace fd::validation
