// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppHnvFlag2012() {
    return localRule<HostSwitch>(
        {.id = "upp-hnv-flag-2012",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "uplink",
         .title = translatable("Rule", "Flag missing for Windows Server 2012"),
         .message =
             translatable("Rule", "\"{h}\" runs Windows Server 2012, where uplink profile \"{u}\" must "
                                  "enable network virtualization.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::uplinkSet),
         via(&HostSwitch::host).own(&Host::osVersion),
         via(&HostSwitch::uplinkSet).own(&UplinkPortProfileSet::profile),
         via(&HostSwitch::uplinkSet)
             .via(&UplinkPortProfileSet::profile)
             .own(&UplinkPortProfile::sites, &UplinkPortProfile::enableNetworkVirtualization),
         via(&HostSwitch::uplinkSet)
             .via(&UplinkPortProfileSet::profile)
             .via(&UplinkPortProfile::sites)
             .via(&NetworkSite::logicalNetwork)
             .own(&LogicalNetwork::kind)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Host* host = look.get(hostSwitch->host);
            const Id<UplinkPortProfile> profile = uplinkProfileOf(look, *hostSwitch);
            const UplinkPortProfile* record = look.get(profile);
            if (!host || !record || host->osVersion != OsVersion::Ws2012 ||
                record->enableNetworkVirtualization)
                return;
            for (const Id<NetworkSite> site : record->sites) {
                const NetworkSite* siteRecord = look.get(site);
                const LogicalNetwork* network = siteRecord ? look.get(siteRecord->logicalNetwork) : nullptr;
                if (network && network->kind == LogicalNetworkKind::Virtualized) {
                    report.find(hostSwitch.id).with("h", hostSwitch->host).with("u", profile);
                    return;
                }
            }
        },
        {RuleFix{translatable("Fix", "Set the flag in the profile"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const HostSwitch* hostSwitch = look.get(finding.subject.as<HostSwitch>());
                     return hostSwitch && transaction.edit(uplinkProfileOf(look, *hostSwitch),
                                                           [](UplinkPortProfile& profile) {
                                                               profile.enableNetworkVirtualization = true;
                                                           });
                 }}});
}

} // namespace fd::validation
