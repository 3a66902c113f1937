// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwRoutingSubnet() {
    return localRule<VmNetworkGateway>(
        {.id = "gw-routing-subnet",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Routing subnet in use"),
         .message =
             translatable("Rule", "The routing subnet {net} of \"{use}\" overlaps \"{sub}\"; it must be "
                                  "unused.")},
        {own(&VmNetworkGateway::routingSubnet, &VmNetworkGateway::vmNetwork),
         via(&VmNetworkGateway::vmNetwork).from(&VmSubnet::vmNetwork).own(&VmSubnet::subnet),
         from(&VpnConnection::vmNetworkGateway).own(&VpnConnection::nextHopNetwork),
         from(&VpnConnection::vmNetworkGateway)
             .via(&VpnConnection::nextHopNetwork)
             .from(&VmSubnet::vmNetwork)
             .own(&VmSubnet::subnet)},
        [](On<VmNetworkGateway> use, const Look& look, Report& report) {
            if (!use->routingSubnet)
                return;
            const auto check = [&](Id<VmNetwork> network) {
                look.each(&VmSubnet::vmNetwork, network, [&](Id<VmSubnet> id, const VmSubnet& subnet) {
                    if (subnet.subnet && subnet.subnet->overlaps(*use->routingSubnet))
                        report.find(use.id)
                            .at(&VmNetworkGateway::routingSubnet)
                            .with("net", *use->routingSubnet)
                            .with("use", use.id)
                            .with("sub", id);
                });
            };
            check(use->vmNetwork);
            look.each(&VpnConnection::vmNetworkGateway, use.id,
                      [&](Id<VpnConnection>, const VpnConnection& vpn) { check(vpn.nextHopNetwork); });
        });
}

} // namespace fd::validation
