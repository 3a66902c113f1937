// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hostNoManagement() {
    return localRule<Host>(
        {.id = "host-no-management",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hosts",
         .title = translatable("Rule", "Host without management adapter"),
         .message =
             translatable("Rule", "Host \"{h}\" has no adapter for management; VMM could not reach it.")},
        {from(&PhysicalNic::host).own(&PhysicalNic::usedForManagement),
         from(&HostSwitch::host).from(&HostVirtualNic::hostSwitch).own(&HostVirtualNic::isManagement)},
        [](On<Host> host, const Look& look, Report& report) {
            bool isManaged = false;
            look.each(&PhysicalNic::host, host.id, [&](Id<PhysicalNic>, const PhysicalNic& nic) {
                isManaged = isManaged || nic.usedForManagement;
            });
            for (const Id<HostSwitch> hostSwitch : look.referring(&HostSwitch::host, host.id))
                look.each(&HostVirtualNic::hostSwitch, hostSwitch,
                          [&](Id<HostVirtualNic>, const HostVirtualNic& nic) {
                              isManaged = isManaged || nic.isManagement;
                          });
            if (!isManaged)
                report.find(host.id).with("h", host.id);
        },
        {RuleFix{translatable("Fix", "Use the first host adapter for management"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     for (const Id<HostSwitch> hostSwitch :
                          look.referring(&HostSwitch::host, finding.subject.as<Host>()))
                         for (const Id<HostVirtualNic> nic :
                              look.referring(&HostVirtualNic::hostSwitch, hostSwitch))
                             return transaction.edit(
                                 nic, [](HostVirtualNic& record) { record.isManagement = true; });
                     for (const Id<PhysicalNic> nic :
                          look.referring(&PhysicalNic::host, finding.subject.as<Host>()))
                         if (!switchOfNic(look, nic))
                             return transaction.edit(
                                 nic, [](PhysicalNic& record) { record.usedForManagement = true; });
                     return false;
                 }}});
}

} // namespace fd::validation
