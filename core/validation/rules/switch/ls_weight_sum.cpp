// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsWeightSum() {
    return localRule<Host>(
        {.id = "ls-weight-sum",
         .severity = Severity::Advice,
         .basis = Basis::Inference,
         .family = "switch",
         .title = translatable("Rule", "Weights above 100"),
         .message =
             translatable("Rule", "Weights on \"{h}\" add up to {n}; keep the sum at or below 100 so they "
                                  "read as percent.")},
        {from(&HostSwitch::host).from(&HostVirtualNic::hostSwitch).value(kHostPort),
         from(&Vm::host).from(&VirtualNic::vm).value(kPort)},
        [](On<Host> host, const Look& look, Report& report) {
            int sum = 0;
            look.each(&HostSwitch::host, host.id, [&](Id<HostSwitch> id, const HostSwitch&) {
                for (const Id<HostVirtualNic> nic : look.referring(&HostVirtualNic::hostSwitch, id))
                    sum += look.value(kHostPort, nic).weight;
            });
            look.each(&Vm::host, host.id, [&](Id<Vm> id, const Vm&) {
                for (const Id<VirtualNic> nic : look.referring(&VirtualNic::vm, id))
                    sum += look.value(kPort, nic).weight;
            });
            if (sum > 100)
                report.find(host.id).with("h", host.id).with("n", sum);
        });
}

} // namespace fd::validation
