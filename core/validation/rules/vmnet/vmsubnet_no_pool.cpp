// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vmsubnetNoPool() {
    return localRule<VmSubnet>(
        {.id = "vmsubnet-no-pool",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vmnet",
         .title = translatable("Rule", "VM subnet without pool"),
         .message = translatable("Rule", "\"{sub}\" needs an IP pool; VMM answers DHCP from it as well.")},
        {own(&VmSubnet::vmNetwork), via(&VmSubnet::vmNetwork).own(&VmNetwork::isolation),
         from(&IpPool::vmSubnet)},
        [](On<VmSubnet> subnet, const Look& look, Report& report) {
            const VmNetwork* network = look.get(subnet->vmNetwork);
            if (network && network->isolation == IsolationType::NetworkVirtualization &&
                look.referring(&IpPool::vmSubnet, subnet.id).empty())
                report.find(subnet.id).with("sub", subnet.id);
        },
        {RuleFix{translatable("Fix", "Create a pool"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const VmSubnet* subnet = look.get(finding.subject.as<VmSubnet>());
                     if (!subnet || !subnet->subnet)
                         return false;
                     IpPool pool;
                     pool.name = subnet->name + "-Pool";
                     pool.vmSubnet = finding.subject.as<VmSubnet>();
                     pool.start = subnet->subnet->firstUsable().plus(1);
                     pool.end = subnet->subnet->lastUsable();
                     transaction.add(pool);
                     return true;
                 }}});
}

} // namespace fd::validation
