// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvInfraShared() {
    return localRule<VmNetwork>(
        {.id = "hnv-infra-shared",
         .severity = Severity::Warning,
         .basis = Basis::Guidance,
         .family = "hnv",
         .title = translatable("Rule", "Provider network carries other machines"),
         .message =
             translatable("Rule", "\"{ln}\" carries a gateway's provider traffic; \"{vmn}\" puts other "
                                  "adapters on it.")},
        {own(&VmNetwork::isolation, &VmNetwork::logicalNetwork),
         via(&VmNetwork::logicalNetwork).own(&LogicalNetwork::kind),
         via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork).from(&Gateway::backEndSite),
         from(&VirtualNic::vmNetwork), from(&HostVirtualNic::vmNetwork)},
        [](On<VmNetwork> network, const Look& look, Report& report) {
            const LogicalNetwork* logical = look.get(network->logicalNetwork);
            if (!logical || logical->kind != LogicalNetworkKind::Virtualized ||
                network->isolation != IsolationType::NoIsolation)
                return;
            if (look.referring(&VirtualNic::vmNetwork, network.id).empty() &&
                look.referring(&HostVirtualNic::vmNetwork, network.id).empty())
                return;
            for (const Id<NetworkSite> site :
                 look.referring(&NetworkSite::logicalNetwork, network->logicalNetwork))
                if (!look.referring(&Gateway::backEndSite, site).empty()) {
                    report.find(network.id).with("ln", network->logicalNetwork).with("vmn", network.id);
                    return;
                }
        });
}

} // namespace fd::validation
