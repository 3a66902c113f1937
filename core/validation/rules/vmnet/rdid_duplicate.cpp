// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules rdidDuplicate() {
    return bucketRule<VmNetwork>(
        {.id = "rdid-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Practice,
         .family = "vmnet",
         .title = translatable("Rule", "Routing domain used twice"),
         .message = translatable("Rule", "\"{a}\" and \"{b}\" share a routing domain.")},
        {own(&VmNetwork::routingDomainId)},
        [](On<VmNetwork> network, const Look&, std::vector<Key>& keys) {
            if (network->routingDomainId)
                keys.push_back(Key::of(network->routingDomainId->high(), network->routingDomainId->low()));
        },
        [](const Members<VmNetwork>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&VmNetwork::routingDomainId)
                    .with("a", same.id(0))
                    .with("b", same.id(i));
        },
        {RuleFix{translatable("Fix", "Let VMM choose a new one"),
                 [](const Look&, const Finding& finding, Transaction& transaction) -> bool {
                     return transaction.edit(finding.subject.as<VmNetwork>(),
                                             [](VmNetwork& network) { network.routingDomainId.reset(); });
                 }}});
}

} // namespace fd::validation
