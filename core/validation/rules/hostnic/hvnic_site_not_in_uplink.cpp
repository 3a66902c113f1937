// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hvnicSiteNotInUplink() {
    return localRule<HostVirtualNic>(
        {.id = "hvnic-site-not-in-uplink",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "hostnic",
         .title = translatable("Rule", "Network not in the uplink profile"),
         .message = translatable("Rule", "\"{u}\" carries no site of \"{ln}\", which \"{vnic}\" needs.")},
        {own(&HostVirtualNic::vmNetwork, &HostVirtualNic::hostSwitch),
         via(&HostVirtualNic::vmNetwork).value(kNature),
         via(&HostVirtualNic::hostSwitch).own(&HostSwitch::logicalSwitch, &HostSwitch::uplinkSet),
         via(&HostVirtualNic::hostSwitch).via(&HostSwitch::uplinkSet).own(&UplinkPortProfileSet::profile),
         via(&HostVirtualNic::hostSwitch)
             .via(&HostSwitch::uplinkSet)
             .via(&UplinkPortProfileSet::profile)
             .own(&UplinkPortProfile::sites),
         via(&HostVirtualNic::hostSwitch)
             .via(&HostSwitch::uplinkSet)
             .via(&UplinkPortProfileSet::profile)
             .via(&UplinkPortProfile::sites)
             .own(&NetworkSite::logicalNetwork)},
        [](On<HostVirtualNic> nic, const Look& look, Report& report) {
            const HostSwitch* hostSwitch = look.get(nic->hostSwitch);
            const Id<UplinkPortProfile> profile =
                hostSwitch ? uplinkProfileOf(look, *hostSwitch) : Id<UplinkPortProfile>{};
            const UplinkPortProfile* record = look.get(profile);
            const NetworkNature& nature = look.value(kNature, nic->vmNetwork);
            if (!record || !nature.logicalNetwork || nature.isVirtualized())
                return;
            for (const Id<NetworkSite> site : record->sites)
                if (const NetworkSite* siteRecord = look.get(site);
                    siteRecord && siteRecord->logicalNetwork == nature.logicalNetwork)
                    return;
            report.find(nic.id)
                .at(&HostVirtualNic::vmNetwork)
                .with("u", profile)
                .with("ln", nature.logicalNetwork)
                .with("vnic", nic.id);
        });
}

} // namespace fd::validation
