// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwVpnFrontendPrivate() {
    return localRule<Gateway>(
        {.id = "gw-vpn-frontend-private",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "VPN behind a private front end"),
         .message = translatable("Rule", "\"{gw}\" offers VPN, but its front-end site \"{site}\" has private "
                                         "addresses; tunnels must reach it from the Internet.")},
        {own(&Gateway::directRouting, &Gateway::frontEndSite),
         from(&VmNetworkGateway::gateway).own(&VmNetworkGateway::requiresVpn),
         from(&VmNetworkGateway::gateway).from(&VpnConnection::vmNetworkGateway),
         via(&Gateway::frontEndSite).from(&SubnetVlan::site).own(&SubnetVlan::subnet)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            if (gateway->directRouting)
                return;
            bool hasVpn = false;
            look.each(&VmNetworkGateway::gateway, gateway.id,
                      [&](Id<VmNetworkGateway> id, const VmNetworkGateway& use) {
                          hasVpn = hasVpn || use.requiresVpn ||
                                   !look.referring(&VpnConnection::vmNetworkGateway, id).empty();
                      });
            bool hasPublic = false;
            bool hasPrivate = false;
            look.each(&SubnetVlan::site, gateway->frontEndSite, [&](Id<SubnetVlan>, const SubnetVlan& row) {
                hasPublic = hasPublic || (row.subnet && !isPrivate(row.subnet->network()));
                hasPrivate = hasPrivate || (row.subnet && isPrivate(row.subnet->network()));
            });
            if (hasVpn && hasPrivate && !hasPublic)
                report.find(gateway.id)
                    .at(&Gateway::frontEndSite)
                    .with("gw", gateway.id)
                    .with("site", gateway->frontEndSite);
        });
}

} // namespace fd::validation
