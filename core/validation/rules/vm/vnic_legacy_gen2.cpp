// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicLegacyGen2() {
    return localRule<VirtualNic>(
        {.id = "vnic-legacy-gen2",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "vm",
         .title = translatable("Rule", "Legacy adapter on generation 2"),
         .message = translatable("Rule", "\"{vnic}\" is a legacy adapter; generation 2 has none.")},
        {own(&VirtualNic::kind, &VirtualNic::vm), via(&VirtualNic::vm).own(&Vm::generation)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Vm* vm = look.get(nic->vm);
            if (vm && vm->generation == 2 && nic->kind == VnicKind::Legacy)
                report.find(nic.id).at(&VirtualNic::kind).with("vnic", nic.id);
        },
        {RuleFix{translatable("Fix", "Make it synthetic"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VirtualNic>(),
                                             [](VirtualNic& nic) { nic.kind = VnicKind::Synthetic; });
                 }}});
}

} // namespace fd::validation
