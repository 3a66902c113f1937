// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/entities/service_choices.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// A site-to-site tunnel of a VM network.
struct VpnConnection {
    static constexpr KindNames names{"vpnConnection", translatable("Kind", "VPN connection"), translatable("Kind", "VPN connections")};

    std::string name;
    std::string description;
    Id<VmNetworkGateway> vmNetworkGateway;
    VpnProtocol protocol = VpnProtocol::IkeV2;
    std::optional<IpAddress> targetAddress;
    VpnAuthentication authentication = VpnAuthentication::PreSharedKey;
    Id<RunAsAccount> secret;
    std::string encryption;
    std::string integrity;
    std::string cipherTransform;
    std::string authenticationTransform;
    std::string perfectForwardSecrecyGroup;
    std::string diffieHellmanGroup;
    int securityAssociationSeconds = 0;
    int securityAssociationKilobytes = 0;
    long long greKey = 0;
    std::vector<IpAddress> localAddresses;
    std::vector<IpAddress> peerAddresses;
    Id<VmNetwork> nextHopNetwork;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VpnConnection::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VpnConnection::description, FieldFlags::Multiline),
            field("vmNetworkGateway", translatable("Field", "VM network gateway"), &VpnConnection::vmNetworkGateway, FieldFlags::Required | FieldFlags::Owner),
            field("protocol", translatable("Field", "Protocol"), &VpnConnection::protocol, FieldFlags::Required | FieldFlags::Immutable),
            field("targetAddress", translatable("Field", "Target address"), &VpnConnection::targetAddress),
            field("authentication", translatable("Field", "Authentication"), &VpnConnection::authentication),
            field("secret", translatable("Field", "Account with the key"), &VpnConnection::secret),
            field("encryption", translatable("Field", "Encryption"), &VpnConnection::encryption),
            field("integrity", translatable("Field", "Integrity check"), &VpnConnection::integrity),
            field("cipherTransform", translatable("Field", "Cipher transform"), &VpnConnection::cipherTransform),
            field("authenticationTransform", translatable("Field", "Authentication transform"), &VpnConnection::authenticationTransform),
            field("perfectForwardSecrecyGroup", translatable("Field", "PFS group"), &VpnConnection::perfectForwardSecrecyGroup),
            field("diffieHellmanGroup", translatable("Field", "Diffie-Hellman group"), &VpnConnection::diffieHellmanGroup),
            field("securityAssociationSeconds", translatable("Field", "Security association lifetime"), &VpnConnection::securityAssociationSeconds, FieldFlags::None, "s"),
            field("securityAssociationKilobytes", translatable("Field", "Security association data limit"), &VpnConnection::securityAssociationKilobytes, FieldFlags::None, "kB"),
            field("greKey", translatable("Field", "GRE key"), &VpnConnection::greKey),
            field("localAddresses", translatable("Field", "Local addresses"), &VpnConnection::localAddresses),
            field("peerAddresses", translatable("Field", "Peer addresses"), &VpnConnection::peerAddresses),
            field("nextHopNetwork", translatable("Field", "Next-hop VM network"), &VpnConnection::nextHopNetwork));
    }

    bool operator==(const VpnConnection&) const = default;
};

} // namespace fd
