// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "diagram/theme.h"

#include <algorithm>
#include <cmath>

namespace fd::diagram {

namespace {

std::string secondLine(const CardContext& context, const Host& host, double width) {
    const std::string dot = " \u00b7 ";
    const std::string os = shownLabel(context, host.osVersion);
    const HostCluster* cluster = context.design.get(host.cluster);
    const std::string start = cluster ? os + dot + cluster->name : os;
    const std::string processors =
        counted(context, static_cast<std::size_t>(std::max(0, host.logicalProcessors)),
                translatable("Diagram", "{n} processor"), translatable("Diagram", "{n} processors"));
    const std::string role =
        host.isDedicatedGateway ? dot + said(context, translatable("Diagram", "gateway host")) : "";
    return fitting({start + dot + processors + role, start + role, start, os}, width, style::kDetail);
}

/// A strip of one cell for each logical processor, as high as its load.
void drawCoreLoad(Drawing& drawing, const std::vector<double>& load, const Rect& rect) {
    if (load.empty())
        return;
    const double pitch = rect.width / static_cast<double>(load.size());
    const double width = std::max(0.5, pitch - (pitch > 3 ? 1 : 0));
    for (std::size_t i = 0; i < load.size(); ++i)
        drawing.box({rect.x + static_cast<double>(i) * pitch, rect.y, width, rect.height},
                    {heatTone(load[i]), Tone::TextMuted, 0, 0.5});
}

/// What a host looks like from far away.
Part hostBlock(const CardContext& context, Id<Host> host, const Rect& card) {
    Drawing drawing(context, host, card);
    const Badge* badge = badgeOf(context, host);
    drawing.box(card, badge ? BoxStyle{badge->tone, Tone::None, 8}
                            : BoxStyle{Tone::HostSoft, Tone::HostTone, 8, 8});
    Part part = drawing.finish();
    if (badge)
        part.shapes.push_back(TextShape{card, std::to_string(badge->count), std::to_string(badge->count),
                                        std::min(card.height * 0.6, 120.0), Tone::TextOnAccent, Weight::Bold,
                                        Align::Centre});
    return part;
}

void drawHeader(Drawing& drawing, const HostGeometry& geometry, const Host& host) {
    const Rect& h = geometry.header;
    const double x = style::kPadding;
    drawing.box({x, h.y + 8, 28, 28}, {Tone::HostTone, Tone::None, 7});
    drawing.icon({x + 5, h.y + 13, 18, 18}, "host", Tone::TextOnAccent);
    const double right = h.width - style::kPadding - drawing.badge(h.width - style::kPadding, h.y + 22);
    const double left = x + 38;
    const bool isTwo = drawing.showsAll();
    drawing.farName({left, h.y + 2, right - left - drawing.farBadgeRoom(), 40}, host.name);
    drawing.text({left, h.y + (isTwo ? 6 : 8), right - left, isTwo ? 18.0 : 28.0}, host.name, style::kTitle);
    drawing.detail({left, h.y + 24, right - left, 14}, secondLine(drawing.context(), host, right - left));
}

} // namespace

Part hostCard(const CardContext& context, Id<Host> id) {
    const Host* host = context.design.get(id);
    if (!host)
        return {};
    const HostGeometry geometry = hostGeometry(context, id);
    if (context.detail == Detail::Block)
        return hostBlock(context, id, geometry.card);

    Drawing drawing(context, id, geometry.card);
    drawing.say(", " + counted(context, geometry.nics.size(), translatable("Diagram", "{n} adapter"),
                               translatable("Diagram", "{n} adapters")));
    const auto vmsText = [&](std::size_t count) {
        return counted(context, count, translatable("Diagram", "{n} virtual machine"),
                       translatable("Diagram", "{n} virtual machines"));
    };
    drawing.say(", " + vmsText(context.relations.of(&Vm::host, id).size()));
    drawing.box({2, 3, geometry.card.width, geometry.card.height}, {Tone::Shadow, Tone::None, 9});
    drawing.box(geometry.card, {Tone::Card, Tone::CardBorder, 8});
    if (geometry.railHeight > 0)
        drawing.line({{1, geometry.railHeight}, {geometry.card.width - 1, geometry.railHeight}},
                     Tone::CardBorder, 0.5);
    drawHeader(drawing, geometry, *host);
    for (const auto& [nic, rect] : geometry.nics)
        drawing.child(nicPort(context, nic, rect));
    for (const auto& strip : geometry.teams)
        drawing.child(teamStrip(context, strip.team, strip.rect));
    for (const auto& block : geometry.switches) {
        drawing.child(hostSwitchBar(context, block.id, block.bar));
        for (const auto& [nic, rect] : block.nics)
            drawing.child(hostVirtualNicChip(context, nic, rect));
    }
    if (!geometry.vms.empty())
        drawing.text(geometry.vmCaption, vmsText(geometry.vms.size()), style::kCaption);
    for (const auto& [vm, rect] : geometry.vms)
        drawing.child(vmChip(context, vm, rect));
    if (context.annotations)
        if (const auto load = context.annotations->coreLoad.find(id);
            load != context.annotations->coreLoad.end())
            drawCoreLoad(
                drawing, load->second,
                {style::kPadding, geometry.card.height - 11, geometry.card.width - 2 * style::kPadding, 6});
    drawing.farBadge();
    return drawing.finish();
}

} // namespace fd::diagram
