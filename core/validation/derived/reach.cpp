// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived/derived_rules.h"

namespace fd::validation::derived {

namespace {

HostGroupSet profileScopeOf(On<UplinkPortProfile> profile, const Look& look) {
    HostGroupSet scope;
    for (std::size_t i = 0; i < profile->sites.size(); ++i) {
        const HostGroupSet& ofSite = look.value(kSiteScope, profile->sites[i]);
        scope = i == 0 ? ofSite : intersection(scope, ofSite);
    }
    return scope;
}

void addLogicalReach(const HostSwitch& hostSwitch, Id<HostGroup> group, const Look& look, Reach& reach) {
    const Id<UplinkPortProfile> profile = uplinkProfileOf(look, hostSwitch);
    const UplinkPortProfile* record = look.get(profile);
    if (!record || record->sites.empty())
        return;
    const HostGroupSet& scope = look.value(kProfileScope, profile);
    reach.isScopeEmpty = scope.empty();
    if (contains(scope, group)) {
        reach.sites = record->sites;
        for (const Id<NetworkSite> site : reach.sites)
            for (const Id<SubnetVlan> row : look.referring(&SubnetVlan::site, site))
                reach.rows.push_back(row);
        return;
    }
    for (const Id<NetworkSite> site : record->sites)
        if (!contains(look.value(kSiteScope, site), group))
            reach.outOfScope.push_back(site);
}

void addAssignedReach(const HostSwitch& hostSwitch, Id<HostGroup> group, const Look& look, Reach& reach) {
    for (const Id<PhysicalNic> nic : uplinkNicsOf(look, hostSwitch)) {
        const PhysicalNic* record = look.get(nic);
        if (!record)
            continue;
        for (const Id<SubnetVlan> row : record->assignedSubnets) {
            const SubnetVlan* rowRecord = look.get(row);
            if (!rowRecord)
                continue;
            const bool inScope = contains(look.value(kSiteScope, rowRecord->site), group);
            addUnique(inScope ? reach.sites : reach.outOfScope, rowRecord->site);
            if (inScope)
                addUnique(reach.rows, row);
        }
    }
}

Reach reachOf(On<HostSwitch> hostSwitch, const Look& look) {
    Reach reach;
    const Host* host = look.get(hostSwitch->host);
    if (!host)
        return reach;
    if (isLogical(*hostSwitch))
        addLogicalReach(*hostSwitch, host->hostGroup, look, reach);
    else
        addAssignedReach(*hostSwitch, host->hostGroup, look, reach);
    std::sort(reach.rows.begin(), reach.rows.end());
    return reach;
}

Reads readsOfReach() {
    const auto profile = via(&HostSwitch::uplinkSet).via(&UplinkPortProfileSet::profile);
    const auto nic = via(&HostSwitch::nics);
    const auto member = via(&HostSwitch::team).via(&NicTeam::members);
    const auto rowReads = [](const auto& path) -> Reads {
        const auto row = path.via(&PhysicalNic::assignedSubnets);
        return {row.own(&SubnetVlan::site), row.via(&SubnetVlan::site).value(kSiteScope)};
    };
    return {own(&HostSwitch::host, &HostSwitch::logicalSwitch, &HostSwitch::uplinkSet, &HostSwitch::nics,
                &HostSwitch::team),
            via(&HostSwitch::host).own(&Host::hostGroup),
            profile.value(kProfileScope),
            profile.via(&UplinkPortProfile::sites).value(kSiteScope),
            profile.via(&UplinkPortProfile::sites).from(&SubnetVlan::site),
            rowReads(nic),
            rowReads(member)};
}

} // namespace

DerivedRule siteScope() {
    return ruleFor<NetworkSite, HostGroupSet>(
        "scope of a network site", kSiteScope,
        {own(&NetworkSite::hostGroups),
         via(&NetworkSite::hostGroups).down(&HostGroup::parent).own(&HostGroup::inheritNetworkSettings)},
        [](On<NetworkSite> site, const Look& look) { return inheritedScope(look, site->hostGroups); });
}

DerivedRule profileScope() {
    return ruleFor("scope of an uplink port profile", kProfileScope,
                   {own(&UplinkPortProfile::sites), via(&UplinkPortProfile::sites).value(kSiteScope)},
                   &profileScopeOf);
}

DerivedRule reach() {
    return ruleFor("reach of a virtual switch", kReach, readsOfReach(), &reachOf);
}

} // namespace fd::validation::derived
