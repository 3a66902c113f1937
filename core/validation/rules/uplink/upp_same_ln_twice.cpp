// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppSameLnTwice() {
    return localRule<UplinkPortProfile>(
        {.id = "upp-same-ln-twice",
         .severity = Severity::Warning,
         .basis = Basis::Guidance,
         .family = "uplink",
         .title = translatable("Rule", "Two sites of one network in a profile"),
         .message =
             translatable("Rule", "Both {s1} and {s2} belong to \"{ln}\"; every VLAN of both reaches each "
                                  "host of \"{u}\".")},
        {own(&UplinkPortProfile::sites), via(&UplinkPortProfile::sites).own(&NetworkSite::logicalNetwork)},
        [](On<UplinkPortProfile> profile, const Look& look, Report& report) {
            std::map<Id<LogicalNetwork>, Id<NetworkSite>> first;
            for (const Id<NetworkSite> site : profile->sites) {
                const NetworkSite* record = look.get(site);
                if (!record || !record->logicalNetwork)
                    continue;
                const auto [at, isNew] = first.try_emplace(record->logicalNetwork, site);
                if (!isNew && at->second != site)
                    report.find(profile.id)
                        .at(&UplinkPortProfile::sites)
                        .with("s1", at->second)
                        .with("s2", site)
                        .with("ln", record->logicalNetwork)
                        .with("u", profile.id);
            }
        });
}

} // namespace fd::validation
