// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwCapacity() {
    return localRule<Gateway>(
        {.id = "gw-capacity",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway serves too many VM networks"),
         .message = translatable("Rule", "\"{gw}\" is set for {m} VM networks; {n} use it.")},
        {own(&Gateway::directRouting, &Gateway::maximumVmNetworks), from(&VmNetworkGateway::gateway)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            const std::size_t count = look.referring(&VmNetworkGateway::gateway, gateway.id).size();
            if (!gateway->directRouting && gateway->maximumVmNetworks > 0 &&
                count > static_cast<std::size_t>(gateway->maximumVmNetworks))
                report.find(gateway.id)
                    .at(&Gateway::maximumVmNetworks)
                    .with("gw", gateway.id)
                    .with("m", gateway->maximumVmNetworks)
                    .with("n", count);
        },
        {RuleFix{translatable("Fix", "Raise the setting"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const int count = static_cast<int>(
                         look.referring(&VmNetworkGateway::gateway, finding.subject.as<Gateway>()).size());
                     return count <= 100 &&
                            transaction.edit(finding.subject.as<Gateway>(),
                                             [&](Gateway& gateway) { gateway.maximumVmNetworks = count; });
                 }}});
}

} // namespace fd::validation
