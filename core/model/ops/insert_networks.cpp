// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/add.h"
#include "model/ops/connect.h"
#include "model/ops/free_values.h"
#include "model/ops/insert_rules.h"

namespace fd::ops::rules {

namespace {

NetworkSite newSite(Job& job, Id<LogicalNetwork> network) {
    NetworkSite site;
    site.logicalNetwork = network;
    site.name = freeName(job.design(), kindOf<NetworkSite>, displayName(job.design(), network) + "_0");
    site.hostGroups = {job.design().get(job.column) ? job.column : rootGroup(job.transaction)};
    return site;
}

/// A site or a row of one, as its site; none for anything else.
Id<NetworkSite> siteOf(const Job& job) {
    const SubnetVlan* row = job.design().get(job.target.as<SubnetVlan>());
    return row ? row->site : job.target.as<NetworkSite>();
}

} // namespace

Result<AnyId> insertSite(Job& job) {
    Id<LogicalNetwork> network = job.target.as<LogicalNetwork>();
    // Beside another site: a further one of the same logical network.
    if (const NetworkSite* neighbour = job.design().get(siteOf(job)))
        network = neighbour->logicalNetwork;
    if (!job.design().get(network))
        return misplaced(
            translatable("Operation", "A network site belongs to a logical network. Drop it on one."));
    const Id<NetworkSite> site = job.transaction.add(newSite(job, network));
    SubnetVlan row;
    row.site = site;
    job.transaction.add(std::move(row));
    return AnyId(site);
}

Result<AnyId> insertLogicalNetwork(Job& job) {
    LogicalNetwork network;
    network.name = job.name<LogicalNetwork>("Logical Network");
    const Id<LogicalNetwork> id = job.transaction.add(std::move(network));
    Job inside{job.transaction, job.relations, id, {}, {}, job.column};
    const auto site = insertSite(inside);
    return site ? Result<AnyId>{AnyId(id)} : Result<AnyId>{site.error()};
}

Result<AnyId> insertRow(Job& job) {
    SubnetVlan row;
    row.site = siteOf(job);
    if (!job.design().get(row.site))
        return misplaced(
            translatable("Operation", "A subnet-VLAN belongs to a network site. Drop it on one."));
    return AnyId(job.transaction.add(std::move(row)));
}

Result<AnyId> insertPool(Job& job) {
    IpPool pool;
    pool.subnetVlan = job.target.as<SubnetVlan>();
    pool.vmSubnet = job.target.as<VmSubnet>();
    if (const auto* site = job.design().get(job.target.as<NetworkSite>()))
        for (const auto [id, row] : job.design().table<SubnetVlan>())
            if (site && row.site == job.target.as<NetworkSite>() && row.subnet && !pool.subnetVlan)
                pool.subnetVlan = id;
    if (!pool.subnetVlan && !pool.vmSubnet)
        return misplaced(translatable("Operation",
                                      "An IP pool belongs to a network site's subnet or to a VM subnet. "
                                      "Drop it on one."));
    if (!fitPool(job.design(), pool))
        return refusal(
            "insert.no-subnet",
            translatable("Operation", "{row} has no subnet with free addresses. Enter its subnet first."),
            {named("row", job.design(), job.target)});
    pool.name = freeName(job.design(), kindOf<IpPool>, displayName(job.design(), job.target) + " Pool");
    return AnyId(job.transaction.add(std::move(pool)));
}

Result<AnyId> insertVmNetwork(Job& job) {
    VmNetwork network;
    Id<LogicalNetwork> logical = job.target.as<LogicalNetwork>();
    const bool fits = !job.target || logical || job.target.is<Tenant>() || job.target.is<VmNetwork>();
    if (!fits)
        return misplaced(translatable("Operation",
                                      "A VM network connects virtual adapters. Drop it on a logical "
                                      "network or in the Tenant view."));
    for (const auto [id, record] : job.design().table<LogicalNetwork>())
        if (!logical || (!job.target.is<LogicalNetwork>() && record.kind == LogicalNetworkKind::Virtualized))
            logical = id;
    if (!logical)
        return refusal("insert.no-logical-network",
                       translatable("Operation", "A VM network needs a logical network. Add one first."));
    network.logicalNetwork = logical;
    switch (job.design().get(logical)->kind) {
    case LogicalNetworkKind::Connected:
        network.isolation = IsolationType::NoIsolation;
        break;
    case LogicalNetworkKind::IndependentVlan:
    case LogicalNetworkKind::IndependentPvlan:
        network.isolation = IsolationType::Vlan;
        break;
    case LogicalNetworkKind::Virtualized:
        network.isolation = IsolationType::NetworkVirtualization;
        break;
    case LogicalNetworkKind::External:
        network.isolation = IsolationType::External;
        break;
    }
    network.tenant = job.target.as<Tenant>();
    network.name = job.name<VmNetwork>("VM Network");
    return AnyId(job.transaction.add(std::move(network)));
}

Result<AnyId> insertVmSubnet(Job& job) {
    const VmNetwork* network = job.design().get(job.target.as<VmNetwork>());
    if (!network)
        return misplaced(translatable("Operation", "A VM subnet belongs to a VM network. Drop it on one."));
    VmSubnet subnet;
    subnet.vmNetwork = job.target.as<VmNetwork>();
    subnet.name = freeName(job.design(), kindOf<VmSubnet>, network->name + " Subnet");
    if (network->isolation == IsolationType::NetworkVirtualization)
        if (const auto vsid = freeVsid(job.design()))
            subnet.vsid = *vsid;
    return AnyId(job.transaction.add(std::move(subnet)));
}

Result<AnyId> insertGateway(Job& job) {
    const GatewayUse use = job.answer.use.value_or(GatewayUse::Nat);
    Gateway gateway;
    gateway.name = job.name<Gateway>("Gateway");
    gateway.hostGroups = {rootGroup(job.transaction)};
    gateway.directRouting = use == GatewayUse::DirectRouting;
    const Id<Gateway> id = job.transaction.add(std::move(gateway));
    if (!job.target.is<VmNetwork>())
        return AnyId(id);
    const auto joined = connect(job.transaction, job.relations, {job.target, id});
    if (!joined)
        return joined.error();
    if (use == GatewayUse::SiteToSite)
        job.transaction.edit(joined->as<VmNetworkGateway>(), [](VmNetworkGateway& record) {
            record.requiresNat = false;
            record.requiresVpn = true;
        });
    return AnyId(id);
}

} // namespace fd::ops::rules
