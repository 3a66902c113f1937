// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/connect.h"

#include "model/derived/attachment.h"
#include "model/naming.h"
#include "model/ops/cabling.h"
#include "model/ops/place.h"
#include "model/ops/support.h"
#include "model/ops/switching.h"

#include <algorithm>

namespace fd::ops {

namespace {

struct Job {
    Transaction& transaction;
    const Relations& relations;
    std::string port;
    std::optional<AnyId> with{};

    const Design& design() const { return transaction.view(); }
};

Result<AnyId> done(const Result<void>& result, AnyId id) {
    return result ? Result<AnyId>{id} : Result<AnyId>{result.error()};
}
template <class T>
Result<AnyId> done(const Result<Id<T>>& result) {
    return result ? Result<AnyId>{AnyId(*result)} : Result<AnyId>{result.error()};
}

Error already(const Design& design, AnyId a, AnyId b) {
    return refusal("connect.already", translatable("Operation", "{a} and {b} are already connected."),
                   {named("a", design, a), named("b", design, b)});
}

/// Adds `value` to a list field, once.
template <class T, class V>
Result<AnyId> append(Job& job, Id<T> id, std::vector<V> T::*list, V value) {
    const auto& present = job.design().get(id)->*list;
    if (std::find(present.begin(), present.end(), value) != present.end())
        return already(job.design(), id, value);
    job.transaction.edit(id, [&](T& record) { (record.*list).push_back(value); });
    return AnyId(id);
}

/// Sets a reference field.
template <class T, class V>
Result<AnyId> refer(Job& job, Id<T> id, V T::*field, V value) {
    if (job.design().get(id)->*field == value)
        return already(job.design(), id, value);
    job.transaction.edit(id, [&](T& record) { record.*field = value; });
    return AnyId(id);
}

Result<AnyId> join(Job& job, Id<PhysicalNic> nic, Id<PhysicalSwitch> device) {
    return done(connectNic(job.transaction, nic, device, job.port), nic);
}
Result<AnyId> join(Job& job, Id<PhysicalSwitch> a, Id<PhysicalSwitch> b) {
    return done(connectSwitches(job.transaction, a, b));
}
Result<AnyId> join(Job& job, Id<Host> host, Id<PhysicalSwitch> device) {
    for (const Id<PhysicalNic> nic : nicsOf(job.design(), host))
        if (!job.design().get(nic)->physicalSwitch)
            return join(job, nic, device);
    return refusal("connect.no-loose-nic",
                   translatable("Operation", "Every physical NIC of {host} is connected. Add one first."),
                   {named("host", job.design(), host)});
}
Result<AnyId> join(Job& job, Id<PhysicalNic> nic, Id<NicTeam> team) {
    return done(addToTeam(job.transaction, nic, team), team);
}
Result<AnyId> join(Job& job, Id<PhysicalNic> a, Id<PhysicalNic> b) {
    const AnyId user = userOf(job.design(), b);
    if (user.is<NicTeam>())
        return join(job, a, user.as<NicTeam>());
    return done(teamNics(job.transaction, std::array{a, b}));
}
Result<AnyId> join(Job& job, Id<PhysicalNic> nic, Id<HostSwitch> hostSwitch) {
    return done(addToSwitch(job.transaction, nic, hostSwitch), hostSwitch);
}
Result<AnyId> join(Job& job, Id<NicTeam> team, Id<HostSwitch> hostSwitch) {
    return done(bindToTeam(job.transaction, team, hostSwitch), hostSwitch);
}
Result<AnyId> join(Job&, Id<HostVirtualNic>, Id<NicTeam>) {
    return refusal("connect.host-vnic-team", translatable("Operation", "Host virtual adapters cannot be teamed."));
}
Result<AnyId> join(Job& job, Id<UplinkPortProfile> profile, Id<NetworkSite> site) {
    return append(job, profile, &UplinkPortProfile::sites, site);
}
Result<AnyId> join(Job& job, Id<UplinkPortProfile> profile, Id<LogicalSwitch> logicalSwitch) {
    for (const auto [id, set] : job.design().table<UplinkPortProfileSet>())
        if (set.logicalSwitch == logicalSwitch && set.profile == profile)
            return already(job.design(), profile, logicalSwitch);
    UplinkPortProfileSet set;
    set.name = freeName(job.design(), kindOf<UplinkPortProfileSet>, displayName(job.design(), profile));
    set.logicalSwitch = logicalSwitch;
    set.profile = profile;
    return AnyId(job.transaction.add(std::move(set)));
}
Result<AnyId> join(Job& job, Id<PortClassification> classification, Id<LogicalSwitch> logicalSwitch) {
    VirtualPort port;
    port.isDefault = true;
    for (const auto [id, other] : job.design().table<VirtualPort>()) {
        if (other.logicalSwitch == logicalSwitch && other.classification == classification)
            return already(job.design(), classification, logicalSwitch);
        port.isDefault = port.isDefault && other.logicalSwitch != logicalSwitch;
    }
    // A profile of the same name is what VMM's own pairs have; otherwise it stays open.
    port.profile = job.with.value_or(AnyId{}).as<VirtualPortProfile>();
    for (const auto [id, profile] : job.design().table<VirtualPortProfile>())
        if (!job.with && profile.name == job.design().get(classification)->name)
            port.profile = id;
    port.logicalSwitch = logicalSwitch;
    port.classification = classification;
    return AnyId(job.transaction.add(std::move(port)));
}
Result<AnyId> join(Job& job, Id<SwitchExtension> extension, Id<LogicalSwitch> logicalSwitch) {
    return append(job, logicalSwitch, &LogicalSwitch::extensions, extension);
}
Result<AnyId> join(Job& job, Id<LogicalSwitch> logicalSwitch, Id<Host> host) {
    return done(deployLogicalSwitch(job.transaction, host, logicalSwitch));
}

Result<AnyId> attach(Job& job, Id<VirtualNic> id, Id<VmNetwork> network, Id<VmSubnet> subnet) {
    VirtualNic wanted = *job.design().get(id);
    if (wanted.vmNetwork == network && (!subnet || wanted.vmSubnet == subnet))
        return already(job.design(), id, network);
    wanted.vmNetwork = network;
    wanted.vmSubnet = subnet;
    const Id<Host> host = hostOf(job.design(), id);
    const FabricView view(job.design(), job.relations);
    if (host && placeAdapter(view, wanted, host).fault == PlacementFault::NoPath)
        return refusal("place.no-path",
                       translatable("Operation", "No path: logical network \"{logical}\" is not on host {host}."),
                       {named("logical", job.design(), job.design().get(network)->logicalNetwork),
                        named("host", job.design(), host)});
    job.transaction.edit(id, [&](VirtualNic& record) {
        record.vmNetwork = network;
        record.vmSubnet = subnet;
    });
    return AnyId(id);
}
Result<AnyId> join(Job& job, Id<VirtualNic> nic, Id<VmNetwork> network) {
    Id<VmSubnet> only;
    int count = 0;
    for (const auto [id, subnet] : job.design().table<VmSubnet>())
        if (subnet.vmNetwork == network && ++count == 1)
            only = id;
    return attach(job, nic, network, count == 1 ? only : Id<VmSubnet>{});
}
Result<AnyId> join(Job& job, Id<VirtualNic> nic, Id<VmSubnet> subnet) {
    return attach(job, nic, job.design().get(subnet)->vmNetwork, subnet);
}
/// The machine's first adapter without a network.
template <class Target>
Result<AnyId> attachMachine(Job& job, Id<Vm> vm, Id<Target> target) {
    for (const auto [id, nic] : job.design().table<VirtualNic>())
        if (nic.vm == vm && !nic.vmNetwork)
            return join(job, id, target);
    return refusal("connect.no-loose-vnic",
                   translatable("Operation", "Every virtual NIC of {vm} has a network. Add one first."),
                   {named("vm", job.design(), vm)});
}
Result<AnyId> join(Job& job, Id<Vm> vm, Id<VmNetwork> network) { return attachMachine(job, vm, network); }
Result<AnyId> join(Job& job, Id<Vm> vm, Id<VmSubnet> subnet) { return attachMachine(job, vm, subnet); }
Result<AnyId> join(Job& job, Id<Vm> vm, Id<Host> host) {
    const auto placed = placeVm(job.transaction, job.relations, vm, host);
    return placed ? Result<AnyId>{AnyId(vm)} : Result<AnyId>{placed.error()};
}
Result<AnyId> join(Job& job, Id<Vm> vm, Id<Tenant> tenant) { return refer(job, vm, &Vm::tenant, tenant); }
Result<AnyId> join(Job& job, Id<VmNetwork> network, Id<Tenant> tenant) {
    return refer(job, network, &VmNetwork::tenant, tenant);
}
Result<AnyId> join(Job& job, Id<VirtualNic> nic, Id<HostSwitch> hostSwitch) {
    if (hostOf(job.design(), nic) != job.design().get(hostSwitch)->host)
        return refusal("connect.other-host",
                       translatable("Operation", "{switch} is on another host than the machine."),
                       {named("switch", job.design(), hostSwitch)});
    return refer(job, nic, &VirtualNic::hostSwitch, hostSwitch);
}
Result<AnyId> join(Job& job, Id<VirtualNic> nic, Id<PortClassification> classification) {
    return refer(job, nic, &VirtualNic::classification, classification);
}
Result<AnyId> join(Job& job, Id<HostVirtualNic> nic, Id<PortClassification> classification) {
    return refer(job, nic, &HostVirtualNic::classification, classification);
}
Result<AnyId> join(Job& job, Id<HostVirtualNic> nic, Id<VmNetwork> network) {
    if (job.design().get(network)->isolation == IsolationType::NetworkVirtualization)
        return refusal("vnic.virtualized",
                       translatable("Operation", "Host virtual NICs cannot use {network}, because it uses network "
                                                 "virtualization."),
                       {named("network", job.design(), network)});
    return refer(job, nic, &HostVirtualNic::vmNetwork, network);
}
Result<AnyId> join(Job& job, Id<VmNetwork> network, Id<Gateway> gateway) {
    const bool isDirect = job.design().get(gateway)->directRouting;
    for (const auto [id, other] : job.design().table<VmNetworkGateway>()) {
        if (other.vmNetwork == network)
            return refusal("connect.has-gateway",
                           translatable("Operation", "{network} already has the gateway {gateway}."),
                           {named("network", job.design(), network), named("gateway", job.design(), other.gateway)});
        if (isDirect && other.gateway == gateway)
            return refusal("connect.direct-routing",
                           translatable("Operation", "Direct routing serves one VM network; {gateway} already serves "
                                                     "\"{network}\"."),
                           {named("gateway", job.design(), gateway), named("network", job.design(), other.vmNetwork)});
    }
    if (job.design().get(network)->isolation != IsolationType::NetworkVirtualization)
        return refusal("connect.not-virtualized",
                       translatable("Operation", "A gateway serves VM networks that use network virtualization. "
                                                 "{network} does not."),
                       {named("network", job.design(), network)});
    VmNetworkGateway made;
    made.name = displayName(job.design(), network) + " gateway";
    made.vmNetwork = network;
    made.gateway = gateway;
    made.requiresNat = !isDirect;
    return AnyId(job.transaction.add(std::move(made)));
}
Result<AnyId> join(Job& job, Id<NetworkSite> site, Id<HostGroup> group) {
    return append(job, site, &NetworkSite::hostGroups, group);
}
Result<AnyId> join(Job& job, Id<Host> host, Id<HostGroup> group) {
    return done(moveHostToGroup(job.transaction, host, group), host);
}
Result<AnyId> join(Job& job, Id<Host> host, Id<HostCluster> cluster) {
    return refer(job, host, &Host::cluster, cluster);
}
Result<AnyId> join(Job& job, Id<Gateway> gateway, Id<HostGroup> group) {
    return append(job, gateway, &Gateway::hostGroups, group);
}
Result<AnyId> join(Job& job, Id<MacPool> pool, Id<HostGroup> group) {
    return append(job, pool, &MacPool::hostGroups, group);
}
Result<AnyId> join(Job&, Id<Host>, Id<Host>) {
    return refusal("connect.kinds", translatable("Operation", "Hosts are connected through a physical switch."));
}

struct Rule {
    Kind from;
    Kind to;
    Result<AnyId> (*apply)(Job& job, AnyId from, AnyId to);
};

template <class From, class To>
constexpr Rule rule() {
    return {kindOf<From>, kindOf<To>,
            [](Job& job, AnyId from, AnyId to) { return join(job, from.as<From>(), to.as<To>()); }};
}

/// Which kinds are joined. The ends of a rule may be given in either order.
constexpr Rule kRules[] = {
    rule<PhysicalNic, PhysicalSwitch>(),
    rule<PhysicalSwitch, PhysicalSwitch>(),
    rule<Host, PhysicalSwitch>(),
    rule<PhysicalNic, NicTeam>(),
    rule<PhysicalNic, PhysicalNic>(),
    rule<PhysicalNic, HostSwitch>(),
    rule<NicTeam, HostSwitch>(),
    rule<HostVirtualNic, NicTeam>(),
    rule<UplinkPortProfile, NetworkSite>(),
    rule<UplinkPortProfile, LogicalSwitch>(),
    rule<PortClassification, LogicalSwitch>(),
    rule<SwitchExtension, LogicalSwitch>(),
    rule<LogicalSwitch, Host>(),
    rule<VirtualNic, VmNetwork>(),
    rule<VirtualNic, VmSubnet>(),
    rule<Vm, VmNetwork>(),
    rule<Vm, VmSubnet>(),
    rule<Vm, Host>(),
    rule<Vm, Tenant>(),
    rule<VmNetwork, Tenant>(),
    rule<VirtualNic, HostSwitch>(),
    rule<VirtualNic, PortClassification>(),
    rule<HostVirtualNic, PortClassification>(),
    rule<HostVirtualNic, VmNetwork>(),
    rule<VmNetwork, Gateway>(),
    rule<NetworkSite, HostGroup>(),
    rule<Host, HostGroup>(),
    rule<Host, HostCluster>(),
    rule<Gateway, HostGroup>(),
    rule<MacPool, HostGroup>(),
    rule<Host, Host>(),
};

struct Purpose {
    Kind kind;
    const char* source;
};

/// What kinds are for, for people who try to join something else.
constexpr Purpose kPurposes[] = {
    {kindOf<VmNetwork>, translatable("Operation", "A VM network connects virtual adapters. Drop it on a logical network "
                                                  "or in the Tenant view.")},
    {kindOf<LogicalNetwork>, translatable("Operation", "A logical network reaches hosts through its network sites and "
                                                       "an uplink port profile.")},
    {kindOf<IpPool>, translatable("Operation", "An IP pool belongs to a network site's subnet or to a VM subnet.")},
    {kindOf<PortClassification>, translatable("Operation", "A port classification is offered by logical switches and "
                                                           "used by virtual adapters.")},
    {kindOf<UplinkPortProfile>, translatable("Operation", "An uplink port profile carries network sites and is offered "
                                                          "by logical switches.")},
    {kindOf<Gateway>, translatable("Operation", "A gateway serves VM networks.")},
    {kindOf<NetworkSite>, translatable("Operation", "A network site is scoped to host groups and carried by uplink "
                                                    "port profiles.")},
    {kindOf<VmSubnet>, translatable("Operation", "A VM subnet takes virtual adapters.")},
    {kindOf<PhysicalSwitch>, translatable("Operation", "A physical switch is connected to physical NICs and to other "
                                                       "physical switches.")},
    {kindOf<PhysicalNic>, translatable("Operation", "A physical NIC is connected to a physical switch, a team or a "
                                                    "virtual switch.")},
    {kindOf<Vm>, translatable("Operation", "A virtual machine runs on a host and is connected to VM networks.")},
};

Error neverJoined(const Design& design, const Connection& wanted) {
    for (const Purpose& purpose : kPurposes)
        if (purpose.kind == wanted.from.kind || purpose.kind == wanted.to.kind)
            return refusal("connect.kinds", purpose.source);
    return refusal("connect.kinds", translatable("Operation", "{a} and {b} cannot be connected."),
                   {named("a", design, wanted.from), named("b", design, wanted.to)});
}

} // namespace

Result<AnyId> connect(Transaction& transaction, const Relations& relations, const Connection& wanted) {
    if (!transaction.view().contains(wanted.from) || !transaction.view().contains(wanted.to))
        return isGone();
    if (wanted.from == wanted.to)
        return refusal("connect.itself", translatable("Operation", "An object cannot be connected to itself."));
    Job job{transaction, relations, wanted.port, wanted.with};
    for (const Rule& rule : kRules) {
        if (rule.from == wanted.from.kind && rule.to == wanted.to.kind)
            return rule.apply(job, wanted.from, wanted.to);
        if (rule.from == wanted.to.kind && rule.to == wanted.from.kind)
            return rule.apply(job, wanted.to, wanted.from);
    }
    return neverJoined(transaction.view(), wanted);
}

Result<void> canConnect(const Design& design, const Relations& relations, const Connection& wanted) {
    Transaction attempt = trial(design);
    const auto result = connect(attempt, relations, wanted);
    return result ? Result<void>{} : Result<void>{result.error()};
}

namespace {

/// Adapters, teams and virtual switches are joined on their own host only: the others need not be tried.
std::vector<AnyId> onHost(const Design& design, const Relations& relations, Id<Host> host, Kind kind) {
    std::vector<AnyId> found;
    const auto take = [&](const auto& ids) { found.insert(found.end(), ids.begin(), ids.end()); };
    if (kind == kindOf<PhysicalNic>)
        take(relations.of(&PhysicalNic::host, host));
    else if (kind == kindOf<NicTeam>)
        take(relations.of(&NicTeam::host, host));
    else if (kind == kindOf<HostSwitch>)
        take(relations.of(&HostSwitch::host, host));
    else
        return design.idsOf(kind);
    return found;
}

std::vector<AnyId> candidates(const Design& design, const Relations& relations, AnyId from, Kind kind) {
    const bool isOfHost = from.is<PhysicalNic>() || from.is<NicTeam>() || from.is<HostSwitch>() ||
                          from.is<HostVirtualNic>() || from.is<VirtualNic>();
    return isOfHost ? onHost(design, relations, hostOf(design, from), kind) : design.idsOf(kind);
}

} // namespace

std::vector<AnyId> connectionTargets(const Design& design, const Relations& relations, AnyId from, Kind kind) {
    std::vector<AnyId> targets;
    const bool isKnown = std::any_of(std::begin(kRules), std::end(kRules), [&](const Rule& rule) {
        return (rule.from == from.kind && rule.to == kind) || (rule.to == from.kind && rule.from == kind);
    });
    if (!isKnown)
        return targets;
    for (const AnyId id : candidates(design, relations, from, kind))
        if (canConnect(design, relations, {from, id}))
            targets.push_back(id);
    return targets;
}

std::vector<AnyId> connectionTargets(const Design& design, const Relations& relations, AnyId from) {
    std::vector<AnyId> targets;
    for (const KindInfo& kind : allKinds()) {
        const std::vector<AnyId> ofKind = connectionTargets(design, relations, from, kind.kind);
        targets.insert(targets.end(), ofKind.begin(), ofKind.end());
    }
    return targets;
}

} // namespace fd::ops
