// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules stdswNoSite() {
    return localRule<HostSwitch>(
        {.id = "stdsw-no-site",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "standard",
         .title = translatable("Rule", "Standard switch without sites"),
         .message =
             translatable("Rule", "Assign sites to the adapter of \"{sw}\" on \"{h}\" by hand, or machines "
                                  "find no network.")},
        {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::binding, &HostSwitch::nics),
         self<HostSwitch>().value(kUplink), via(&HostSwitch::nics).own(&PhysicalNic::assignedSubnets),
         via(&HostSwitch::team).via(&NicTeam::members).own(&PhysicalNic::assignedSubnets)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const auto& nics = look.value(kUplink, hostSwitch.id).nics;
            if (isLogical(*hostSwitch) || hostSwitch->binding != SwitchBinding::External || nics.empty())
                return;
            for (const Id<PhysicalNic> id : nics)
                if (const PhysicalNic* nic = look.get(id); nic && !nic->assignedSubnets.empty())
                    return;
            report.find(hostSwitch.id)
                .with("sw", hostSwitch.id)
                .with("h", hostSwitch->host)
                .also(nics.front());
        });
}

} // namespace fd::validation
