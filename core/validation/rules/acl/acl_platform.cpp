// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules aclPlatform() {
    return localRule<Host>(
        {.id = "acl-platform",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "acl",
         .title = translatable("Rule", "Port ACL on an old host"),
         .message = translatable("Rule", "Port ACLs need Windows Server 2012 R2; \"{h}\" is older and has "
                                         "machines with an ACL: {list}.")},
        {own(&Host::osVersion),
         from(&Vm::host)
             .from(&VirtualNic::vm)
             .own(&VirtualNic::portAcl, &VirtualNic::vmNetwork, &VirtualNic::vmSubnet),
         from(&Vm::host).from(&VirtualNic::vm).via(&VirtualNic::vmNetwork).own(&VmNetwork::portAcl),
         from(&Vm::host).from(&VirtualNic::vm).via(&VirtualNic::vmSubnet).own(&VmSubnet::portAcl)},
        [](On<Host> host, const Look& look, Report& report) {
            if (hasPortAcls(host->osVersion))
                return;
            std::vector<Id<Vm>> machines;
            look.each(&Vm::host, host.id, [&](Id<Vm> vm, const Vm&) {
                bool hasAcl = false;
                look.each(&VirtualNic::vm, vm, [&](Id<VirtualNic>, const VirtualNic& nic) {
                    const VmNetwork* network = look.get(nic.vmNetwork);
                    const VmSubnet* subnet = look.get(nic.vmSubnet);
                    hasAcl =
                        hasAcl || nic.portAcl || (network && network->portAcl) || (subnet && subnet->portAcl);
                });
                if (hasAcl)
                    machines.push_back(vm);
            });
            if (!machines.empty())
                report.find(host.id).at(&Host::osVersion).with("h", host.id).withAll("list", machines);
        });
}

} // namespace fd::validation
