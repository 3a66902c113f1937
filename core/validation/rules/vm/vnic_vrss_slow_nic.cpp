// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicVrssSlowNic() {
    return localRule<VirtualNic>(
        {.id = "vnic-vrss-slow-nic",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "vm",
         .title = translatable("Rule", "vRSS on a slow adapter"),
         .message =
             translatable("Rule", "\"{vnic}\" asks for vRSS, which needs a 10 Gbit/s adapter with VMQ; "
                                  "\"{h}\" has {speed} there.")},
        {own(&VirtualNic::vm), self<VirtualNic>().value(kPort),
         pathToProfiles().own(&VirtualPortProfile::vrss),
         via(&VirtualNic::vm).via(&Vm::host).from(&HostSwitch::host).value(kUplink)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            const VirtualPortProfile* profile = profileOf(look, nic.id);
            const Uplink& uplink = look.value(kUplink, port.hostSwitch);
            if (profile && profile->vrss && !uplink.nics.empty() &&
                uplink.slowest < Bandwidth::gigabitsPerSecond(10))
                report.find(nic.id)
                    .at(&VirtualNic::classification)
                    .with("vnic", nic.id)
                    .with("h", port.host)
                    .with("speed", uplink.slowest.display());
        });
}

} // namespace fd::validation
