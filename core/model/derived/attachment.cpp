// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derived/attachment.h"

#include "model/derived/switching.h"

#include <algorithm>

namespace fd {

HnvVersion hnvVersionOf(const LogicalNetwork& network) {
    if (network.kind != LogicalNetworkKind::Virtualized)
        return HnvVersion::None;
    return network.networkController ? HnvVersion::V2 : HnvVersion::V1;
}

std::vector<Id<SubnetVlan>> rowsOf(const FabricView& view, Id<VmNetwork> network) {
    const VmNetwork* record = view.get(network);
    if (!record)
        return {};
    std::vector<Id<SubnetVlan>> rows;
    if (record->isolation == IsolationType::Vlan) {
        for (const Id<VmSubnet> subnet : view.referring(&VmSubnet::vmNetwork, network))
            if (const Id<SubnetVlan> row = view.get(subnet)->subnetVlan; view.get(row))
                rows.push_back(row);
        return rows;
    }
    for (const Id<NetworkSite> site : view.referring(&NetworkSite::logicalNetwork, record->logicalNetwork)) {
        const auto ofSite = view.referring(&SubnetVlan::site, site);
        rows.insert(rows.end(), ofSite.begin(), ofSite.end());
    }
    return rows;
}

std::vector<Id<SubnetVlan>> rowsOnSwitch(const FabricView& view, Id<VmNetwork> network, Id<HostSwitch> hostSwitch) {
    std::vector<Id<SubnetVlan>> wanted = rowsOf(view, network);
    const std::vector<Id<SubnetVlan>> offered = reachableRows(view, hostSwitch);
    std::erase_if(wanted, [&](Id<SubnetVlan> row) {
        return std::find(offered.begin(), offered.end(), row) == offered.end();
    });
    return wanted;
}

Id<VirtualPort> virtualPortFor(const FabricView& view, const HostSwitch& hostSwitch, Id<PortClassification> wanted) {
    if (!isLogical(hostSwitch))
        return {};
    for (const Id<VirtualPort> port : view.referring(&VirtualPort::logicalSwitch, hostSwitch.logicalSwitch)) {
        const VirtualPort* record = view.get(port);
        if (wanted ? record->classification == wanted : record->isDefault)
            return port;
    }
    return {};
}

const VirtualPortProfile* portProfileFor(const FabricView& view, const HostSwitch& hostSwitch,
                                         Id<PortClassification> wanted) {
    const VirtualPort* port = view.get(virtualPortFor(view, hostSwitch, wanted));
    return port ? view.get(port->profile) : nullptr;
}

namespace {

bool isVirtualized(const FabricView& view, Id<VmNetwork> network) {
    const VmNetwork* record = view.get(network);
    return record && record->isolation == IsolationType::NetworkVirtualization;
}

/// Takes those candidates away that a classification rules out, and says why nothing is left.
void applyClassification(const FabricView& view, const VirtualNic& nic, AdapterPlacement& placement) {
    if (!nic.classification)
        return;
    const std::vector<Id<HostSwitch>> reaching = placement.candidates;
    std::erase_if(placement.candidates, [&](Id<HostSwitch> candidate) {
        return !virtualPortFor(view, *view.get(candidate), nic.classification);
    });
    if (!placement.candidates.empty())
        return;
    placement.fault = PlacementFault::StandardSwitch;
    placement.nearest = reaching.front();
    for (const Id<HostSwitch> candidate : reaching)
        if (isLogical(*view.get(candidate))) {
            placement.fault = PlacementFault::NoClassOnSwitch;
            placement.nearest = candidate;
            return;
        }
}

} // namespace

AdapterPlacement placeAdapter(const FabricView& view, const VirtualNic& nic, Id<Host> host) {
    AdapterPlacement placement;
    if (!view.get(nic.vmNetwork)) {
        placement.fault = PlacementFault::NoNetwork;
        return placement;
    }
    const Host* hostRecord = view.get(host);
    if (hostRecord && isVirtualized(view, nic.vmNetwork) && !nic.isGatewayBackEnd) {
        if (hostRecord->isDedicatedGateway)
            placement.fault = PlacementFault::GatewayHost;
        else if (!hasNetworkVirtualization(hostRecord->osVersion))
            placement.fault = PlacementFault::OsVersion;
        if (placement.fault != PlacementFault::None)
            return placement;
    }
    for (const Id<HostSwitch> candidate : view.referring(&HostSwitch::host, host)) {
        const bool isVirtualizedOnStandard = isVirtualized(view, nic.vmNetwork) && !isLogical(*view.get(candidate));
        if (!isVirtualizedOnStandard && !rowsOnSwitch(view, nic.vmNetwork, candidate).empty())
            placement.candidates.push_back(candidate);
    }
    if (placement.candidates.empty())
        placement.fault = PlacementFault::NoPath;
    else
        applyClassification(view, nic, placement);
    return placement;
}

Id<HostSwitch> switchOf(const FabricView& view, Id<VirtualNic> nic) {
    const VirtualNic* record = view.get(nic);
    const Vm* vm = record ? view.get(record->vm) : nullptr;
    if (!vm)
        return {};
    if (const HostSwitch* named = view.get(record->hostSwitch); named && named->host == vm->host)
        return record->hostSwitch;
    const AdapterPlacement placement = placeAdapter(view, *record, vm->host);
    return placement.candidates.empty() ? Id<HostSwitch>{} : placement.candidates.front();
}

namespace {

/// The tagging that a row of a network site asks for.
PortVlan fromRow(const FabricView& view, Id<SubnetVlan> row) {
    PortVlan port;
    const SubnetVlan& record = *view.get(row);
    port.row = row;
    port.vlan = record.vlan.value();
    port.secondary = record.secondaryVlan.value();
    if (record.vlan.isWrong())
        port.mode = PortVlan::Mode::Unknown;
    else if (port.secondary)
        port.mode = PortVlan::Mode::Pvlan;
    else
        port.mode = port.vlan ? PortVlan::Mode::Access : PortVlan::Mode::Untagged;
    return port;
}

PortVlan fromNetwork(const FabricView& view, Id<VmNetwork> network, Id<HostSwitch> hostSwitch) {
    const std::vector<Id<SubnetVlan>> rows = rowsOnSwitch(view, network, hostSwitch);
    if (rows.empty())
        return {};
    PortVlan port = fromRow(view, rows.front());
    for (const Id<SubnetVlan> row : rows)
        port.isAmbiguous = port.isAmbiguous || view.get(row)->vlan != view.get(rows.front())->vlan;
    if (isVirtualized(view, network))
        port.mode = PortVlan::Mode::VirtualSubnet;
    return port;
}

} // namespace

PortVlan vlanOf(const FabricView& view, const VirtualNic& nic, Id<HostSwitch> hostSwitch) {
    PortVlan port = fromNetwork(view, nic.vmNetwork, hostSwitch);
    switch (nic.vlanMode) {
    case VnicVlanMode::FromNetwork:
        break;
    case VnicVlanMode::Untagged:
        return {PortVlan::Mode::Untagged, {}, {}, {}, {}, false};
    case VnicVlanMode::Access:
        return {PortVlan::Mode::Access, nic.vlan.value(), {}, {}, {}, false};
    case VnicVlanMode::Trunk:
        return {PortVlan::Mode::Trunk, nic.nativeVlan, {}, {}, {}, false};
    }
    if (port.mode == PortVlan::Mode::Pvlan && nic.pvlanMode != PvlanPortMode::FromNetwork)
        port.pvlanMode = nic.pvlanMode;
    return port;
}

PortVlan vlanOf(const FabricView& view, const HostVirtualNic& nic) {
    if (nic.vlan)
        return {PortVlan::Mode::Access, *nic.vlan, {}, {}, {}, false};
    PortVlan port = fromNetwork(view, nic.vmNetwork, nic.hostSwitch);
    if (port.mode == PortVlan::Mode::Pvlan && nic.pvlanMode != PvlanPortMode::FromNetwork)
        port.pvlanMode = nic.pvlanMode;
    return port;
}

} // namespace fd
