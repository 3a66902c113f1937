// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules natIpNotInPool() {
    return localRule<NatConnection>(
        {.id = "nat-ip-not-in-pool",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "gateway",
         .title = translatable("Rule", "NAT address outside the front-end pool"),
         .message = translatable("Rule", "{ip} of \"{nat}\" is not in a pool of the front-end site.")},
        {own(&NatConnection::externalAddress, &NatConnection::vmNetworkGateway),
         via(&NatConnection::vmNetworkGateway).own(&VmNetworkGateway::gateway),
         via(&NatConnection::vmNetworkGateway)
             .via(&VmNetworkGateway::gateway)
             .own(&Gateway::directRouting, &Gateway::frontEndSite),
         via(&NatConnection::vmNetworkGateway)
             .via(&VmNetworkGateway::gateway)
             .via(&Gateway::frontEndSite)
             .from(&SubnetVlan::site)
             .from(&IpPool::subnetVlan)
             .value(kPool)},
        [](On<NatConnection> nat, const Look& look, Report& report) {
            const VmNetworkGateway* use = look.get(nat->vmNetworkGateway);
            const Gateway* gateway = use ? look.get(use->gateway) : nullptr;
            if (!gateway || gateway->directRouting || !nat->externalAddress)
                return;
            const auto pools = poolsOfSite(look, gateway->frontEndSite);
            for (const Id<IpPool> pool : pools)
                if (const PoolState& state = look.value(kPool, pool);
                    !state.isSound() || state.range.contains(*nat->externalAddress))
                    return;
            if (!pools.empty())
                report.find(nat.id)
                    .at(&NatConnection::externalAddress)
                    .with("ip", *nat->externalAddress)
                    .with("nat", nat.id);
        });
}

} // namespace fd::validation
