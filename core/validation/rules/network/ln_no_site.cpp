// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lnNoSite() {
    return localRule<LogicalNetwork>(
        {.id = "ln-no-site",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "network",
         .title = translatable("Rule", "Logical network without site"),
         .message = translatable("Rule", "\"{ln}\" needs at least one network site.")},
        {own(&LogicalNetwork::kind), from(&NetworkSite::logicalNetwork),
         from(&LoadBalancer::frontEndNetworks), from(&LoadBalancer::backEndNetworks)},
        [](On<LogicalNetwork> network, const Look& look, Report& report) {
            const bool isBalanced = !look.referring(&LoadBalancer::frontEndNetworks, network.id).empty() ||
                                    !look.referring(&LoadBalancer::backEndNetworks, network.id).empty();
            const bool isNeeded = isIndependent(network->kind) || isBalanced;
            if (isNeeded && look.referring(&NetworkSite::logicalNetwork, network.id).empty())
                report.find(network.id).with("ln", network.id);
        });
}

} // namespace fd::validation
