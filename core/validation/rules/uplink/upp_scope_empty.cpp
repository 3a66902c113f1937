// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppScopeEmpty() {
    return localRule<UplinkPortProfile>(
        {.id = "upp-scope-empty",
         .severity = Severity::Error,
         .basis = Basis::Guidance,
         .family = "uplink",
         .title = translatable("Rule", "No place for an uplink profile"),
         .message =
             translatable("Rule", "No host group can use all sites of \"{u}\"; it can be applied nowhere. "
                                  "Its sites: {list}.")},
        {own(&UplinkPortProfile::sites), self<UplinkPortProfile>().value(kProfileScope),
         via(&UplinkPortProfile::sites).value(kSiteScope)},
        [](On<UplinkPortProfile> profile, const Look& look, Report& report) {
            for (const Id<NetworkSite> site : profile->sites)
                if (look.value(kSiteScope, site).empty())
                    return;
            if (!profile->sites.empty() && look.value(kProfileScope, profile.id).empty())
                report.find(profile.id)
                    .at(&UplinkPortProfile::sites)
                    .with("u", profile.id)
                    .withAll("list", profile->sites);
        });
}

} // namespace fd::validation
