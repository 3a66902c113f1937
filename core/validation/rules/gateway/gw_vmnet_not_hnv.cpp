// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwVmnetNotHnv() {
    return localRule<VmNetworkGateway>(
        {.id = "gw-vmnet-not-hnv",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway on a plain VM network"),
         .message = translatable("Rule", "\"{vmn}\" is not virtualized; only virtualized VM networks use a "
                                         "gateway.")},
        {own(&VmNetworkGateway::vmNetwork), via(&VmNetworkGateway::vmNetwork).own(&VmNetwork::isolation)},
        [](On<VmNetworkGateway> use, const Look& look, Report& report) {
            const VmNetwork* network = look.get(use->vmNetwork);
            if (network && network->isolation != IsolationType::NetworkVirtualization)
                report.find(use.id).at(&VmNetworkGateway::vmNetwork).with("vmn", use->vmNetwork);
        });
}

} // namespace fd::validation
