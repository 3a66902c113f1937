// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules siteNoHostgroup() {
    return localRule<NetworkSite>(
        {.id = "site-no-hostgroup",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "network",
         .title = translatable("Rule", "Site without host group"),
         .message = translatable("Rule", "Choose the host groups that may use site \"{site}\".")},
        {own(&NetworkSite::hostGroups)}, [](On<NetworkSite> site, const Look&, Report& report) {
            if (site->hostGroups.empty())
                report.find(site.id).at(&NetworkSite::hostGroups).with("site", site.id);
        });
}

} // namespace fd::validation
