// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicStaticIpDynamicMac() {
    return localRule<VirtualNic>(
        {.id = "vnic-static-ip-dynamic-mac",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vm",
         .title = translatable("Rule", "Static address needs a static MAC"),
         .message =
             translatable("Rule", "\"{vnic}\": a static IP address from a pool needs a static MAC address, "
                                  "so that VMM finds the right adapter.")},
        {own(&VirtualNic::ipv4Mode, &VirtualNic::ipv6Mode, &VirtualNic::macMode)},
        [](On<VirtualNic> nic, const Look&, Report& report) {
            const bool isStatic =
                nic->ipv4Mode == AddressMode::Static || nic->ipv6Mode == AddressMode::Static;
            if (isStatic && nic->macMode == AddressMode::Dynamic)
                report.find(nic.id).at(&VirtualNic::macMode).with("vnic", nic.id);
        },
        {RuleFix{translatable("Fix", "Make the MAC address static"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualNic>(),
                                             [](VirtualNic& nic) { nic.macMode = AddressMode::Static; });
                 }}});
}

} // namespace fd::validation
