// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

Reads readsOfEmbeddedSet() {
    return {own(&UplinkPortProfileSet::logicalSwitch, &UplinkPortProfileSet::profile),
            via(&UplinkPortProfileSet::logicalSwitch).own(&LogicalSwitch::uplinkMode),
            via(&UplinkPortProfileSet::profile).own(&UplinkPortProfile::loadBalancing),
            from(&HostSwitch::uplinkSet).value(kUplink)};
}

} // namespace

Rules lsSetAlgorithm() {
    return localRule<UplinkPortProfileSet>(
        {.id = "ls-set-algorithm",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "switch",
         .title = translatable("Rule", "Load balancing that SET does not know"),
         .message = translatable("Rule", "SET knows Hyper-V Port and Dynamic only; \"{u}\" asks for {a} on "
                                         "\"{ls}\".")},
        {readsOfEmbeddedSet()},
        [](On<UplinkPortProfileSet> set, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(set->logicalSwitch);
            const UplinkPortProfile* profile = look.get(set->profile);
            if (!logical || !profile || logical->uplinkMode != UplinkMode::EmbeddedTeam)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::uplinkSet, set.id))
                if (look.value(kUplink, id).isSetUnsupported)
                    return;
            const LoadBalancing asked = profile->loadBalancing;
            if (asked != LoadBalancing::HostDefault && asked != LoadBalancing::HyperVPort &&
                asked != LoadBalancing::Dynamic)
                report.find(set.id)
                    .with("u", set->profile)
                    .with("a", std::string(nameOf(asked)))
                    .with("ls", set->logicalSwitch);
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
