// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/from_design.h"

#include "model/naming.h"
#include "model/relations.h"
#include "reachability/design_compiler.h"

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

Text stepText(Step::Action action) {
    switch (action) {
    case Step::Action::Send:
        return {translatable("Reachability", "{name} sends the packet"), {}};
    case Step::Action::Switch:
        return {translatable("Reachability", "{name}, VLAN {vlan}"), {}};
    case Step::Action::Route:
        return {translatable("Reachability", "{name} routes"), {}};
    case Step::Action::ProxyAnswer:
        return {translatable("Reachability", "{name} answers for the neighbour"), {}};
    case Step::Action::Encapsulate:
        return {translatable("Reachability", "{name} encapsulates"), {}};
    case Step::Action::Decapsulate:
        return {translatable("Reachability", "{name} unwraps"), {}};
    case Step::Action::Translate:
        return {translatable("Reachability", "{name} translates the address"), {}};
    case Step::Action::Tunnel:
        return {translatable("Reachability", "{name} carries it through the tunnel"), {}};
    case Step::Action::Deliver:
        return {translatable("Reachability", "{name} receives it"), {}};
    }
    return {};
}

} // namespace

DesignReach::DesignReach(const Design& design) {
    Relations relations;
    relations.reset(design);
    const FabricView view(design, relations);
    compiled_ = std::make_unique<CompiledDesign>(DesignCompiler(view).compile());
    fabric_ = std::make_unique<Fabric>(compiled_->topology);
    evaluator_ = std::make_unique<Evaluator>(*fabric_);
    for (std::size_t i = 0; i < fabric_->interfaces().size(); ++i)
        objectOf_.push_back(objectBehind(fabric_->interfaces()[i]));
    nameMachines(design);
    for (const auto& [nic, gateway] : compiled_->gatewayOfFrontEnd)
        interfaceOf_.emplace(nic, fabric_->gatewayInterface(gateway));
}

AnyId DesignReach::objectBehind(const Interface& interface) const {
    switch (interface.kind) {
    case InterfaceKind::Vnic:
        return compiled_->vnics[at(interface.index)];
    case InterfaceKind::RouterInterface:
        return compiled_->routerInterfaces[at(interface.index)][at(interface.part)];
    case InterfaceKind::Gateway:
        return compiled_->gateways[at(interface.index)];
    case InterfaceKind::ProviderAddress:
        return compiled_->hosts[at(interface.index)];
    case InterfaceKind::VpnEndpoint:
        return compiled_->vpnEndpoints[at(interface.index)];
    case InterfaceKind::Machine:
        break;
    }
    return {};
}

/// Which interface stands for an object, and for the machine that it belongs to.
void DesignReach::nameMachines(const Design& design) {
    std::map<AnyId, int> management;
    for (std::size_t i = 0; i < objectOf_.size(); ++i) {
        const int id = static_cast<int>(i);
        const AnyId object = objectOf_[i];
        if (object && fabric_->interface(id).kind != InterfaceKind::ProviderAddress)
            interfaceOf_.emplace(object, id);
        if (const VirtualNic* nic = design.get(object.as<VirtualNic>()))
            interfaceOf_.emplace(AnyId(nic->vm), id);
        if (const fd::RouterInterface* port = design.get(object.as<fd::RouterInterface>()))
            interfaceOf_.emplace(AnyId(port->router), id);
        const Vnic* vnic = fabric_->vnicOf(id);
        if (vnic == nullptr || !vnic->managementOs || vnic->host < 0)
            continue;
        const HostVirtualNic* hostNic = design.get(object.as<HostVirtualNic>());
        const PhysicalNic* nic = design.get(object.as<PhysicalNic>());
        const AnyId host = compiled_->hosts[at(vnic->host)];
        if ((hostNic != nullptr && hostNic->isManagement) || (nic != nullptr && nic->usedForManagement))
            management.emplace(host, id);
        else
            interfaceOf_.emplace(host, id);
    }
    for (const auto& [host, id] : management)
        interfaceOf_[host] = id;
}

DesignReach::~DesignReach() = default;

int DesignReach::interfaceOf(AnyId object) const {
    const auto found = interfaceOf_.find(object);
    return found == interfaceOf_.end() ? -1 : found->second;
}

int DesignReach::internet() const {
    return compiled_->internet < 0 ? -1 : fabric_->find("Internet");
}

int DesignReach::interfaceWithAddress(const IpAddress& address) const {
    const auto& owners = fabric_->owners(address);
    return owners.empty() ? -1 : owners.front();
}

AnyId DesignReach::objectOf(int interface) const {
    return objectOf_[at(interface)];
}

std::string DesignReach::nameOf(int interface) const {
    return fabric_->nameOf(interface);
}

const std::vector<Text>& DesignReach::assumptions() const {
    return compiled_->assumptions;
}

AnyId DesignReach::objectOfNode(int node) const {
    const Layer2& layer2 = fabric_->layer2();
    if (layer2.isPhysical(node))
        return compiled_->switches[at(layer2.switchOfNode(node))];
    const auto [host, hostSwitch] = layer2.hostSwitchOfNode(node);
    return compiled_->hostSwitches[at(host)][at(hostSwitch)];
}

ReachStep DesignReach::describeStep(const Step& step) const {
    ReachStep result;
    result.action = step.action;
    result.isProvider = step.provider;
    result.isAnswer = step.answer;
    result.text = stepText(step.action);
    std::string name;
    if (step.action == Step::Action::Switch) {
        const Layer2& layer2 = fabric_->layer2();
        result.object = objectOfNode(step.hop.node);
        result.vlan = step.hop.vlan;
        const PortRef& port = step.hop.ingress.device >= 0 ? step.hop.ingress : step.hop.egress;
        if (port.device >= 0)
            result.via = compiled_->ports[at(port.device)][at(port.port)];
        if (layer2.isPhysical(step.hop.node)) {
            name = fabric_->topology().switches[at(layer2.switchOfNode(step.hop.node))].name;
        } else {
            const auto [host, index] = layer2.hostSwitchOfNode(step.hop.node);
            const Host& machine = fabric_->topology().hosts[at(host)];
            name = machine.switches[at(index)].name + " on " + machine.name;
        }
        result.text.arguments.push_back({"vlan", std::to_string(step.hop.vlan)});
        if (step.hop.vlan == 0)
            result.text.source = translatable("Reachability", "{name}, untagged");
    } else if (step.interface >= 0) {
        result.object = objectOf_[at(step.interface)];
        name = fabric_->nameOf(step.interface);
    }
    result.text.arguments.push_back({"name", name});
    return result;
}

ReachAnswer DesignReach::between(int from, int to, const ReachQuestion& question) const {
    Query query;
    query.from = from;
    query.to = to;
    query.protocol = question.protocol;
    query.destinationPort = question.port;
    query.destination = question.destination;
    std::vector<Step> steps;
    ReachAnswer result;
    result.answer = evaluator_->answer(query, &steps);
    result.sentence = reachability::sentence(result.answer, nameOf(from), nameOf(to));
    for (const Step& step : steps)
        result.steps.push_back(describeStep(step));
    result.assumptions = compiled_->assumptions;
    return result;
}

Result<ReachAnswer> reachBetween(const Design& design, AnyId from, AnyId to, const ReachQuestion& question) {
    const DesignReach reach(design);
    for (const AnyId end : {from, to})
        if (reach.interfaceOf(end) < 0)
            return Error{
                "reach.no-interface",
                {translatable("Reachability", "{object} takes no part in traffic, so nothing can be said of "
                                              "its reachability."),
                 {{"object", displayName(design, end)}}},
                {},
                {translatable("Reachability", "Name a virtual machine, a virtual NIC, a host, a router, a "
                                              "gateway or a VPN connection."),
                 {}}};
    return reach.between(reach.interfaceOf(from), reach.interfaceOf(to), question);
}

} // namespace fd::reachability
