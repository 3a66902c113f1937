// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ops/insert.h"

#include "model/ops/connect.h"
#include "model/ops/insert_rules.h"
#include "model/ops/name_pattern.h"

#include <algorithm>
#include <set>

namespace fd::ops {

namespace {

using namespace rules;

/// Kinds that stand alone, joined to the target where it is a logical switch.
template <class T>
Result<AnyId> insertSimple(Job& job) {
    T made;
    made.name = job.name<T>(T::names.singular);
    const Id<T> id = job.transaction.add(std::move(made));
    if (job.target.is<LogicalSwitch>() && kindOf<T> != kindOf<VirtualPortProfile>)
        if (const auto joined =
                connect(job.transaction, job.relations, {id, job.target, {}, job.answer.object});
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

Result<std::vector<std::string>> plannedNames(const Design& design, Kind kind, std::string_view pattern,
                                              int count) {
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

Result<std::vector<AnyId>> insertMany(Transaction& transaction, const Relations& relations,
                                      const InsertMany& wanted) {
    std::vector<AnyId> made;
    std::vector<std::string> names;
    if (!wanted.pattern.empty()) {
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
