// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwDirectShared() {
    return localRule<Gateway>(
        {.id = "gw-direct-shared",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Direct routing for two VM networks"),
         .message =
             translatable("Rule", "A direct-routing gateway serves one VM network only; \"{gw}\" serves "
                                  "{list}.")},
        {own(&Gateway::directRouting), from(&VmNetworkGateway::gateway).own(&VmNetworkGateway::vmNetwork)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            std::vector<Id<VmNetwork>> networks;
            look.each(&VmNetworkGateway::gateway, gateway.id,
                      [&](Id<VmNetworkGateway>, const VmNetworkGateway& use) {
                          networks.push_back(use.vmNetwork);
                      });
            if (gateway->directRouting && networks.size() > 1)
                report.find(gateway.id)
                    .at(&Gateway::directRouting)
                    .with("gw", gateway.id)
                    .withAll("list", networks);
        });
}

} // namespace fd::validation
