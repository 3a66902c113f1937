// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_prefix.h"
#include "addressing/mac_address.h"
#include "addressing/route.h"
#include "base/json/value.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace fd::reachability {

/// VLAN numbers as somebody entered them: also those that no port can use (0, 4095, 4096), because saying
/// what is wrong with them is one of the answers.
struct VlanNumbers {
    /// First and last of each run, in the order written.
    std::vector<std::pair<int, int>> runs;

    static VlanNumbers all() { return {{{1, 4094}}}; }
    bool contains(int vlan) const;
    bool operator==(const VlanNumbers&) const = default;
};

/// Reads "1-9,11-4094"; nothing if `text` is no such list.
std::optional<VlanNumbers> parseVlanNumbers(std::string_view text);

/// How a port treats VLANs. The modes of private VLANs are those of Hyper-V and of physical switches alike.
enum class PortMode : std::uint8_t {
    Untagged,
    Access,
    Trunk,
    PvlanIsolated,
    PvlanCommunity,
    PvlanPromiscuous,
    /// A tenant adapter: a virtual subnet instead of a VLAN.
    Hnv,
    Disconnected,
    /// The adapter's logical network has no site for the host's group.
    NoSite,
};

/// True for the three modes of private VLANs.
bool isPvlan(PortMode mode);

/// The settings of a virtual or physical switch port. 0 stands for "none" (VLAN: untagged).
struct Port {
    PortMode mode = PortMode::Untagged;
    int vlan = 0;
    int native = 0;
    VlanNumbers allowed = VlanNumbers::all();
    int primary = 0;
    int secondary = 0;
    std::vector<int> secondaries;
    /// Index into Overlay::vmNetworks, -1 for none.
    int vmNetwork = -1;
    long long vsid = 0;
    bool operator==(const Port&) const = default;
};

/// A port of a physical switch.
struct SwitchPort {
    std::string name;
    Port port;
};

/// Which secondary VLANs belong to a primary one; 0 for no isolated one.
struct PvlanAssociation {
    int primary = 0;
    int isolated = 0;
    std::vector<int> community;
};

/// A physical switch with what it knows of VLANs.
struct PhysicalSwitch {
    std::string name;
    std::vector<SwitchPort> ports;
    /// VLANs that were created on it; nothing means all.
    std::optional<VlanNumbers> vlans;
    /// Empty means that the switch does not know private VLANs.
    std::vector<PvlanAssociation> pvlan;
};

/// A port of a physical switch, by index.
struct PortRef {
    int device = -1;
    int port = -1;
    bool operator==(const PortRef&) const = default;
};

/// A cable between two ports; the order does not matter.
struct Cable {
    PortRef a;
    PortRef b;
};

/// Internal and private switches have no uplinks; a private one leaves the host itself out.
enum class HostSwitchType : std::uint8_t { External, Internal, Private };

/// A virtual switch.
struct HostSwitch {
    std::string name;
    HostSwitchType type = HostSwitchType::External;
    /// Several uplinks form one team.
    std::vector<PortRef> uplinks;
};

/// A host: its switches, and its address in the provider network where network virtualization is used.
struct Host {
    std::string name;
    std::vector<HostSwitch> switches;
    std::optional<IpAddress> providerAddress;
    int providerMtuBytes = 1500;
};

/// As seen from the machine or router that the rule belongs to.
enum class Direction : std::uint8_t { In, Out, Both };

/// A port ACL of a virtual adapter (Add-VMNetworkAdapterAcl).
struct PortAcl {
    enum class Action : std::uint8_t { Allow, Deny, Meter };
    Action action = Action::Allow;
    Direction direction = Direction::Both;
    std::optional<IpPrefix> remote;
    std::optional<IpPrefix> local;
    bool operator==(const PortAcl&) const = default;
};

/// Ports of TCP or UDP, both ends included.
struct PortRange {
    int first = 0;
    int last = 65535;
    bool operator==(const PortRange&) const = default;
};

/// What traffic is about, as far as rules and links tell it apart.
enum class Protocol : std::uint8_t { Icmp, Tcp, Udp, Gre, Broadcast, NonIp, Dhcp, RouterAdvertisement };

/// An extended port ACL of a virtual adapter (Add-VMNetworkAdapterExtendedAcl). The highest weight that fits decides.
struct ExtendedAcl {
    bool allow = true;
    Direction direction = Direction::In;
    int weight = 0;
    std::optional<Protocol> protocol;
    std::optional<IpPrefix> remote;
    std::optional<IpPrefix> local;
    std::optional<PortRange> remotePort;
    std::optional<PortRange> localPort;
    bool stateful = false;
    bool operator==(const ExtendedAcl&) const = default;
};

/// A virtual network adapter of a VM, or of a host itself (`managementOs`).
struct Vnic {
    std::string name;
    int host = -1;
    /// Index into Host::switches, -1 for none.
    int hostSwitch = -1;
    Port port;
    std::optional<InterfaceAddress> ip;
    std::optional<IpAddress> gateway;
    int guestVlan = 0;
    bool managementOs = false;
    bool macSpoofing = false;
    bool dhcpGuard = false;
    bool routerGuard = false;
    bool sriov = false;
    std::optional<MacAddress> mac;
    std::vector<PortAcl> acls;
    std::vector<ExtendedAcl> extendedAcls;
};

/// A machine that is plugged into a physical switch port.
struct PhysicalMachine {
    std::string name;
    PortRef port;
    std::optional<InterfaceAddress> ip;
    std::optional<IpAddress> gateway;
};

/// An interface of a router, in a VLAN of a physical switch or on a virtual adapter.
struct RouterInterface {
    std::string name;
    /// A switched virtual interface of this physical switch, or -1 when the interface is a virtual adapter.
    int device = -1;
    int vlan = 0;
    int vnic = -1;
    std::vector<InterfaceAddress> addresses;
    std::vector<int> pvlanMapping;
    bool localProxyArp = false;
};

/// A static route.
struct Route {
    IpPrefix prefix;
    IpAddress via;
};

/// One line of a router's access list; what is left open fits everything.
struct RouterAclRule {
    bool permit = false;
    std::optional<Protocol> protocol;
    std::optional<IpPrefix> source;
    std::optional<IpPrefix> destination;
    std::optional<PortRange> sourcePort;
    std::optional<PortRange> destinationPort;
};

/// The access list of an interface: the first rule that fits decides.
struct RouterAcl {
    /// Index into Router::interfaces.
    int interface = -1;
    Direction direction = Direction::In;
    bool permitByDefault = false;
    std::vector<RouterAclRule> rules;
    /// Answers to what was let out, or in, pass without being tested.
    bool passesAnswers = false;
};

/// A router with what it knows of the way.
struct Router {
    std::string name;
    std::vector<RouterInterface> interfaces;
    std::vector<Route> routes;
    std::vector<RouterAcl> acls;
};

/// A subnet of a virtualized network, by its virtual subnet id.
struct VirtualSubnet {
    long long vsid = 0;
    IpPrefix prefix;
};

/// A virtualized network: one routing domain of a tenant.
struct VmNetwork {
    std::string name;
    std::string logicalNetwork;
    std::vector<VirtualSubnet> subnets;
};

/// Where provider addresses live: a VLAN and its subnet.
struct ProviderSite {
    int vlan = 0;
    IpPrefix prefix;
    std::optional<IpAddress> gateway;
};

/// A lookup record that a host should have and lacks, or has with the wrong provider address.
struct PolicyRecord {
    int host = -1;
    IpAddress customerAddress;
    int vmNetwork = -1;
    std::optional<IpAddress> providerAddress;
};

/// How packets of tenants are wrapped.
enum class Encapsulation : std::uint8_t { Nvgre, Vxlan };

/// Network virtualization: the networks of tenants and what carries them.
struct Overlay {
    Encapsulation encapsulation = Encapsulation::Nvgre;
    std::vector<VmNetwork> vmNetworks;
    std::vector<ProviderSite> providerSites;
    std::vector<PolicyRecord> missingRecords;
    std::vector<PolicyRecord> staleRecords;
};

/// A port of the outside address that leads to a machine inside.
struct PortForward {
    Protocol protocol = Protocol::Tcp;
    int port = 0;
    IpAddress toAddress;
    int toPort = 0;
};

/// A site-to-site tunnel and what is reached through it.
struct Tunnel {
    /// Index into Topology::vpnSites.
    int peer = -1;
    std::vector<IpPrefix> remoteSubnets;
};

/// What a gateway does for one network: routes it directly, or hides it behind an outside address.
struct GatewayTenant {
    int vmNetwork = -1;
    bool direct = false;
    std::optional<IpAddress> externalAddress;
    std::vector<PortForward> portForwards;
    std::vector<Tunnel> tunnels;
};

/// A gateway between networks of tenants and the world; `host` and `hostSwitch` are indices, -1 for none.
struct TenantGateway {
    std::string name;
    int host = -1;
    int hostSwitch = -1;
    Port externalPort;
    std::optional<InterfaceAddress> externalIp;
    std::optional<IpAddress> externalGateway;
    std::vector<GatewayTenant> tenants;
};

/// A machine at the far end of a tunnel.
struct VpnEndpoint {
    std::string name;
    InterfaceAddress ip;
};

/// The far end of tunnels.
struct VpnSite {
    std::string name;
    std::vector<IpPrefix> subnets;
    std::vector<VpnEndpoint> endpoints;
};

/// Everything that decides whether one interface reaches another. References are indices into these lists.
struct Topology {
    std::vector<PhysicalSwitch> switches;
    std::vector<Cable> cables;
    std::vector<Host> hosts;
    std::vector<Vnic> vnics;
    std::vector<PhysicalMachine> machines;
    std::vector<Router> routers;
    Overlay overlay;
    std::vector<TenantGateway> gateways;
    std::vector<VpnSite> vpnSites;
    bool managedByVmm = false;
    std::vector<PvlanAssociation> pvlanPlan;
};

/// Reads the `topology` object of the form "fabric-reach/1". Errors name the object ("vnics[2] A") and, for a
/// reference, what it refers to.
Result<Topology> readTopology(const json::Value& value);

} // namespace fd::reachability
