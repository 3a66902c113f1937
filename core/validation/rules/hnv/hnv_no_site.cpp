// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvNoSite() {
    return localRule<LogicalNetwork>(
        {.id = "hnv-no-site",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hnv",
         .title = translatable("Rule", "Virtualized network without site"),
         .message = translatable("Rule", "Virtualized network \"{ln}\" needs a site with a subnet.")},
        {own(&LogicalNetwork::kind),
         from(&NetworkSite::logicalNetwork).from(&SubnetVlan::site).own(&SubnetVlan::subnet)},
        [](On<LogicalNetwork> network, const Look& look, Report& report) {
            if (network->kind != LogicalNetworkKind::Virtualized)
                return;
            bool hasSubnet = false;
            for (const Id<NetworkSite> site : look.referring(&NetworkSite::logicalNetwork, network.id))
                look.each(&SubnetVlan::site, site, [&](Id<SubnetVlan>, const SubnetVlan& row) {
                    hasSubnet = hasSubnet || !row.subnet.isEmpty();
                });
            if (!hasSubnet)
                report.find(network.id).with("ln", network.id);
        });
}

} // namespace fd::validation
