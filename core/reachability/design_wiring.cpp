// SPDX-License-Identifier: GPL-3.0-or-later
// Physical switches, cables, hosts with their uplinks, and routers of a design.
#include "model/derived/switching.h"
#include "model/naming.h"
#include "reachability/design_compiler.h"

#include <algorithm>

namespace fd::reachability {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

VlanNumbers numbersOf(const VlanSet& set) {
    VlanNumbers numbers;
    for (const VlanSet::Run& run : set.runs())
        numbers.runs.emplace_back(run.first, run.last);
    return numbers;
}

/// A port without a native VLAN of its own uses VLAN 1, as physical switches do.
Port trunkPort(const VlanSet& allowed, const std::optional<VlanId>& native) {
    Port port;
    port.mode = PortMode::Trunk;
    port.native = native ? native->number() : 1;
    port.allowed = numbersOf(allowed);
    return port;
}

} // namespace

CompiledDesign DesignCompiler::compile() {
    addSwitches();
    addLinks();
    addStacks();
    addVmNetworks();
    addHosts();
    addRouters();
    addInternet();
    collectAddresses();
    addProviderAddresses();
    addGateways();
    addHostAdapters();
    addVmAdapters();
    out_.topology.managedByVmm = true;
    return std::move(out_);
}

void DesignCompiler::assume(const char* source, std::vector<TextArgument> arguments) {
    Text text{source, std::move(arguments)};
    if (std::find(out_.assumptions.begin(), out_.assumptions.end(), text) == out_.assumptions.end())
        out_.assumptions.push_back(std::move(text));
}

int DesignCompiler::addHiddenSwitch(std::string name) {
    PhysicalSwitch device;
    device.name = std::move(name);
    out_.topology.switches.push_back(std::move(device));
    out_.switches.emplace_back();
    out_.ports.emplace_back();
    return static_cast<int>(out_.topology.switches.size()) - 1;
}

void DesignCompiler::addSwitches() {
    std::vector<PvlanAssociation> pvlans;
    for (const auto& [id, row] : view_.design().table<SubnetVlan>())
        if (row.vlan && row.secondaryVlan)
            pvlans.push_back({row.vlan->number(), row.secondaryVlan->number(), {}});
    for (const auto& [id, record] : view_.design().table<fd::PhysicalSwitch>()) {
        const int device = addHiddenSwitch(record.name);
        deviceOf_[id] = device;
        out_.switches[at(device)] = AnyId(id);
        if (record.isPvlanAware)
            out_.topology.switches[at(device)].pvlan = pvlans;
    }
    out_.topology.pvlanPlan = std::move(pvlans);
    if (deviceOf_.empty() && view_.design().table<PhysicalNic>().size() > 0) {
        addHiddenSwitch("network");
        assume(translatable("Reachability",
                            "The design has no physical switch: all uplinks were taken to end on one."));
    }
}

PortRef DesignCompiler::addPort(int device, const std::string& name, const Port& settings, AnyId object) {
    auto& ports = out_.topology.switches[at(device)].ports;
    ports.push_back({name.empty() ? "port " + std::to_string(ports.size() + 1) : name, settings});
    out_.ports[at(device)].push_back(object);
    return {device, static_cast<int>(ports.size()) - 1};
}

void DesignCompiler::addLinks() {
    for (const auto& [id, link] : view_.design().table<PhysicalLink>()) {
        const auto from = deviceOf_.find(link.from);
        const auto to = deviceOf_.find(link.to);
        if (from == deviceOf_.end() || to == deviceOf_.end())
            continue;
        const Port port = trunkPort(link.allowedVlans, link.nativeVlan);
        const PortRef a = addPort(from->second, link.fromPort, port, AnyId(id));
        const PortRef b = addPort(to->second, link.toPort, port, AnyId(id));
        out_.topology.cables.push_back({a, b});
    }
}

/// The members of a stack act as one switch.
void DesignCompiler::addStacks() {
    std::map<std::string, int> first;
    for (const auto& [id, record] : view_.design().table<fd::PhysicalSwitch>()) {
        if (record.stack.empty())
            continue;
        const int device = deviceOf_[id];
        const auto [entry, isNew] = first.emplace(record.stack, device);
        if (isNew)
            continue;
        const Port port = trunkPort(VlanSet::all(), {});
        const PortRef a = addPort(entry->second, "stack", port, {});
        const PortRef b = addPort(device, "stack", port, {});
        out_.topology.cables.push_back({a, b});
    }
}

PortRef DesignCompiler::portOfNic(Id<PhysicalNic> id) {
    const PhysicalNic* nic = view_.get(id);
    if (nic == nullptr)
        return {};
    const auto device = deviceOf_.find(nic->physicalSwitch);
    if (device == deviceOf_.end() && !deviceOf_.empty())
        return {};
    return addPort(device == deviceOf_.end() ? 0 : device->second, nic->physicalPort,
                   trunkPort(nic->trunkAllowedVlans, nic->nativeVlan), AnyId(id));
}

void DesignCompiler::addHosts() {
    for (const auto& [id, record] : view_.design().table<fd::Host>()) {
        const int index = static_cast<int>(out_.topology.hosts.size());
        hostOf_[id] = index;
        Host host;
        host.name = record.name;
        out_.hosts.emplace_back(id);
        out_.hostSwitches.emplace_back();
        for (const Id<fd::HostSwitch> switchId : view_.referring(&fd::HostSwitch::host, id)) {
            const fd::HostSwitch& hostSwitch = *view_.get(switchId);
            HostSwitch made;
            made.name = hostSwitch.name;
            made.type = hostSwitch.binding == SwitchBinding::External   ? HostSwitchType::External
                        : hostSwitch.binding == SwitchBinding::Internal ? HostSwitchType::Internal
                                                                        : HostSwitchType::Private;
            for (const Id<PhysicalNic> nic : uplinkNicsOf(view_, hostSwitch))
                if (const PortRef port = portOfNic(nic); port.device >= 0)
                    made.uplinks.push_back(port);
            hostSwitchOf_[switchId] = {index, static_cast<int>(host.switches.size())};
            out_.hostSwitches.back().emplace_back(switchId);
            host.switches.push_back(std::move(made));
        }
        out_.topology.hosts.push_back(std::move(host));
        addBoundNics(index, id);
    }
}

/// Adapters that the host uses itself, without a virtual switch: each is a switch with one port and one
/// machine.
void DesignCompiler::addBoundNics(int host, Id<fd::Host> id) {
    for (const Id<PhysicalNic> nicId : view_.referring(&PhysicalNic::host, id)) {
        const PhysicalNic& nic = *view_.get(nicId);
        if (!nic.address || switchOfNic(view_, nicId))
            continue;
        HostSwitch made;
        made.name = nic.name;
        if (const PortRef port = portOfNic(nicId); port.device >= 0)
            made.uplinks.push_back(port);
        auto& switches = out_.topology.hosts[at(host)].switches;
        switches.push_back(std::move(made));
        out_.hostSwitches[at(host)].emplace_back(nicId);
        Vnic vnic;
        vnic.name = displayName(view_.design(), AnyId(nicId));
        vnic.host = host;
        vnic.hostSwitch = static_cast<int>(switches.size()) - 1;
        vnic.managementOs = true;
        vnic.mac = nic.mac;
        Id<SubnetVlan> row;
        for (const Id<SubnetVlan> candidate : nic.assignedSubnets)
            if (const SubnetVlan* record = view_.get(candidate);
                record != nullptr && (!row || (record->subnet && record->subnet->contains(*nic.address))))
                row = candidate;
        if (nic.vlanMode == VlanMode::Access && nic.vlan) {
            vnic.port.mode = PortMode::Access;
            vnic.port.vlan = nic.vlan->number();
        } else if (const SubnetVlan* record = view_.get(row); record != nullptr && record->vlan) {
            vnic.port.mode = PortMode::Access;
            vnic.port.vlan = record->vlan->number();
        }
        addressAdapter(vnic, nic.address, subnetFor({}, row, {}, nic.address), 0);
        out_.topology.vnics.push_back(std::move(vnic));
        out_.vnics.emplace_back(nicId);
    }
}

int DesignCompiler::deviceForRouter(const fd::Router& router) {
    if (const auto found = deviceOf_.find(router.physicalSwitch); found != deviceOf_.end())
        return found->second;
    if (out_.topology.switches.empty())
        addHiddenSwitch("network");
    int best = 0;
    for (const auto& [id, record] : view_.design().table<fd::PhysicalSwitch>())
        if (record.layer == SwitchLayer::Core) {
            best = deviceOf_[id];
            break;
        }
    assume(translatable("Reachability",
                        "{router} names no physical switch: it was taken to be connected to {switch}."),
           {{"router", router.name}, {"switch", out_.topology.switches[at(best)].name}});
    return best;
}

void DesignCompiler::addRouters() {
    for (const auto& [id, record] : view_.design().table<fd::Router>()) {
        const int index = static_cast<int>(out_.topology.routers.size());
        Router router;
        router.name = record.name;
        for (const fd::Route& route : record.routes)
            router.routes.push_back({route.destination, route.nextHop});
        out_.topology.routers.push_back(std::move(router));
        out_.routers.emplace_back(id);
        out_.routerInterfaces.emplace_back();
        const auto interfaces = view_.referring(&fd::RouterInterface::router, id);
        const bool needsSwitch = std::any_of(interfaces.begin(), interfaces.end(),
                                             [&](auto port) { return view_.get(port)->vlan.has_value(); });
        const int device = needsSwitch ? deviceForRouter(record) : -1;
        for (const Id<fd::RouterInterface> port : interfaces)
            addRouterInterface(index, port, device);
    }
}

void DesignCompiler::addRouterInterface(int router, Id<fd::RouterInterface> id, int device) {
    const fd::RouterInterface& record = *view_.get(id);
    RouterInterface port;
    port.name = displayName(view_.design(), AnyId(id));
    port.addresses = record.addresses;
    port.localProxyArp = record.localProxyArp;
    for (const VlanId vlan : record.pvlanMapping.members())
        port.pvlanMapping.push_back(vlan.number());
    if (record.vlan) {
        port.device = device;
        port.vlan = record.vlan->number();
    } else {
        // A routed port: it meets the other routed ports of its subnet on a line of their own.
        const std::string line =
            "line " + (record.addresses.empty() ? port.name : toText(record.addresses.front().prefix()));
        const auto& switches = out_.topology.switches;
        const auto found =
            std::find_if(switches.begin(), switches.end(), [&](const auto& s) { return s.name == line; });
        port.device =
            found != switches.end() ? static_cast<int>(found - switches.begin()) : addHiddenSwitch(line);
        port.vlan = 1;
    }
    out_.topology.routers[at(router)].interfaces.push_back(std::move(port));
    out_.routerInterfaces[at(router)].emplace_back(id);
}

/// Behind a router with Internet access: one machine that stands for all of the Internet. It cannot send to
/// private addresses, but answers come back to those who asked.
void DesignCompiler::addInternet() {
    const auto& routers = view_.design().table<fd::Router>();
    int index = 0;
    for (const auto& [id, record] : routers) {
        const int router = index++;
        if (!record.hasInternetAccess)
            continue;
        const int device = addHiddenSwitch("Internet");
        const InterfaceAddress near{IpAddress::v4(0xC0000201U), 24}; // 192.0.2.1, RFC 5737
        const InterfaceAddress far{IpAddress::v4(0xC000020AU), 24};
        Router& made = out_.topology.routers[at(router)];
        RouterInterface port;
        port.name = "Internet";
        port.device = device;
        port.vlan = 1;
        port.addresses.push_back(near);
        made.interfaces.push_back(std::move(port));
        out_.routerInterfaces[at(router)].emplace_back(id);
        RouterAcl acl;
        acl.interface = static_cast<int>(made.interfaces.size()) - 1;
        acl.permitByDefault = true;
        acl.passesAnswers = true;
        // RFC 1918
        for (const auto& [bits, length] : {std::pair{0x0A000000U, 8}, {0xAC100000U, 12}, {0xC0A80000U, 16}}) {
            RouterAclRule rule;
            rule.destination = IpPrefix::of(IpAddress::v4(bits), length);
            acl.rules.push_back(rule);
        }
        made.acls.push_back(std::move(acl));
        Port access;
        access.mode = PortMode::Access;
        access.vlan = 1;
        const PortRef socket = addPort(device, "Internet", access, {});
        out_.internet = static_cast<int>(out_.topology.machines.size());
        out_.topology.machines.push_back({"Internet", socket, far, near.address});
        return;
    }
}

} // namespace fd::reachability
