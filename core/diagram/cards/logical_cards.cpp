// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/list_card.h"
#include "diagram/cards/list_words.h"
#include "diagram/drawing.h"

namespace fd::diagram {

namespace {

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

} // namespace

ListCard logicalCard(const CardContext& context, AnyId subject) {
    if (subject.is<NetworkSite>())
        return siteCard(context, subject.as<NetworkSite>());
    if (subject.is<LogicalSwitch>())
        return logicalSwitchCard(context, subject.as<LogicalSwitch>());
    if (subject.is<UplinkPortProfile>())
        return uplinkProfileCard(context, subject.as<UplinkPortProfile>());
    return {};
}

} // namespace fd::diagram
