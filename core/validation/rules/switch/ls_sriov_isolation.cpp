// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules lsSriovIsolation() {
    return localRule<VirtualNic>(
        {.id = "ls-sriov-isolation",
         .severity = Severity::Error,
         .basis = Basis::Windows,
         .family = "switch",
         .title = translatable("Rule", "SR-IOV where the switch must work"),
         .message =
             translatable("Rule", "SR-IOV traffic of \"{vnic}\" skips the switch, so its encapsulation or "
                                  "ACL cannot apply.")},
        {own(&VirtualNic::vmNetwork, &VirtualNic::vmSubnet, &VirtualNic::portAcl),
         self<VirtualNic>().value(kPort), pathToProfiles().own(&VirtualPortProfile::sriov),
         via(&VirtualNic::vm)
             .via(&Vm::host)
             .from(&HostSwitch::host)
             .via(&HostSwitch::logicalSwitch)
             .own(&LogicalSwitch::sriov),
         via(&VirtualNic::vmNetwork).own(&VmNetwork::portAcl), via(&VirtualNic::vmNetwork).value(kNature),
         via(&VirtualNic::vmSubnet).own(&VmSubnet::portAcl)},
        [](On<VirtualNic> nic, const Look& look, Report& report) {
            const VirtualPortProfile* profile = profileOf(look, nic.id);
            const LogicalSwitch* logical = look.get(look.value(kPort, nic.id).logicalSwitch);
            if (!profile || !profile->sriov || !logical || !logical->sriov)
                return;
            const VmNetwork* network = look.get(nic->vmNetwork);
            const VmSubnet* subnet = look.get(nic->vmSubnet);
            const bool hasAcl = nic->portAcl || (network && network->portAcl) || (subnet && subnet->portAcl);
            if (hasAcl || look.value(kNature, nic->vmNetwork).isVirtualized())
                report.find(nic.id).at(&VirtualNic::classification).with("vnic", nic.id);
        });
}

} // namespace fd::validation
