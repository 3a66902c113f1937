// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsPacketDirect() {
    return localRule<UplinkPortProfileSet>(
        {.id = "ls-packet-direct",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Packet Direct without Hyper-V Port"),
         .message =
             translatable("Rule", "Packet Direct on \"{ls}\" needs a switch-independent team with Hyper-V "
                                  "Port; \"{u}\" asks for something else.")},
        {own(&UplinkPortProfileSet::logicalSwitch, &UplinkPortProfileSet::profile),
         via(&UplinkPortProfileSet::logicalSwitch)
             .own(&LogicalSwitch::packetDirect, &LogicalSwitch::uplinkMode),
         via(&UplinkPortProfileSet::profile)
             .own(&UplinkPortProfile::loadBalancing, &UplinkPortProfile::teamingMode)},
        [](On<UplinkPortProfileSet> set, const Look& look, Report& report) {
            const LogicalSwitch* logical = look.get(set->logicalSwitch);
            const UplinkPortProfile* profile = look.get(set->profile);
            if (!logical || !profile || !logical->packetDirect || logical->uplinkMode == UplinkMode::NoTeam)
                return;
            const bool isDefaultOfSet = profile->loadBalancing == LoadBalancing::HostDefault &&
                                        logical->uplinkMode == UplinkMode::EmbeddedTeam;
            const bool fits = profile->teamingMode == TeamingMode::SwitchIndependent &&
                              (isDefaultOfSet || profile->loadBalancing == LoadBalancing::HyperVPort);
            if (!fits)
                report.find(set.id).with("ls", set->logicalSwitch).with("u", set->profile);
        },
        {RuleFix{translatable("Fix", "Use Hyper-V Port in the uplink profile"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const UplinkPortProfileSet* set = look.get(finding.subject.as<UplinkPortProfileSet>());
                     return set && transaction.edit(set->profile, [](UplinkPortProfile& profile) {
                         profile.loadBalancing = LoadBalancing::HyperVPort;
                         profile.teamingMode = TeamingMode::SwitchIndependent;
                     });
                 }}});
}

} // namespace fd::validation
