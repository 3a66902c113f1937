// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/text.h"

#include <cstdint>

namespace fd {

/// Protocol above IP.
enum class TransportProtocol : std::uint8_t { Tcp, Udp };

template <>
struct Choices<TransportProtocol> {
    static constexpr std::array values{
        Choice{TransportProtocol::Tcp, "TCP", translatable("Choice", "TCP")},
        Choice{TransportProtocol::Udp, "UDP", translatable("Choice", "UDP")},
    };
};

/// Protocol of a tunnel (VMM: -Protocol).
enum class VpnProtocol : std::uint8_t { IkeV2, L2tp, Pptp, Gre, L3, Ipsec };

template <>
struct Choices<VpnProtocol> {
    static constexpr std::array values{
        Choice{VpnProtocol::IkeV2, "IKEv2", translatable("Choice", "IKEv2")},
        Choice{VpnProtocol::L2tp, "L2TP", translatable("Choice", "L2TP")},
        Choice{VpnProtocol::Pptp, "PPTP", translatable("Choice", "PPTP")},
        Choice{VpnProtocol::Gre, "GRE", translatable("Choice", "GRE")},
        Choice{VpnProtocol::L3, "L3", translatable("Choice", "Layer 3 forwarding")},
        Choice{VpnProtocol::Ipsec, "IPSec", translatable("Choice", "IPsec")},
    };
};

/// How the ends of a tunnel prove who they are.
enum class VpnAuthentication : std::uint8_t { PreSharedKey, MachineCertificates };

template <>
struct Choices<VpnAuthentication> {
    static constexpr std::array values{
        Choice{VpnAuthentication::PreSharedKey, "PSKOnly", translatable("Choice", "Pre-shared key")},
        Choice{VpnAuthentication::MachineCertificates, "MachineCertificates", translatable("Choice", "Machine certificates")},
    };
};

/// Traffic that a VIP template balances.
enum class VipProtocol : std::uint8_t { Http, HttpsPassthrough, HttpsTerminate, Tcp, Udp, Both, Custom };

template <>
struct Choices<VipProtocol> {
    static constexpr std::array values{
        Choice{VipProtocol::Http, "HTTP", translatable("Choice", "HTTP")},
        Choice{VipProtocol::HttpsPassthrough, "HTTPSPassthrough", translatable("Choice", "HTTPS pass-through")},
        Choice{VipProtocol::HttpsTerminate, "HTTPSTerminate", translatable("Choice", "HTTPS terminate")},
        Choice{VipProtocol::Tcp, "TCP", translatable("Choice", "TCP")},
        Choice{VipProtocol::Udp, "UDP", translatable("Choice", "UDP")},
        Choice{VipProtocol::Both, "TCPAndUDP", translatable("Choice", "TCP and UDP")},
        Choice{VipProtocol::Custom, "Custom", translatable("Choice", "Custom")},
    };
};

/// What keeps a client on one machine.
enum class VipPersistence : std::uint8_t { None, SourceIp, DestinationIp, Cookie, SslSession, Custom };

template <>
struct Choices<VipPersistence> {
    static constexpr std::array values{
        Choice{VipPersistence::None, "none", translatable("Choice", "None")},
        Choice{VipPersistence::SourceIp, "SourceIP", translatable("Choice", "Source IP")},
        Choice{VipPersistence::DestinationIp, "DestinationIP", translatable("Choice", "Destination IP")},
        Choice{VipPersistence::Cookie, "Cookie", translatable("Choice", "Cookie")},
        Choice{VipPersistence::SslSession, "SSLSessionID", translatable("Choice", "SSL session")},
        Choice{VipPersistence::Custom, "Custom", translatable("Choice", "Custom")},
    };
};

/// How a load balancer chooses a machine.
enum class LoadBalancingMethod : std::uint8_t { RoundRobin, LeastConnections, FastestResponseTime, Custom };

template <>
struct Choices<LoadBalancingMethod> {
    static constexpr std::array values{
        Choice{LoadBalancingMethod::RoundRobin, "RoundRobin", translatable("Choice", "Round robin")},
        Choice{LoadBalancingMethod::LeastConnections, "LeastConnections", translatable("Choice", "Least connections")},
        Choice{LoadBalancingMethod::FastestResponseTime, "FastestResponseTime", translatable("Choice", "Fastest response time")},
        Choice{LoadBalancingMethod::Custom, "Custom", translatable("Choice", "Custom")},
    };
};

/// Direction of traffic seen from the machine.
enum class AclDirection : std::uint8_t { Inbound, Outbound };

template <>
struct Choices<AclDirection> {
    static constexpr std::array values{
        Choice{AclDirection::Inbound, "Inbound", translatable("Choice", "Inbound")},
        Choice{AclDirection::Outbound, "Outbound", translatable("Choice", "Outbound")},
    };
};

/// What a rule does.
enum class AclAction : std::uint8_t { Allow, Deny };

template <>
struct Choices<AclAction> {
    static constexpr std::array values{
        Choice{AclAction::Allow, "Allow", translatable("Choice", "Allow")},
        Choice{AclAction::Deny, "Deny", translatable("Choice", "Deny")},
    };
};

/// Protocol that a rule looks at.
enum class AclProtocol : std::uint8_t { Any, Tcp, Udp };

template <>
struct Choices<AclProtocol> {
    static constexpr std::array values{
        Choice{AclProtocol::Any, "Any", translatable("Choice", "Any")},
        Choice{AclProtocol::Tcp, "Tcp", translatable("Choice", "TCP")},
        Choice{AclProtocol::Udp, "Udp", translatable("Choice", "UDP")},
    };
};

/// What happens at a moment of a scenario.
enum class ScenarioAction : std::uint8_t { LinkDown, SilentLoss, Repair, Migrate, Drain, SlowLink, CoreBusy };

template <>
struct Choices<ScenarioAction> {
    static constexpr std::array values{
        Choice{ScenarioAction::LinkDown, "linkDown", translatable("Choice", "Link goes down")},
        Choice{ScenarioAction::SilentLoss, "silentLoss", translatable("Choice", "Frames are lost silently")},
        Choice{ScenarioAction::Repair, "repair", translatable("Choice", "Repaired")},
        Choice{ScenarioAction::Migrate, "migrate", translatable("Choice", "Live migration")},
        Choice{ScenarioAction::Drain, "drain", translatable("Choice", "Drain host")},
        Choice{ScenarioAction::SlowLink, "slowLink", translatable("Choice", "Link gets slower")},
        Choice{ScenarioAction::CoreBusy, "coreBusy", translatable("Choice", "Processor is busy")},
    };
};

/// How traffic comes over time.
enum class TrafficPattern : std::uint8_t { Steady, Bursts };

template <>
struct Choices<TrafficPattern> {
    static constexpr std::array values{
        Choice{TrafficPattern::Steady, "steady", translatable("Choice", "Steady")},
        Choice{TrafficPattern::Bursts, "bursts", translatable("Choice", "In bursts")},
    };
};

} // namespace fd
