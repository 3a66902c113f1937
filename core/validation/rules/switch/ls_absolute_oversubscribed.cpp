// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsAbsoluteOversubscribed() {
    return localRule<HostSwitch>(
        {.id = "ls-absolute-oversubscribed",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "switch",
         .title = translatable("Rule", "More guaranteed than the uplink has"),
         .message =
             translatable("Rule", "On \"{h}\" switch \"{sw}\" guarantees {n}, but its uplink has {m}.")},
        {own(&HostSwitch::host), self<HostSwitch>().value(kUplink),
         from(&HostVirtualNic::hostSwitch).value(kHostPort),
         via(&HostSwitch::host).from(&Vm::host).from(&VirtualNic::vm).value(kPort)},
        [](On<HostSwitch> hostSwitch, const Look& look, Report& report) {
            const Uplink& uplink = look.value(kUplink, hostSwitch.id);
            if (uplink.bandwidthMode != MinimumBandwidthMode::Absolute || !isLogical(*hostSwitch))
                return;
            std::int64_t sum = 0;
            for (const Id<HostVirtualNic> nic : look.referring(&HostVirtualNic::hostSwitch, hostSwitch.id))
                sum += look.value(kHostPort, nic).minimum.bitsPerSecond();
            look.each(&Vm::host, hostSwitch->host, [&](Id<Vm> id, const Vm&) {
                for (const Id<VirtualNic> nic : look.referring(&VirtualNic::vm, id))
                    if (const Port& port = look.value(kPort, nic); port.hostSwitch == hostSwitch.id)
                        sum += port.minimum.bitsPerSecond();
            });
            if (sum > uplink.total.bitsPerSecond())
                report.find(hostSwitch.id)
                    .with("h", hostSwitch->host)
                    .with("sw", hostSwitch.id)
                    .with("n", Bandwidth::bitsPerSecond(sum).display())
                    .with("m", uplink.total.display());
        });
}

} // namespace fd::validation
