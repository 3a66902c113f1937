// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hvnicInheritAndIp() {
    return localRule<HostVirtualNic>(
        {.id = "hvnic-inherit-and-ip",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "hostnic",
         .title = translatable("Rule", "Inherited and own address"),
         .message =
             translatable("Rule", "\"{vnic}\" inherits the adapter's settings and has an address of its "
                                  "own; choose one.")},
        {own(&HostVirtualNic::inheritFromNic, &HostVirtualNic::ipv4Mode, &HostVirtualNic::ipv6Mode)},
        [](On<HostVirtualNic> nic, const Look&, Report& report) {
            const bool hasOwn = nic->ipv4Mode == AddressMode::Static || nic->ipv6Mode == AddressMode::Static;
            if (nic->inheritFromNic && hasOwn)
                report.find(nic.id).at(&HostVirtualNic::inheritFromNic).with("vnic", nic.id);
        },
        {RuleFix{translatable("Fix", "Keep the own address"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<HostVirtualNic>(),
                                             [](HostVirtualNic& nic) { nic.inheritFromNic = false; });
                 }}});
}

} // namespace fd::validation
