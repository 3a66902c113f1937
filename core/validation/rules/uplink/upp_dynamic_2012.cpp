// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules uppDynamic2012() {
    return localRule<HostSwitch>(
        {.id = "upp-dynamic-2012",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "uplink",
         .title = translatable("Rule", "Dynamic needs Windows Server 2012 R2"),
         .message =
             translatable("Rule", "\"{h}\" runs Windows Server 2012; Dynamic load balancing needs Windows "
                                  "Server 2012 R2.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (uplink.isTeam && uplink.kind == TeamKind::Lbfo && uplink.os == OsVersion::Ws2012 &&
                uplink.loadBalancing == LoadBalancing::Dynamic)
                report.find(hostSwitch.id).with("h", hostSwitch->host);
        },
        {RuleFix{translatable("Fix", "Use the host default"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const HostSwitch* hostSwitch = look.get(finding.subject.as<HostSwitch>());
                     return hostSwitch && transaction.edit(uplinkProfileOf(look, *hostSwitch),
                                                           [](UplinkPortProfile& profile) {
                                                               profile.loadBalancing =
                                                                   LoadBalancing::HostDefault;
                                                           });
                 }}});
}

} // namespace fd::validation
