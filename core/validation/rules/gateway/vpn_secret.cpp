// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vpnSecret() {
    return localRule<VpnConnection>(
        {.id = "vpn-secret",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Pre-shared key without account"),
         .message = translatable("Rule", "Choose the Run As account that holds the key of \"{vpn}\".")},
        {own(&VpnConnection::protocol, &VpnConnection::authentication, &VpnConnection::secret)},
        [](On<VpnConnection> vpn, const Look&, Report& report) {
            const bool hasKey = vpn->protocol != VpnProtocol::Gre && vpn->protocol != VpnProtocol::L3;
            if (hasKey && vpn->authentication == VpnAuthentication::PreSharedKey && !vpn->secret)
                report.find(vpn.id).at(&VpnConnection::secret).with("vpn", vpn.id);
        });
}

} // namespace fd::validation
