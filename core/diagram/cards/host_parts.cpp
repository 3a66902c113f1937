// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "diagram/theme.h"
#include "model/naming.h"

#include <algorithm>

namespace fd::diagram {

namespace {

/// "10 G", "1 G", "2.5 G", "100 M": what fits on a port.
std::string shortSpeed(Bandwidth speed) {
    std::string text = speed.display();
    if (const std::size_t unit = text.find("bit/s"); unit != std::string::npos)
        text.erase(unit);
    return text;
}

/// The inside of a chip: icon at the left, one line of text, or two at full detail.
struct ChipLook {
    std::string_view icon;
    Tone tone;
    Tone fill;
    double rightRoom = 0;
};

void drawChip(Drawing& drawing, const ChipLook& look, std::string_view name, std::string_view second) {
    const Rect& r = drawing.bounds();
    drawing.box(r, {look.fill, look.tone, 6});
    drawing.icon({r.x + 7, r.y + (r.height - 16) / 2, 16, 16}, look.icon, look.tone);
    // On a narrow chip the number would leave no room for the name: there only the sign is drawn, in the
    // corner.
    const bool isNarrow = r.width < 120;
    const Badge* badge = isNarrow ? badgeOf(drawing.context(), drawing.subject()) : nullptr;
    const double edge = r.right() - 6 - look.rightRoom;
    const double right = isNarrow ? edge : edge - drawing.badge(edge - 2, r.y + r.height / 2);
    const double nameRight = badge && drawing.showsText() ? right - 12 : right;
    if (badge)
        drawing.icon({r.right() - 15, r.y + 3, 12, 12}, severityIcon(badge->tone), badge->tone);
    const double left = r.x + 29;
    const bool isTwo = drawing.showsAll() && !second.empty();
    const double half = r.height / 2;
    drawing.farName({r.x + 8, r.y, r.width - 14, r.height}, name, style::kFarName);
    drawing.text({left, isTwo ? r.y + 3 : r.y, nameRight - left, isTwo ? half - 2 : r.height}, name,
                 {11, Tone::Text, Weight::Bold, Align::Left});
    if (isTwo)
        drawing.detail({left, r.y + half, right - left, half - 3}, second);
}

std::string addressText(const std::optional<IpAddress>& address) {
    return address ? written(*address) : std::string{};
}

std::string networkName(const Design& design, Id<VmNetwork> network) {
    const VmNetwork* found = design.get(network);
    return found ? found->name : std::string{};
}

std::string vmSecondLine(const CardContext& context, std::span<const Id<VirtualNic>> nics, double width) {
    std::vector<std::string> names;
    for (const Id<VirtualNic> id : nics) {
        const VirtualNic* nic = context.design.get(id);
        if (!nic)
            continue;
        std::string name = networkName(context.design, nic->vmNetwork);
        if (nics.size() == 1 && nic->ipv4Address)
            return name.empty()
                       ? written(*nic->ipv4Address)
                       : fitting({written(*nic->ipv4Address) + " \u00b7 " + name, written(*nic->ipv4Address)},
                                 width, style::kDetail);
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Part vnicDot(const CardContext& context, Id<VirtualNic> nic, const Rect& rect) {
    Drawing drawing(context, nic, rect);
    const VirtualNic* found = context.design.get(nic);
    const bool isConnected = found && (found->vmNetwork || found->hostSwitch);
    drawing.box(rect, {isConnected ? Tone::VmNetworkTone : Tone::Card, Tone::VmNetworkTone, 2});
    if (found && found->vmNetwork)
        drawing.say(", " + said(context, {translatable("Diagram", "on {network}"),
                                          {{"network", networkName(context.design, found->vmNetwork)}}}));
    if (!isConnected)
        drawing.say(", " + said(context, translatable("Diagram", "not connected")));
    return drawing.finish();
}

} // namespace

Part nicPort(const CardContext& context, Id<PhysicalNic> nic, const Rect& rect) {
    Drawing drawing(context, nic, rect);
    const PhysicalNic* found = context.design.get(nic);
    if (!found)
        return drawing.finish();
    drawing.say(", " + found->speed.display());
    if (!found->physicalSwitch)
        drawing.say(", " + said(context, translatable("Diagram", "no cable")));
    drawing.box(rect, {Tone::NicSoft, Tone::NicTone, 4, 1, !found->physicalSwitch});
    const double inset = 6;
    drawing.farName({rect.x + 4, rect.y, rect.width - 8, rect.height}, found->name,
                    aligned(toned(style::kFarName, Tone::NicTone), Align::Centre));
    const Badge* badge = badgeOf(context, nic);
    const double room = badge && drawing.showsText() ? 14 : 0;
    const bool isTwo = drawing.showsAll();
    drawing.text(
        {rect.x + inset, rect.y + (isTwo ? 3 : 0), rect.width - 2 * inset - room, isTwo ? 15 : rect.height},
        found->name, {11, Tone::NicTone, Weight::Bold, Align::Left});
    if (room > 0)
        drawing.icon({rect.right() - 16, rect.y + 3, 12, 12}, severityIcon(badge->tone), badge->tone);
    std::string second = shortSpeed(found->speed);
    if (found->rdmaEnabled)
        second += " \u00b7 RDMA";
    drawing.detail({rect.x + inset, rect.y + 18, rect.width - 2 * inset, 13}, second);
    if (context.annotations)
        if (const auto load = context.annotations->load.find(nic); load != context.annotations->load.end())
            drawing.box(
                {rect.x + 4, rect.bottom() - 4, (rect.width - 8) * std::clamp(load->second, 0.02, 1.0), 3},
                {heatTone(load->second), Tone::None, 1.5});
    return drawing.finish();
}

Part teamStrip(const CardContext& context, AnyId id, const Rect& rect) {
    Drawing drawing(context, id, rect);
    const std::vector<std::string> modes = bondText(context, id);
    if (modes.size() < 3)
        return drawing.finish();
    const std::string dot = " \u00b7 ";
    const std::string bond = said(context, translatable("Diagram", "Team"));
    drawing.say(", " + bond + ' ' + modes[0] + dot + modes[1] + dot + modes[2]);
    drawing.box(rect, {Tone::TeamSoft, Tone::TeamTone, 4});
    drawing.box({rect.x, rect.y, rect.width, 3}, {Tone::TeamTone, Tone::None, 1.5});
    const double room = id.is<NicTeam>() ? drawing.badge(rect.right(), rect.y + rect.height / 2) : 0;
    const TextStyle look{9, Tone::TeamTone, Weight::Bold, Align::Left};
    const double width = rect.width - 12 - room;
    const NicTeam* team = context.design.get(id.as<NicTeam>());
    const std::string name = team && !team->name.empty() ? team->name : bond;
    const std::string text =
        drawing.showsAll() ? fitting({name + dot + modes[0] + dot + modes[1] + dot + modes[2],
                                      name + dot + modes[0] + dot + modes[2], name + dot + modes[0], name},
                                     width, look)
                           : name;
    drawing.text({rect.x + 6, rect.y + 2, width, rect.height - 2}, text, look);
    return drawing.finish();
}

Part hostSwitchBar(const CardContext& context, Id<HostSwitch> hostSwitch, const Rect& rect) {
    Drawing drawing(context, hostSwitch, rect);
    const HostSwitch* found = context.design.get(hostSwitch);
    if (!found)
        return drawing.finish();
    const LogicalSwitch* logical = context.design.get(found->logicalSwitch);
    const UplinkPortProfileSet* set = context.design.get(found->uplinkSet);
    const std::string name = found->name.empty() && logical ? logical->name : found->name;
    std::string second =
        logical
            ? (logical->name != name ? logical->name : said(context, translatable("Kind", "Logical switch")))
            : said(context, translatable("Diagram", "Standard switch")) + " \u00b7 " +
                  shownLabel(context, found->binding);
    if (set)
        second += " \u00b7 " + set->name;
    drawing.say(", " + second);
    drawing.box(rect, {Tone::SwitchSoft, Tone::SwitchTone, 6});
    drawing.box({rect.x, rect.y, 4, rect.height}, {Tone::SwitchTone, Tone::None, 2});
    drawing.icon({rect.x + 11, rect.y + 9, 16, 16}, "hostSwitch", Tone::SwitchTone);
    const double right = rect.right() - 8 - drawing.badge(rect.right() - 6, rect.y + rect.height / 2);
    const bool isTwo = drawing.showsAll();
    drawing.farName({rect.x + 14, rect.y, rect.width - 20, rect.height}, name,
                    toned(style::kFarName, Tone::SwitchTone));
    drawing.text({rect.x + 35, rect.y + (isTwo ? 3 : 0), right - rect.x - 35, isTwo ? 15 : rect.height}, name,
                 toned(style::kName, Tone::SwitchTone));
    drawing.detail({rect.x + 35, rect.y + 18, right - rect.x - 35, 13}, second);
    return drawing.finish();
}

Part hostVirtualNicChip(const CardContext& context, Id<HostVirtualNic> nic, const Rect& rect) {
    Drawing drawing(context, nic, rect);
    const HostVirtualNic* found = context.design.get(nic);
    if (!found)
        return drawing.finish();
    const std::string network = networkName(context.design, found->vmNetwork);
    std::string second = addressText(found->ipv4Address);
    if (second.empty())
        second = addressText(found->ipv6Address);
    if (second.empty())
        second = network;
    if (!network.empty())
        drawing.say(", " + said(context, {translatable("Diagram", "on {network}"), {{"network", network}}}));
    if (!second.empty() && second != network)
        drawing.say(", " + second);
    drawChip(drawing, {"hostVirtualNic", Tone::NetworkTone, Tone::NetworkSoft}, found->name, second);
    return drawing.finish();
}

Part vmChip(const CardContext& context, Id<Vm> vm, const Rect& rect) {
    Drawing drawing(context, vm, rect);
    const Vm* found = context.design.get(vm);
    if (!found)
        return drawing.finish();
    const auto nics = context.relations.of(&VirtualNic::vm, vm);
    const std::size_t dots = context.detail >= Detail::Names ? std::min<std::size_t>(nics.size(), 8) : 0;
    const std::size_t perColumn = 3;
    const double room = static_cast<double>((dots + perColumn - 1) / perColumn) * 10;
    const std::string second = vmSecondLine(context, nics, rect.width - 35 - room);
    if (const std::string all = vmSecondLine(context, nics, 1e6); !all.empty())
        drawing.say(", " + all);
    drawChip(drawing, {"vm", Tone::VmTone, Tone::VmSoft, room}, found->name, second);
    for (std::size_t i = 0; i < dots; ++i) {
        const std::size_t inColumn = std::min(perColumn, dots - i / perColumn * perColumn);
        const double top = rect.y + (rect.height - static_cast<double>(inColumn) * 10 + 2) / 2;
        drawing.child(vnicDot(context, nics[i],
                              {rect.right() - 4 - room + static_cast<double>(i / perColumn) * 10,
                               top + static_cast<double>(i % perColumn) * 10, 8, 8}));
    }
    return drawing.finish();
}

} // namespace fd::diagram
