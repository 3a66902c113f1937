// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules bgpNoPeer() {
    return localRule<VmNetworkGateway>(
        {.id = "bgp-no-peer",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "BGP without peer"),
         .message = translatable("Rule", "Add the remote BGP peer of \"{use}\".")},
        {own(&VmNetworkGateway::enableBgp), from(&BgpPeer::vmNetworkGateway)},
        [](On<VmNetworkGateway> use, const Look& look, Report& report) {
            if (use->enableBgp && look.referring(&BgpPeer::vmNetworkGateway, use.id).empty())
                report.find(use.id).at(&VmNetworkGateway::enableBgp).with("use", use.id);
        });
}

} // namespace fd::validation
