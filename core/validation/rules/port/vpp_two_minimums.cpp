// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vppTwoMinimums() {
    return localRule<VirtualPortProfile>(
        {.id = "vpp-two-minimums",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "port",
         .title = translatable("Rule", "Two kinds of minimum"),
         .message =
             translatable("Rule", "\"{v}\" has a weight and a minimum bandwidth; the switch heeds only one "
                                  "of them.")},
        {own(&VirtualPortProfile::minimumBandwidth, &VirtualPortProfile::minimumWeight)},
        [](On<VirtualPortProfile> profile, const Look&, Report& report) {
            if (profile->minimumWeight > 0 && !profile->minimumBandwidth.isZero())
                report.find(profile.id).at(&VirtualPortProfile::minimumBandwidth).with("v", profile.id);
        },
        {RuleFix{translatable("Fix", "Keep the weight"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(
                         finding.subject.as<VirtualPortProfile>(),
                         [](VirtualPortProfile& profile) { profile.minimumBandwidth = {}; });
                 }},
         RuleFix{translatable("Fix", "Keep the minimum bandwidth"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualPortProfile>(),
                                             [](VirtualPortProfile& profile) { profile.minimumWeight = 0; });
                 }}});
}

} // namespace fd::validation
