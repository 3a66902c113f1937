// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSetTeamingMode() {
    return localRule<UplinkPortProfileSet>(
        {.id = "ls-set-teaming-mode",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Static or LACP with SET"),
         .message =
             translatable("Rule", "SET works switch-independent only; \"{u}\" asks for {a} on \"{ls}\".")},
        {own(&UplinkPortProfileSet::logicalSwitch, &UplinkPortProfileSet::profile),
         via(&UplinkPortProfileSet::logicalSwitch).own(&LogicalSwitch::uplinkMode),
         via(&UplinkPortProfileSet::profile).own(&UplinkPortProfile::teamingMode),
         from(&HostSwitch::uplinkSet).value(kUplink)},
        [](On<UplinkPortProfileSet> set, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(set->logicalSwitch);
            const UplinkPortProfile* profile = look.get(set->profile);
            if (!logical || !profile || logical->uplinkMode != UplinkMode::EmbeddedTeam ||
                profile->teamingMode == TeamingMode::SwitchIndependent)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::uplinkSet, set.id))
                if (look.value(kUplink, id).isSetUnsupported)
                    return;
            report.find(set.id)
                .with("u", set->profile)
                .with("a", std::string(nameOf(profile->teamingMode)))
                .with("ls", set->logicalSwitch);
        },
        {RuleFix{translatable("Fix", "Make the team switch-independent"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const UplinkPortProfileSet* set = look.get(finding.subject.as<UplinkPortProfileSet>());
                     return set && transaction.edit(set->profile, [](UplinkPortProfile& profile) {
                         profile.teamingMode = TeamingMode::SwitchIndependent;
                     });
                 }}});
}

} // namespace fd::validation
