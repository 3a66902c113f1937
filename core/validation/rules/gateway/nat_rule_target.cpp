// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules natRuleTarget() {
    return localRule<NatRule>(
        {.id = "nat-rule-target",
         .severity = Severity::Error,
         .basis = Basis::Inference,
         .family = "gateway",
         .title = translatable("Rule", "NAT rule leads outside"),
         .message = translatable("Rule", "{ip} of NAT rule \"{rule}\" is in no subnet of \"{vmn}\", which "
                                         "\"{use}\" serves.")},
        {own(&NatRule::internalAddress, &NatRule::natConnection),
         via(&NatRule::natConnection).own(&NatConnection::vmNetworkGateway),
         via(&NatRule::natConnection).via(&NatConnection::vmNetworkGateway).own(&VmNetworkGateway::vmNetwork),
         via(&NatRule::natConnection)
             .via(&NatConnection::vmNetworkGateway)
             .via(&VmNetworkGateway::vmNetwork)
             .from(&VmSubnet::vmNetwork)
             .own(&VmSubnet::subnet)},
        [](On<NatRule> rule, const Look& look, Report& report) {
            const NatConnection* nat = look.get(rule->natConnection);
            const VmNetworkGateway* use = nat ? look.get(nat->vmNetworkGateway) : nullptr;
            if (!use || !look.get(use->vmNetwork) || !rule->internalAddress)
                return;
            bool isInside = false;
            look.each(&VmSubnet::vmNetwork, use->vmNetwork, [&](Id<VmSubnet>, const VmSubnet& subnet) {
                isInside = isInside || subnet.subnet.isWrong() ||
                           (subnet.subnet && subnet.subnet->contains(*rule->internalAddress));
            });
            if (!isInside)
                report.find(rule.id)
                    .at(&NatRule::internalAddress)
                    .with("ip", *rule->internalAddress)
                    .with("rule", rule.id)
                    .with("vmn", use->vmNetwork)
                    .with("use", nat->vmNetworkGateway);
        });
}

} // namespace fd::validation
