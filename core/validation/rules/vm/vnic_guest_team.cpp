// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vnicGuestTeam() {
    return localRule<Vm>({.id = "vnic-guest-team",
                          .severity = Severity::Warning,
                          .basis = Basis::Windows,
                          .family = "vm",
                          .title = translatable("Rule", "Guest team cannot work"),
                          .message = translatable(
                              "Rule", "\"{vm}\" teams its adapters: that needs two adapters on two switches "
                                      "with guest teaming allowed.")},
                         {own(&Vm::usesGuestTeam, &Vm::host), from(&VirtualNic::vm).value(kPort),
                          via(&Vm::host)
                              .from(&HostSwitch::host)
                              .via(&HostSwitch::logicalSwitch)
                              .from(&VirtualPort::logicalSwitch)
                              .via(&VirtualPort::profile)
                              .own(&VirtualPortProfile::guestTeaming)},
                         [](On<Vm> vm, const Look& look, Report& report) {
                             if (!vm->usesGuestTeam)
                                 return;
                             std::set<Id<HostSwitch>> switches;
                             bool isAllowed = true;
                             const auto nics = look.referring(&VirtualNic::vm, vm.id);
                             for (const Id<VirtualNic> nic : nics) {
                                 const Port& port = look.value(kPort, nic);
                                 if (!port.isConnected())
                                     return;
                                 switches.insert(port.hostSwitch);
                                 const VirtualPortProfile* profile = profileOf(look, nic);
                                 isAllowed = isAllowed && profile && profile->guestTeaming;
                             }
                             if (nics.size() != 2 || switches.size() != 2 || !isAllowed)
                                 report.find(vm.id).at(&Vm::usesGuestTeam).with("vm", vm.id);
                         });
}

} // namespace fd::validation
