// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vmnetVlanNotInSite() {
    return localRule<VmSubnet>(
        {.id = "vmnet-vlan-not-in-site",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vmnet",
         .title = translatable("Rule", "VLAN of another logical network"),
         .message = translatable("Rule", "\"{sub}\" needs one of the VLANs of logical network \"{ln}\".")},
        {own(&VmSubnet::subnetVlan, &VmSubnet::vmNetwork),
         via(&VmSubnet::vmNetwork).own(&VmNetwork::isolation, &VmNetwork::logicalNetwork),
         via(&VmSubnet::subnetVlan).own(&SubnetVlan::site),
         via(&VmSubnet::subnetVlan).via(&SubnetVlan::site).own(&NetworkSite::logicalNetwork)},
        [](On<VmSubnet> subnet, const Look& look, Report& report) {
            const VmNetwork* network = look.get(subnet->vmNetwork);
            if (!network || network->isolation != IsolationType::Vlan || !network->logicalNetwork)
                return;
            const SubnetVlan* row = look.get(subnet->subnetVlan);
            const NetworkSite* site = row ? look.get(row->site) : nullptr;
            if (!site || site->logicalNetwork != network->logicalNetwork)
                report.find(subnet.id)
                    .at(&VmSubnet::subnetVlan)
                    .with("sub", subnet.id)
                    .with("ln", network->logicalNetwork);
        });
}

} // namespace fd::validation
