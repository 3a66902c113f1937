// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules vmnetConnectedSecond() {
    return bucketRule<VmNetwork>(
        {.id = "vmnet-connected-second",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vmnet",
         .title = translatable("Rule", "Second VM network of a connected network"),
         .message =
             translatable("Rule", "\"{ln}\" has the VM network \"{first}\" already; a connected network "
                                  "has one.")},
        {own(&VmNetwork::isolation, &VmNetwork::logicalNetwork)},
        [](On<VmNetwork> network, const Look&, std::vector<Key>& keys) {
            if (network->isolation == IsolationType::NoIsolation && network->logicalNetwork)
                keys.push_back(Key::of(network->logicalNetwork));
        },
        [](const Members<VmNetwork>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&VmNetwork::logicalNetwork)
                    .with("ln", same[i]->logicalNetwork)
                    .with("first", same.id(0));
        });
}

} // namespace fd::validation
