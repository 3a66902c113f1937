// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsLbfoMixedSpeed() {
    return localRule<HostSwitch>(
        {.id = "ls-lbfo-mixed-speed",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "Team of different speeds"),
         .message =
             translatable("Rule", "The team below \"{sw}\" on \"{h}\" mixes speeds ({list}); that is not "
                                  "supported.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink),
         via(&HostSwitch::nics).own(&PhysicalNic::speed),
         via(&HostSwitch::team).via(&NicTeam::members).own(&PhysicalNic::speed)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (!uplink.isTeam || uplink.kind != TeamKind::Lbfo)
                return;
            std::set<std::string> speeds;
            for (const Id<PhysicalNic> id : uplink.nics)
                if (const PhysicalNic* nic = look.get(id))
                    speeds.insert(nic->speed.display());
            if (speeds.size() > 1)
                report.find(hostSwitch.id)
                    .at(&HostSwitch::nics)
                    .with("sw", hostSwitch.id)
                    .with("h", hostSwitch->host)
                    .with("list", joined(speeds));
        });
}

} // namespace fd::validation
