// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppHnvNoNetwork() {
    return localRule<UplinkPortProfile>(
        {.id = "upp-hnv-no-network",
         .severity = Severity::Warning,
         .basis = Basis::Guidance,
         .family = "uplink",
         .title = translatable("Rule", "Network virtualization without network"),
         .message =
             translatable("Rule", "Network virtualization is on but \"{u}\" has no site of a virtualized "
                                  "network.")},
        {own(&UplinkPortProfile::sites, &UplinkPortProfile::enableNetworkVirtualization),
         via(&UplinkPortProfile::sites).own(&NetworkSite::logicalNetwork),
         via(&UplinkPortProfile::sites).via(&NetworkSite::logicalNetwork).own(&LogicalNetwork::kind)},
        [](On<UplinkPortProfile> profile, const Look& look, Report& report) {
            if (!profile->enableNetworkVirtualization)
                return;
            for (const Id<NetworkSite> site : profile->sites) {
                const NetworkSite* record = look.get(site);
                const LogicalNetwork* network = record ? look.get(record->logicalNetwork) : nullptr;
                if (network && network->kind == LogicalNetworkKind::Virtualized)
                    return;
            }
            report.find(profile.id).at(&UplinkPortProfile::enableNetworkVirtualization).with("u", profile.id);
        },
        {RuleFix{translatable("Fix", "Clear the flag"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(
                         finding.subject.as<UplinkPortProfile>(),
                         [](UplinkPortProfile& profile) { profile.enableNetworkVirtualization = false; });
                 }}});
}

} // namespace fd::validation
