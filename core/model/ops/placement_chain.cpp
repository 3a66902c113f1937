// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/placement_chain.h"

#include "model/derived/attachment.h"
#include "model/derived/scopes.h"
#include "model/derived/switching.h"
#include "model/naming.h"

#include <algorithm>
#include <string>

namespace fd::ops {

namespace {

/// What the links of one chain have in common.
struct Chain {
    const FabricView& view;
    Id<VmNetwork> network;
    Id<Host> host;
    std::vector<ChainLink> links{};

    std::string name(AnyId id) const { return displayName(view.design(), id); }
    TextArgument say(const char* placeholder, AnyId id) const { return {placeholder, name(id)}; }
    template <class T>
    std::string names(const std::vector<Id<T>>& ids) const {
        std::string all;
        for (const Id<T> id : ids)
            all += (all.empty() ? "" : ", ") + name(id);
        return all;
    }
    void add(AnyId object, bool holds, Text text) { links.push_back({object, holds, std::move(text)}); }
};

/// The sites of the network's rows that the host's group sees.
std::vector<Id<NetworkSite>> sitesFor(const Chain& chain, Id<HostGroup> group) {
    std::vector<Id<NetworkSite>> sites;
    for (const Id<SubnetVlan> row : rowsOf(chain.view, chain.network)) {
        const Id<NetworkSite> site = chain.view.get(row)->site;
        if (std::find(sites.begin(), sites.end(), site) == sites.end() &&
            contains(siteScope(chain.view, site), group))
            sites.push_back(site);
    }
    return sites;
}

std::vector<Id<UplinkPortProfile>> profilesWith(const Chain& chain,
                                                const std::vector<Id<NetworkSite>>& sites) {
    std::vector<Id<UplinkPortProfile>> profiles;
    for (const Id<NetworkSite> site : sites)
        for (const Id<UplinkPortProfile> profile : chain.view.referring(&UplinkPortProfile::sites, site))
            if (std::find(profiles.begin(), profiles.end(), profile) == profiles.end())
                profiles.push_back(profile);
    return profiles;
}

void addSites(Chain& chain, AnyId logical, Id<HostGroup> group, const std::vector<Id<NetworkSite>>& sites) {
    if (sites.empty())
        chain.add(
            logical, false,
            {translatable("Chain", "No network site of \"{logical}\" with a VLAN or subnet is made for host "
                                   "group \"{group}\"."),
             {chain.say("logical", logical), chain.say("group", group)}});
    else
        chain.add(sites.front(), true,
                  {translatable("Chain", "For host group \"{group}\" there is: {sites}."),
                   {chain.say("group", group), {"sites", chain.names(sites)}}});
}

void addProfiles(Chain& chain, const std::vector<Id<NetworkSite>>& sites,
                 const std::vector<Id<UplinkPortProfile>>& profiles) {
    if (profiles.empty())
        chain.add(sites.empty() ? AnyId{} : AnyId(sites.front()), false,
                  {translatable("Chain", "No uplink port profile contains such a network site."), {}});
    else
        chain.add(profiles.front(), true,
                  {translatable("Chain", "Uplink port profiles with such a site: {profiles}."),
                   {{"profiles", chain.names(profiles)}}});
}

void addSwitches(Chain& chain) {
    std::vector<Id<HostSwitch>> reaching;
    const auto onHost = chain.view.referring(&HostSwitch::host, chain.host);
    const std::vector<Id<HostSwitch>> all(onHost.begin(), onHost.end());
    for (const Id<HostSwitch> hostSwitch : all)
        if (!rowsOnSwitch(chain.view, chain.network, hostSwitch).empty())
            reaching.push_back(hostSwitch);
    if (!reaching.empty())
        chain.add(reaching.front(), true,
                  {translatable("Chain", "On host \"{host}\" reached by: {switches}."),
                   {chain.say("host", chain.host), {"switches", chain.names(reaching)}}});
    else if (all.empty())
        chain.add(chain.host, false,
                  {translatable("Chain", "Host \"{host}\" has no virtual switch."),
                   {chain.say("host", chain.host)}});
    else
        chain.add(
            all.front(), false,
            {translatable("Chain", "The virtual switches of host \"{host}\" do not use such an uplink port "
                                   "profile: {switches}."),
             {chain.say("host", chain.host), {"switches", chain.names(all)}}});
}

} // namespace

std::vector<ChainLink> placementChain(const FabricView& view, Id<VmNetwork> network, Id<Host> host) {
    Chain chain{view, network, host};
    const VmNetwork* record = view.get(network);
    const Host* hostRecord = view.get(host);
    if (!record || !hostRecord)
        return {};
    const AnyId logical = record->logicalNetwork;
    if (!view.get(record->logicalNetwork)) {
        chain.add(network, false,
                  {translatable("Chain", "VM network \"{network}\" has no logical network."),
                   {chain.say("network", network)}});
        return chain.links;
    }
    chain.add(network, true,
              {translatable("Chain", "VM network \"{network}\" uses logical network \"{logical}\"."),
               {chain.say("network", network), chain.say("logical", logical)}});
    const std::vector<Id<NetworkSite>> sites = sitesFor(chain, hostRecord->hostGroup);
    addSites(chain, logical, hostRecord->hostGroup, sites);
    addProfiles(chain, sites, profilesWith(chain, sites));
    addSwitches(chain);
    return chain.links;
}

} // namespace fd::ops
