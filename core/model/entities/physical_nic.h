// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "addressing/entered.h"
#include "addressing/ip_address.h"
#include "addressing/mac_address.h"
#include "addressing/vlan_set.h"
#include "model/entities/fabric_choices.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// A physical network adapter of a host.
struct PhysicalNic {
    static constexpr KindNames names{"physicalNic", translatable("Kind", "Physical NIC"), translatable("Kind", "Physical NICs")};

    std::string name;
    std::string description;
    Id<Host> host;
    std::optional<MacAddress> mac;
    Bandwidth speed = Bandwidth::gigabitsPerSecond(10);
    std::string vendor;
    std::string model;
    std::string driver;
    std::string firmware;
    bool availableForPlacement = true;
    bool usedForManagement = false;
    VlanMode vlanMode = VlanMode::Trunk;
    Entered<VlanId> vlan;
    VlanSet vlanTrunk;
    std::vector<Id<SubnetVlan>> assignedSubnets;
    std::optional<IpAddress> address;
    bool enableNetworkVirtualization = false;
    bool rssCapable = true;
    bool rssEnabled = true;
    RssProfile rssProfile = RssProfile::NumaStatic;
    int rssQueues = 16;
    bool vmqCapable = true;
    bool vmqEnabled = false;
    int vmqQueues = 16;
    int baseProcessor = 0;
    int maximumProcessor = 0;
    int maximumProcessors = 16;
    int numaNode = 0;
    bool sriovCapable = false;
    bool rdmaCapable = false;
    bool rdmaEnabled = false;
    RdmaKind rdmaKind = RdmaKind::None;
    bool dcbEnabled = false;
    int mtu = 1500;
    Id<PhysicalSwitch> physicalSwitch;
    std::string physicalPort;
    VlanSet trunkAllowedVlans = VlanSet::all();
    std::optional<VlanId> nativeVlan;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &PhysicalNic::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &PhysicalNic::description, FieldFlags::Multiline),
            field("host", translatable("Field", "Host"), &PhysicalNic::host, FieldFlags::Required | FieldFlags::Owner | FieldFlags::Immutable),
            field("mac", translatable("Field", "MAC address"), &PhysicalNic::mac),
            field("speed", translatable("Field", "Speed"), &PhysicalNic::speed),
            field("vendor", translatable("Field", "Vendor"), &PhysicalNic::vendor),
            field("model", translatable("Field", "Model"), &PhysicalNic::model),
            field("driver", translatable("Field", "Driver"), &PhysicalNic::driver),
            field("firmware", translatable("Field", "Firmware"), &PhysicalNic::firmware),
            field("availableForPlacement", translatable("Field", "Available for placement"), &PhysicalNic::availableForPlacement),
            field("usedForManagement", translatable("Field", "Used by management"), &PhysicalNic::usedForManagement),
            field("vlanMode", translatable("Field", "VLAN mode"), &PhysicalNic::vlanMode),
            field("vlan", translatable("Field", "VLAN ID"), &PhysicalNic::vlan),
            field("vlanTrunk", translatable("Field", "VLAN trunk list"), &PhysicalNic::vlanTrunk),
            field("assignedSubnets", translatable("Field", "Subnets assigned by hand"), &PhysicalNic::assignedSubnets),
            field("address", translatable("Field", "IP address"), &PhysicalNic::address),
            field("enableNetworkVirtualization", translatable("Field", "Network virtualization"), &PhysicalNic::enableNetworkVirtualization),
            field("rssCapable", translatable("Field", "RSS capable"), &PhysicalNic::rssCapable),
            field("rssEnabled", translatable("Field", "RSS"), &PhysicalNic::rssEnabled),
            field("rssProfile", translatable("Field", "RSS profile"), &PhysicalNic::rssProfile),
            field("rssQueues", translatable("Field", "RSS queues"), &PhysicalNic::rssQueues),
            field("vmqCapable", translatable("Field", "VMQ capable"), &PhysicalNic::vmqCapable),
            field("vmqEnabled", translatable("Field", "VMQ"), &PhysicalNic::vmqEnabled),
            field("vmqQueues", translatable("Field", "VMQ queues"), &PhysicalNic::vmqQueues),
            field("baseProcessor", translatable("Field", "Base processor"), &PhysicalNic::baseProcessor),
            field("maximumProcessor", translatable("Field", "Last processor (0 = all)"), &PhysicalNic::maximumProcessor),
            field("maximumProcessors", translatable("Field", "Processors at most"), &PhysicalNic::maximumProcessors),
            field("numaNode", translatable("Field", "NUMA node"), &PhysicalNic::numaNode),
            field("sriovCapable", translatable("Field", "SR-IOV capable"), &PhysicalNic::sriovCapable),
            field("rdmaCapable", translatable("Field", "RDMA capable"), &PhysicalNic::rdmaCapable),
            field("rdmaEnabled", translatable("Field", "RDMA"), &PhysicalNic::rdmaEnabled),
            field("rdmaKind", translatable("Field", "RDMA kind"), &PhysicalNic::rdmaKind),
            field("dcbEnabled", translatable("Field", "Data Center Bridging"), &PhysicalNic::dcbEnabled),
            field("mtu", translatable("Field", "MTU"), &PhysicalNic::mtu, FieldFlags::None, "bytes"),
            field("physicalSwitch", translatable("Field", "Connected to"), &PhysicalNic::physicalSwitch),
            field("physicalPort", translatable("Field", "Port"), &PhysicalNic::physicalPort),
            field("trunkAllowedVlans", translatable("Field", "VLANs that the port carries"), &PhysicalNic::trunkAllowedVlans),
            field("nativeVlan", translatable("Field", "Native VLAN of the port"), &PhysicalNic::nativeVlan));
    }

    bool operator==(const PhysicalNic&) const = default;
};

} // namespace fd
