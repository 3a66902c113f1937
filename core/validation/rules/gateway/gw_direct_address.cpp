// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwDirectAddress() {
    return localRule<Gateway>(
        {.id = "gw-direct-address",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Next-hop address missing"),
         .message =
             translatable("Rule", "Enter the address on the front-end network of \"{gw}\" that physical "
                                  "routers use as next hop.")},
        {own(&Gateway::directRouting, &Gateway::frontEndServerAddress, &Gateway::frontEndSite),
         via(&Gateway::frontEndSite).from(&SubnetVlan::site).own(&SubnetVlan::subnet)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            if (!gateway->directRouting)
                return;
            bool isInside = false;
            bool hasSubnet = false;
            look.each(&SubnetVlan::site, gateway->frontEndSite, [&](Id<SubnetVlan>, const SubnetVlan& row) {
                hasSubnet = hasSubnet || row.subnet;
                isInside = isInside || (row.subnet && gateway->frontEndServerAddress &&
                                        row.subnet->contains(*gateway->frontEndServerAddress));
            });
            if (!gateway->frontEndServerAddress || (hasSubnet && !isInside))
                report.find(gateway.id).at(&Gateway::frontEndServerAddress).with("gw", gateway.id);
        },
        {RuleFix{translatable("Fix", "Use the first reserved address of the front-end pool"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const Gateway* gateway = look.get(finding.subject.as<Gateway>());
                     if (!gateway)
                         return false;
                     for (const Id<IpPool> pool : poolsOfSite(look, gateway->frontEndSite))
                         if (const IpPool* record = look.get(pool); record && !record->reservedSet.empty())
                             return transaction.edit(finding.subject.as<Gateway>(), [&](Gateway& g) {
                                 g.frontEndServerAddress = record->reservedSet.front().first;
                             });
                     return false;
                 }}});
}

} // namespace fd::validation
