// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lnSingleIsolation() {
    return localRule<LogicalNetwork>(
        {.id = "ln-single-isolation",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "network",
         .title = translatable("Rule", "Two kinds of isolation"),
         .message =
             translatable("Rule", "\"{ln}\" separates by VLAN and belongs to a network controller as well. "
                                  "A logical network can use one kind of isolation only; make a second "
                                  "network.")},
        {own(&LogicalNetwork::kind, &LogicalNetwork::networkController)},
        [](On<LogicalNetwork> network, const Look&, Report& report) {
            if (network->kind == LogicalNetworkKind::IndependentPvlan && network->networkController)
                report.find(network.id).at(&LogicalNetwork::kind).with("ln", network.id);
        });
}

} // namespace fd::validation
