// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules cluSwitchDiffers() {
    return localRule<HostCluster>(
        {.id = "clu-switch-differs",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "hosts",
         .title = translatable("Rule", "Nodes with different switches"),
         .message =
             translatable("Rule", "The nodes of \"{c}\" do not have the same switches; machines may lose "
                                  "connectivity after a move.")},
        {from(&Host::cluster).from(&HostSwitch::host).own(&HostSwitch::logicalSwitch, &HostSwitch::uplinkSet),
         from(&Host::cluster).from(&HostSwitch::host).value(kReach)},
        [](On<HostCluster> cluster, const Look& look, Report& report) {
            std::set<std::set<std::pair<Id<LogicalSwitch>, Id<UplinkPortProfileSet>>>> layouts;
            bool isDisturbed = false;
            look.each(&Host::cluster, cluster.id, [&](Id<Host> host, const Host&) {
                std::set<std::pair<Id<LogicalSwitch>, Id<UplinkPortProfileSet>>> layout;
                look.each(&HostSwitch::host, host, [&](Id<HostSwitch> id, const HostSwitch& hostSwitch) {
                    const Reach& reach = look.value(kReach, id);
                    isDisturbed = isDisturbed || !reach.outOfScope.empty() || reach.isScopeEmpty;
                    if (isLogical(hostSwitch))
                        layout.insert({hostSwitch.logicalSwitch, hostSwitch.uplinkSet});
                });
                layouts.insert(std::move(layout));
            });
            if (layouts.size() > 1 && !isDisturbed)
                report.find(cluster.id).with("c", cluster.id);
        });
}

} // namespace fd::validation
