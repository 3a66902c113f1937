// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "diagram/views/list_views.h"
#include "diagram/views/scene_builder.h"
#include "model/derived/attachment.h"

#include <algorithm>
#include <array>

namespace fd::diagram {

namespace {

constexpr double kPadding = 16;
constexpr double kGap = 22;

class HostView {
public:
    HostView(const CardContext& context, const ViewOptions& options)
        : builder_(context, options), context_(context), host_(options.host) {}

    Scene make() {
        if (!context_.design.get(host_))
            return {};
        collect();
        double x = 0;
        double tallest = 0;
        for (const auto& column : columns_)
            tallest = std::max(tallest, heightOf(column));
        int frame = -1;
        Rect around{};
        for (std::size_t index = 0; index < kColumns; ++index) {
            const auto& column = columns_[index];
            if (column.empty())
                continue;
            if (frame < 0 && index != kWire) {
                around = {x, -kFrameHeader, 0, tallest - kGap + kFrameHeader + kPadding};
                frame = builder_.addFrame({host_,
                                           BoxRole::Frame,
                                           around,
                                           -1,
                                           {},
                                           "host",
                                           shownLabel(context_, context_.design.get(host_)->osVersion),
                                           false});
                x += kPadding;
            }
            double y = (tallest - heightOf(column)) / 2;
            double width = 0;
            for (const AnyId card : column) {
                const Rect placed = builder_.addCard(card, {x, y}, frame);
                y = placed.bottom() + kGap;
                width = std::max(width, placed.width);
            }
            around.width = x + width + kPadding - around.x;
            x += width + 84;
        }
        builder_.setFrame(frame, around);
        connect();
        return builder_.finish();
    }

private:
    enum Column { kWire, kAdapters, kTeams, kSwitches, kVirtualNics, kProcessors, kColumns };

    double heightOf(const std::vector<AnyId>& column) const {
        double height = 0;
        for (const AnyId card : column)
            height += cardSize(context_, card).height + kGap;
        return height;
    }

    void collect() {
        for (const Id<PhysicalNic> nic : adaptersInOrder(context_, host_)) {
            columns_[kAdapters].push_back(nic);
            const AnyId device = context_.design.get(nic)->physicalSwitch;
            if (device &&
                std::find(columns_[kWire].begin(), columns_[kWire].end(), device) == columns_[kWire].end())
                columns_[kWire].push_back(device);
        }
        for (const Id<NicTeam> team : context_.relations.of(&NicTeam::host, host_))
            columns_[kTeams].push_back(team);
        for (const Id<HostSwitch> id : context_.relations.of(&HostSwitch::host, host_)) {
            columns_[kSwitches].push_back(id);
            for (const Id<HostVirtualNic> nic : context_.relations.of(&HostVirtualNic::hostSwitch, id))
                columns_[kVirtualNics].push_back(nic);
        }
        for (const Id<Vm> vm : context_.relations.of(&Vm::host, host_))
            columns_[kVirtualNics].push_back(vm);
        columns_[kProcessors].push_back(host_);
    }

    void connect() {
        const Design& design = context_.design;
        for (const AnyId id : columns_[kAdapters]) {
            if (const AnyId device = design.get(id.as<PhysicalNic>())->physicalSwitch)
                builder_.connectAcross(id, device, id);
            if (const Id<NicTeam> team = teamOf(context_, id.as<PhysicalNic>()))
                builder_.connectAcross(id, id, team);
        }
        for (const AnyId id : columns_[kSwitches]) {
            const HostSwitch* found = design.get(id.as<HostSwitch>());
            if (found->team)
                builder_.connectAcross(id, found->team, id);
            else
                for (const Id<PhysicalNic> nic : found->nics)
                    builder_.connectAcross(id, nic, id);
            for (const Id<HostVirtualNic> nic :
                 context_.relations.of(&HostVirtualNic::hostSwitch, id.as<HostSwitch>())) {
                builder_.connectAcross(nic, id, nic);
                builder_.connectAcross(nic, nic, host_);
            }
            connectMachines(id.as<HostSwitch>());
        }
    }

    /// The switch of an adapter that names none is the host's only one.
    void connectMachines(Id<HostSwitch> id) {
        for (const Id<Vm> vm : context_.relations.of(&Vm::host, host_))
            for (const Id<VirtualNic> nic : context_.relations.of(&VirtualNic::vm, vm)) {
                const Id<HostSwitch> on = context_.design.get(nic)->hostSwitch;
                if (on != id && (on || columns_[kSwitches].size() != 1))
                    continue;
                builder_.connectAcross(nic, id, vm);
                if (nic == context_.relations.of(&VirtualNic::vm, vm).front())
                    builder_.connectAcross(nic, vm, host_);
            }
    }

    SceneBuilder builder_;
    const CardContext& context_;
    Id<Host> host_;
    std::array<std::vector<AnyId>, kColumns> columns_;
};

/// "VLAN 20", "VLAN 10/101" or "Trunk" of a virtual adapter; empty if its frames carry no tag or nobody
/// knows.
std::string tagText(const CardContext& context, const PortVlan& port) {
    if (port.mode == PortVlan::Mode::Trunk)
        return said(context, translatable("Choice", "Trunk"));
    if (port.mode == PortVlan::Mode::Untagged || port.mode == PortVlan::Mode::Unknown || !port.vlan)
        return {};
    std::string text = "VLAN " + written(*port.vlan);
    if (port.secondary)
        text += "/" + written(*port.secondary);
    return text;
}

} // namespace

Scene arrangeHost(const CardContext& context, const ViewOptions& options) {
    return HostView(context, options).make();
}

void drawPortTag(Drawing& drawing, const Edge& edge) {
    const CardContext& context = drawing.context();
    if (context.view != ViewKind::Host || !edge.from.is<HostSwitch>() || !drawing.showsText())
        return;
    const FabricView view(context.design, context.relations);
    std::string text;
    if (const VirtualNic* nic = context.design.get(edge.subject.as<VirtualNic>()))
        text = tagText(context, vlanOf(view, *nic, edge.from.as<HostSwitch>()));
    else if (const HostVirtualNic* hostNic = context.design.get(edge.subject.as<HostVirtualNic>()))
        text = tagText(context, vlanOf(view, *hostNic));
    if (text.empty())
        return;
    const Point end = edge.route.back();
    const double width = textWidth(text, 9, Weight::Bold) + 10;
    const Rect plate{end.x - width - 6, end.y - 7, width, 14};
    drawing.box(plate, {Tone::NetworkSoft, Tone::NetworkTone, 7});
    drawing.text(plate, text, {9, Tone::NetworkTone, Weight::Bold, Align::Centre});
    drawing.say(", " + text);
}

} // namespace fd::diagram
