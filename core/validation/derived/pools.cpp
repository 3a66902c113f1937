// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived/derived_rules.h"
#include "validation/facts.h"

namespace fd::validation::derived {

namespace {

/// True if another row of the same site has an overlapping subnet; that is reported for the rows.
bool overlapsSibling(Id<SubnetVlan> row, const SubnetVlan& record, const Look& look) {
    for (const Id<SubnetVlan> other : look.referring(&SubnetVlan::site, record.site)) {
        const SubnetVlan* sibling = look.get(other);
        if (other != row && sibling && sibling->subnet && record.subnet &&
            sibling->subnet->overlaps(*record.subnet))
            return true;
    }
    return false;
}

/// Finds the pool's subnet. False if nothing more is to be said about the pool.
bool findSubnet(const IpPool& pool, const Look& look, PoolState& state) {
    if (const SubnetVlan* row = look.get(pool.subnetVlan)) {
        state.site = row->site;
        if (const NetworkSite* site = look.get(row->site))
            state.logicalNetwork = site->logicalNetwork;
        if (!isUsable(*row) || overlapsSibling(pool.subnetVlan, *row, look))
            return false;
        state.subnet = row->subnet.value();
    } else if (const VmSubnet* subnet = look.get(pool.vmSubnet)) {
        state.vmNetwork = subnet->vmNetwork;
        if (subnet->subnet.isWrong())
            return false;
        state.subnet = subnet->subnet.value();
    }
    return true;
}

PoolState::Fault rangeFault(const IpPool& pool, PoolState& state) {
    using Fault = PoolState::Fault;
    if (!state.subnet)
        return Fault::NoSubnet;
    state.range = {pool.start.value_or(state.subnet->firstUsable()),
                   pool.end.value_or(state.subnet->lastUsable())};
    if (state.range.first.family() != state.range.last.family() ||
        (!pool.isMulticast && state.range.first.family() != state.subnet->family()))
        return Fault::MixedFamily;
    if (state.range.first > state.range.last)
        return Fault::RangeOrder;
    if (pool.isMulticast)
        return Fault::None;
    if (!state.subnet->contains(state.range.first) || !state.subnet->contains(state.range.last))
        return Fault::OutsideSubnet;
    if (state.subnet->family() == IpFamily::V4 &&
        (state.range.first < state.subnet->firstUsable() || state.range.last > state.subnet->lastUsable()))
        return Fault::NetworkOrBroadcast;
    return Fault::None;
}

PoolState::Fault insideFault(const IpPool& pool, const PoolState& state) {
    using Fault = PoolState::Fault;
    const auto leaves = [&](const std::vector<IpRange>& ranges) {
        return std::any_of(ranges.begin(), ranges.end(),
                           [&](const IpRange& r) { return !state.range.contains(r); });
    };
    if (leaves(pool.reservedSet))
        return Fault::ReservedOutside;
    if (leaves(pool.vipSet))
        return Fault::VipOutside;
    for (const PoolGateway& gateway : pool.gateways)
        if (!pool.isMulticast && !state.subnet->contains(gateway.address))
            return Fault::GatewayOutside;
    return Fault::None;
}

PoolState poolStateOf(On<IpPool> pool, const Look& look) {
    PoolState state;
    if (!findSubnet(*pool, look, state))
        return state;
    state.fault = rangeFault(*pool, state);
    if (state.fault == PoolState::Fault::None)
        state.fault = insideFault(*pool, state);
    return state;
}

Reads readsOfPool() {
    const auto row = via(&IpPool::subnetVlan);
    const auto site = row.via(&SubnetVlan::site);
    return {own(&IpPool::subnetVlan, &IpPool::vmSubnet, &IpPool::start, &IpPool::end, &IpPool::reservedSet,
                &IpPool::vipSet, &IpPool::gateways, &IpPool::isMulticast),
            row.own(&SubnetVlan::site, &SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            site.own(&NetworkSite::logicalNetwork), site.from(&SubnetVlan::site).own(&SubnetVlan::subnet),
            via(&IpPool::vmSubnet).own(&VmSubnet::vmNetwork, &VmSubnet::subnet)};
}

void addPools(const std::vector<Id<IpPool>>& found, const Look& look, NetworkPools& out) {
    for (const Id<IpPool> pool : found) {
        const PoolState& state = look.value(kPool, pool);
        out.pools.push_back(pool);
        out.isDisturbed = out.isDisturbed || !state.isSound();
    }
}

template <class Range>
std::vector<Id<IpPool>> listOf(const Range& range) {
    return {range.begin(), range.end()};
}

NetworkPools poolsOf(On<VmNetwork> network, const Look& look) {
    NetworkPools out;
    const NetworkNature& nature = look.value(kNature, network.id);
    if (nature.isVirtualized()) {
        look.each(&VmSubnet::vmNetwork, network.id, [&](Id<VmSubnet> id, const VmSubnet& subnet) {
            out.isDisturbed = out.isDisturbed || subnet.subnet.isWrong();
            addPools(listOf(look.referring(&IpPool::vmSubnet, id)), look, out);
        });
        return out;
    }
    for (const Id<SubnetVlan> row : nature.rows) {
        const SubnetVlan* record = look.get(row);
        out.isDisturbed = out.isDisturbed || (record && !isUsable(*record));
        addPools(listOf(look.referring(&IpPool::subnetVlan, row)), look, out);
    }
    return out;
}

Reads readsOfPools() {
    const auto subnet = from(&VmSubnet::vmNetwork);
    const auto chosen = subnet.via(&VmSubnet::subnetVlan);
    const auto row =
        via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork).from(&SubnetVlan::site);
    return {self<VmNetwork>().value(kNature),
            subnet.own(&VmSubnet::subnet),
            subnet.from(&IpPool::vmSubnet).value(kPool),
            chosen.own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            chosen.from(&IpPool::subnetVlan).value(kPool),
            row.own(&SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            row.from(&IpPool::subnetVlan).value(kPool)};
}

} // namespace

DerivedRule pool() {
    return ruleFor("state of an address pool", kPool, readsOfPool(), &poolStateOf);
}

DerivedRule pools() {
    return ruleFor("pools of a VM network", kPools, readsOfPools(), &poolsOf);
}

} // namespace fd::validation::derived
