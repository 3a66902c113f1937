// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

bool canJudgeGateway(const PoolState& state) {
    return state.fault == PoolState::Fault::None || state.fault >= PoolState::Fault::ReservedOutside;
}

} // namespace

Rules poolGatewayOutsideSubnet() {
    return localRule<IpPool>(
        {.id = "pool-gateway-outside-subnet",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "pool",
         .title = translatable("Rule", "Gateway outside the subnet"),
         .message = translatable("Rule", "\"{p}\": gateway {ip} is not in {net}.")},
        {own(&IpPool::gateways, &IpPool::isMulticast), self<IpPool>().value(kPool)},
        [](On<IpPool> pool, const Look& look, Report& report) {
            const PoolState& state = look.value(kPool, pool.id);
            std::set<std::string> outside;
            if (canJudgeGateway(state) && !pool->isMulticast)
                for (const PoolGateway& gateway : pool->gateways)
                    if (!state.subnet->contains(gateway.address))
                        outside.insert(toText(gateway.address));
            if (!outside.empty())
                report.find(pool.id)
                    .at(&IpPool::gateways)
                    .with("p", pool.id)
                    .with("ip", joined(outside))
                    .with("net", *state.subnet);
        },
        {RuleFix{translatable("Fix", "Use the first address of the subnet"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const auto subnet = look.value(kPool, finding.subject.as<IpPool>()).subnet;
                     return subnet && transaction.edit(finding.subject.as<IpPool>(), [&](IpPool& pool) {
                         for (PoolGateway& gateway : pool.gateways)
                             if (!subnet->contains(gateway.address))
                                 gateway.address = subnet->firstUsable();
                     });
                 }}});
}

} // namespace fd::validation
