// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hostManagementLost() {
    return localRule<PhysicalNic>(
        {.id = "host-management-lost",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hosts",
         .title = translatable("Rule", "Management path cut"),
         .message =
             translatable("Rule", "Binding \"{nic}\" to \"{sw}\" would cut the only management path of "
                                  "\"{h}\".")},
        {own(&PhysicalNic::usedForManagement, &PhysicalNic::host), from(&HostSwitch::nics),
         from(&NicTeam::members).from(&HostSwitch::team),
         via(&PhysicalNic::host).from(&PhysicalNic::host).own(&PhysicalNic::usedForManagement),
         via(&PhysicalNic::host).from(&PhysicalNic::host).from(&HostSwitch::nics),
         via(&PhysicalNic::host).from(&PhysicalNic::host).from(&NicTeam::members).from(&HostSwitch::team),
         via(&PhysicalNic::host).from(&HostSwitch::host).from(&HostVirtualNic::hostSwitch)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const Id<HostSwitch> bound = switchOfNic(look, nic.id);
            if (!nic->usedForManagement || !bound || !look.get(nic->host))
                return;
            for (const Id<HostSwitch> hostSwitch : look.referring(&HostSwitch::host, nic->host))
                if (!look.referring(&HostVirtualNic::hostSwitch, hostSwitch).empty())
                    return;
            bool hasOther = false;
            look.each(&PhysicalNic::host, nic->host, [&](Id<PhysicalNic> id, const PhysicalNic& other) {
                hasOther = hasOther || (other.usedForManagement && !switchOfNic(look, id));
            });
            if (!hasOther)
                report.find(nic.id).with("nic", nic.id).with("sw", bound).with("h", nic->host);
        });
}

} // namespace fd::validation
