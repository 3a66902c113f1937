// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwNotHa() {
    return localRule<Gateway>(
        {.id = "gw-not-ha",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway without a second machine"),
         .message =
             translatable("Rule", "\"{gw}\" has {n} machines on {m} hosts; a pair on a two-node cluster "
                                  "survives a failure.")},
        {own(&Gateway::cluster), from(&Vm::gateway).own(&Vm::host),
         via(&Gateway::cluster).from(&Host::cluster)},
        [](On<Gateway> gateway, const Look& look, Report& report) {
            std::set<Id<Host>> hosts;
            std::size_t machines = 0;
            look.each(&Vm::gateway, gateway.id, [&](Id<Vm>, const Vm& vm) {
                ++machines;
                hosts.insert(vm.host);
            });
            const bool isLeftToCluster =
                machines == 0 && look.referring(&Host::cluster, gateway->cluster).size() > 1;
            if (!isLeftToCluster && (machines < 2 || hosts.size() < 2))
                report.find(gateway.id).with("gw", gateway.id).with("n", machines).with("m", hosts.size());
        });
}

} // namespace fd::validation
