// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules caPoolGateway() {
    return localRule<IpPool>(
        {.id = "ca-pool-gateway",
         .severity = Severity::Warning,
         .basis = Basis::Practice,
         .family = "vmnet",
         .title = translatable("Rule", "Gateway differs from the built-in one"),
         .message = translatable("Rule", "The gateway of the subnet of \"{p}\" is always {ip}.")},
        {own(&IpPool::gateways), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (!state.isSound() || !state.vmNetwork)
                return;
            for (const PoolGateway& gateway : pool->gateways)
                if (gateway.address != state.subnet->firstUsable()) {
                    report.find(pool.id)
                        .at(&IpPool::gateways)
                        .with("p", pool.id)
                        .with("ip", state.subnet->firstUsable());
                    return;
                }
        },
        {RuleFix{translatable("Fix", "Use the built-in gateway"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const auto subnet = look.value(kPool, finding.subject.as<IpPool>()).subnet;
                     return subnet && transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         pool.gateways.resize(1);
                         pool.gateways.front().address = subnet->firstUsable();
                     });
                 }}});
}

} // namespace fd::validation
