// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Questions that several rules ask through a Look, each with the reads that it needs.

#include "validation/derived_values.h"
#include "validation/facts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fd::validation {

/// A host group to which both sites are available; none if there is no such place.
inline Id<HostGroup> commonGroup(const Look& look, Id<NetworkSite> a, Id<NetworkSite> b) {
    const HostGroupSet both = intersection(look.value(kSiteScope, a), look.value(kSiteScope, b));
    return both.empty() ? Id<HostGroup>{} : both.front();
}

/// True if both rows can be used in one place.
inline bool meet(const Look& look, const SubnetVlan& a, const SubnetVlan& b) {
    return a.site == b.site || commonGroup(look, a.site, b.site);
}

/// The kind of the logical network of a row; nothing if it hangs in the air.
inline std::optional<LogicalNetworkKind> kindOfRow(const Look& look, const SubnetVlan& row) {
    const NetworkSite* site = look.get(row.site);
    const LogicalNetwork* network = site ? look.get(site->logicalNetwork) : nullptr;
    return network ? std::optional(network->kind) : std::nullopt;
}

/// Reads of a row itself, of its site's scope and of its logical network's kind.
inline Reads readsOfRow() {
    const auto site = via(&SubnetVlan::site);
    return {own(&SubnetVlan::site, &SubnetVlan::subnet, &SubnetVlan::vlan, &SubnetVlan::secondaryVlan),
            site.own(&NetworkSite::logicalNetwork), site.value(kSiteScope),
            site.via(&NetworkSite::logicalNetwork).own(&LogicalNetwork::kind)};
}

/// Reads of all rows on which a VM network can live, from the end of a path to the network.
template <class Subject>
Reads readsOfNetworkRows(const Path<Subject, VmNetwork>& network) {
    const auto ofSites =
        network.via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork).from(&SubnetVlan::site);
    const auto chosen = network.from(&VmSubnet::vmNetwork).via(&VmSubnet::subnetVlan);
    return {
        network.value(kNature),
        ofSites.own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::subnet, &SubnetVlan::site),
        chosen.own(&SubnetVlan::vlan, &SubnetVlan::secondaryVlan, &SubnetVlan::subnet, &SubnetVlan::site)};
}

/// Reads of the pools that serve a VM network.
template <class Subject>
Reads readsOfNetworkPools(const Path<Subject, VmNetwork>& network) {
    const auto subnet = network.from(&VmSubnet::vmNetwork);
    const auto row =
        network.via(&VmNetwork::logicalNetwork).from(&NetworkSite::logicalNetwork).from(&SubnetVlan::site);
    const auto readsOf = [](const auto& pool) -> Reads {
        return {pool.value(kPool), pool.own(&IpPool::reservedSet, &IpPool::vipSet, &IpPool::isMulticast)};
    };
    return {network.value(kPools), readsOf(subnet.from(&IpPool::vmSubnet)),
            readsOf(subnet.via(&VmSubnet::subnetVlan).from(&IpPool::subnetVlan)),
            readsOf(row.from(&IpPool::subnetVlan))};
}

/// The pool of a VM network whose range holds the address.
inline Id<IpPool> poolWith(const Look& look, Id<VmNetwork> network, const IpAddress& address) {
    for (const Id<IpPool> pool : look.value(kPools, network).pools)
        if (const PoolState& state = look.value(kPool, pool);
            state.isSound() && state.range.contains(address))
            return pool;
    return {};
}

/// From an adapter of a machine to the virtual port profiles that its host's switches offer.
inline Path<VirtualNic, VirtualPortProfile> pathToProfiles() {
    return via(&VirtualNic::vm)
        .via(&Vm::host)
        .from(&HostSwitch::host)
        .via(&HostSwitch::logicalSwitch)
        .from(&VirtualPort::logicalSwitch)
        .via(&VirtualPort::profile);
}

/// The profile of the virtual port that an adapter uses; nullptr if it is not connected to one.
inline const VirtualPortProfile* profileOf(const Look& look, Id<VirtualNic> nic) {
    const Port& port = look.value(kPort, nic);
    return port.isConnected() ? look.get(port.profile) : nullptr;
}

/// The pools of the rows of a site.
inline std::vector<Id<IpPool>> poolsOfSite(const Look& look, Id<NetworkSite> site) {
    std::vector<Id<IpPool>> out;
    for (const Id<SubnetVlan> row : look.referring(&SubnetVlan::site, site))
        for (const Id<IpPool> pool : look.referring(&IpPool::subnetVlan, row))
            out.push_back(pool);
    return out;
}

/// From the end of a path to a site: its logical network's nature, the hosts that it reaches, and its pools.
template <class Subject>
Reads readsOfProviderSite(const Path<Subject, NetworkSite>& site) {
    const auto hostSwitch = site.from(&UplinkPortProfile::sites)
                                .from(&UplinkPortProfileSet::profile)
                                .from(&HostSwitch::uplinkSet);
    return {
        site.own(&NetworkSite::logicalNetwork),
        site.via(&NetworkSite::logicalNetwork).own(&LogicalNetwork::kind, &LogicalNetwork::networkController),
        hostSwitch.own(&HostSwitch::host),
        hostSwitch.value(kReach),
        hostSwitch.via(&HostSwitch::host).value(kTenants),
        site.from(&SubnetVlan::site).own(&SubnetVlan::subnet),
        site.from(&SubnetVlan::site).from(&IpPool::subnetVlan).own(&IpPool::isMulticast)};
}

/// Calls `visit(hostSwitch, tenancies of its logical network)` for each switch that carries the site for
/// machines on virtualized networks.
template <class Visit>
void eachProviderSwitch(const Look& look, Id<NetworkSite> site, Visit&& visit) {
    const NetworkSite* record = look.get(site);
    look.each(&UplinkPortProfile::sites, site, [&](Id<UplinkPortProfile> profile, const UplinkPortProfile&) {
        look.each(&UplinkPortProfileSet::profile, profile, [&](Id<UplinkPortProfileSet> set, const auto&) {
            look.each(&HostSwitch::uplinkSet, set, [&](Id<HostSwitch> id, const HostSwitch& hostSwitch) {
                const auto& sites = look.value(kReach, id).sites;
                if (std::find(sites.begin(), sites.end(), site) == sites.end())
                    return;
                std::vector<Tenancy> here;
                for (const Tenancy& tenancy : look.value(kTenants, hostSwitch.host))
                    if (tenancy.logicalNetwork == record->logicalNetwork)
                        here.push_back(tenancy);
                if (!here.empty())
                    visit(id, here);
            });
        });
    });
}

/// A site of a virtualized logical network that hosts need for provider addresses and that has no pool.
inline bool lacksProviderPool(const Look& look, Id<NetworkSite> site) {
    const NetworkSite* record = look.get(site);
    const LogicalNetwork* network = record ? look.get(record->logicalNetwork) : nullptr;
    if (!network || network->kind != LogicalNetworkKind::Virtualized)
        return false;
    for (const Id<IpPool> pool : poolsOfSite(look, site))
        if (const IpPool* found = look.get(pool); found && !found->isMulticast)
            return false;
    bool isNeeded = false;
    eachProviderSwitch(look, site, [&](Id<HostSwitch>, const std::vector<Tenancy>&) { isNeeded = true; });
    return isNeeded;
}

inline bool isIn(const std::vector<IpRange>& ranges, const IpAddress& address) {
    for (const IpRange& range : ranges)
        if (range.contains(address))
            return true;
    return false;
}

/// Texts in order without repetition, separated by commas.
inline std::string joined(const std::set<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

inline std::string joined(const std::set<int>& numbers) {
    std::string out;
    for (const int number : numbers)
        out += (out.empty() ? "" : ", ") + std::to_string(number);
    return out;
}

/// True for addresses that the Internet does not route (RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291).
inline bool isPrivate(const IpAddress& address) {
    static constexpr const char* ranges[] = {"10.0.0.0/8",    "172.16.0.0/12",  "192.168.0.0/16",
                                             "100.64.0.0/10", "169.254.0.0/16", "127.0.0.0/8",
                                             "fc00::/7",      "fe80::/10"};
    for (const char* text : ranges)
        if (IpPrefix::parse(text)->contains(address))
            return true;
    return false;
}

} // namespace fd::validation
