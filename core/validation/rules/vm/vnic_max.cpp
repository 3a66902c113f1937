// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicMax() {
    return localRule<Vm>(
        {.id = "vnic-max",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "vm",
         .title = translatable("Rule", "Too many adapters"),
         .message = translatable("Rule", "\"{vm}\" may have {n} adapters of this kind; it has {m}.")},
        {own(&Vm::generation, &Vm::host), via(&Vm::host).own(&Host::osVersion),
         from(&VirtualNic::vm).own(&VirtualNic::kind)},
        [](On<Vm> vm, const Look& look, Report& report) {
            const Host* host = look.get(vm->host);
            // "Plan for Hyper-V scalability": 64 synthetic adapters for generation 2 from Windows Server 2019
            // on, 8 before.
            const bool isLarge = vm->generation == 2 && (!host || host->osVersion >= OsVersion::Ws2019);
            std::size_t synthetic = 0;
            std::size_t legacy = 0;
            look.each(&VirtualNic::vm, vm.id, [&](Id<VirtualNic>, const VirtualNic& nic) {
                ++(nic.kind == VnicKind::Legacy ? legacy : synthetic);
            });
            const std::size_t most = isLarge ? 64 : 8;
            if (synthetic > most)
                report.find(vm.id).with("vm", vm.id).with("n", most).with("m", synthetic);
            else if (vm->generation == 1 && legacy > 4)
                report.find(vm.id).with("vm", vm.id).with("n", 4).with("m", legacy);
        });
}

} // namespace fd::validation
