// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vmnetVlanTaken() {
    return bucketRule<VmSubnet>(
        {.id = "vmnet-vlan-taken",
         .severity = Severity::Error,
         .basis = Basis::Guidance,
         .family = "vmnet",
         .title = translatable("Rule", "VLAN belongs to another VM network"),
         .message = translatable("Rule", "{v} already belongs to VM network \"{vmn}\".")},
        {own(&VmSubnet::subnetVlan, &VmSubnet::vmNetwork),
         via(&VmSubnet::vmNetwork).own(&VmNetwork::isolation)},
        [](On<VmSubnet> subnet, const Look& look, std::vector<Key>& keys) {
            const VmNetwork* network = look.get(subnet->vmNetwork);
            if (network && network->isolation == IsolationType::Vlan && subnet->subnetVlan)
                keys.push_back(Key::of(subnet->subnetVlan));
        },
        [](const Members<VmSubnet>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&VmSubnet::subnetVlan)
                    .with("v", same[i]->subnetVlan)
                    .with("vmn", same[0]->vmNetwork)
                    .also(same.id(0));
        });
}

} // namespace fd::validation
