// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppBandwidthOrder() {
    return localRule<VirtualPortProfile>(
        {.id = "vpp-bandwidth-order",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "port",
         .title = translatable("Rule", "Minimum above maximum"),
         .message = translatable("Rule", "\"{v}\": the minimum {a} is above the maximum {b}.")},
        {own(&VirtualPortProfile::minimumBandwidth, &VirtualPortProfile::maximumBandwidth)},
        [](On<VirtualPortProfile> profile, const Look&, Report& report) {
            if (!profile->maximumBandwidth.isZero() && profile->minimumBandwidth > profile->maximumBandwidth)
                report.find(profile.id)
                    .at(&VirtualPortProfile::minimumBandwidth)
                    .with("v", profile.id)
                    .with("a", profile->minimumBandwidth.display())
                    .with("b", profile->maximumBandwidth.display());
        },
        {RuleFix{translatable("Fix", "Swap them"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(
                         finding.subject.as<VirtualPortProfile>(), [](VirtualPortProfile& profile) {
                             std::swap(profile.minimumBandwidth, profile.maximumBandwidth);
                         });
                 }}});
}

} // namespace fd::validation
