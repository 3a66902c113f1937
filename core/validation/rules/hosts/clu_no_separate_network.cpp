// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules cluNoSeparateNetwork() {
    return localRule<Host>(
        {.id = "clu-no-separate-network",
         .severity = Severity::Advice,
         .basis = Basis::Practice,
         .family = "hosts",
         .title = translatable("Rule", "One network for everything"),
         .message =
             translatable("Rule", "\"{h}\" uses one network for management, cluster and live migration; "
                                  "use separate ones.")},
        {own(&Host::cluster, &Host::liveMigrationEnabled),
         from(&HostSwitch::host).from(&HostVirtualNic::hostSwitch).own(&HostVirtualNic::vmNetwork),
         from(&PhysicalNic::host).own(&PhysicalNic::assignedSubnets, &PhysicalNic::address),
         from(&PhysicalNic::host).from(&HostSwitch::nics), from(&PhysicalNic::host).from(&NicTeam::members)},
        [](On<Host> host, const Look& look, Report& report) {
            if (!host->cluster || !host->liveMigrationEnabled)
                return;
            std::set<Id<VmNetwork>> networks;
            for (const Id<HostSwitch> id : look.referring(&HostSwitch::host, host.id))
                look.each(
                    &HostVirtualNic::hostSwitch, id,
                    [&](Id<HostVirtualNic>, const HostVirtualNic& nic) { networks.insert(nic.vmNetwork); });
            std::size_t count = networks.size();
            look.each(&PhysicalNic::host, host.id, [&](Id<PhysicalNic> id, const PhysicalNic& nic) {
                const bool isFree = look.referring(&HostSwitch::nics, id).empty() &&
                                    look.referring(&NicTeam::members, id).empty();
                count += isFree && (nic.address || !nic.assignedSubnets.empty()) ? 1 : 0;
            });
            if (count == 1)
                report.find(host.id).with("h", host.id);
        });
}

} // namespace fd::validation
