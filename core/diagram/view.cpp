// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/view.h"

#include "diagram/cards/cards.h"
#include "diagram/cards/list_card.h"
#include "diagram/drawing.h"
#include "diagram/highlight.h"
#include "diagram/hit_test.h"
#include "diagram/load_line.h"
#include "diagram/theme.h"
#include "diagram/views/list_views.h"
#include "diagram/views/physical.h"
#include "model/naming.h"

#include <algorithm>
#include <cmath>

namespace fd::diagram {

namespace {

constexpr double kMargin = 24;

CardContext contextOf(const Design& design, const Relations& relations, const ViewOptions& options) {
    return {design, relations, options.view, options.detail, options.annotations, options.words};
}

/// The rectangle around everything, with a margin.
Rect boundsOf(const Scene& scene) {
    if (scene.boxes.empty())
        return {0, 0, 2 * kMargin, 2 * kMargin};
    double left = scene.boxes.front().rect.x;
    double top = scene.boxes.front().rect.y;
    double right = left;
    double bottom = top;
    const auto include = [&](double x, double y) {
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    };
    for (const Box& box : scene.boxes) {
        include(box.rect.x, box.rect.y);
        include(box.rect.right(), box.rect.bottom());
    }
    for (const Edge& edge : scene.edges)
        for (const Point point : edge.route)
            include(point.x, point.y);
    return {left - kMargin, top - kMargin, right - left + 2 * kMargin, bottom - top + 2 * kMargin};
}

Bandwidth speedOf(const Design& design, AnyId subject) {
    if (const PhysicalNic* nic = design.get(subject.as<PhysicalNic>()))
        return nic->speed;
    if (const PhysicalLink* link = design.get(subject.as<PhysicalLink>()))
        return link->speed;
    return {};
}

double widthFor(Bandwidth speed) {
    const std::int64_t gigabits = speed.bitsPerSecond() / 1'000'000'000;
    return gigabits >= 40 ? 2.5 : gigabits >= 25 ? 2.0 : gigabits >= 10 ? 1.6 : 1.2;
}

Rect boundsOf(const std::vector<Point>& points) {
    Rect bounds{points.front().x, points.front().y, 0, 0};
    for (const Point point : points) {
        const double right = std::max(bounds.right(), point.x);
        const double bottom = std::max(bounds.bottom(), point.y);
        bounds.x = std::min(bounds.x, point.x);
        bounds.y = std::min(bounds.y, point.y);
        bounds.width = right - bounds.x;
        bounds.height = bottom - bounds.y;
    }
    return bounds;
}

} // namespace

Detail detailAt(double scale) {
    return scale < 0.25   ? Detail::Block
           : scale < 0.6  ? Detail::Shapes
           : scale < 0.95 ? Detail::Names
                          : Detail::Full;
}

std::string_view placementName(ViewKind view) {
    return nameOf(view);
}

Scene arrange(const Design& design, const Relations& relations, const ViewOptions& options) {
    const CardContext context = contextOf(design, relations, options);
    Scene scene;
    switch (options.view) {
    case ViewKind::Physical:
        scene = arrangePhysical(context, options);
        break;
    case ViewKind::Logical:
        scene = arrangeLogical(context, options);
        break;
    case ViewKind::Tenant:
        scene = arrangeTenants(context, options);
        break;
    case ViewKind::Host:
        scene = arrangeHost(context, options);
        break;
    }
    scene.bounds = boundsOf(scene);
    return scene;
}

Part drawCard(const CardContext& context, AnyId subject) {
    if (context.view == ViewKind::Physical) {
        if (subject.is<Host>())
            return hostCard(context, subject.as<Host>());
        if (subject.is<PhysicalSwitch>())
            return physicalSwitchCard(context, subject.as<PhysicalSwitch>());
        if (subject.is<Router>())
            return routerCard(context, subject.as<Router>());
        return {};
    }
    if (context.view == ViewKind::Host && subject.is<Host>())
        return processorCard(context, subject.as<Host>());
    const ListCard card = contentOf(context, subject);
    return card.subject ? drawListCard(context, card) : Part{};
}

Rect cardSize(const CardContext& context, AnyId subject) {
    if (context.view == ViewKind::Physical) {
        if (subject.is<Host>())
            return hostGeometry(context, subject.as<Host>()).card;
        if (subject.is<PhysicalSwitch>())
            return physicalSwitchSize(context, subject.as<PhysicalSwitch>());
        if (subject.is<Router>())
            return routerSize(context, subject.as<Router>());
        return {};
    }
    if (context.view == ViewKind::Host && subject.is<Host>())
        return processorCardSize(context, subject.as<Host>());
    const ListCard card = contentOf(context, subject);
    return card.subject ? sizeOf(card) : Rect{};
}

AnyId cardOf(const CardContext& context, AnyId subject) {
    const Design& design = context.design;
    if (context.view != ViewKind::Physical)
        return listCardOf(context, subject);
    if (subject.is<Host>() || subject.is<PhysicalSwitch>() || subject.is<Router>())
        return subject;
    if (const PhysicalNic* nic = design.get(subject.as<PhysicalNic>()))
        return nic->host;
    if (const NicTeam* team = design.get(subject.as<NicTeam>()))
        return team->host;
    if (const HostSwitch* hostSwitch = design.get(subject.as<HostSwitch>()))
        return hostSwitch->host;
    if (const HostVirtualNic* nic = design.get(subject.as<HostVirtualNic>()))
        return cardOf(context, nic->hostSwitch);
    if (const Vm* vm = design.get(subject.as<Vm>()))
        return vm->host;
    if (const VirtualNic* nic = design.get(subject.as<VirtualNic>()))
        return cardOf(context, nic->vm);
    return {};
}

Part drawBox(const CardContext& context, const Box& box) {
    if (box.role == BoxRole::Frame)
        return frame(context, box);
    Part part = drawCard(context, box.subject);
    move(part, box.rect.x, box.rect.y);
    applyHighlight(part, context);
    return part;
}

Part drawFrameTitle(const CardContext& context, const Box& box) {
    return frameTitle(context, box);
}

Part drawEdge(const CardContext& context, const Edge& edge) {
    if (edge.route.size() < 2)
        return {};
    Drawing drawing(context, edge.subject, boundsOf(edge.route));
    drawing.say(", " + said(context, {translatable("Diagram", "from {from} to {to}"),
                                      {{"from", displayName(context.design, edge.from)},
                                       {"to", displayName(context.design, edge.to)}}}));
    const Bandwidth speed = speedOf(context.design, edge.subject);
    if (!drawLoadedLine(drawing, edge))
        drawing.line(edge.route, Tone::Cable, speed.isZero() ? 1.6 : widthFor(speed));
    if (context.detail >= Detail::Names) {
        const Point end = edge.route.back();
        drawing.box({end.x - 4, end.y - 3, 8, 6}, {Tone::Card, Tone::Cable, 1.5});
        drawPortTag(drawing, edge);
    }
    Part part = drawing.finish();
    applyHighlight(part, context, edge);
    return part;
}

DisplayList draw(const Design& design, const Relations& relations, const ViewOptions& options) {
    const CardContext context = contextOf(design, relations, options);
    const Scene scene = arrange(design, relations, options);
    DisplayList list;
    list.bounds = scene.bounds;
    list.parts.reserve(scene.boxes.size() + scene.edges.size());
    for (const Box& box : scene.boxes)
        if (box.role == BoxRole::Frame)
            list.parts.push_back(drawBox(context, box));
    for (const Edge& edge : scene.edges)
        list.parts.push_back(drawEdge(context, edge));
    const bool isNear = options.detail >= Detail::Names;
    const auto addTitles = [&] {
        for (const Box& box : scene.boxes)
            if (Part title = drawFrameTitle(context, box); !title.shapes.empty())
                list.parts.push_back(std::move(title));
    };
    if (isNear)
        addTitles();
    for (const Box& box : scene.boxes)
        if (box.role == BoxRole::Card)
            list.parts.push_back(drawBox(context, box));
    if (!isNear)
        addTitles();
    return list;
}

} // namespace fd::diagram
