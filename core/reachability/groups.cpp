// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/groups.h"

#include "model/naming.h"

#include <algorithm>
#include <map>

namespace fd::reachability {

namespace {

/// What an adapter belongs to, for all ways of grouping.
struct Belonging {
    AnyId machine;
    AnyId host;
    AnyId hostGroup;
    AnyId vmNetwork;
    AnyId vmSubnet;
    AnyId subnetVlan;
    AnyId tenant;
};

template <class Nic>
void addNetwork(const Design& design, const Nic& nic, Belonging& out) {
    out.vmNetwork = AnyId(nic.vmNetwork);
    out.vmSubnet = AnyId(nic.vmSubnet);
    if (const VmSubnet* subnet = design.get(nic.vmSubnet))
        out.subnetVlan = AnyId(subnet->subnetVlan);
    if (const fd::VmNetwork* network = design.get(nic.vmNetwork))
        out.tenant = AnyId(network->tenant);
}

Belonging belongingOf(const Design& design, AnyId object) {
    Belonging out;
    Id<fd::Host> host;
    if (const VirtualNic* nic = design.get(object.as<VirtualNic>())) {
        addNetwork(design, *nic, out);
        out.machine = AnyId(nic->vm);
        if (const Vm* vm = design.get(nic->vm)) {
            host = vm->host;
            if (!out.tenant)
                out.tenant = AnyId(vm->tenant);
        }
    } else if (const HostVirtualNic* own = design.get(object.as<HostVirtualNic>())) {
        addNetwork(design, *own, out);
        if (const fd::HostSwitch* hostSwitch = design.get(own->hostSwitch))
            host = hostSwitch->host;
        out.machine = AnyId(host);
    } else if (const PhysicalNic* physical = design.get(object.as<PhysicalNic>())) {
        host = physical->host;
        out.machine = AnyId(host);
    }
    out.host = AnyId(host);
    if (const fd::Host* record = design.get(host))
        out.hostGroup = AnyId(record->hostGroup);
    return out;
}

bool isWithin(const Design& design, AnyId group, AnyId outer) {
    // A chain of groups that bites its tail is a finding elsewhere; here it must only end.
    for (std::size_t steps = 0; group && steps < 64; ++steps) {
        if (group == outer)
            return true;
        const HostGroup* record = design.get(group.as<HostGroup>());
        group = record ? AnyId(record->parent) : AnyId{};
    }
    return false;
}

AnyId groupOf(const Belonging& belonging, GroupBy by) {
    switch (by) {
    case GroupBy::Tenant:
        return belonging.tenant;
    case GroupBy::Host:
        return belonging.host;
    case GroupBy::Subnet:
        return belonging.vmSubnet ? belonging.vmSubnet : belonging.vmNetwork;
    }
    return {};
}

} // namespace

std::vector<InterfaceGroup> groupInterfaces(const Design& design, const DesignReach& reach,
                                            const ClassMatrix& matrix, GroupBy by) {
    std::map<AnyId, std::size_t> known;
    std::vector<InterfaceGroup> groups;
    for (const int id : matrix.interfaces()) {
        const AnyId object = groupOf(belongingOf(design, reach.objectOf(id)), by);
        const auto [entry, isNew] = known.emplace(object, groups.size());
        if (isNew)
            groups.push_back({object, object ? displayName(design, object) : std::string(), {}});
        groups[entry->second].members.push_back(id);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const InterfaceGroup& a, const InterfaceGroup& b) {
        return !a.object != !b.object ? !!a.object : a.name < b.name;
    });
    return groups;
}

std::vector<int> interfacesOf(const Design& design, const DesignReach& reach, const ClassMatrix& matrix,
                              AnyId object) {
    std::vector<int> out;
    if (!object)
        return out;
    for (const int id : matrix.interfaces()) {
        const AnyId own = reach.objectOf(id);
        const Belonging b = belongingOf(design, own);
        if (own == object || b.machine == object || b.host == object || b.vmNetwork == object ||
            b.vmSubnet == object || b.subnetVlan == object || b.tenant == object ||
            (object.is<HostGroup>() && isWithin(design, b.hostGroup, object)))
            out.push_back(id);
    }
    return out;
}

} // namespace fd::reachability
