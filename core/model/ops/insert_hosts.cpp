// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/add.h"
#include "model/ops/insert_rules.h"
#include "model/ops/switching.h"

#include <algorithm>

namespace fd::ops::rules {

Result<AnyId> insertHost(Job& job) {
    NewHost wanted;
    if (job.target.is<HostGroup>())
        wanted.group = job.target.as<HostGroup>();
    else if (const Host* neighbour = job.design().get(hostOf(job.design(), job.target)))
        wanted.group = neighbour->hostGroup;
    else if (const NetworkSite* site = job.design().get(job.target.as<NetworkSite>()))
        wanted.group = site->hostGroups.empty() ? Id<HostGroup>{} : site->hostGroups.front();
    const auto host = addHost(job.transaction, wanted);
    if (host && job.target.is<HostCluster>())
        job.transaction.edit(*host, [&](Host& record) { record.cluster = job.target.as<HostCluster>(); });
    return done(host);
}

Result<AnyId> insertNic(Job& job) {
    const Id<Host> host = hostOf(job.design(), job.target);
    if (!host)
        return misplaced(translatable("Operation", "A physical NIC belongs to a host. Drop it on one."));
    return done(addNic(job.transaction, host));
}

namespace {

/// The selected adapters of a host, if the drop was on one of them or on the host itself.
std::vector<Id<PhysicalNic>> selectedNics(const Job& job, Id<Host> host) {
    std::vector<Id<PhysicalNic>> nics;
    for (const AnyId id : job.selected)
        if (id.is<PhysicalNic>() && hostOf(job.design(), id) == host)
            nics.push_back(id.as<PhysicalNic>());
    const bool isOnOther = job.target.is<PhysicalNic>() &&
                           std::find(nics.begin(), nics.end(), job.target.as<PhysicalNic>()) == nics.end();
    return isOnOther ? std::vector<Id<PhysicalNic>>{} : nics;
}

} // namespace

Result<AnyId> insertTeam(Job& job) {
    const Id<Host> host = hostOf(job.design(), job.target);
    if (!host)
        return misplaced(translatable("Operation", "A team joins adapters of one host. Drop it on a host."));
    const auto nics = freeNicsOf(job.design(), host);
    // One selected adapter is the one that was made or clicked last, hardly a team for itself.
    if (const auto chosen = selectedNics(job, host); chosen.size() > 1 || (!chosen.empty() && nics.empty()))
        return done(teamNics(job.transaction, chosen));
    if (nics.empty())
        return refusal(
            "switch.no-free-nic",
            translatable("Operation", "{host} has no free physical NIC. Add one or release one first."),
            {named("host", job.design(), host)});
    return done(teamNics(job.transaction, nics));
}

Result<AnyId> insertLogicalSwitch(Job& job) {
    const Id<Host> host = hostOf(job.design(), job.target);
    Id<LogicalSwitch> chosen = job.answer.object.as<LogicalSwitch>();
    const Id<UplinkPortProfileSet> set = job.answer.object.as<UplinkPortProfileSet>();
    if (const UplinkPortProfileSet* record = job.design().get(set))
        chosen = record->logicalSwitch;
    for (const AnyId id : job.selected)
        chosen = chosen || !job.design().get(id.as<LogicalSwitch>()) ? chosen : id.as<LogicalSwitch>();
    if (host && !chosen)
        for (const auto [id, record] : job.design().table<LogicalSwitch>()) {
            chosen = chosen ? chosen : id;
            Transaction attempt = trial(job.design());
            if (deployLogicalSwitch(attempt, host, id)) {
                chosen = id;
                break;
            }
        }
    if (!chosen) {
        LogicalSwitch made;
        made.name = job.name<LogicalSwitch>("Logical Switch");
        chosen = job.transaction.add(std::move(made));
        if (!host)
            return AnyId(chosen);
    }
    return done(deployLogicalSwitch(job.transaction, host, chosen, {set, {}}));
}

Result<AnyId> insertHostSwitch(Job& job) {
    const Id<Host> host = hostOf(job.design(), job.target);
    if (!host)
        return misplaced(translatable("Operation", "A virtual switch belongs to a host. Drop it on one."));
    return done(addHostSwitch(job.transaction, host));
}

Result<AnyId> insertHostVirtualNic(Job& job) {
    Id<HostSwitch> hostSwitch = job.target.as<HostSwitch>();
    if (!hostSwitch)
        if (const auto switches = switchesOf(job.design(), hostOf(job.design(), job.target));
            !switches.empty())
            hostSwitch = switches.front();
    if (!hostSwitch)
        return misplaced(
            translatable("Operation", "A host virtual NIC needs a virtual switch. Drop it on one."));
    return done(addHostVirtualNic(job.transaction, hostSwitch, job.answer.object.as<VmNetwork>()));
}

Result<AnyId> insertPhysicalSwitch(Job& job) {
    NewPhysicalSwitch wanted;
    if (const Host* neighbour = job.design().get(hostOf(job.design(), job.target)))
        wanted.rack = neighbour->rack;
    return done(addPhysicalSwitch(job.transaction, wanted));
}

Result<AnyId> insertHostGroup(Job& job) {
    HostGroup group;
    group.name = job.name<HostGroup>("Host Group");
    group.parent = job.target.is<HostGroup>() ? job.target.as<HostGroup>() : rootGroup(job.transaction);
    return AnyId(job.transaction.add(std::move(group)));
}

} // namespace fd::ops::rules
