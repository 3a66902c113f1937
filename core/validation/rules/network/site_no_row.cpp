// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules siteNoRow() {
    return localRule<NetworkSite>({.id = "site-no-row",
                                   .severity = Severity::Error,
                                   .basis = Basis::Vmm,
                                   .family = "network",
                                   .title = translatable("Rule", "Site without VLAN or subnet"),
                                   .message = translatable("Rule", "Site \"{site}\" has no VLAN or subnet.")},
                                  {from(&SubnetVlan::site)},
                                  [](On<NetworkSite> site, const Look& look, Report& report) {
                                      if (look.referring(&SubnetVlan::site, site.id).empty())
                                          report.find(site.id).with("site", site.id);
                                  });
}

} // namespace fd::validation
