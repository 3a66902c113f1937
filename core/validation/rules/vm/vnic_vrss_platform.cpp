// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicVrssPlatform() {
    return localRule<VirtualNic>(
        {.id = "vnic-vrss-platform",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "vm",
         .title = translatable("Rule", "vRSS on an old host"),
         .message =
             translatable("Rule", "\"{vnic}\" asks for vRSS, which arrived with Windows Server 2012 R2; "
                                  "\"{h}\" is older.")},
        {own(&VirtualNic::vm), self<VirtualNic>().value(kPort),
         pathToProfiles().own(&VirtualPortProfile::vrss),
         via(&VirtualNic::vm).via(&Vm::host).own(&Host::osVersion)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Port& port = look.value(kPort, nic.id);
            const VirtualPortProfile* profile = profileOf(look, nic.id);
            const Host* host = look.get(port.host);
            if (profile && profile->vrss && host && !hasVrss(host->osVersion))
                report.find(nic.id).at(&VirtualNic::classification).with("vnic", nic.id).with("h", port.host);
        });
}

} // namespace fd::validation
