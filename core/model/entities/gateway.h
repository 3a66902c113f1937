// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/ip_address.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <vector>

namespace fd {

/// A gateway device between virtualized VM networks and the rest of the world.
struct Gateway {
    static constexpr KindNames names{"gateway", translatable("Kind", "Gateway"), translatable("Kind", "Gateways")};

    std::string name;
    std::string description;
    std::string manufacturer = "Microsoft";
    std::string model = "Microsoft Windows Server Gateway";
    Id<RunAsAccount> runAsAccount;
    Id<HostCluster> cluster;
    Id<HostSwitch> backEndSwitch;
    bool directRouting = false;
    std::optional<IpAddress> frontEndServerAddress;
    int maximumVmNetworks = 50;
    std::optional<IpAddress> vpnServerAddress;
    std::vector<Id<HostGroup>> hostGroups;
    Id<NetworkSite> frontEndSite;
    Id<NetworkSite> backEndSite;

    template <int = 0> // only those who ask for the list compile it
    static constexpr auto fields() {
        return fieldList(
            field("name", translatable("Field", "Name"), &Gateway::name, FieldFlags::Required),
            field("description", translatable("Field", "Description"), &Gateway::description, FieldFlags::Multiline),
            field("manufacturer", translatable("Field", "Manufacturer"), &Gateway::manufacturer),
            field("model", translatable("Field", "Model"), &Gateway::model),
            field("runAsAccount", translatable("Field", "Run As account"), &Gateway::runAsAccount, FieldFlags::Required),
            field("cluster", translatable("Field", "Gateway host cluster"), &Gateway::cluster),
            field("backEndSwitch", translatable("Field", "Back-end switch"), &Gateway::backEndSwitch),
            field("directRouting", translatable("Field", "Direct routing"), &Gateway::directRouting),
            field("frontEndServerAddress", translatable("Field", "Front-end server address"), &Gateway::frontEndServerAddress),
            field("maximumVmNetworks", translatable("Field", "VM networks at most"), &Gateway::maximumVmNetworks),
            field("vpnServerAddress", translatable("Field", "VPN server address"), &Gateway::vpnServerAddress),
            field("hostGroups", translatable("Field", "Host groups"), &Gateway::hostGroups, FieldFlags::Required),
            field("frontEndSite", translatable("Field", "Front-end network site"), &Gateway::frontEndSite, FieldFlags::Required),
            field("backEndSite", translatable("Field", "Back-end network site"), &Gateway::backEndSite, FieldFlags::Required));
    }

    bool operator==(const Gateway&) const = default;
};

} // namespace fd
