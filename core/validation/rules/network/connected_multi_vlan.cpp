// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules connectedMultiVlan() {
    return localRule<NetworkSite>(
        {.id = "connected-multi-vlan",
         .severity = Severity::Advice,
         .basis = Basis::Guidance,
         .family = "network",
         .title = translatable("Rule", "Several VLANs in a connected network"),
         .message =
             translatable("Rule", "\"{site}\" offers VLANs {vlans} in one connected network: VMM picks "
                                  "one, you cannot choose per machine.")},
        {own(&NetworkSite::logicalNetwork), via(&NetworkSite::logicalNetwork).own(&LogicalNetwork::kind),
         from(&SubnetVlan::site).own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan)},
        [](On<NetworkSite> site, const Look& look, Report& report) {
            const LogicalNetwork* network = look.get(site->logicalNetwork);
            if (!network || network->kind != LogicalNetworkKind::Connected)
                return;
            std::set<int> vlans;
            look.each(&SubnetVlan::site, site.id, [&](Id<SubnetVlan>, const SubnetVlan& row) {
                if (isUsable(row))
                    vlans.insert(vlanOrUntagged(row));
            });
            if (vlans.size() > 1)
                report.find(site.id).with("site", site.id).with("vlans", joined(vlans));
        });
}

} // namespace fd::validation
