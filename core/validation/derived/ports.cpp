// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/derived/derived_rules.h"

namespace fd::validation::derived {

namespace {

/// What a profile reserves under the switch's bandwidth mode.
template <class P>
void addReserve(const Look& look, Id<LogicalSwitch> logicalSwitch, Id<VirtualPortProfile> profile, P& port) {
    const LogicalSwitch* logical = look.get(logicalSwitch);
    const VirtualPortProfile* record = look.get(profile);
    if (!logical || !record)
        return;
    const MinimumBandwidthMode mode = resolvedBandwidthMode(*logical);
    if (mode == MinimumBandwidthMode::Weight)
        port.weight = record->minimumWeight;
    if (mode == MinimumBandwidthMode::Absolute)
        port.minimum = record->minimumBandwidth;
}

Id<VirtualPort> portOn(const Look& look, Id<LogicalSwitch> logicalSwitch, Id<PortClassification> wanted) {
    for (const Id<VirtualPort> id : look.referring(&VirtualPort::logicalSwitch, logicalSwitch)) {
        const VirtualPort* port = look.get(id);
        if (port && (wanted ? port->classification == wanted : port->isDefault))
            return id;
    }
    return {};
}

struct Candidates {
    std::vector<Id<HostSwitch>> reaching;
    bool isDisturbed = false;
};

/// The switches of the host that reach the adapter's network. Disturbed: a mistake about scopes is reported
/// already.
Candidates reachingSwitches(const VirtualNic& nic, const Port& port, const Look& look) {
    Candidates out;
    const NetworkNature& nature = look.value(kNature, nic.vmNetwork);
    for (const Id<HostSwitch> id : look.referring(&HostSwitch::host, port.host)) {
        const Reach& reach = look.value(kReach, id);
        out.isDisturbed = out.isDisturbed || !reach.outOfScope.empty() || reach.isScopeEmpty;
        const HostSwitch* record = look.get(id);
        if (!record || (nature.isVirtualized() && !isLogical(*record)))
            continue;
        const auto offers = [&](Id<SubnetVlan> row) { return reach.offers(row); };
        if (std::any_of(nature.rows.begin(), nature.rows.end(), offers))
            out.reaching.push_back(id);
    }
    const HostSwitch* named = look.get(nic.hostSwitch);
    if (named && named->host == port.host)
        std::erase_if(out.reaching, [&](Id<HostSwitch> id) { return id != nic.hostSwitch; });
    return out;
}

void choose(const VirtualNic& nic, const std::vector<Id<HostSwitch>>& reaching, const Look& look,
            Port& port) {
    bool anyLogical = false;
    for (const Id<HostSwitch> id : reaching) {
        const HostSwitch& record = *look.get(id);
        const Id<VirtualPort> found =
            isLogical(record) ? portOn(look, record.logicalSwitch, nic.classification) : Id<VirtualPort>{};
        if (nic.classification && !found) {
            if (!port.nearest || (isLogical(record) && !anyLogical))
                port.nearest = id;
            anyLogical = anyLogical || isLogical(record);
            continue;
        }
        port.hostSwitch = id;
        port.logicalSwitch = record.logicalSwitch;
        port.virtualPort = found;
        if (const VirtualPort* virtualPort = look.get(found))
            port.profile = virtualPort->profile;
        addReserve(look, port.logicalSwitch, port.profile, port);
        port.fault = PlacementFault::None;
        return;
    }
    port.fault = anyLogical ? PlacementFault::NoClassOnSwitch : PlacementFault::StandardSwitch;
}

Port portOf(On<VirtualNic> nic, const Look& look) {
    Port port;
    const Vm* vm = look.get(nic->vm);
    const Host* host = vm ? look.get(vm->host) : nullptr;
    if (!host || !look.get(nic->vmNetwork))
        return port;
    port.host = vm->host;
    port.isSkipped = false;
    if (look.value(kNature, nic->vmNetwork).isVirtualized() && !nic->isGatewayBackEnd) {
        if (host->isDedicatedGateway || !hasNetworkVirtualization(host->osVersion)) {
            port.fault = host->isDedicatedGateway ? PlacementFault::GatewayHost : PlacementFault::OsVersion;
            return port;
        }
    }
    const Candidates found = reachingSwitches(*nic, port, look);
    port.isSkipped = found.isDisturbed;
    if (found.reaching.empty())
        port.fault = PlacementFault::NoPath;
    else
        choose(*nic, found.reaching, look, port);
    return port;
}

HostPort hostPortOf(On<HostVirtualNic> nic, const Look& look) {
    HostPort port;
    const HostSwitch* hostSwitch = look.get(nic->hostSwitch);
    if (!hostSwitch || !isLogical(*hostSwitch))
        return port;
    port.virtualPort = portOn(look, hostSwitch->logicalSwitch, nic->classification);
    if (const VirtualPort* record = look.get(port.virtualPort))
        addReserve(look, hostSwitch->logicalSwitch, record->profile, port);
    return port;
}

/// The virtual ports of a logical switch and what their profiles reserve.
template <class Subject>
Reads readsOfVirtualPorts(const Path<Subject, LogicalSwitch>& logicalSwitch) {
    const auto port = logicalSwitch.from(&VirtualPort::logicalSwitch);
    return {logicalSwitch.own(&LogicalSwitch::minimumBandwidthMode, &LogicalSwitch::sriov),
            port.own(&VirtualPort::classification, &VirtualPort::isDefault, &VirtualPort::profile),
            port.via(&VirtualPort::profile)
                .own(&VirtualPortProfile::minimumWeight, &VirtualPortProfile::minimumBandwidth)};
}

Reads readsOfPort() {
    const auto host = via(&VirtualNic::vm).via(&Vm::host);
    const auto sw = host.from(&HostSwitch::host);
    return {own(&VirtualNic::vm, &VirtualNic::vmNetwork, &VirtualNic::hostSwitch, &VirtualNic::classification,
                &VirtualNic::isGatewayBackEnd),
            via(&VirtualNic::vmNetwork).value(kNature),
            via(&VirtualNic::hostSwitch).own(&HostSwitch::host),
            host.own(&Host::isDedicatedGateway, &Host::osVersion),
            sw.own(&HostSwitch::logicalSwitch),
            sw.value(kReach),
            readsOfVirtualPorts(sw.via(&HostSwitch::logicalSwitch))};
}

} // namespace

DerivedRule port() {
    return ruleFor("port of a virtual adapter", kPort, readsOfPort(), &portOf);
}

DerivedRule hostPort() {
    return ruleFor("port of a host adapter", kHostPort,
                   {own(&HostVirtualNic::hostSwitch, &HostVirtualNic::classification),
                    via(&HostVirtualNic::hostSwitch).own(&HostSwitch::logicalSwitch),
                    readsOfVirtualPorts(via(&HostVirtualNic::hostSwitch).via(&HostSwitch::logicalSwitch))},
                   &hostPortOf);
}

} // namespace fd::validation::derived
