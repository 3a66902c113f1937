// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolDnsInconsistent() {
    return bucketRule<IpPool>(
        {.id = "pool-dns-inconsistent",
         .severity = Severity::Advice,
         .basis = Basis::Practice,
         .family = "pool",
         .title = translatable("Rule", "Pools of a site differ in DNS servers"),
         .message = translatable("Rule", "The pools of \"{site}\" name different DNS servers: {list}.")},
        {own(&IpPool::dnsServers), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, std::vector<Key>& keys) {
            if (const PoolState& state = look.value(kPool, pool.id);
                state.isSitePool() && !pool->dnsServers.empty())
                keys.push_back(Key::of(state.site));
        },
        [](const Members<IpPool>& same, const Look& look, Report& report) {
            std::set<std::string> lists;
            for (const On<IpPool>& pool : same.all()) {
                std::string text;
                appendValueText(text, pool->dnsServers);
                lists.insert("(" + text + ")");
            }
            const Id<NetworkSite> site = look.value(kPool, same.id(0)).site;
            if (lists.size() > 1)
                report.find(same.id(0))
                    .at(&IpPool::dnsServers)
                    .with("site", site)
                    .with("list", joined(lists));
        },
        {RuleFix{translatable("Fix", "Use the servers of the first pool in all of them"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const Id<NetworkSite> site = finding.others.empty()
                                                      ? Id<NetworkSite>{}
                                                      : finding.others.front().as<NetworkSite>();
                     const IpPool* first = look.get(finding.subject.as<IpPool>());
                     if (!first)
                         return false;
                     const auto servers = first->dnsServers;
                     for (const Id<SubnetVlan> row : look.referring(&SubnetVlan::site, site))
                         for (const Id<IpPool> pool : look.referring(&IpPool::subnetVlan, row))
                             transaction.edit(pool, [&](IpPool& p) { p.dnsServers = servers; });
                     return true;
                 }}});
}

} // namespace fd::validation
