// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvNoPaPool() {
    return localRule<NetworkSite>(
        {.id = "hnv-no-pa-pool",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hnv",
         .title = translatable("Rule", "No provider address pool"),
         .message = translatable("Rule", "Site \"{site}\" needs a provider address pool.")},
        {readsOfProviderSite(self<NetworkSite>())},
        [](On<NetworkSite> site, const Look& look, Report& report) {
            if (lacksProviderPool(look, site.id))
                report.find(site.id).with("site", site.id);
        },
        {RuleFix{translatable("Fix", "Create a pool"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     for (const Id<SubnetVlan> row :
                          look.referring(&SubnetVlan::site, finding.subject.as<NetworkSite>())) {
                         const SubnetVlan* record = look.get(row);
                         if (!record->subnet)
                             continue;
                         IpPool pool;
                         pool.name = look.get(record->site)->name + "-Pool";
                         pool.subnetVlan = row;
                         pool.start = record->subnet->firstUsable().plus(1);
                         pool.end = record->subnet->lastUsable();
                         pool.gateways = {{record->subnet->firstUsable(), std::nullopt}};
                         transaction.add(pool);
                         return true;
                     }
                     return false;
                 }}});
}

} // namespace fd::validation
