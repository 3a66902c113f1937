// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppOutOfScope() {
    return localRule<HostSwitch>(
        {.id = "upp-out-of-scope",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "uplink",
         .title = translatable("Rule", "Uplink profile out of scope"),
         .message =
             translatable("Rule", "The uplink profile of \"{set}\" contains sites that are out of scope "
                                  "for \"{h}\": {list}.")},
        {own(&HostSwitch::logicalSwitch, &HostSwitch::uplinkSet, &HostSwitch::host),
         self<HostSwitch>().value(kReach)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Reach& reach = look.value(kReach, hostSwitch.id);
            if (isLogical(*hostSwitch) && !reach.isScopeEmpty && !reach.outOfScope.empty())
                report.find(hostSwitch.id)
                    .at(&HostSwitch::uplinkSet)
                    .with("set", hostSwitch->uplinkSet)
                    .with("h", hostSwitch->host)
                    .withAll("list", reach.outOfScope);
        },
        {RuleFix{translatable("Fix", "Offer these sites to the host's group"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const HostSwitch* hostSwitch = look.get(finding.subject.as<HostSwitch>());
                     const Host* host = hostSwitch ? look.get(hostSwitch->host) : nullptr;
                     if (!host || !host->hostGroup)
                         return false;
                     for (const Id<NetworkSite> site :
                          look.value(kReach, finding.subject.as<HostSwitch>()).outOfScope)
                         transaction.edit(site, [&](NetworkSite& record) {
                             record.hostGroups.push_back(host->hostGroup);
                         });
                     return true;
                 }},
         RuleFix{translatable("Fix", "Use an uplink set that fits"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const HostSwitch* hostSwitch = look.get(finding.subject.as<HostSwitch>());
                     const Host* host = hostSwitch ? look.get(hostSwitch->host) : nullptr;
                     if (!host)
                         return false;
                     for (const Id<UplinkPortProfileSet> set :
                          look.referring(&UplinkPortProfileSet::logicalSwitch, hostSwitch->logicalSwitch))
                         if (contains(look.value(kProfileScope, look.get(set)->profile), host->hostGroup))
                             return transaction.edit(finding.subject.as<HostSwitch>(),
                                                     [&](HostSwitch& record) { record.uplinkSet = set; });
                     return false;
                 }}});
}

} // namespace fd::validation
