// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "addressing/mac_address.h"
#include "simulation/kernel/toeplitz.h"

#include <optional>
#include <utility>
#include <vector>

namespace fd::simulation {

enum class Protocol : std::uint8_t { Tcp, Udp, Other };

/// The header fields of a flow that receive-side hashing and teaming look at.
struct FlowHeaders {
    Protocol protocol = Protocol::Tcp;
    std::optional<IpAddress> source;
    std::optional<IpAddress> destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    bool fragmented = false;
    bool ipsec = false; ///< the ports are encrypted
    std::optional<MacAddress> sourceMac;
    std::optional<MacAddress> destinationMac;
    std::optional<std::pair<IpAddress, IpAddress>> outer; ///< NVGRE: provider source and destination
};

/// Which hashes an adapter calculates ("RSS Hashing Types", Windows driver documentation).
struct HashTypes {
    bool ipv4 = true;
    bool tcpIpv4 = true;
    bool udpIpv4 = false;
    bool ipv6 = true;
    bool tcpIpv6 = true;
    bool udpIpv6 = false;
    bool parsesEncapsulated = true; ///< reads the inner headers of NVGRE
};

enum class HashKind : std::uint8_t { None, Addresses, Ports, InnerPorts, OuterAddresses };

struct FlowHash {
    HashKind kind = HashKind::None;
    std::uint32_t hash = 0;
};

/// The receive-side hash of a flow: with ports if the type is on and the packet whole, else of the addresses if that
/// type is on, else none.
FlowHash receiveHash(const ToeplitzHasher& hasher, const HashTypes& types, const FlowHeaders& headers);

/// What a physical switch or a team hashes to choose a link.
enum class LinkHashKey : std::uint8_t { Ports, Addresses, Macs };

/// The hash with the wanted key, or the next one that the flow has: ports, addresses, MACs; nothing if it has none.
std::optional<std::uint32_t> linkHash(const ToeplitzHasher& hasher, LinkHashKey key, const FlowHeaders& headers);

} // namespace fd::simulation
