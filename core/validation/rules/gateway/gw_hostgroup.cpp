// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwHostgroup() {
    return localRule<Gateway>(
        {.id = "gw-hostgroup",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway not offered everywhere"),
         .message =
             translatable("Rule", "\"{gw}\" is not offered to host group \"{g}\" of site \"{site}\".")},
        {own(&Gateway::hostGroups, &Gateway::frontEndSite, &Gateway::backEndSite),
         via(&Gateway::hostGroups).down(&HostGroup::parent).own(&HostGroup::inheritNetworkSettings),
         via(&Gateway::frontEndSite).own(&NetworkSite::hostGroups),
         via(&Gateway::backEndSite).own(&NetworkSite::hostGroups)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            const HostGroupSet scope = inheritedScope(look, gateway->hostGroups);
            for (const Id<NetworkSite> id : {gateway->frontEndSite, gateway->backEndSite}) {
                const NetworkSite* site = look.get(id);
                if (!site)
                    continue;
                for (const Id<HostGroup> group : site->hostGroups)
                    if (!contains(scope, group))
                        report.find(gateway.id)
                            .at(&Gateway::hostGroups)
                            .with("gw", gateway.id)
                            .with("g", group)
                            .with("site", id);
            }
        },
        {RuleFix{translatable("Fix", "Offer the gateway to that group"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     for (const AnyId other : finding.others)
                         if (other.is<HostGroup>())
                             return transaction.edit(finding.subject.as<Gateway>(), [&](Gateway& gateway) {
                                 gateway.hostGroups.push_back(other.as<HostGroup>());
                             });
                     return false;
                 }}});
}

} // namespace fd::validation
