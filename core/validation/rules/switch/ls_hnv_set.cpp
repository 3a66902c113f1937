// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsHnvSet() {
    return localRule<UplinkPortProfileSet>(
        {.id = "ls-hnv-set",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Network virtualization without controller on SET"),
         .message = translatable("Rule", "NVGRE as VMM manages it does not run on SET; \"{ls}\" carries "
                                         "\"{site}\".")},
        {own(&UplinkPortProfileSet::logicalSwitch, &UplinkPortProfileSet::profile),
         via(&UplinkPortProfileSet::logicalSwitch).own(&LogicalSwitch::uplinkMode),
         via(&UplinkPortProfileSet::profile).own(&UplinkPortProfile::sites),
         via(&UplinkPortProfileSet::profile)
             .via(&UplinkPortProfile::sites)
             .via(&NetworkSite::logicalNetwork)
             .own(&LogicalNetwork::kind, &LogicalNetwork::networkController),
         from(&HostSwitch::uplinkSet).value(kUplink)},
        [](On<UplinkPortProfileSet> set, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(set->logicalSwitch);
            const UplinkPortProfile* profile = look.get(set->profile);
            if (!logical || !profile || logical->uplinkMode != UplinkMode::EmbeddedTeam)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::uplinkSet, set.id))
                if (look.value(kUplink, id).isSetUnsupported)
                    return;
            for (const Id<NetworkSite> site : profile->sites) {
                const NetworkSite* record = look.get(site);
                const LogicalNetwork* network = record ? look.get(record->logicalNetwork) : nullptr;
                if (network && hnvVersionOf(*network) == HnvVersion::V1)
                    report.find(set.id).with("ls", set->logicalSwitch).with("site", site);
            }
        });
}

} // namespace fd::validation
