// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules natRulePort() {
    return localRule<NatRule>(
        {.id = "nat-rule-port",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "gateway",
         .title = translatable("Rule", "Port outside 1 to 65535"),
         .message = translatable("Rule",
                                 "NAT rule \"{rule}\": port {n} is not allowed; ports run from 1 to 65535.")},
        {own(&NatRule::externalPort, &NatRule::internalPort)},
        [](On<NatRule> rule, const Look&, Report& report) {
            const auto isPort = [](int port) { return port >= 1 && port <= 65535; };
            if (isPort(rule->externalPort) && isPort(rule->internalPort))
                return;
            const bool isExternal = !isPort(rule->externalPort);
            report.find(rule.id)
                .at(isExternal ? &NatRule::externalPort : &NatRule::internalPort)
                .with("rule", rule.id)
                .with("n", isExternal ? rule->externalPort : rule->internalPort);
        });
}

} // namespace fd::validation
