// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules nicRdmaPlatform() {
    const About about = {.id = "nic-rdma-platform",
                         .severity = Severity::Error,
                         .basis = Basis::Windows,
                         .family = "hosts",
                         .title = translatable("Rule", "RDMA under a switch on an old host"),
                         .message = translatable(
                             "Rule", "Before Windows Server 2016 RDMA does not work on an adapter bound to a "
                                     "team or virtual switch: \"{nic}\" of \"{h}\".")};
    Rule physical = localRule<PhysicalNic>(
        about,
        {own(&PhysicalNic::host, &PhysicalNic::rdmaEnabled), via(&PhysicalNic::host).own(&Host::osVersion),
         from(&HostSwitch::nics), from(&NicTeam::members)},
        [](On<PhysicalNic> nic, const Look& look, Report& report) {
            const Host* host = look.get(nic->host);
            const bool isBound = !look.referring(&HostSwitch::nics, nic.id).empty() ||
                                 !look.referring(&NicTeam::members, nic.id).empty();
            if (host && nic->rdmaEnabled && isBound && !hasRdmaOnVirtualSwitch(host->osVersion))
                report.find(nic.id).at(&PhysicalNic::rdmaEnabled).with("nic", nic.id).with("h", nic->host);
        });
    Rule virtualOne = localRule<HostVirtualNic>(
        about,
        {own(&HostVirtualNic::rdma, &HostVirtualNic::hostSwitch),
         via(&HostVirtualNic::hostSwitch).own(&HostSwitch::host),
         via(&HostVirtualNic::hostSwitch).via(&HostSwitch::host).own(&Host::osVersion)},
        [](On<HostVirtualNic> nic, const Look& look, Report& report) {
            const HostSwitch* hostSwitch = look.get(nic->hostSwitch);
            const Host* host = hostSwitch ? look.get(hostSwitch->host) : nullptr;
            if (host && nic->rdma && !hasRdmaOnVirtualSwitch(host->osVersion))
                report.find(nic.id).at(&HostVirtualNic::rdma).with("nic", nic.id).with("h", hostSwitch->host);
        });
    return std::vector<Rule>{std::move(physical), std::move(virtualOne)};
}

} // namespace fd::validation
