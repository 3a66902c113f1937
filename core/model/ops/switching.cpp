// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/switching.h"

#include "model/naming.h"
#include "model/ops/support.h"

#include <algorithm>

namespace fd::ops {

namespace {

Error noFreeNic(const Design& design, Id<Host> host) {
    return refusal("switch.no-free-nic",
                   translatable("Operation", "{host} has no free physical NIC. Add one or release one first."),
                   {named("host", design, host)});
}

Error otherHost(const Design& design, Id<PhysicalNic> nic, Id<Host> host) {
    return refusal("nic.other-host", translatable("Operation", "{nic} is not an adapter of {host}."),
                   {named("nic", design, nic), named("host", design, host)});
}

Error lbfoUnderSwitch() {
    return refusal("switch.lbfo-os",
                   translatable("Operation", "Windows Server 2022 and later cannot bind a virtual switch to an LBFO "
                                             "team. Use SET."));
}

/// Nothing if the adapter exists, is of that host and is free.
Result<void> checkFree(const Design& design, Id<PhysicalNic> nic, Id<Host> host) {
    const PhysicalNic* record = design.get(nic);
    if (!record)
        return isGone();
    if (record->host != host)
        return otherHost(design, nic, host);
    const AnyId user = userOf(design, nic);
    if (user.is<HostSwitch>())
        return refusal("nic.in-use",
                       translatable("Operation", "{nic} belongs to virtual switch {user}. Remove it there first."),
                       {named("nic", design, nic), named("user", design, user)});
    if (user)
        return refusal("nic.in-use",
                       translatable("Operation", "{nic} belongs to team {user}. Remove it there first."),
                       {named("nic", design, nic), named("user", design, user)});
    return {};
}

std::string switchName(const Design& design, Id<Host> host, const std::string& wanted) {
    std::vector<std::string> taken;
    for (const Id<HostSwitch> other : switchesOf(design, host))
        taken.push_back(design.get(other)->name);
    if (std::find(taken.begin(), taken.end(), wanted) == taken.end())
        return wanted;
    const std::size_t stemEnd = wanted.find_last_not_of("0123456789") + 1;
    return numberedName(wanted.substr(0, stemEnd), taken);
}

Id<UplinkPortProfileSet> firstSet(const Design& design, Id<LogicalSwitch> logicalSwitch) {
    for (const auto [id, set] : design.table<UplinkPortProfileSet>())
        if (set.logicalSwitch == logicalSwitch)
            return id;
    return {};
}

Result<void> checkVersion(const LogicalSwitch& logicalSwitch, const Host& host, const std::string& hostName) {
    if (logicalSwitch.uplinkMode == UplinkMode::EmbeddedTeam && !hasEmbeddedTeaming(host.osVersion))
        return refusal("switch.needs-set-os",
                       translatable("Operation", "{switch} uses an embedded team (SET), which needs Windows Server "
                                                 "2016. {host} runs an older version."),
                       {{"switch", logicalSwitch.name}, {"host", hostName}});
    if (logicalSwitch.uplinkMode == UplinkMode::Team && discouragesLbfoUnderSwitch(host.osVersion))
        return lbfoUnderSwitch();
    return {};
}

} // namespace

Result<Id<HostSwitch>> addHostSwitch(Transaction& transaction, Id<Host> host, NewHostSwitch wanted) {
    const Design& design = transaction.view();
    if (!design.get(host))
        return isGone();
    HostSwitch made;
    made.host = host;
    made.binding = wanted.binding;
    made.name = switchName(design, host, wanted.name);
    if (wanted.binding == SwitchBinding::External) {
        if (!wanted.nic) {
            const auto unused = freeNicsOf(design, host);
            if (unused.empty())
                return noFreeNic(design, host);
            wanted.nic = unused.front();
        }
        if (auto ok = checkFree(design, wanted.nic, host); !ok)
            return ok.error();
        made.nics = {wanted.nic};
    }
    return transaction.add(std::move(made));
}

Result<Id<HostSwitch>> deployLogicalSwitch(Transaction& transaction, Id<Host> host, Id<LogicalSwitch> logicalSwitch,
                                           const Deployment& with) {
    const Design& design = transaction.view();
    const Host* hostRecord = design.get(host);
    const LogicalSwitch* record = design.get(logicalSwitch);
    if (!hostRecord || !record)
        return isGone();
    for (const Id<HostSwitch> other : switchesOf(design, host))
        if (design.get(other)->logicalSwitch == logicalSwitch)
            return refusal("switch.deployed", translatable("Operation", "{switch} is already deployed on {host}."),
                           {named("switch", design, logicalSwitch), named("host", design, host)});
    if (auto ok = checkVersion(*record, *hostRecord, displayName(design, host)); !ok)
        return ok.error();
    HostSwitch made;
    made.host = host;
    made.logicalSwitch = logicalSwitch;
    made.name = switchName(design, host, record->name);
    made.uplinkSet = with.uplinkSet ? with.uplinkSet : firstSet(design, logicalSwitch);
    made.nics = with.nics.empty() ? freeNicsOf(design, host) : with.nics;
    if (made.nics.empty())
        return noFreeNic(design, host);
    if (with.nics.empty() && record->uplinkMode == UplinkMode::NoTeam)
        made.nics.resize(1);
    for (const Id<PhysicalNic> nic : made.nics)
        if (auto ok = checkFree(design, nic, host); !ok)
            return ok.error();
    return transaction.add(std::move(made));
}

Result<Id<HostVirtualNic>> addHostVirtualNic(Transaction& transaction, Id<HostSwitch> hostSwitch,
                                             Id<VmNetwork> vmNetwork) {
    const Design& design = transaction.view();
    const HostSwitch* record = design.get(hostSwitch);
    const VmNetwork* network = design.get(vmNetwork);
    if (!record || (vmNetwork && !network))
        return isGone();
    if (network && network->isolation == IsolationType::NetworkVirtualization)
        return refusal("vnic.virtualized",
                       translatable("Operation", "Host virtual NICs cannot use {network}, because it uses network "
                                                 "virtualization."),
                       {named("network", design, vmNetwork)});
    std::vector<std::string> taken;
    bool hasManagement = false;
    for (const auto [id, other] : design.table<HostVirtualNic>()) {
        if (hostOf(design, id) != record->host)
            continue;
        taken.push_back(other.name);
        hasManagement = hasManagement || other.isManagement;
        if (other.hostSwitch == hostSwitch && !record->logicalSwitch)
            return refusal("switch.one-host-vnic",
                           translatable("Operation", "{switch} is a standard switch, which has one host virtual NIC "
                                                     "at most."),
                           {named("switch", design, hostSwitch)});
    }
    HostVirtualNic made;
    made.hostSwitch = hostSwitch;
    made.vmNetwork = vmNetwork;
    made.isManagement = !hasManagement;
    const std::string wanted = network ? network->name : hasManagement ? "vNIC1" : "Management";
    made.name = std::find(taken.begin(), taken.end(), wanted) == taken.end() ? wanted : numberedName("vNIC", taken);
    return transaction.add(std::move(made));
}

Result<Id<NicTeam>> teamNics(Transaction& transaction, std::span<const Id<PhysicalNic>> nics) {
    const Design& design = transaction.view();
    if (nics.empty())
        return refusal("team.empty", translatable("Operation", "A team needs at least one free physical NIC."));
    const Id<Host> host = hostOf(design, nics.front());
    if (!design.get(host))
        return isGone();
    if (!hasInboxTeaming(design.get(host)->osVersion))
        return refusal("team.needs-2012",
                       translatable("Operation", "Windows Server teams adapters from version 2012 on. {host} runs an "
                                                 "older version."),
                       {named("host", design, host)});
    for (const Id<PhysicalNic> nic : nics) {
        if (hostOf(design, nic) != host)
            return refusal("team.several-hosts",
                           translatable("Operation", "The members of a team are adapters of one host."));
        if (auto ok = checkFree(design, nic, host); !ok)
            return ok.error();
    }
    std::vector<std::string> taken;
    for (const auto [id, other] : design.table<NicTeam>())
        if (other.host == host)
            taken.push_back(other.name);
    NicTeam team;
    team.host = host;
    team.name = numberedName("Team", taken);
    team.members.assign(nics.begin(), nics.end());
    return transaction.add(std::move(team));
}

Result<void> addToTeam(Transaction& transaction, Id<PhysicalNic> nic, Id<NicTeam> team) {
    const NicTeam* record = transaction.view().get(team);
    if (!record)
        return isGone();
    if (hostOf(transaction.view(), nic) != record->host)
        return refusal("team.several-hosts",
                       translatable("Operation", "The members of a team are adapters of one host."));
    if (auto ok = checkFree(transaction.view(), nic, record->host); !ok)
        return ok;
    transaction.edit(team, [nic](NicTeam& edited) { edited.members.push_back(nic); });
    return {};
}

Result<void> addToSwitch(Transaction& transaction, Id<PhysicalNic> nic, Id<HostSwitch> hostSwitch) {
    const Design& design = transaction.view();
    const HostSwitch* record = design.get(hostSwitch);
    if (!record)
        return isGone();
    if (auto ok = checkFree(design, nic, record->host); !ok)
        return ok;
    const LogicalSwitch* logical = design.get(record->logicalSwitch);
    const bool takesOne = !logical || logical->uplinkMode == UplinkMode::NoTeam;
    if (takesOne && (!record->nics.empty() || record->team))
        return refusal("switch.one-nic",
                       translatable("Operation", "{switch} takes one physical NIC. Team the adapters, or use a logical "
                                                 "switch with an uplink team."),
                       {named("switch", design, hostSwitch)});
    transaction.edit(hostSwitch, [nic](HostSwitch& edited) {
        edited.nics.push_back(nic);
        edited.binding = SwitchBinding::External;
    });
    return {};
}

Result<void> bindToTeam(Transaction& transaction, Id<NicTeam> team, Id<HostSwitch> hostSwitch) {
    const Design& design = transaction.view();
    const NicTeam* teamRecord = design.get(team);
    const HostSwitch* record = design.get(hostSwitch);
    if (!teamRecord || !record || !design.get(record->host))
        return isGone();
    if (teamRecord->host != record->host)
        return refusal("nic.other-host", translatable("Operation", "{team} is a team of another host."),
                       {named("team", design, team)});
    if (record->logicalSwitch)
        return refusal("switch.is-logical",
                       translatable("Operation", "{switch} comes from a logical switch, which makes its own team."),
                       {named("switch", design, hostSwitch)});
    if (teamRecord->kind == TeamKind::Lbfo && discouragesLbfoUnderSwitch(design.get(record->host)->osVersion))
        return lbfoUnderSwitch();
    for (const auto [id, other] : design.table<HostSwitch>())
        if (other.team == team && id != hostSwitch)
            return refusal("team.in-use",
                           translatable("Operation", "{team} already carries virtual switch {switch}."),
                           {named("team", design, team), named("switch", design, id)});
    if (!record->nics.empty())
        return refusal("switch.one-nic",
                       translatable("Operation", "{switch} is bound to {nic}. Remove it there first."),
                       {named("switch", design, hostSwitch), named("nic", design, record->nics.front())});
    transaction.edit(hostSwitch, [team](HostSwitch& edited) { edited.team = team; });
    return {};
}

} // namespace fd::ops
