// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/select.h"

#include "model/ops/support.h"

#include <algorithm>
#include <set>

namespace fd::ops {

namespace {

std::vector<AnyId> sorted(std::vector<AnyId> ids) {
    std::erase_if(ids, [](AnyId id) { return !id || !isSelectable(id.kind); });
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<Id<HostGroup>> groupsAround(const Design& design, Id<PhysicalSwitch> device) {
    std::set<Id<HostGroup>> groups;
    for (const auto [id, nic] : design.table<PhysicalNic>())
        if (nic.physicalSwitch == device)
            if (const Host* host = design.get(nic.host); host && host->hostGroup)
                groups.insert(host->hostGroup);
    return {groups.begin(), groups.end()};
}

} // namespace

bool isSelectable(Kind kind) {
    return kind != kindOf<Placement> && kind != kindOf<Acceptance> && kind != kindOf<IpAssignment> &&
           kind != kindOf<MacAssignment> && kind != kindOf<FabricSettings> && kind != kindOf<RuleSetting> &&
           kind != kindOf<ReachExpectation>;
}

std::vector<Id<HostGroup>> hostGroupsOf(const Design& design, AnyId id) {
    if (id.is<HostGroup>())
        return {id.as<HostGroup>()};
    if (const Host* host = design.get(hostOf(design, id)))
        return {host->hostGroup};
    if (const auto* site = design.get(id.as<NetworkSite>()))
        return site->hostGroups;
    if (const auto* row = design.get(id.as<SubnetVlan>()))
        return hostGroupsOf(design, row->site);
    if (const auto* pool = design.get(id.as<IpPool>()))
        return hostGroupsOf(design, pool->subnetVlan);
    if (id.is<PhysicalSwitch>())
        return groupsAround(design, id.as<PhysicalSwitch>());
    return {};
}

std::vector<AnyId> ofSameKinds(const Design& design, const std::vector<AnyId>& ids) {
    std::set<Kind> kinds;
    for (const AnyId id : ids)
        kinds.insert(id.kind);
    std::vector<AnyId> out;
    for (const Kind kind : kinds)
        for (const AnyId id : design.idsOf(kind))
            out.push_back(id);
    return sorted(std::move(out));
}

std::vector<AnyId> atSameSites(const Design& design, const std::vector<AnyId>& ids) {
    std::set<Id<HostGroup>> groups;
    std::set<std::string> racks;
    for (const AnyId id : ids) {
        const auto own = hostGroupsOf(design, id);
        groups.insert(own.begin(), own.end());
        if (const auto* device = design.get(id.as<PhysicalSwitch>());
            device && own.empty() && !device->rack.empty())
            racks.insert(device->rack);
    }
    groups.erase(Id<HostGroup>{});
    std::set<Id<PhysicalSwitch>> devices;
    for (const auto [id, nic] : design.table<PhysicalNic>())
        if (const Host* host = design.get(nic.host);
            host && nic.physicalSwitch && groups.contains(host->hostGroup))
            devices.insert(nic.physicalSwitch);
    for (const auto [id, device] : design.table<PhysicalSwitch>())
        if (racks.contains(device.rack))
            devices.insert(id);
    std::vector<AnyId> out = ids;
    out.insert(out.end(), devices.begin(), devices.end());
    for (const KindInfo& kind : allKinds()) {
        if (!isSelectable(kind.kind) || kind.kind == kindOf<PhysicalSwitch>)
            continue;
        for (const AnyId id : design.idsOf(kind.kind)) {
            const auto own = hostGroupsOf(design, id);
            if (std::any_of(own.begin(), own.end(),
                            [&](Id<HostGroup> group) { return groups.contains(group); }))
                out.push_back(id);
        }
    }
    return sorted(std::move(out));
}

std::vector<AnyId> connected(const Design& design, const Relations& relations,
                             const std::vector<AnyId>& ids) {
    std::vector<AnyId> out = ids;
    for (const AnyId id : ids) {
        const void* record = design.record(id);
        for (const FieldInfo& field : kindInfo(id.kind).fields)
            if (record && field.isReference())
                field.targets(record, out);
        for (const Relations::Referrer& referrer : relations.referrers(id))
            out.push_back(referrer.source);
    }
    std::erase_if(out, [&](AnyId id) { return !design.contains(id); });
    return sorted(std::move(out));
}

} // namespace fd::ops
