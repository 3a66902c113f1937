// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/cards/list_card.h"
#include "diagram/drawing.h"
#include "model/naming.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>

namespace fd::diagram {

namespace {

constexpr std::string_view kDot = " \u00b7 ";

std::string joined(std::initializer_list<std::string> parts) {
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty())
            out += (out.empty() ? "" : std::string(kDot)) + part;
    return out;
}

std::string nameIn(const CardContext& context, AnyId id) {
    return id ? displayName(context.design, id) : std::string{};
}

std::string vlanText(const CardContext& context, const SubnetVlan& row) {
    if (row.vlan.isEmpty())
        return said(context, translatable("Diagram", "no VLAN"));
    std::string text = "VLAN " + written(row.vlan);
    if (!row.secondaryVlan.isEmpty())
        text += "/" + written(row.secondaryVlan);
    return text;
}

std::string rangeText(const IpPool& pool) {
    if (!pool.start || !pool.end)
        return {};
    const std::string first = written(*pool.start);
    const std::string last = written(*pool.end);
    // "10.10.10.50 - .199": the last address without what it shares with the first, in whole numbers of dots.
    const std::size_t dot = first.rfind('.');
    const bool isSameNetwork = dot != std::string::npos && last.compare(0, dot + 1, first, 0, dot + 1) == 0;
    return first + " \u2013 " + (isSameNetwork ? last.substr(dot) : last);
}

template <class T>
std::string addressOf(const T& nic) {
    return nic.ipv4Address   ? written(*nic.ipv4Address)
           : nic.ipv6Address ? written(*nic.ipv6Address)
                             : std::string{};
}

/// "\u25b2 1.2 \u25bc 0.4 Gbit/s" of a simulated moment; empty without one.
std::string rateOf(const CardContext& context, AnyId id) {
    if (!context.annotations)
        return {};
    const auto found = context.annotations->rate.find(id);
    if (found == context.annotations->rate.end())
        return {};
    char text[64];
    std::snprintf(text, sizeof text, "\u25b2 %.1f \u25bc %.1f Gbit/s", found->second.sent / 1e9,
                  found->second.received / 1e9);
    return text;
}

// logical view
// ---------------------------------------------------------------------------------------------------

ListCard siteCard(const CardContext& context, Id<NetworkSite> id) {
    const NetworkSite* site = context.design.get(id);
    ListCard card{id, "networkSite", Tone::SiteTone, Tone::SiteSoft, site->name, {}, {}, kSiteWidth, 1};
    const auto rows = context.relations.of(&SubnetVlan::site, id);
    std::string groups;
    for (const Id<HostGroup> group : site->hostGroups)
        groups += (groups.empty() ? "" : ", ") + nameIn(context, group);
    card.second = groups.empty() ? said(context, translatable("Diagram", "for no host group")) : groups;
    for (const Id<SubnetVlan> rowId : rows) {
        const SubnetVlan* row = context.design.get(rowId);
        card.rows.push_back({rowId, vlanText(context, *row), written(row->subnet), "subnetVlan",
                             Tone::NetworkTone, true, false});
        for (const Id<IpPool> pool : context.relations.of(&IpPool::subnetVlan, rowId))
            card.rows.push_back({pool, nameIn(context, pool), rangeText(*context.design.get(pool)), "ipPool",
                                 Tone::TextMuted, false, false});
    }
    return card;
}

ListCard logicalSwitchCard(const CardContext& context, Id<LogicalSwitch> id) {
    const LogicalSwitch* found = context.design.get(id);
    ListCard card{id, "logicalSwitch", Tone::SwitchTone, Tone::SwitchSoft, found->name, {}, {}, 382, 1};
    card.second = joined({shownLabel(context, found->uplinkMode), found->sriov ? "SR-IOV" : ""});
    for (const Id<UplinkPortProfileSet> set : context.relations.of(&UplinkPortProfileSet::logicalSwitch, id))
        card.rows.push_back({set, nameIn(context, set), nameIn(context, context.design.get(set)->profile),
                             "uplinkPortProfileSet", Tone::SwitchTone, true, false});
    for (const Id<VirtualPort> port : context.relations.of(&VirtualPort::logicalSwitch, id)) {
        const VirtualPort* entry = context.design.get(port);
        card.rows.push_back({port,
                             entry->isDefault
                                 ? said(context, {translatable("Diagram", "{name} (default)"),
                                                  {{"name", nameIn(context, entry->classification)}}})
                                 : nameIn(context, entry->classification),
                             nameIn(context, entry->profile), "virtualPort", Tone::TextMuted, false, false});
    }
    for (const Id<SwitchExtension> extension : found->extensions)
        card.rows.push_back(
            {extension, nameIn(context, extension),
             shownLabel(context, context.design.get(extension) ? context.design.get(extension)->kind
                                                               : ExtensionKind{}),
             "switchExtension", Tone::TextMuted, false, false});
    return card;
}

ListCard uplinkProfileCard(const CardContext& context, Id<UplinkPortProfile> id) {
    const UplinkPortProfile* found = context.design.get(id);
    ListCard card{id, "uplinkPortProfile", Tone::TeamTone, Tone::TeamSoft, found->name, {}, {}, 262, 1};
    card.second =
        joined({shownLabel(context, found->teamingMode), shownLabel(context, found->loadBalancing)});
    for (const Id<NetworkSite> site : found->sites) {
        const NetworkSite* entry = context.design.get(site);
        card.rows.push_back({site, nameIn(context, site), entry ? nameIn(context, entry->logicalNetwork) : "",
                             "networkSite", Tone::SiteTone, false, false});
    }
    return card;
}

// tenant view
// ----------------------------------------------------------------------------------------------------

ListRow adapterChip(const CardContext& context, Id<VirtualNic> id) {
    const VirtualNic* nic = context.design.get(id);
    return {id,  nic->vm ? nameIn(context, nic->vm) : nic->name, addressOf(*nic), "vm", Tone::VmTone, false,
            true};
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
    for (const Id<VmSubnet> subnetId : subnets) {
        const VmSubnet* subnet = context.design.get(subnetId);
        const std::string vsid = subnet->vsid.isEmpty() ? "" : "VSID " + written(subnet->vsid);
        std::string prefix = written(subnet->subnet);
        if (prefix.empty() && subnet->subnetVlan)
            prefix = nameIn(context, subnet->subnetVlan);
        card.rows.push_back({subnetId, nameIn(context, subnetId), joined({prefix, vsid}), "vmSubnet",
                             Tone::VmNetworkTone, true, false});
        for (const Id<VirtualNic> nic : context.relations.of(&VirtualNic::vmSubnet, subnetId))
            if (context.design.get(nic)->vmNetwork == id)
                card.rows.push_back(adapterChip(context, nic));
    }
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
    for (const Id<VmNetworkGateway> gateway : context.relations.of(&VmNetworkGateway::vmNetwork, id)) {
        const VmNetworkGateway* use = context.design.get(gateway);
        card.rows.push_back({gateway, nameIn(context, gateway),
                             joined({use->requiresNat ? "NAT" : "", use->requiresVpn ? "VPN" : "",
                                     use->enableBgp ? "BGP" : "", written(use->routingSubnet)}),
                             "vmNetworkGateway", Tone::GatewayTone, true, false});
        for (const Id<NatConnection> nat : context.relations.of(&NatConnection::vmNetworkGateway, gateway))
            card.rows.push_back({nat, nameIn(context, nat),
                                 context.design.get(nat)->externalAddress
                                     ? written(*context.design.get(nat)->externalAddress)
                                     : "",
                                 "natConnection", Tone::TextMuted, false, false});
        for (const Id<VpnConnection> vpn : context.relations.of(&VpnConnection::vmNetworkGateway, gateway))
            card.rows.push_back({vpn, nameIn(context, vpn),
                                 context.design.get(vpn)->targetAddress
                                     ? written(*context.design.get(vpn)->targetAddress)
                                     : "",
                                 "vpnConnection", Tone::TextMuted, false, false});
    }
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

// host view
// ------------------------------------------------------------------------------------------------------

ListCard portCard(const CardContext& context, Id<PhysicalSwitch> id) {
    const PhysicalSwitch* found = context.design.get(id);
    return {id,
            "physicalSwitch",
            Tone::DeviceTone,
            Tone::DeviceSoft,
            found->name,
            shownLabel(context, found->layer),
            {},
            200,
            1};
}

ListCard adapterCard(const CardContext& context, Id<PhysicalNic> id) {
    const PhysicalNic* nic = context.design.get(id);
    ListCard card{id, "physicalNic", Tone::NicTone, Tone::NicSoft, nic->name, {}, {}, 214, 1};
    card.second =
        joined({nic->speed.display(), rateOf(context, id).empty() ? nic->model : rateOf(context, id)});
    const auto row = [&](const char* name, std::string value) {
        card.rows.push_back({{}, said(context, name), std::move(value), {}, Tone::Text, false, false});
    };
    const auto queues = [&](bool isOn, bool isCapable, int count) {
        return isOn ? counted(context, static_cast<std::size_t>(std::max(0, count)),
                              translatable("Diagram", "{n} queue"), translatable("Diagram", "{n} queues"))
                    : said(context, isCapable ? translatable("Diagram", "off")
                                              : translatable("Diagram", "not capable"));
    };
    row("VMQ", queues(nic->vmqEnabled, nic->vmqCapable, nic->vmqQueues));
    row("RSS", queues(nic->rssEnabled, nic->rssCapable, nic->rssQueues));
    row(translatable("Diagram", "Processors"),
        nic->maximumProcessors > 0 ? said(context, {translatable("Diagram", "from {first}, at most {most}"),
                                                    {{"first", std::to_string(nic->baseProcessor)},
                                                     {"most", std::to_string(nic->maximumProcessors)}}})
                                   : "");
    if (nic->rdmaEnabled)
        row("RDMA", shownLabel(context, nic->rdmaKind));
    return card;
}

ListCard teamCard(const CardContext& context, Id<NicTeam> id) {
    const NicTeam* team = context.design.get(id);
    ListCard card{id,
                  "nicTeam",
                  Tone::TeamTone,
                  Tone::TeamSoft,
                  nameIn(context, id),
                  shownLabel(context, team->kind),
                  {},
                  200,
                  1};
    card.rows.push_back({{},
                         said(context, translatable("Diagram", "Mode")),
                         shownLabel(context, team->teamingMode),
                         {},
                         Tone::Text,
                         false,
                         false});
    card.rows.push_back({{},
                         said(context, translatable("Diagram", "Load balancing")),
                         shownLabel(context, team->loadBalancing),
                         {},
                         Tone::Text,
                         false,
                         false});
    if (team->standbyMember)
        card.rows.push_back({team->standbyMember,
                             said(context, translatable("Diagram", "Standby")),
                             nameIn(context, team->standbyMember),
                             {},
                             Tone::Text,
                             false,
                             false});
    return card;
}

ListCard hostSwitchCard(const CardContext& context, Id<HostSwitch> id) {
    const HostSwitch* found = context.design.get(id);
    ListCard card{id, "hostSwitch", Tone::SwitchTone, Tone::SwitchSoft, nameIn(context, id), {}, {}, 240, 1};
    const LogicalSwitch* logical = context.design.get(found->logicalSwitch);
    card.second = logical ? joined({said(context, translatable("Kind", "Logical switch")),
                                    nameIn(context, found->uplinkSet)})
                          : joined({said(context, translatable("Diagram", "Standard switch")),
                                    shownLabel(context, found->binding)});
    const std::vector<std::string> team = found->team ? std::vector<std::string>{} : bondText(context, id);
    if (!team.empty()) {
        card.rows.push_back(
            {{}, said(context, translatable("Diagram", "Team")), team[0], {}, Tone::Text, false, false});
        card.rows.push_back(
            {{}, said(context, translatable("Diagram", "Mode")), team[1], {}, Tone::Text, false, false});
        card.rows.push_back({{},
                             said(context, translatable("Diagram", "Load balancing")),
                             team[2],
                             {},
                             Tone::Text,
                             false,
                             false});
    }
    if (!logical)
        return card;
    card.rows.push_back({found->logicalSwitch, said(context, translatable("Kind", "Logical switch")),
                         logical->name, "logicalSwitch", Tone::SwitchTone, false, false});
    card.rows.push_back({{},
                         said(context, translatable("Diagram", "Minimum bandwidth")),
                         shownLabel(context, logical->minimumBandwidthMode),
                         {},
                         Tone::Text,
                         false,
                         false});
    for (const Id<SwitchExtension> extension : logical->extensions)
        card.rows.push_back({extension, nameIn(context, extension),
                             said(context, translatable("Diagram", "extension")), "switchExtension",
                             Tone::SwitchTone, false, false});
    return card;
}

ListCard hostVirtualNicCard(const CardContext& context, Id<HostVirtualNic> id) {
    const HostVirtualNic* nic = context.design.get(id);
    ListCard card{id, "hostVirtualNic", Tone::NetworkTone, Tone::NetworkSoft, nic->name, {}, {}, 300, 1};
    card.second = joined({nameIn(context, nic->vmNetwork),
                          rateOf(context, id).empty() ? addressOf(*nic) : rateOf(context, id)});
    if (!nic->vlan.isEmpty())
        card.rows.push_back({{}, "VLAN", written(nic->vlan), {}, Tone::Text, false, false});
    if (nic->classification)
        card.rows.push_back({nic->classification,
                             said(context, translatable("Diagram", "Class")),
                             nameIn(context, nic->classification),
                             {},
                             Tone::Text,
                             false,
                             false});
    return card;
}

ListCard machineCard(const CardContext& context, Id<Vm> id) {
    const Vm* vm = context.design.get(id);
    ListCard card{id, "vm", Tone::VmTone, Tone::VmSoft, vm->name, {}, {}, 300, 1};
    card.second = joined({counted(context, static_cast<std::size_t>(std::max(0, vm->cpuCount)),
                                  translatable("Diagram", "{n} vCPU"), translatable("Diagram", "{n} vCPUs")),
                          rateOf(context, id)});
    for (const Id<VirtualNic> nic : context.relations.of(&VirtualNic::vm, id)) {
        const VirtualNic* found = context.design.get(nic);
        card.rows.push_back(
            {nic, found->name.empty() ? said(context, translatable("Diagram", "Adapter")) : found->name,
             joined({nameIn(context, found->vmNetwork), addressOf(*found)}), "virtualNic",
             Tone::VmNetworkTone, false, false});
    }
    return card;
}

/// Its card is drawn by processorCard(); here it only is known to have one.
ListCard hostCardOf(Id<Host> id) {
    ListCard card;
    card.subject = id;
    return card;
}

} // namespace

ListCard contentOf(const CardContext& context, AnyId subject) {
    if (!subject || !context.design.contains(subject))
        return {};
    switch (context.view) {
    case ViewKind::Logical:
        if (subject.is<NetworkSite>())
            return siteCard(context, subject.as<NetworkSite>());
        if (subject.is<LogicalSwitch>())
            return logicalSwitchCard(context, subject.as<LogicalSwitch>());
        if (subject.is<UplinkPortProfile>())
            return uplinkProfileCard(context, subject.as<UplinkPortProfile>());
        break;
    case ViewKind::Tenant:
        if (subject.is<VmNetwork>())
            return vmNetworkCard(context, subject.as<VmNetwork>());
        if (subject.is<Gateway>())
            return gatewayCard(context, subject.as<Gateway>());
        break;
    case ViewKind::Host:
        if (subject.is<PhysicalSwitch>())
            return portCard(context, subject.as<PhysicalSwitch>());
        if (subject.is<PhysicalNic>())
            return adapterCard(context, subject.as<PhysicalNic>());
        if (subject.is<NicTeam>())
            return teamCard(context, subject.as<NicTeam>());
        if (subject.is<HostSwitch>())
            return hostSwitchCard(context, subject.as<HostSwitch>());
        if (subject.is<HostVirtualNic>())
            return hostVirtualNicCard(context, subject.as<HostVirtualNic>());
        if (subject.is<Vm>())
            return machineCard(context, subject.as<Vm>());
        if (subject.is<Host>())
            return hostCardOf(subject.as<Host>());
        break;
    case ViewKind::Physical:
        break;
    }
    return {};
}

AnyId listCardOf(const CardContext& context, AnyId subject) {
    const Design& design = context.design;
    if (const ListCard own = contentOf(context, subject); own.subject)
        return subject;
    if (context.view == ViewKind::Logical) {
        if (const SubnetVlan* row = design.get(subject.as<SubnetVlan>()))
            return row->site;
        if (const IpPool* pool = design.get(subject.as<IpPool>()))
            return pool->subnetVlan ? listCardOf(context, pool->subnetVlan) : AnyId{};
        if (const UplinkPortProfileSet* set = design.get(subject.as<UplinkPortProfileSet>()))
            return set->logicalSwitch;
        if (const VirtualPort* port = design.get(subject.as<VirtualPort>()))
            return port->logicalSwitch;
    } else if (context.view == ViewKind::Tenant) {
        if (const VmSubnet* subnet = design.get(subject.as<VmSubnet>()))
            return subnet->vmNetwork;
        if (const VirtualNic* nic = design.get(subject.as<VirtualNic>()))
            return nic->vmNetwork;
        if (const HostVirtualNic* nic = design.get(subject.as<HostVirtualNic>()))
            return nic->vmNetwork;
        if (const VmNetworkGateway* gateway = design.get(subject.as<VmNetworkGateway>()))
            return gateway->vmNetwork;
        if (const NatConnection* nat = design.get(subject.as<NatConnection>()))
            return listCardOf(context, nat->vmNetworkGateway);
        if (const VpnConnection* vpn = design.get(subject.as<VpnConnection>()))
            return listCardOf(context, vpn->vmNetworkGateway);
        if (const Vm* vm = design.get(subject.as<Vm>()); vm && vm->gateway)
            return vm->gateway;
    } else if (const VirtualNic* nic = design.get(subject.as<VirtualNic>())) {
        return nic->vm;
    }
    return {};
}

} // namespace fd::diagram
