// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwFrontendSite() {
    return localRule<Gateway>(
        {.id = "gw-frontend-site",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Front end without pool"),
         .message = translatable("Rule", "The front-end site of \"{gw}\" needs a static address pool.")},
        {own(&Gateway::frontEndSite),
         via(&Gateway::frontEndSite).from(&SubnetVlan::site).from(&IpPool::subnetVlan)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            if (!look.get(gateway->frontEndSite) || poolsOfSite(look, gateway->frontEndSite).empty())
                report.find(gateway.id).at(&Gateway::frontEndSite).with("gw", gateway.id);
        });
}

} // namespace fd::validation
