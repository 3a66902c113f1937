// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vpnNoRoute() {
    return localRule<VpnConnection>(
        {.id = "vpn-no-route",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Tunnel without route"),
         .message = translatable("Rule", "Without BGP the tunnel \"{vpn}\" needs at least one route.")},
        {own(&VpnConnection::vmNetworkGateway),
         via(&VpnConnection::vmNetworkGateway).own(&VmNetworkGateway::enableBgp),
         from(&NetworkRoute::vpnConnection)},
        [](On<VpnConnection> vpn, const Look& look, Report& report) {
            const VmNetworkGateway* use = look.get(vpn->vmNetworkGateway);
            if (use && !use->enableBgp && look.referring(&NetworkRoute::vpnConnection, vpn.id).empty())
                report.find(vpn.id).with("vpn", vpn.id);
        });
}

} // namespace fd::validation
