// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules hnvMtu() {
    return localRule<LogicalNetwork>(
        {.id = "hnv-mtu",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "hnv",
         .title = translatable("Rule", "Encapsulated frames too long"),
         .message =
             translatable("Rule", "Encapsulated frames of \"{ln}\" do not fit the physical MTU {n}; guests "
                                  "with {g} bytes need {m}.")},
        {own(&LogicalNetwork::kind, &LogicalNetwork::networkController),
         via(&LogicalNetwork::networkController).own(&NetworkController::encapsulation),
         from(&VmNetwork::logicalNetwork).own(&VmNetwork::isolation)},
        [](On<LogicalNetwork> network, const Look& look, Report& report) {
            constexpr int kGuestMtu = 1500;
            const NetworkController* controller = look.get(network->networkController);
            const bool isVxlan = controller && controller->encapsulation == Encapsulation::Vxlan;
            // RFC 7637 section 3.2 and RFC 7348 section 5: outer IP, GRE or UDP and VXLAN, and the inner
            // Ethernet header.
            const int needed = kGuestMtu + (isVxlan ? 50 : 42);
            if (network->kind != LogicalNetworkKind::Virtualized || look.settings().physicalMtu >= needed)
                return;
            bool isUsed = false;
            look.each(&VmNetwork::logicalNetwork, network.id, [&](Id<VmNetwork>, const VmNetwork& vmNetwork) {
                isUsed = isUsed || vmNetwork.isolation == IsolationType::NetworkVirtualization;
            });
            if (isUsed)
                report.find(network.id)
                    .with("ln", network.id)
                    .with("n", look.settings().physicalMtu)
                    .with("g", kGuestMtu)
                    .with("m", needed);
        });
}

} // namespace fd::validation
