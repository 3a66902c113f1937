// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vpnOverlap() {
    return localRule<NetworkRoute>(
        {.id = "vpn-overlap",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "gateway",
         .title = translatable("Rule", "Route overlaps a subnet"),
         .message = translatable("Rule",
                                 "{route} overlaps \"{sub}\"; a tunnel joins both into one routing domain.")},
        {own(&NetworkRoute::subnet, &NetworkRoute::vmNetworkGateway, &NetworkRoute::denyRouting),
         via(&NetworkRoute::vmNetworkGateway).own(&VmNetworkGateway::vmNetwork),
         via(&NetworkRoute::vmNetworkGateway)
             .via(&VmNetworkGateway::vmNetwork)
             .from(&VmSubnet::vmNetwork)
             .own(&VmSubnet::subnet)},
        [](On<NetworkRoute> route, const Look& look, Report& report) {
            const VmNetworkGateway* use = look.get(route->vmNetworkGateway);
            if (!use || !route->subnet || route->denyRouting)
                return;
            look.each(&VmSubnet::vmNetwork, use->vmNetwork, [&](Id<VmSubnet> id, const VmSubnet& subnet) {
                if (subnet.subnet && subnet.subnet->overlaps(*route->subnet))
                    report.find(route.id)
                        .at(&NetworkRoute::subnet)
                        .with("route", *route->subnet)
                        .with("sub", id);
            });
        });
}

} // namespace fd::validation
