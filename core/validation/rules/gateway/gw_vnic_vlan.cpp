// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwVnicVlan() {
    return localRule<VirtualNic>(
        {.id = "gw-vnic-vlan",
         .severity = Severity::Warning,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "VLAN on a gateway machine"),
         .message =
             translatable("Rule", "Do not set VLANs on gateway machines such as \"{vnic}\"; sites supply "
                                  "them.")},
        {own(&VirtualNic::vlanMode, &VirtualNic::vm), via(&VirtualNic::vm).own(&Vm::gateway)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Vm* vm = look.get(nic->vm);
            if (vm && vm->gateway && nic->vlanMode != VnicVlanMode::FromNetwork)
                report.find(nic.id).at(&VirtualNic::vlanMode).with("vnic", nic.id);
        },
        {RuleFix{translatable("Fix", "Clear the VLAN"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualNic>(), [](VirtualNic& nic) {
                         nic.vlanMode = VnicVlanMode::FromNetwork;
                     });
                 }}});
}

} // namespace fd::validation
