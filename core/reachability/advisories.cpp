// SPDX-License-Identifier: GPL-3.0-or-later
// Design errors that did not decide the packet, but that the user should know of.
#include "reachability/evaluate.h"

#include <algorithm>
#include <set>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool contains(const std::vector<int>& list, int value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isLayer2Path(Reason reason) {
    return reason == Reason::PathL2 || reason == Reason::PathSameVswitch;
}

} // namespace

void Evaluator::collectPvlanPorts() {
    const Topology& topology = fabric_.topology();
    const auto add = [this](const Port& port, int node) {
        if (!isPvlan(port.mode))
            return;
        PvlanPort entry{fabric_.layer2().island(node), port.mode, port.primary, port.secondaries};
        if (port.mode != PortMode::PvlanPromiscuous)
            entry.secondaries.assign(1, port.secondary);
        secondaries_.insert(secondaries_.end(), entry.secondaries.begin(), entry.secondaries.end());
        pvlanPorts_.push_back(std::move(entry));
    };
    const auto addPlan = [this](const PvlanAssociation& plan) {
        secondaries_.push_back(plan.isolated);
        secondaries_.insert(secondaries_.end(), plan.community.begin(), plan.community.end());
    };
    for (std::size_t v = 0; v < topology.vnics.size(); ++v) {
        const Port& port = topology.vnics[v].port;
        add(port, fabric_.interface(static_cast<int>(v)).attachment.node);
        if (port.mode == PortMode::PvlanCommunity || port.mode == PortMode::PvlanPromiscuous)
            beyondVmm_ = topology.managedByVmm;
    }
    for (std::size_t g = 0; g < topology.gateways.size(); ++g)
        add(topology.gateways[g].externalPort,
            fabric_.interface(fabric_.gatewayInterface(static_cast<int>(g))).attachment.node);
    for (std::size_t s = 0; s < topology.switches.size(); ++s) {
        for (const SwitchPort& port : topology.switches[s].ports)
            add(port.port, fabric_.layer2().nodeOfSwitch(static_cast<int>(s)));
        for (const PvlanAssociation& association : topology.switches[s].pvlan)
            addPlan(association);
    }
    for (const PvlanAssociation& plan : topology.pvlanPlan)
        addPlan(plan);
    // What matters is which kinds of port there are, not how many.
    std::sort(pvlanPorts_.begin(), pvlanPorts_.end());
    pvlanPorts_.erase(std::unique(pvlanPorts_.begin(), pvlanPorts_.end()), pvlanPorts_.end());
    std::sort(secondaries_.begin(), secondaries_.end());
    secondaries_.erase(std::unique(secondaries_.begin(), secondaries_.end()), secondaries_.end());
}

bool Evaluator::leaksNative(const Query& query) const {
    const int from = fabric_.interface(query.from).attachment.sendsIn;
    const int to = fabric_.interface(query.to).attachment.sendsIn;
    return from != 0 && to != 0 && from != to;
}

bool Evaluator::usesSecondaryAsPlain(const Query& query) const {
    for (const int end : {query.from, query.to}) {
        const Attachment& attachment = fabric_.interface(end).attachment;
        if (!isPvlan(attachment.role) && attachment.sendsIn != 0 &&
            std::binary_search(secondaries_.begin(), secondaries_.end(), attachment.sendsIn))
            return true;
    }
    return false;
}

bool Evaluator::sharesSecondary(const Attachment& end) const {
    return std::any_of(pvlanPorts_.begin(), pvlanPorts_.end(), [&](const PvlanPort& other) {
        return other.primary != end.primary && fabric_.layer2().island(end.node) == other.island &&
               std::any_of(other.secondaries.begin(), other.secondaries.end(),
                           [&](int secondary) { return contains(end.secondaries, secondary); });
    });
}

bool Evaluator::hasTwoIsolated(const Attachment& end) const {
    std::set<int> isolated;
    for (const PvlanPort& port : pvlanPorts_)
        if (port.role == PortMode::PvlanIsolated && port.primary == end.primary)
            isolated.insert(port.secondaries.begin(), port.secondaries.end());
    return isolated.size() > 1;
}

/// Whether addresses of a directly routed VM network exist outside of it as well.
bool Evaluator::overlapsOutside(int vmNetwork) const {
    const Topology& topology = fabric_.topology();
    const auto overlaps = [&](const IpPrefix& prefix) {
        const auto& subnets = topology.overlay.vmNetworks[at(vmNetwork)].subnets;
        return std::any_of(subnets.begin(), subnets.end(),
                           [&](const VirtualSubnet& subnet) { return subnet.prefix.overlaps(prefix); });
    };
    for (const Interface& interface : fabric_.interfaces()) {
        const bool outside = !interface.isTenant() && (interface.kind == InterfaceKind::Vnic ||
                                                       interface.kind == InterfaceKind::Machine ||
                                                       interface.kind == InterfaceKind::RouterInterface);
        if (outside && std::any_of(interface.addresses.begin(), interface.addresses.end(),
                                   [&](const InterfaceAddress& own) { return overlaps(own.prefix()); }))
            return true;
    }
    for (const TenantGateway& gateway : topology.gateways)
        for (const GatewayTenant& tenant : gateway.tenants) {
            if (!tenant.direct || tenant.vmNetwork == vmNetwork)
                continue;
            const auto& subnets = topology.overlay.vmNetworks[at(tenant.vmNetwork)].subnets;
            if (std::any_of(subnets.begin(), subnets.end(),
                            [&](const VirtualSubnet& subnet) { return overlaps(subnet.prefix); }))
                return true;
        }
    return false;
}

std::vector<Reason> Evaluator::advisories(const Query& query, const Answer& answer, const Walk& walk) const {
    std::vector<Reason> result;
    if (answer.reason == Reason::PathL2 && leaksNative(query))
        result.push_back(Reason::NativeVlanLeak);
    if (isLayer2Path(answer.reason) && usesSecondaryAsPlain(query))
        result.push_back(Reason::PvlanSecondaryAsPlainVlan);
    const auto anyPvlanEnd = [&](auto test) {
        return test(fabric_.interface(query.from)) || test(fabric_.interface(query.to));
    };
    const auto isPort = [](const Interface& end) {
        return isPvlan(end.attachment.role) && end.kind != InterfaceKind::RouterInterface;
    };
    if (anyPvlanEnd([&](const Interface& end) { return isPort(end) && sharesSecondary(end.attachment); }))
        result.push_back(Reason::PvlanSecondaryShared);
    if (anyPvlanEnd([&](const Interface& end) { return isPort(end) && hasTwoIsolated(end.attachment); }))
        result.push_back(Reason::PvlanTwoIsolated);
    if (beyondVmm_)
        result.push_back(Reason::VmmPvlanIsolatedOnly);
    if (answer.reason != Reason::AddressSpaceOverlap)
        for (const int gateway : walk.directGateways()) {
            const auto& tenants = fabric_.topology().gateways[at(gateway)].tenants;
            if (std::any_of(tenants.begin(), tenants.end(), [&](const GatewayTenant& tenant) {
                    return tenant.direct && overlapsOutside(tenant.vmNetwork);
                })) {
                result.push_back(Reason::AddressSpaceOverlap);
                break;
            }
        }
    return result;
}

} // namespace fd::reachability
