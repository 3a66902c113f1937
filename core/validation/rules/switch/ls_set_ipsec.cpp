// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/switch/set_profiles.h"

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
            const auto profiles = profilesUnderSet(
                logical, look, [](const VirtualPortProfile& profile) { return profile.ipsecOffload; });
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
