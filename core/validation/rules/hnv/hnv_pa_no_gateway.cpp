// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvPaNoGateway() {
    return localRule<IpPool>(
        {.id = "hnv-pa-no-gateway",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "hnv",
         .title = translatable("Rule", "Provider pool without gateway"),
         .message =
             translatable("Rule", "Without a gateway in \"{p}\", provider addresses of different sites of "
                                  "\"{ln}\" cannot reach each other.")},
        {own(&IpPool::gateways, &IpPool::isMulticast), self<IpPool>().value(kPool),
         via(&IpPool::subnetVlan)
             .via(&SubnetVlan::site)
             .via(&NetworkSite::logicalNetwork)
             .own(&LogicalNetwork::kind),
         via(&IpPool::subnetVlan)
             .via(&SubnetVlan::site)
             .via(&NetworkSite::logicalNetwork)
             .from(&NetworkSite::logicalNetwork)
             .from(&SubnetVlan::site)
             .own(&SubnetVlan::subnet)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            const LogicalNetwork* network = look.get(state.logicalNetwork);
            if (!network || network->kind != LogicalNetworkKind::Virtualized || !state.isSound() ||
                pool->isMulticast || !pool->gateways.empty())
                return;
            std::set<std::string> subnets;
            for (const Id<NetworkSite> site :
                 look.referring(&NetworkSite::logicalNetwork, state.logicalNetwork))
                look.each(&SubnetVlan::site, site, [&](Id<SubnetVlan>, const SubnetVlan& row) {
                    if (row.subnet)
                        subnets.insert(toText(*row.subnet));
                });
            if (subnets.size() > 1)
                report.find(pool.id)
                    .at(&IpPool::gateways)
                    .with("p", pool.id)
                    .with("ln", state.logicalNetwork);
        },
        {RuleFix{translatable("Fix", "Set the first address as gateway"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const auto subnet = look.value(kPool, finding.subject.as<IpPool>()).subnet;
                     return subnet && transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         pool.gateways = {{subnet->firstUsable(), std::nullopt}};
                     });
                 }}});
}

} // namespace fd::validation
