// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicDhcpGuard() {
    return localRule<VirtualNic>(
        {.id = "vnic-dhcp-guard",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "vm",
         .title = translatable("Rule", "DHCP guard blocks a DHCP server"),
         .message =
             translatable("Rule", "\"{vnic}\" belongs to a DHCP server; the DHCP guard of \"{v}\" blocks "
                                  "it.")},
        {own(&VirtualNic::vm), via(&VirtualNic::vm).own(&Vm::isDhcpServer), self<VirtualNic>().value(kPort),
         pathToProfiles().own(&VirtualPortProfile::dhcpGuard)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Vm* vm = look.get(nic->vm);
            const VirtualPortProfile* profile = profileOf(look, nic.id);
            if (vm && vm->isDhcpServer && profile && profile->dhcpGuard)
                report.find(nic.id)
                    .at(&VirtualNic::classification)
                    .with("vnic", nic.id)
                    .with("v", look.value(kPort, nic.id).profile);
        });
}

} // namespace fd::validation
