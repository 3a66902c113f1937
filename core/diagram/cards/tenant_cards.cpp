// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/list_card.h"
#include "diagram/cards/list_words.h"
#include "diagram/drawing.h"

#include <algorithm>
#include <optional>

namespace fd::diagram {

namespace {

ListRow adapterChip(const CardContext& context, Id<VirtualNic> id) {
    const VirtualNic* nic = context.design.get(id);
    return {id,  nic->vm ? nameIn(context, nic->vm) : nic->name, addressOf(*nic), "vm", Tone::VmTone, false,
            true};
}

/// A subnet of a VM network, and the adapters on it.
void addSubnet(const CardContext& context, Id<VmNetwork> network, Id<VmSubnet> subnetId, ListCard& card) {
    const VmSubnet* subnet = context.design.get(subnetId);
    const std::string vsid = subnet->vsid.isEmpty() ? "" : "VSID " + written(subnet->vsid);
    std::string prefix = written(subnet->subnet);
    if (prefix.empty() && subnet->subnetVlan)
        prefix = nameIn(context, subnet->subnetVlan);
    card.rows.push_back({subnetId, nameIn(context, subnetId), joined({prefix, vsid}), "vmSubnet",
                         Tone::VmNetworkTone, true, false});
    for (const Id<VirtualNic> nic : context.relations.of(&VirtualNic::vmSubnet, subnetId))
        if (context.design.get(nic)->vmNetwork == network)
            card.rows.push_back(adapterChip(context, nic));
}

std::string writtenOrNothing(const std::optional<IpAddress>& address) {
    return address ? written(*address) : std::string{};
}

/// What a VM network asks of a gateway: translation, tunnels, routes.
void addGatewayUse(const CardContext& context, Id<VmNetworkGateway> gateway, ListCard& card) {
    const VmNetworkGateway* use = context.design.get(gateway);
    card.rows.push_back({gateway, nameIn(context, gateway),
                         joined({use->requiresNat ? "NAT" : "", use->requiresVpn ? "VPN" : "",
                                 use->enableBgp ? "BGP" : "", written(use->routingSubnet)}),
                         "vmNetworkGateway", Tone::GatewayTone, true, false});
    for (const Id<NatConnection> nat : context.relations.of(&NatConnection::vmNetworkGateway, gateway))
        card.rows.push_back({nat, nameIn(context, nat),
                             writtenOrNothing(context.design.get(nat)->externalAddress), "natConnection",
                             Tone::TextMuted, false, false});
    for (const Id<VpnConnection> vpn : context.relations.of(&VpnConnection::vmNetworkGateway, gateway))
        card.rows.push_back({vpn, nameIn(context, vpn),
                             writtenOrNothing(context.design.get(vpn)->targetAddress), "vpnConnection",
                             Tone::TextMuted, false, false});
}

ListCard vmNetworkCard(const CardContext& context, Id<VmNetwork> id) {
    const VmNetwork* network = context.design.get(id);
    ListCard card{id, "vmNetwork", Tone::VmNetworkTone, Tone::VmNetworkSoft, network->name, {}, {}, 0, 2};
    card.second = joined({nameIn(context, network->logicalNetwork), shownLabel(context, network->isolation)});
    const auto attached = context.relations.of(&VirtualNic::vmNetwork, id);
    const auto hostNics = context.relations.of(&HostVirtualNic::vmNetwork, id);
    card.columns = attached.size() + hostNics.size() <= 12   ? 2
                   : attached.size() + hostNics.size() <= 60 ? 4
                                                             : 8;
    card.width = 20 + static_cast<double>(card.columns) * 204 - 6;
    const auto subnets = context.relations.of(&VmSubnet::vmNetwork, id);
    for (const Id<VmSubnet> subnet : subnets)
        addSubnet(context, id, subnet, card);
    const auto isOnSubnet = [&](Id<VmSubnet> subnet) {
        return std::find(subnets.begin(), subnets.end(), subnet) != subnets.end();
    };
    for (const Id<VirtualNic> nic : attached)
        if (!isOnSubnet(context.design.get(nic)->vmSubnet))
            card.rows.push_back(adapterChip(context, nic));
    for (const Id<HostVirtualNic> nicId : hostNics) {
        const HostVirtualNic* nic = context.design.get(nicId);
        const HostSwitch* on = context.design.get(nic->hostSwitch);
        card.rows.push_back({nicId, on ? nameIn(context, on->host) : nic->name, addressOf(*nic),
                             "hostVirtualNic", Tone::NetworkTone, false, true});
    }
    for (const Id<VmNetworkGateway> gateway : context.relations.of(&VmNetworkGateway::vmNetwork, id))
        addGatewayUse(context, gateway, card);
    return card;
}

ListCard gatewayCard(const CardContext& context, Id<Gateway> id) {
    const Gateway* found = context.design.get(id);
    ListCard card{id, "gateway", Tone::GatewayTone, Tone::GatewaySoft, found->name, {}, {}, 300, 1};
    card.second = joined({found->directRouting ? said(context, translatable("Diagram", "Direct routing"))
                                               : said(context, translatable("Diagram", "NAT and VPN")),
                          nameIn(context, found->cluster)});
    const auto site = [&](Id<NetworkSite> end, const char* label) {
        if (end)
            card.rows.push_back({end, said(context, label), nameIn(context, end), "networkSite",
                                 Tone::SiteTone, false, false});
    };
    site(found->frontEndSite, translatable("Diagram", "Front end"));
    site(found->backEndSite, translatable("Diagram", "Back end"));
    for (const Id<Vm> vm : context.relations.of(&Vm::gateway, id))
        card.rows.push_back({vm, nameIn(context, vm), nameIn(context, context.design.get(vm)->host), "vm",
                             Tone::VmTone, false, false});
    return card;
}

} // namespace

ListCard tenantCard(const CardContext& context, AnyId subject) {
    if (subject.is<VmNetwork>())
        return vmNetworkCard(context, subject.as<VmNetwork>());
    if (subject.is<Gateway>())
        return gatewayCard(context, subject.as<Gateway>());
    return {};
}

} // namespace fd::diagram
