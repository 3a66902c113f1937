// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwDirectNat() {
    return localRule<VmNetworkGateway>(
        {.id = "gw-direct-nat",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "NAT or VPN on direct routing"),
         .message =
             translatable("Rule", "\"{gw}\" routes directly; NAT and VPN of \"{use}\" do not work on it.")},
        {own(&VmNetworkGateway::gateway, &VmNetworkGateway::requiresNat, &VmNetworkGateway::requiresVpn),
         via(&VmNetworkGateway::gateway).own(&Gateway::directRouting), from(&NatConnection::vmNetworkGateway),
         from(&VpnConnection::vmNetworkGateway)},
        [](On<VmNetworkGateway> use, const Look& look, Report& report) {
            const Gateway* gateway = look.get(use->gateway);
            const bool wantsMore = use->requiresNat || use->requiresVpn ||
                                   !look.referring(&NatConnection::vmNetworkGateway, use.id).empty() ||
                                   !look.referring(&VpnConnection::vmNetworkGateway, use.id).empty();
            if (gateway && gateway->directRouting && wantsMore)
                report.find(use.id)
                    .at(&VmNetworkGateway::gateway)
                    .with("gw", use->gateway)
                    .with("use", use.id);
        });
}

} // namespace fd::validation
