// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/bandwidth.h"
#include "model/field.h"

#include <string>

namespace fd {

/// Offloads, security and bandwidth of virtual adapters.
struct VirtualPortProfile {
    static constexpr KindNames names{"virtualPortProfile", translatable("Kind", "Virtual port profile"), translatable("Kind", "Virtual port profiles")};

    std::string name;
    std::string description;
    bool vmq = false;
    bool ipsecOffload = false;
    bool sriov = false;
    bool vrss = false;
    bool rdma = false;
    bool macSpoofing = false;
    bool dhcpGuard = false;
    bool routerGuard = false;
    bool guestTeaming = false;
    bool ieeePriority = false;
    bool guestSpecifiedIp = false;
    int minimumWeight = 0;
    Bandwidth minimumBandwidth;
    Bandwidth maximumBandwidth;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &VirtualPortProfile::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &VirtualPortProfile::description, FieldFlags::Multiline),
            field("vmq", translatable("Field", "VMQ"), &VirtualPortProfile::vmq),
            field("ipsecOffload", translatable("Field", "IPsec task offload"), &VirtualPortProfile::ipsecOffload),
            field("sriov", translatable("Field", "SR-IOV"), &VirtualPortProfile::sriov),
            field("vrss", translatable("Field", "vRSS"), &VirtualPortProfile::vrss),
            field("rdma", translatable("Field", "RDMA"), &VirtualPortProfile::rdma),
            field("macSpoofing", translatable("Field", "MAC spoofing"), &VirtualPortProfile::macSpoofing),
            field("dhcpGuard", translatable("Field", "DHCP guard"), &VirtualPortProfile::dhcpGuard),
            field("routerGuard", translatable("Field", "Router guard"), &VirtualPortProfile::routerGuard),
            field("guestTeaming", translatable("Field", "Guest teaming"), &VirtualPortProfile::guestTeaming),
            field("ieeePriority", translatable("Field", "IEEE priority tagging"), &VirtualPortProfile::ieeePriority),
            field("guestSpecifiedIp", translatable("Field", "Guest specified IP addresses"), &VirtualPortProfile::guestSpecifiedIp),
            field("minimumWeight", translatable("Field", "Minimum bandwidth weight"), &VirtualPortProfile::minimumWeight),
            field("minimumBandwidth", translatable("Field", "Minimum bandwidth"), &VirtualPortProfile::minimumBandwidth),
            field("maximumBandwidth", translatable("Field", "Maximum bandwidth"), &VirtualPortProfile::maximumBandwidth));
    }

    bool operator==(const VirtualPortProfile&) const = default;
};

} // namespace fd
