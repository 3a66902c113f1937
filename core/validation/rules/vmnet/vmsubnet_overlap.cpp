// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vmsubnetOverlap() {
    return bucketRule<VmSubnet>(
        {.id = "vmsubnet-overlap",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "vmnet",
         .title = translatable("Rule", "Overlapping subnets in a routing domain"),
         .message =
             translatable("Rule", "\"{a}\" and \"{b}\" overlap; subnets of one routing domain must not.")},
        {own(&VmSubnet::subnet, &VmSubnet::vmNetwork), via(&VmSubnet::vmNetwork).own(&VmNetwork::isolation)},
        [](On<VmSubnet> subnet, const Look& look, std::vector<Key>& keys) {
            const VmNetwork* network = look.get(subnet->vmNetwork);
            if (network && network->isolation == IsolationType::NetworkVirtualization && subnet->subnet)
                keys.push_back(Key::of(subnet->vmNetwork));
        },
        [](const Members<VmSubnet>& same, const Look&, Report& report) {
            const auto subnets = same.all();
            for (std::size_t j = 1; j < subnets.size(); ++j)
                for (std::size_t i = 0; i < j; ++i)
                    if (subnets[i]->subnet->overlaps(*subnets[j]->subnet)) {
                        report.find(subnets[j].id)
                            .at(&VmSubnet::subnet)
                            .with("a", subnets[i].id)
                            .with("b", subnets[j].id);
                        break;
                    }
        });
}

} // namespace fd::validation
