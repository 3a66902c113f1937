// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/switching.h"

#include "model/derived/scopes.h"

#include <algorithm>

namespace fd {

LoadBalancing resolvedLoadBalancing(LoadBalancing asked, TeamKind kind, OsVersion os) {
    if (asked != LoadBalancing::HostDefault)
        return asked;
    if (kind == TeamKind::Set)
        return LoadBalancing::HyperVPort;
    return hasDynamicTeaming(os) ? LoadBalancing::Dynamic : LoadBalancing::HyperVPort;
}

TeamQueueMode queueModeOf(TeamKind kind, TeamingMode mode, LoadBalancing loadBalancing) {
    const bool spreadsByPort = loadBalancing == LoadBalancing::HyperVPort || loadBalancing == LoadBalancing::Dynamic;
    const bool sum = kind == TeamKind::Set || (mode == TeamingMode::SwitchIndependent && spreadsByPort);
    return sum ? TeamQueueMode::SumOfQueues : TeamQueueMode::MinQueues;
}

MinimumBandwidthMode resolvedBandwidthMode(const LogicalSwitch& logicalSwitch) {
    if (logicalSwitch.minimumBandwidthMode != MinimumBandwidthMode::Default)
        return logicalSwitch.minimumBandwidthMode;
    return logicalSwitch.sriov ? MinimumBandwidthMode::None : MinimumBandwidthMode::Weight;
}

Id<UplinkPortProfile> uplinkProfileOf(const FabricView& view, const HostSwitch& hostSwitch) {
    if (!isLogical(hostSwitch))
        return {};
    const UplinkPortProfileSet* set = view.get(hostSwitch.uplinkSet);
    return set ? set->profile : Id<UplinkPortProfile>{};
}

std::vector<Id<PhysicalNic>> uplinkNicsOf(const FabricView& view, const HostSwitch& hostSwitch) {
    std::vector<Id<PhysicalNic>> nics = hostSwitch.nics;
    if (const NicTeam* team = view.get(hostSwitch.team))
        nics.insert(nics.end(), team->members.begin(), team->members.end());
    return nics;
}

namespace {

EffectiveTeam resolved(EffectiveTeam team, OsVersion os) {
    team.loadBalancing = resolvedLoadBalancing(team.loadBalancing, team.kind, os);
    team.queueMode = queueModeOf(team.kind, team.teamingMode, team.loadBalancing);
    return team;
}

} // namespace

std::optional<EffectiveTeam> teamOf(const FabricView& view, const HostSwitch& hostSwitch) {
    const Host* host = view.get(hostSwitch.host);
    const OsVersion os = host ? host->osVersion : Host{}.osVersion;
    if (const NicTeam* team = view.get(hostSwitch.team))
        return resolved({team->kind, team->members, team->teamingMode, team->loadBalancing, team->standbyMember, {}}, os);
    const LogicalSwitch* logical = view.get(hostSwitch.logicalSwitch);
    if (!logical || logical->uplinkMode == UplinkMode::NoTeam || hostSwitch.nics.empty())
        return std::nullopt;
    EffectiveTeam team;
    team.kind = logical->uplinkMode == UplinkMode::Team ? TeamKind::Lbfo : TeamKind::Set;
    team.members = hostSwitch.nics;
    team.loadBalancing = LoadBalancing::HostDefault;
    if (const UplinkPortProfile* profile = view.get(uplinkProfileOf(view, hostSwitch))) {
        team.loadBalancing = profile->loadBalancing;
        team.teamingMode = profile->teamingMode;
    }
    return resolved(std::move(team), os);
}

Id<HostSwitch> switchOfNic(const FabricView& view, Id<PhysicalNic> nic) {
    const auto direct = view.referring(&HostSwitch::nics, nic);
    if (!direct.empty())
        return direct.front();
    for (const Id<NicTeam> team : view.referring(&NicTeam::members, nic)) {
        const auto above = view.referring(&HostSwitch::team, team);
        if (!above.empty())
            return above.front();
    }
    return {};
}

namespace {

Id<HostGroup> groupOf(const FabricView& view, const HostSwitch& hostSwitch) {
    const Host* host = view.get(hostSwitch.host);
    return host ? host->hostGroup : Id<HostGroup>{};
}

std::vector<Id<SubnetVlan>> assignedRows(const FabricView& view, const HostSwitch& hostSwitch) {
    std::vector<Id<SubnetVlan>> rows;
    const Id<HostGroup> group = groupOf(view, hostSwitch);
    for (const Id<PhysicalNic> nic : uplinkNicsOf(view, hostSwitch)) {
        const PhysicalNic* record = view.get(nic);
        if (!record)
            continue;
        for (const Id<SubnetVlan> row : record->assignedSubnets) {
            const SubnetVlan* rowRecord = view.get(row);
            if (rowRecord && contains(siteScope(view, rowRecord->site), group) &&
                std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

std::vector<Id<NetworkSite>> reachableSites(const FabricView& view, Id<HostSwitch> hostSwitch) {
    const HostSwitch* record = view.get(hostSwitch);
    if (!record)
        return {};
    if (isLogical(*record)) {
        const Id<UplinkPortProfile> profile = uplinkProfileOf(view, *record);
        const UplinkPortProfile* profileRecord = view.get(profile);
        const bool inScope = profileRecord && contains(effectiveScope(view, profile), groupOf(view, *record));
        return inScope ? profileRecord->sites : std::vector<Id<NetworkSite>>{};
    }
    std::vector<Id<NetworkSite>> sites;
    for (const Id<SubnetVlan> row : assignedRows(view, *record)) {
        const Id<NetworkSite> site = view.get(row)->site;
        if (std::find(sites.begin(), sites.end(), site) == sites.end())
            sites.push_back(site);
    }
    return sites;
}

std::vector<Id<SubnetVlan>> reachableRows(const FabricView& view, Id<HostSwitch> hostSwitch) {
    const HostSwitch* record = view.get(hostSwitch);
    if (!record)
        return {};
    if (!isLogical(*record))
        return assignedRows(view, *record);
    std::vector<Id<SubnetVlan>> rows;
    for (const Id<NetworkSite> site : reachableSites(view, hostSwitch)) {
        const auto ofSite = view.referring(&SubnetVlan::site, site);
        rows.insert(rows.end(), ofSite.begin(), ofSite.end());
    }
    return rows;
}

} // namespace fd
