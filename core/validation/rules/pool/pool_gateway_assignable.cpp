// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

Rules poolGatewayAssignable() {
    return localRule<IpPool>(
        {.id = "pool-gateway-assignable",
         .severity = Severity::Warning,
         .basis = Basis::Inference,
         .family = "pool",
         .title = translatable("Rule", "Gateway may be given out"),
         .message = translatable("Rule", "VMM may hand out {ip}, which is the gateway of \"{p}\".")},
        {own(&IpPool::gateways, &IpPool::reservedSet, &IpPool::vipSet), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            if (!state.isSound() || !state.isSitePool())
                return;
            std::set<std::string> assignable;
            for (const PoolGateway& gateway : pool->gateways)
                if (state.range.contains(gateway.address) && !isIn(pool->reservedSet, gateway.address) &&
                    !isIn(pool->vipSet, gateway.address))
                    assignable.insert(toText(gateway.address));
            if (!assignable.empty())
                report.find(pool.id).at(&IpPool::gateways).with("ip", joined(assignable)).with("p", pool.id);
        },
        {RuleFix{translatable("Fix", "Reserve the gateway's address"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const IpRange range = look.value(kPool, finding.subject.as<IpPool>()).range;
                     return transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         for (const PoolGateway& gateway : pool.gateways)
                             if (range.contains(gateway.address) && !isIn(pool.reservedSet, gateway.address))
                                 pool.reservedSet.push_back({gateway.address, gateway.address});
                     });
                 }}});
}

} // namespace fd::validation
