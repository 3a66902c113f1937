// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules l3NextHopUnique() {
    return bucketRule<VpnConnection>(
        {.id = "l3-next-hop-unique",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Next-hop network shared"),
         .message = translatable("Rule", "\"{a}\" and \"{b}\" share the next-hop network \"{vmn}\"; each L3 "
                                         "tenant needs its own.")},
        {own(&VpnConnection::protocol, &VpnConnection::nextHopNetwork, &VpnConnection::vmNetworkGateway)},
        [](On<VpnConnection> vpn, const Look&, std::vector<Key>& keys) {
            if (vpn->protocol == VpnProtocol::L3 && vpn->nextHopNetwork)
                keys.push_back(Key::of(vpn->nextHopNetwork));
        },
        [](const Members<VpnConnection>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                if (same[i]->vmNetworkGateway != same[0]->vmNetworkGateway)
                    report.find(same.id(i))
                        .at(&VpnConnection::nextHopNetwork)
                        .with("a", same.id(0))
                        .with("b", same.id(i))
                        .with("vmn", same[i]->nextHopNetwork);
        });
}

} // namespace fd::validation
