// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSetIpsec() {
    return localRule<LogicalSwitch>(
        {.id = "ls-set-ipsec",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "IPsec offload with SET"),
         .message =
             translatable("Rule", "IPsec task offload does not work with SET; on \"{ls}\" these ask for "
                                  "it: {list}.")},
        {own(&LogicalSwitch::uplinkMode), from(&VirtualPort::logicalSwitch).own(&VirtualPort::profile),
         from(&VirtualPort::logicalSwitch).via(&VirtualPort::profile).own(&VirtualPortProfile::ipsecOffload),
         from(&HostSwitch::logicalSwitch).value(kUplink)},
        [](On<LogicalSwitch> logical, const Look& look, Report& report) {
            if (logical->uplinkMode != UplinkMode::EmbeddedTeam)
                return;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::logicalSwitch, logical.id))
                if (look.value(kUplink, id).isSetUnsupported)
                    return;
            std::vector<Id<VirtualPortProfile>> profiles;
            look.each(&VirtualPort::logicalSwitch, logical.id, [&](Id<VirtualPort>, const VirtualPort& port) {
                const VirtualPortProfile* profile = look.get(port.profile);
                if (profile && profile->ipsecOffload &&
                    std::find(profiles.begin(), profiles.end(), port.profile) == profiles.end())
                    profiles.push_back(port.profile);
            });
            if (!profiles.empty())
                report.find(logical.id).with("ls", logical.id).withAll("list", profiles);
        },
        {RuleFix{translatable("Fix", "Switch the offload off in these profiles"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     for (const AnyId other : finding.others)
                         transaction.edit(other.as<VirtualPortProfile>(),
                                          [](VirtualPortProfile& profile) { profile.ipsecOffload = false; });
                     return true;
                 }}});
}

} // namespace fd::validation
