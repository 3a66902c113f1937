// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

std::optional<int> lowestMetric(const Look& look, Id<IpPool> pool) {
    const IpPool* record = look.get(pool);
    std::optional<int> lowest;
    if (record)
        for (const PoolGateway& gateway : record->gateways)
            if (gateway.metric && (!lowest || *gateway.metric < *lowest))
                lowest = gateway.metric;
    return lowest;
}

/// The logical networks of the gateway's machines, without those of its front and back end.
std::set<Id<LogicalNetwork>> infrastructureOf(const Look& look, On<Gateway> gateway) {
    std::set<Id<LogicalNetwork>> networks;
    look.each(&Vm::gateway, gateway.id, [&](Id<Vm> vm, const Vm&) {
        look.each(&VirtualNic::vm, vm, [&](Id<VirtualNic>, const VirtualNic& nic) {
            if (const VmNetwork* network = look.get(nic.vmNetwork))
                networks.insert(network->logicalNetwork);
        });
    });
    for (const Id<NetworkSite> id : {gateway->frontEndSite, gateway->backEndSite})
        if (const NetworkSite* site = look.get(id))
            networks.erase(site->logicalNetwork);
    return networks;
}

/// The lowest metric at the gateway's front end.
std::optional<int> frontMetric(const Look& look, const Gateway& gateway) {
    std::optional<int> front;
    for (const Id<IpPool> pool : poolsOfSite(look, gateway.frontEndSite))
        if (const auto metric = lowestMetric(look, pool); metric && (!front || *metric < *front))
            front = metric;
    return front;
}

Reads readsOfMetrics() {
    const auto frontEnd = via(&Gateway::frontEndSite);
    const auto network = from(&Vm::gateway).from(&VirtualNic::vm).via(&VirtualNic::vmNetwork);
    const auto site = network.via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork);
    return {own(&Gateway::frontEndSite, &Gateway::backEndSite),
            frontEnd.own(&NetworkSite::logicalNetwork),
            frontEnd.value(kSiteScope),
            via(&Gateway::backEndSite).own(&NetworkSite::logicalNetwork),
            frontEnd.from(&SubnetVlan::site).from(&IpPool::subnetVlan).own(&IpPool::gateways),
            from(&Vm::gateway).from(&VirtualNic::vm).own(&VirtualNic::vmNetwork),
            network.own(&VmNetwork::logicalNetwork),
            site.value(kSiteScope),
            site.from(&SubnetVlan::site).from(&IpPool::subnetVlan).own(&IpPool::gateways)};
}

} // namespace

Rules gwMetricOrder() {
    return localRule<Gateway>(
        {.id = "gw-metric-order",
         .severity = Severity::Advice,
         .basis = Basis::Vmm,
         .family = "gateway",
         .title = translatable("Rule", "Gateway metrics in the wrong order"),
         .message =
             translatable("Rule", "\"{p}\" has metric {a}, the front end of \"{gw}\" has {b}; give the "
                                  "infrastructure gateway a higher metric than the front end.")},
        readsOfMetrics(),
        [](On<Gateway> gateway, const Look& look, Report& report) {
            const std::optional<int> front = frontMetric(look, *gateway);
            if (!front)
                return;
            for (const Id<LogicalNetwork> network : infrastructureOf(look, gateway))
                for (const Id<NetworkSite> site : look.referring(&NetworkSite::logicalNetwork, network)) {
                    if (!commonGroup(look, site, gateway->frontEndSite))
                        continue;
                    for (const Id<IpPool> pool : poolsOfSite(look, site))
                        if (const auto metric = lowestMetric(look, pool); metric && *metric <= *front)
                            report.find(gateway.id)
                                .with("p", pool)
                                .with("a", *metric)
                                .with("gw", gateway.id)
                                .with("b", *front);
                }
        },
        {RuleFix{translatable("Fix", "Raise the metric above the front end"),
                 [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                     const Gateway* gateway = look.get(finding.subject.as<Gateway>());
                     int front = 0;
                     if (gateway)
                         for (const Id<IpPool> pool : poolsOfSite(look, gateway->frontEndSite))
                             front = std::max(front, lowestMetric(look, pool).value_or(0));
                     return !finding.others.empty() &&
                            transaction.edit(finding.others.front().as<IpPool>(), [&](IpPool& pool) {
                                for (PoolGateway& g : pool.gateways)
                                    g.metric = front + 10;
                            });
                 }}});
}

} // namespace fd::validation
