// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "model/kind_operations.h"
#include "model/naming.h"

#include <algorithm>
#include <cmath>

namespace fd::diagram {

namespace {

constexpr double kDeviceHeight = 52;
constexpr double kPortPitch = 14;

struct DeviceLook {
    std::string_view icon;
    Tone tone;
    Tone fill;
};

void drawDevice(Drawing& drawing, const DeviceLook& look, std::string_view name, std::string_view second) {
    const Rect r = drawing.bounds();
    if (drawing.context().detail == Detail::Block) {
        const Badge* badge = badgeOf(drawing.context(), drawing.subject());
        drawing.box(r, {badge ? badge->tone : look.tone, Tone::None, 6});
        return;
    }
    drawing.box({r.x + 2, r.y + 3, r.width, r.height}, {Tone::Shadow, Tone::None, 9});
    drawing.box(r, {look.fill, look.tone, 8});
    drawing.box({r.x + 10, r.y + 12, 28, 28}, {look.tone, Tone::None, 7});
    drawing.icon({r.x + 15, r.y + 17, 18, 18}, look.icon, Tone::TextOnAccent);
    const double left = r.x + 47;
    const double right = r.right() - 10 - drawing.badge(r.right() - 10, r.y + r.height / 2);
    const bool isTwo = drawing.showsAll() && !second.empty();
    drawing.farName({left, r.y + 4, right - left - drawing.farBadgeRoom(), r.height - 8}, name);
    drawing.text({left, r.y + (isTwo ? 9 : 12), right - left, isTwo ? 18.0 : 28.0}, name, style::kTitle);
    if (isTwo)
        drawing.detail({left, r.y + 28, right - left, 14}, second);
    drawing.farBadge();
}

double cardWidth(std::string_view name, std::string_view second, double least) {
    const double text = std::max(textWidth(name, 14, Weight::Bold), textWidth(second, 10));
    return std::clamp(std::ceil(text) + 47 + 16, least, 320.0);
}

std::string switchLine(const CardContext& context, const PhysicalSwitch& device) {
    std::string text = shownLabel(context, device.layer);
    if (!device.model.empty())
        text += " \u00b7 " + device.model;
    if (!device.stack.empty())
        text +=
            " \u00b7 " + said(context, {translatable("Diagram", "stack {name}"), {{"name", device.stack}}});
    return text;
}

std::string routerLine(const CardContext& context, Id<Router> id) {
    const Router* router = context.design.get(id);
    const std::size_t count = context.relations.of(&RouterInterface::router, id).size();
    std::string text = said(context, translatable("Kind", "Router")) + " \u00b7 " +
                       counted(context, count, translatable("Diagram", "{n} interface"),
                               translatable("Diagram", "{n} interfaces"));
    if (router && router->hasInternetAccess)
        text += " \u00b7 " + said(context, translatable("Diagram", "Internet"));
    return text;
}

} // namespace

Rect physicalSwitchSize(const CardContext& context, Id<PhysicalSwitch> id) {
    const PhysicalSwitch* device = context.design.get(id);
    if (!device)
        return {};
    const std::size_t ports = context.relations.of(&PhysicalNic::physicalSwitch, id).size() +
                              context.relations.of(&PhysicalLink::from, id).size() +
                              context.relations.of(&PhysicalLink::to, id).size();
    const double least = std::max(232.0, static_cast<double>(ports) * kPortPitch + 24);
    return {0, 0, std::max(least, cardWidth(device->name, switchLine(context, *device), 232)), kDeviceHeight};
}

Part physicalSwitchCard(const CardContext& context, Id<PhysicalSwitch> id) {
    const PhysicalSwitch* device = context.design.get(id);
    if (!device)
        return {};
    Drawing drawing(context, id, physicalSwitchSize(context, id));
    const std::size_t cables = context.relations.of(&PhysicalNic::physicalSwitch, id).size();
    drawing.say(", " + shownLabel(context, device->layer) + ", " +
                counted(context, cables, translatable("Diagram", "{n} adapter connected"),
                        translatable("Diagram", "{n} adapters connected")));
    drawDevice(drawing, {"physicalSwitch", Tone::DeviceTone, Tone::DeviceSoft}, device->name,
               switchLine(context, *device));
    return drawing.finish();
}

Rect routerSize(const CardContext& context, Id<Router> id) {
    return {0, 0, cardWidth(displayName(context.design, id), routerLine(context, id), 200), kDeviceHeight};
}

Part routerCard(const CardContext& context, Id<Router> id) {
    if (!context.design.get(id))
        return {};
    Drawing drawing(context, id, routerSize(context, id));
    drawDevice(drawing, {"router", Tone::GatewayTone, Tone::GatewaySoft}, displayName(context.design, id),
               routerLine(context, id));
    return drawing.finish();
}

} // namespace fd::diagram
