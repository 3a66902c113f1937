// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/insert.h"

#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/connect.h"
#include "model/ops/name_pattern.h"
#include "model/ops/support.h"
#include "model/ops/switching.h"

#include <algorithm>
#include <set>

namespace fd::ops {

namespace {

struct Job {
    Transaction& transaction;
    const Relations& relations;
    AnyId target;
    std::vector<AnyId> selected{};
    InsertAnswer answer{};
    Id<HostGroup> column{};

    const Design& design() const { return transaction.view(); }
    template <class T>
    std::string name(const char* wanted) const {
        return freeName(design(), kindOf<T>, wanted);
    }
};

template <class T>
Result<AnyId> done(const Result<Id<T>>& result) {
    return result ? Result<AnyId>{AnyId(*result)} : Result<AnyId>{result.error()};
}

Error misplaced(const char* source) {
    return refusal("insert.target", source);
}

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

Result<AnyId> insertTeam(Job& job) {
    const Id<Host> host = hostOf(job.design(), job.target);
    if (!host)
        return misplaced(translatable("Operation", "A team joins adapters of one host. Drop it on a host."));
    if (const auto chosen = selectedNics(job, host); !chosen.empty())
        return done(teamNics(job.transaction, chosen));
    const auto nics = freeNicsOf(job.design(), host);
    if (nics.empty())
        return refusal("switch.no-free-nic",
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
        if (const auto switches = switchesOf(job.design(), hostOf(job.design(), job.target)); !switches.empty())
            hostSwitch = switches.front();
    if (!hostSwitch)
        return misplaced(translatable("Operation", "A host virtual NIC needs a virtual switch. Drop it on one."));
    return done(addHostVirtualNic(job.transaction, hostSwitch, job.answer.object.as<VmNetwork>()));
}

Result<AnyId> insertPhysicalSwitch(Job& job) {
    NewPhysicalSwitch wanted;
    if (const Host* neighbour = job.design().get(hostOf(job.design(), job.target)))
        wanted.rack = neighbour->rack;
    return done(addPhysicalSwitch(job.transaction, wanted));
}

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

Result<AnyId> insertSite(Job& job) {
    Id<LogicalNetwork> network = job.target.as<LogicalNetwork>();
    // Beside another site: a further one of the same logical network.
    if (const NetworkSite* neighbour = job.design().get(siteOf(job)))
        network = neighbour->logicalNetwork;
    if (!job.design().get(network))
        return misplaced(translatable("Operation", "A network site belongs to a logical network. Drop it on one."));
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
        return misplaced(translatable("Operation", "A subnet-VLAN belongs to a network site. Drop it on one."));
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
        return misplaced(translatable("Operation", "An IP pool belongs to a network site's subnet or to a VM subnet. "
                                                   "Drop it on one."));
    if (!fitPool(job.design(), pool))
        return refusal("insert.no-subnet",
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
        return misplaced(translatable("Operation", "A VM network connects virtual adapters. Drop it on a logical "
                                                   "network or in the Tenant view."));
    for (const auto [id, record] : job.design().table<LogicalNetwork>())
        if (!logical || (!job.target.is<LogicalNetwork>() && record.kind == LogicalNetworkKind::Virtualized))
            logical = id;
    if (!logical)
        return refusal("insert.no-logical-network",
                       translatable("Operation", "A VM network needs a logical network. Add one first."));
    network.logicalNetwork = logical;
    switch (job.design().get(logical)->kind) {
    case LogicalNetworkKind::Connected: network.isolation = IsolationType::NoIsolation; break;
    case LogicalNetworkKind::IndependentVlan:
    case LogicalNetworkKind::IndependentPvlan: network.isolation = IsolationType::Vlan; break;
    case LogicalNetworkKind::Virtualized: network.isolation = IsolationType::NetworkVirtualization; break;
    case LogicalNetworkKind::External: network.isolation = IsolationType::External; break;
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

Result<AnyId> insertVm(Job& job) {
    NewVm wanted;
    wanted.host = hostOf(job.design(), job.target);
    wanted.vmNetwork = job.target.as<VmNetwork>();
    wanted.vmSubnet = job.target.as<VmSubnet>();
    wanted.tenant = job.target.as<Tenant>();
    if (!wanted.host && !wanted.vmNetwork && !wanted.vmSubnet && !wanted.tenant)
        return misplaced(translatable("Operation", "A virtual machine runs on a host or belongs to a VM network. Drop "
                                                   "it on one."));
    return done(addVm(job.transaction, wanted));
}

Result<AnyId> insertVirtualNic(Job& job) {
    const VirtualNic* neighbour = job.design().get(job.target.as<VirtualNic>());
    const Id<Vm> vm = neighbour ? neighbour->vm : job.target.as<Vm>();
    if (!job.design().get(vm))
        return misplaced(translatable("Operation", "A virtual NIC belongs to a virtual machine. Drop it on one."));
    return done(addVirtualNic(job.transaction, vm));
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

Result<AnyId> insertHostGroup(Job& job) {
    HostGroup group;
    group.name = job.name<HostGroup>("Host Group");
    group.parent = job.target.is<HostGroup>() ? job.target.as<HostGroup>() : rootGroup(job.transaction);
    return AnyId(job.transaction.add(std::move(group)));
}

/// Kinds that stand alone, joined to the target where it is a logical switch.
template <class T>
Result<AnyId> insertSimple(Job& job) {
    T made;
    made.name = job.name<T>(T::names.singular);
    const Id<T> id = job.transaction.add(std::move(made));
    if (job.target.is<LogicalSwitch>() && kindOf<T> != kindOf<VirtualPortProfile>)
        if (const auto joined = connect(job.transaction, job.relations,
                                        {id, job.target, {}, job.answer.object});
            !joined)
            return joined.error();
    return AnyId(id);
}

struct Rule {
    Kind kind;
    Result<AnyId> (*apply)(Job& job);
};

constexpr Rule kRules[] = {
    {kindOf<Host>, insertHost},
    {kindOf<PhysicalNic>, insertNic},
    {kindOf<NicTeam>, insertTeam},
    {kindOf<LogicalSwitch>, insertLogicalSwitch},
    {kindOf<HostSwitch>, insertHostSwitch},
    {kindOf<HostVirtualNic>, insertHostVirtualNic},
    {kindOf<PhysicalSwitch>, insertPhysicalSwitch},
    {kindOf<LogicalNetwork>, insertLogicalNetwork},
    {kindOf<NetworkSite>, insertSite},
    {kindOf<SubnetVlan>, insertRow},
    {kindOf<IpPool>, insertPool},
    {kindOf<VmNetwork>, insertVmNetwork},
    {kindOf<VmSubnet>, insertVmSubnet},
    {kindOf<Vm>, insertVm},
    {kindOf<VirtualNic>, insertVirtualNic},
    {kindOf<Gateway>, insertGateway},
    {kindOf<HostGroup>, insertHostGroup},
    {kindOf<UplinkPortProfile>, insertSimple<UplinkPortProfile>},
    {kindOf<PortClassification>, insertSimple<PortClassification>},
    {kindOf<SwitchExtension>, insertSimple<SwitchExtension>},
    {kindOf<VirtualPortProfile>, insertSimple<VirtualPortProfile>},
    {kindOf<HostCluster>, insertSimple<HostCluster>},
    {kindOf<Tenant>, insertSimple<Tenant>},
    {kindOf<Router>, insertSimple<Router>},
    {kindOf<MacPool>, insertSimple<MacPool>},
    {kindOf<RunAsAccount>, insertSimple<RunAsAccount>},
    {kindOf<NetworkController>, insertSimple<NetworkController>},
    {kindOf<VmTemplate>, insertSimple<VmTemplate>},
    {kindOf<LoadBalancer>, insertSimple<LoadBalancer>},
    {kindOf<VipTemplate>, insertSimple<VipTemplate>},
    {kindOf<PortAcl>, insertSimple<PortAcl>},
    {kindOf<Scenario>, insertSimple<Scenario>},
};

} // namespace

std::optional<Vsid> freeVsid(const Design& design) {
    std::set<int> taken;
    for (const auto [id, subnet] : design.table<VmSubnet>())
        if (subnet.vsid)
            taken.insert(subnet.vsid->number());
    for (int number = design.settings().vsidRangeStart; number <= design.settings().vsidRangeEnd; ++number)
        if (!taken.contains(number))
            return Vsid::of(number);
    return std::nullopt;
}

bool fitPool(const Design& design, IpPool& pool) {
    const SubnetVlan* row = design.get(pool.subnetVlan);
    const VmSubnet* subnet = design.get(pool.vmSubnet);
    const Entered<IpPrefix>* entered = row ? &row->subnet : subnet ? &subnet->subnet : nullptr;
    if (!entered || !*entered)
        return false;
    const IpPrefix prefix = **entered;
    auto low = prefix.firstUsable().next();
    const IpAddress high = prefix.lastUsable();
    std::vector<std::pair<IpAddress, IpAddress>> used;
    for (const auto [id, other] : design.table<IpPool>())
        if (other.subnetVlan == pool.subnetVlan && other.vmSubnet == pool.vmSubnet && other.start && other.end)
            used.emplace_back(*other.start, *other.end);
    std::sort(used.begin(), used.end());
    // Most subnets have one pool or none: what lies behind the last one is the part that people mean.
    for (const auto& [start, end] : used)
        if (low && end >= *low)
            low = end.next();
    if (!low || high < *low)
        return false;
    pool.start = low;
    pool.end = high;
    return true;
}

Result<AnyId> insert(Transaction& transaction, const Relations& relations, const Insertion& wanted) {
    if (wanted.target && !transaction.view().contains(wanted.target))
        return isGone();
    Job job{transaction, relations, wanted.target, wanted.selected, wanted.answer, wanted.column};
    for (const Rule& rule : kRules)
        if (rule.kind == wanted.kind)
            return rule.apply(job);
    return refusal("insert.kind", translatable("Operation", "{kind} cannot be added on its own."),
                   {{"kind", kindInfo(wanted.kind).singular}});
}

Result<void> canInsert(const Design& design, const Relations& relations, const Insertion& wanted) {
    Transaction attempt = trial(design);
    const auto result = insert(attempt, relations, wanted);
    return result ? Result<void>{} : Result<void>{result.error()};
}

Result<std::vector<std::string>> plannedNames(const Design& design, Kind kind, std::string_view pattern, int count) {
    auto wanted = NamePattern::parse(pattern);
    if (!wanted)
        return wanted.error();
    std::set<std::string> taken;
    for (const AnyId id : design.idsOf(kind))
        taken.insert(nameOfObject(design, id));
    std::vector<std::string> names;
    const auto use = [&](std::string name) {
        if (names.size() < static_cast<std::size_t>(std::max(0, count)) && taken.insert(name).second)
            names.push_back(std::move(name));
    };
    if (!wanted->isNumbered()) {
        // "Rack" itself comes before "Rack 2", and "HV05" before "HV06".
        use(wanted->at(0));
        wanted = NamePattern::parse(patternFrom(wanted->at(0)));
    }
    for (std::size_t at = 0; wanted && names.size() < static_cast<std::size_t>(std::max(0, count)); ++at)
        use(wanted->at(at));
    return names;
}

Result<std::vector<AnyId>> insertMany(Transaction& transaction, const Relations& relations, const InsertMany& wanted) {
    std::vector<AnyId> made;
    std::vector<std::string> names;
    if (!wanted.pattern.empty())
    {
        auto planned = plannedNames(transaction.view(), wanted.what.kind, wanted.pattern, wanted.count);
        if (!planned)
            return planned.error();
        names = std::move(*planned);
    }
    for (int i = 0; i < wanted.count; ++i) {
        const auto one = insert(transaction, relations, wanted.what);
        if (!one)
            return one.error();
        made.push_back(*one);
        if (names.empty())
            continue;
        if (const auto ok = transaction.setField(*one, "name", names[static_cast<std::size_t>(i)]); !ok)
            return ok.error();
    }
    return made;
}

} // namespace fd::ops
