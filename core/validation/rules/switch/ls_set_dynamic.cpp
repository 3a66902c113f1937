// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSetDynamic() {
    return localRule<UplinkPortProfileSet>(
        {.id = "ls-set-dynamic",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "Dynamic with SET"),
         .message =
             translatable("Rule", "Hyper-V Port is recommended for SET; \"{u}\" uses Dynamic on \"{ls}\".")},
        {own(&UplinkPortProfileSet::logicalSwitch, &UplinkPortProfileSet::profile),
         via(&UplinkPortProfileSet::logicalSwitch).own(&LogicalSwitch::uplinkMode),
         via(&UplinkPortProfileSet::profile).own(&UplinkPortProfile::loadBalancing),
         from(&HostSwitch::uplinkSet).value(kUplink)},
        [](On<UplinkPortProfileSet> set, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(set->logicalSwitch);
            const UplinkPortProfile* profile = look.get(set->profile);
            if (!logical || !profile || logical->uplinkMode != UplinkMode::EmbeddedTeam ||
                profile->loadBalancing != LoadBalancing::Dynamic)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::uplinkSet, set.id))
                if (look.value(kUplink, id).isSetUnsupported)
                    return;
            report.find(set.id).with("u", set->profile).with("ls", set->logicalSwitch);
        },
        {RuleFix{translatable("Fix", "Use Hyper-V Port"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const UplinkPortProfileSet* set = look.get(finding.subject.as<UplinkPortProfileSet>());
                     return set && transaction.edit(set->profile, [](UplinkPortProfile& profile) {
                         profile.loadBalancing = LoadBalancing::HyperVPort;
                     });
                 }}});
}

} // namespace fd::validation
