// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwBackendSite() {
    return localRule<Gateway>(
        {.id = "gw-backend-site",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Back end without provider network"),
         .message =
             translatable("Rule", "The back end of \"{gw}\" must be a site of a virtualized network with "
                                  "an address pool.")},
        {own(&Gateway::backEndSite), readsOfProviderSite(via(&Gateway::backEndSite))},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            const NetworkSite* site = look.get(gateway->backEndSite);
            const LogicalNetwork* network = site ? look.get(site->logicalNetwork) : nullptr;
            const bool isProvider = network && network->kind == LogicalNetworkKind::Virtualized;
            if (isProvider && (!poolsOfSite(look, gateway->backEndSite).empty() ||
                               lacksProviderPool(look, gateway->backEndSite)))
                return;
            report.find(gateway.id).at(&Gateway::backEndSite).with("gw", gateway.id);
        });
}

} // namespace fd::validation
