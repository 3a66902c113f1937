// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "diagram/placements.h"
#include "model/derived/switching.h"

#include <algorithm>

namespace fd::diagram {

namespace {

constexpr double kPad = style::kPadding;
constexpr double kGap = 6;
constexpr double kNicWidth = 70;
constexpr double kNicHeight = 34;
constexpr double kStripHeight = 14;
constexpr double kHeaderHeight = 44;
constexpr double kBarHeight = 34;
constexpr double kVnicHeight = 34;
constexpr double kVmWidth = 148;
constexpr double kVmHeight = 36;
constexpr double kCaptionHeight = 18;
constexpr std::size_t kMostNicsInRow = 8;
constexpr std::size_t kVnicColumns = 3;

std::size_t vmColumns(std::size_t vms) {
    return vms <= 12 ? 2 : vms <= 30 ? 3 : vms <= 60 ? 4 : 6;
}

double spread(std::size_t count, double size) {
    return count == 0 ? 0 : static_cast<double>(count) * (size + kGap) - kGap;
}

class GeometryMaker {
public:
    GeometryMaker(const CardContext& context, Id<Host> host) : context_(context), host_(host) {}

    HostGeometry make() {
        placeAdapters();
        made_.header = {0, made_.railHeight, made_.card.width, kHeaderHeight};
        y_ = made_.header.bottom();
        if (!isCollapsed(context_, AnyId(host_))) {
            placeSwitches();
            placeVms(context_.relations.of(&Vm::host, host_));
        }
        // Room for the strip of processor load, which must not change the size.
        made_.card.height = y_ + kPad + 4;
        return std::move(made_);
    }

    std::vector<std::pair<Id<PhysicalNic>, Rect>> adapters() {
        placeAdapters();
        return std::move(made_.nics);
    }

private:
    void placeAdapters() {
        const auto nics = adaptersInOrder(context_, host_);
        const std::size_t vms = context_.relations.of(&Vm::host, host_).size();
        inner_ = std::max({spread(2, kVmWidth), spread(vmColumns(vms), kVmWidth),
                           spread(std::min(nics.size(), kMostNicsInRow), kNicWidth)});
        made_.card.width = inner_ + 2 * kPad;
        placeNics(nics);
    }

    void placeNics(const std::vector<Id<PhysicalNic>>& nics) {
        const std::size_t inRow =
            std::max<std::size_t>(1, static_cast<std::size_t>((inner_ + kGap) / (kNicWidth + kGap)));
        std::vector<AnyId> teams;
        for (const Id<PhysicalNic> nic : nics)
            teams.push_back(bondOf(context_, nic));
        const bool hasTeam = std::any_of(teams.begin(), teams.end(), [](auto team) { return bool(team); });
        // At the right, so that the cables pass the titles of frames, which stand at the left.
        const double left = kPad + inner_ - spread(std::min(nics.size(), inRow), kNicWidth);
        const double rowHeight = kNicHeight + (hasTeam ? kStripHeight + 6 : 4);
        for (std::size_t i = 0; i < nics.size(); ++i) {
            const double x = left + static_cast<double>(i % inRow) * (kNicWidth + kGap);
            const double y = static_cast<double>(i / inRow) * rowHeight;
            made_.nics.emplace_back(nics[i], Rect{x, y, kNicWidth, kNicHeight});
            if (!teams[i])
                continue;
            const bool goesOn = i % inRow != 0 && teams[i - 1] == teams[i];
            if (goesOn)
                made_.teams.back().rect.width = x + kNicWidth - made_.teams.back().rect.x;
            else
                made_.teams.push_back({teams[i], {x, y + kNicHeight + 3, kNicWidth, kStripHeight}});
        }
        const std::size_t rows = (nics.size() + inRow - 1) / inRow;
        made_.railHeight = static_cast<double>(rows) * rowHeight + (rows ? 2 : 0);
    }

    void placeSwitches() {
        for (const Id<HostSwitch> id : context_.relations.of(&HostSwitch::host, host_)) {
            HostGeometry::SwitchBlock block;
            block.id = id;
            block.bar = {kPad, y_ + 4, inner_, kBarHeight};
            y_ = block.bar.bottom() + kGap;
            const double width = (inner_ - (kVnicColumns - 1) * kGap) / kVnicColumns;
            const auto nics = context_.relations.of(&HostVirtualNic::hostSwitch, id);
            for (std::size_t i = 0; i < nics.size(); ++i)
                block.nics.emplace_back(
                    nics[i], Rect{kPad + static_cast<double>(i % kVnicColumns) * (width + kGap),
                                  y_ + static_cast<double>(i / kVnicColumns) * (kVnicHeight + kGap), width,
                                  kVnicHeight});
            y_ += static_cast<double>((nics.size() + kVnicColumns - 1) / kVnicColumns) * (kVnicHeight + kGap);
            made_.switches.push_back(std::move(block));
        }
    }

    void placeVms(std::span<const Id<Vm>> vms) {
        if (vms.empty())
            return;
        made_.vmCaption = {kPad, y_ + 2, inner_, kCaptionHeight};
        y_ = made_.vmCaption.bottom() + 2;
        const auto columns = static_cast<std::size_t>((inner_ + kGap) / (kVmWidth + kGap));
        const double width =
            (inner_ - static_cast<double>(columns - 1) * kGap) / static_cast<double>(columns);
        made_.vms.reserve(vms.size());
        for (std::size_t i = 0; i < vms.size(); ++i)
            made_.vms.emplace_back(vms[i], Rect{kPad + static_cast<double>(i % columns) * (width + kGap),
                                                y_ + static_cast<double>(i / columns) * (kVmHeight + kGap),
                                                width, kVmHeight});
        y_ += static_cast<double>((vms.size() + columns - 1) / columns) * (kVmHeight + kGap) - kGap;
    }

    const CardContext& context_;
    Id<Host> host_;
    HostGeometry made_;
    double inner_ = 0;
    double y_ = 0;
};

} // namespace

Id<NicTeam> teamOf(const CardContext& context, Id<PhysicalNic> nic) {
    const auto teams = context.relations.of(&NicTeam::members, nic);
    return teams.empty() ? Id<NicTeam>{} : teams.front();
}

AnyId bondOf(const CardContext& context, Id<PhysicalNic> nic) {
    if (const Id<NicTeam> team = teamOf(context, nic))
        return team;
    for (const Id<HostSwitch> id : context.relations.of(&HostSwitch::nics, nic)) {
        const HostSwitch* hostSwitch = context.design.get(id);
        if (hostSwitch->nics.size() > 1 &&
            fd::teamOf(FabricView(context.design, context.relations), *hostSwitch))
            return id;
    }
    return {};
}

std::vector<std::string> bondText(const CardContext& context, AnyId bond) {
    if (const NicTeam* team = context.design.get(bond.as<NicTeam>()))
        return {team->kind == TeamKind::Set ? "SET" : "LBFO", shownLabel(context, team->teamingMode),
                shownLabel(context, team->loadBalancing)};
    const HostSwitch* hostSwitch = context.design.get(bond.as<HostSwitch>());
    if (!hostSwitch)
        return {};
    const auto team = fd::teamOf(FabricView(context.design, context.relations), *hostSwitch);
    if (!team)
        return {};
    return {team->kind == TeamKind::Set ? "SET" : "LBFO", shownLabel(context, team->teamingMode),
            shownLabel(context, team->loadBalancing)};
}

std::vector<Id<PhysicalNic>> adaptersInOrder(const CardContext& context, Id<Host> host) {
    const auto all = context.relations.of(&PhysicalNic::host, host);
    std::vector<Id<PhysicalNic>> nics(all.begin(), all.end());
    const auto rank = [&](Id<PhysicalNic> nic) {
        const AnyId bond = bondOf(context, nic);
        return bond ? bond : AnyId(static_cast<Kind>(0xFF), 1);
    };
    std::stable_sort(nics.begin(), nics.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    return nics;
}

HostGeometry hostGeometry(const CardContext& context, Id<Host> host) {
    return GeometryMaker(context, host).make();
}

std::vector<std::pair<Id<PhysicalNic>, Rect>> adapterPorts(const CardContext& context, Id<Host> host) {
    return GeometryMaker(context, host).adapters();
}

} // namespace fd::diagram
