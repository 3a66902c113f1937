// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicVrssOneVcpu() {
    return localRule<VirtualNic>(
        {.id = "vnic-vrss-one-vcpu",
         .severity = Severity::Warning,
         .basis = Basis::Windows,
         .family = "vm",
         .title = translatable("Rule", "vRSS with one processor"),
         .message = translatable("Rule", "\"{vnic}\" asks for vRSS, which needs two virtual processors; the "
                                         "machine has one.")},
        {own(&VirtualNic::vm), via(&VirtualNic::vm).own(&Vm::cpuCount), self<VirtualNic>().value(kPort),
         pathToProfiles().own(&VirtualPortProfile::vrss)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const Vm* vm = look.get(nic->vm);
            const VirtualPortProfile* profile = profileOf(look, nic.id);
            if (vm && vm->cpuCount < 2 && profile && profile->vrss)
                report.find(nic.id).at(&VirtualNic::classification).with("vnic", nic.id);
        },
        {RuleFix{translatable("Fix", "Add a processor"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const VirtualNic* nic = look.get(finding.subject.as<VirtualNic>());
                     return nic && transaction.edit(nic->vm, [](Vm& vm) { vm.cpuCount = 2; });
                 }}});
}

} // namespace fd::validation
