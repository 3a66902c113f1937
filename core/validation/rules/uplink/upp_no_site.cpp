// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppNoSite() {
    return localRule<UplinkPortProfile>(
        {.id = "upp-no-site",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "uplink",
         .title = translatable("Rule", "Uplink profile without site"),
         .message = translatable("Rule", "Uplink profile \"{u}\" carries no network.")},
        {own(&UplinkPortProfile::sites)}, [](On<UplinkPortProfile> profile, const Look&, Report& report) {
            if (profile->sites.empty())
                report.find(profile.id).at(&UplinkPortProfile::sites).with("u", profile.id);
        });
}

} // namespace fd::validation
