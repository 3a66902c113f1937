// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

std::optional<IsolationType> isolationFor(const LogicalNetwork& network) {
    switch (network.kind) {
    case LogicalNetworkKind::Connected:
        return IsolationType::NoIsolation;
    case LogicalNetworkKind::IndependentVlan:
    case LogicalNetworkKind::IndependentPvlan:
        return IsolationType::Vlan;
    case LogicalNetworkKind::Virtualized:
        return IsolationType::NetworkVirtualization;
    case LogicalNetworkKind::External:
        return IsolationType::External;
    }
    return std::nullopt;
}

} // namespace

Rules vmnetIsolationMismatch() {
    return localRule<VmNetwork>(
        {.id = "vmnet-isolation-mismatch",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "vmnet",
         .title = translatable("Rule", "Isolation does not fit the logical network"),
         .message =
             translatable("Rule", "\"{ln}\" is of kind {kind}; VM network \"{vmn}\" must have isolation "
                                  "{iso}.")},
        {own(&VmNetwork::isolation, &VmNetwork::logicalNetwork),
         via(&VmNetwork::logicalNetwork).own(&LogicalNetwork::kind)},
        [](On<VmNetwork> network, const Look& look, Report& report) {
            const LogicalNetwork* logical = look.get(network->logicalNetwork);
            if (!logical)
                return;
            const auto wanted = isolationFor(*logical);
            const bool isDirect = logical->kind == LogicalNetworkKind::Virtualized &&
                                  network->isolation == IsolationType::NoIsolation;
            if (wanted && network->isolation != *wanted && !isDirect)
                report.find(network.id)
                    .at(&VmNetwork::isolation)
                    .with("ln", network->logicalNetwork)
                    .with("kind", std::string(nameOf(logical->kind)))
                    .with("vmn", network.id)
                    .with("iso", std::string(nameOf(*wanted)));
        },
        {RuleFix{translatable("Fix", "Change the isolation"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const VmNetwork* network = look.get(finding.subject.as<VmNetwork>());
                     const LogicalNetwork* logical = network ? look.get(network->logicalNetwork) : nullptr;
                     const auto wanted = logical ? isolationFor(*logical) : std::nullopt;
                     return wanted &&
                            transaction.edit(finding.subject.as<VmNetwork>(),
                                             [&](VmNetwork& record) { record.isolation = *wanted; });
                 }}});
}

} // namespace fd::validation
