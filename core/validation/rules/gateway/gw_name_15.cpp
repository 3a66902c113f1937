// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules gwName15() {
    return localRule<Vm>(
        {.id = "gw-name-15",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway machine's name too long"),
         .message =
             translatable("Rule", "\"{vm}\" has {n} characters; NetBIOS names of gateway machines have at "
                                  "most 15.")},
        {own(&Vm::gateway, &Vm::name)},
        [](On<Vm> vm, const Look&, Report& report) {
            if (vm->gateway && vm->name.size() > 15)
                report.find(vm.id).at(&Vm::name).with("vm", vm.id).with("n", vm->name.size());
        },
        {RuleFix{translatable("Fix", "Shorten the name"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<Vm>(), [](Vm& vm) { vm.name.resize(15); });
                 }}});
}

} // namespace fd::validation
