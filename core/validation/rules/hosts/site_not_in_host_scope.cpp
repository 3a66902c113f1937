// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules siteNotInHostScope() {
    return localRule<PhysicalNic>(
        {.id = "site-not-in-host-scope",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hosts",
         .title = translatable("Rule", "Site not available to the host"),
         .message =
             translatable("Rule", "Site \"{site}\" is not available to host group \"{g}\". The console "
                                  "lists it, but \"{nic}\" of \"{h}\" cannot use it.")},
        {own(&PhysicalNic::assignedSubnets, &PhysicalNic::host),
         via(&PhysicalNic::host).own(&Host::hostGroup),
         via(&PhysicalNic::assignedSubnets).own(&SubnetVlan::site),
         via(&PhysicalNic::assignedSubnets).via(&SubnetVlan::site).value(kSiteScope)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const Host* host = look.get(nic->host);
            std::set<Id<NetworkSite>> outside;
            for (const Id<SubnetVlan> row : nic->assignedSubnets) {
                const SubnetVlan* record = look.get(row);
                if (host && record && record->site &&
                    !contains(look.value(kSiteScope, record->site), host->hostGroup))
                    outside.insert(record->site);
            }
            for (const Id<NetworkSite> site : outside)
                report.find(nic.id)
                    .at(&PhysicalNic::assignedSubnets)
                    .with("site", site)
                    .with("g", host->hostGroup)
                    .with("nic", nic.id)
                    .with("h", nic->host);
        },
        {RuleFix{translatable("Fix", "Offer the site to the host's group"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const PhysicalNic* nic = look.get(finding.subject.as<PhysicalNic>());
                     const Host* host = nic ? look.get(nic->host) : nullptr;
                     return host && host->hostGroup && !finding.others.empty() &&
                            transaction.edit(
                                finding.others.front().as<NetworkSite>(),
                                [&](NetworkSite& site) { site.hostGroups.push_back(host->hostGroup); });
                 }}});
}

} // namespace fd::validation
