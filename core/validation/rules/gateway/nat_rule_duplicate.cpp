// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules natRuleDuplicate() {
    return bucketRule<NatRule>(
        {.id = "nat-rule-duplicate",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "gateway",
         .title = translatable("Rule", "Port forwarded twice"),
         .message = translatable("Rule", "{proto} {port} is already forwarded by \"{first}\".")},
        {own(&NatRule::natConnection, &NatRule::protocol, &NatRule::externalPort)},
        [](On<NatRule> rule, const Look&, std::vector<Key>& keys) {
            keys.push_back(Key::of(rule->natConnection, rule->protocol, rule->externalPort));
        },
        [](const Members<NatRule>& same, const Look&, Report& report) {
            for (std::size_t i = 1; i < same.size(); ++i)
                report.find(same.id(i))
                    .at(&NatRule::externalPort)
                    .with("proto", std::string(nameOf(same[i]->protocol)))
                    .with("port", same[i]->externalPort)
                    .with("first", same.id(0));
        });
}

} // namespace fd::validation
