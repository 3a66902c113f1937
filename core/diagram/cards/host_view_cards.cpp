// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/cards/list_card.h"
#include "diagram/cards/list_words.h"
#include "diagram/drawing.h"

#include <algorithm>
#include <utility>

namespace fd::diagram {

namespace {

void addSetting(const CardContext& context, const char* name, std::string value, ListCard& card) {
    card.rows.push_back({{}, said(context, name), std::move(value), {}, Tone::Text, false, false, true});
}

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
        addSetting(context, name, std::move(value), card);
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
    addSetting(context, translatable("Diagram", "Mode"), shownLabel(context, team->teamingMode), card);
    addSetting(context, translatable("Diagram", "Load balancing"), shownLabel(context, team->loadBalancing),
               card);
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
        addSetting(context, translatable("Diagram", "Team"), team[0], card);
        addSetting(context, translatable("Diagram", "Mode"), team[1], card);
        addSetting(context, translatable("Diagram", "Load balancing"), team[2], card);
    }
    if (!logical)
        return card;
    card.rows.push_back({found->logicalSwitch, said(context, translatable("Kind", "Logical switch")),
                         logical->name, "logicalSwitch", Tone::SwitchTone, false, false});
    addSetting(context, translatable("Diagram", "Minimum bandwidth"),
               shownLabel(context, logical->minimumBandwidthMode), card);
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
        addSetting(context, "VLAN", written(nic->vlan), card);
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

ListCard hostViewCard(const CardContext& context, AnyId subject) {
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
    return {};
}

} // namespace fd::diagram
