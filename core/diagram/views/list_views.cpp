// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/views/list_views.h"

#include "diagram/cards/cards.h"
#include "diagram/cards/list_card.h"
#include "diagram/drawing.h"
#include "diagram/layout/shelves.h"
#include "diagram/views/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <map>

namespace fd::diagram {

namespace {

constexpr double kPadding = 16;
constexpr double kGap = 22;
constexpr double kColumn = kSiteWidth;
constexpr double kLaneGap = 14;
/// Switches and profiles: up to so many times as wide as high.
constexpr double kLaneAspect = 3;

/// The host groups from the top of the tree downwards, children after their parent.
std::vector<Id<HostGroup>> groupsInTreeOrder(const CardContext& context) {
    std::vector<Id<HostGroup>> order;
    std::vector<Id<HostGroup>> open;
    const auto& groups = context.design.table<HostGroup>();
    for (const auto& [id, group] : groups)
        if (!context.design.get(group.parent))
            open.insert(open.begin(), id);
    while (!open.empty() && order.size() < groups.size()) {
        const Id<HostGroup> id = open.back();
        open.pop_back();
        order.push_back(id);
        const auto children = context.relations.of(&HostGroup::parent, id);
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return order;
}

/// The column of each network site: that of its first host group in tree order.
class SiteColumns {
public:
    explicit SiteColumns(const CardContext& context) : context_(context) {
        for (const Id<HostGroup> group : groupsInTreeOrder(context))
            if (!context.relations.of(&NetworkSite::hostGroups, group).empty())
                groups_.push_back(group);
        for (const auto& [id, site] : context.design.table<NetworkSite>())
            if (site.hostGroups.empty())
                hasNone_ = true;
    }

    std::size_t count() const { return groups_.size() + (hasNone_ ? 1 : 0); }
    /// None for the last column, of sites without a host group.
    Id<HostGroup> group(std::size_t column) const {
        return column < groups_.size() ? groups_[column] : Id<HostGroup>{};
    }
    std::size_t columnOf(Id<NetworkSite> id) const {
        const NetworkSite* site = context_.design.get(id);
        for (std::size_t column = 0; column < groups_.size(); ++column)
            if (std::find(site->hostGroups.begin(), site->hostGroups.end(), groups_[column]) !=
                site->hostGroups.end())
                return column;
        return count() - 1;
    }

private:
    const CardContext& context_;
    std::vector<Id<HostGroup>> groups_;
    bool hasNone_ = false;
};

class LogicalView {
public:
    LogicalView(const CardContext& context, const ViewOptions& options)
        : builder_(context, options), context_(context), columns_(context) {}

    Scene make() {
        width_ = std::max<double>(1, static_cast<double>(columns_.count())) * (kColumn + kGap) - kGap +
                 2 * kPadding;
        addHeads();
        for (const auto& [id, network] : context_.design.table<LogicalNetwork>())
            if (builder_.isShown(id))
                addRow(id, network);
        addSwitching();
        return builder_.finish();
    }

private:
    double columnX(std::size_t column) const {
        return kPadding + static_cast<double>(column) * (kColumn + kGap);
    }

    /// The host groups as narrow frames at the head of their columns.
    void addHeads() {
        if (context_.design.table<NetworkSite>().empty())
            return;
        for (std::size_t column = 0; column < columns_.count(); ++column) {
            Box head;
            head.subject = columns_.group(column);
            head.title = head.subject ? "" : said(context_, translatable("Diagram", "No host group"));
            head.icon = "hostGroup";
            head.rect = {columnX(column), y_, kColumn, kFrameHeader};
            builder_.addFrame(head);
        }
        y_ += kFrameHeader + 14;
    }

    void addRow(Id<LogicalNetwork> id, const LogicalNetwork& network) {
        Box lane;
        lane.subject = id;
        lane.icon = "logicalNetwork";
        lane.note = shownLabel(context_, network.kind);
        lane.holdsCards = true;
        const int frame = builder_.addFrame(lane);
        const double top = y_ + kFrameHeader;
        std::vector<double> bottoms(std::max<std::size_t>(1, columns_.count()), top);
        for (const Id<NetworkSite> site : context_.relations.of(&NetworkSite::logicalNetwork, id)) {
            if (!builder_.isShown(site))
                continue;
            const std::size_t column = columns_.columnOf(site);
            bottoms[column] = builder_.addCard(site, {columnX(column), bottoms[column]}, frame).bottom() + 12;
        }
        const double bottom = *std::max_element(bottoms.begin(), bottoms.end());
        builder_.setFrame(frame, {0, y_, width_, bottom - y_ + (bottom > top ? 4 : 8)});
        y_ = bottom + kLaneGap;
    }

    /// The switches and profiles stand below the networks, or beside them where that gives the picture more
    /// of the shape of a screen or a sheet of paper.
    void addSwitching() {
        std::vector<AnyId> switches;
        for (const auto& [id, logicalSwitch] : context_.design.table<LogicalSwitch>())
            if (builder_.isShown(id))
                switches.push_back(id);
        std::vector<AnyId> profiles;
        for (const auto& [id, profile] : context_.design.table<UplinkPortProfile>())
            if (builder_.isShown(id))
                profiles.push_back(id);
        const double networksBottom = std::max(0.0, y_ - kLaneGap);
        const Extent wanted = sizeOfLanes({switches, profiles});
        const bool isBeside =
            networksBottom > 0 && wanted.width > 0 &&
            distanceFromPaper({width_ + kGap + wanted.width, std::max(networksBottom, wanted.height)}) <
                distanceFromPaper({std::max(width_, wanted.width), y_ + wanted.height});
        if (isBeside) {
            x_ = width_ + kGap;
            y_ = 0;
            width_ = wanted.width;
        }
        addGroup(switches, translatable("Kind", "Logical switches"), "logicalSwitch");
        addGroup(profiles, translatable("Kind", "Uplink port profiles"), "uplinkPortProfile");
        for (const auto& [id, set] : context_.design.table<UplinkPortProfileSet>())
            if (set.logicalSwitch && set.profile)
                builder_.connectDown(id, set.logicalSwitch, set.profile, kFrameHeader + 8);
    }

    /// How far a picture is from the shape of a sheet of paper or a screen; 0 if it has it.
    static double distanceFromPaper(const Extent& picture) {
        constexpr double kPaper = 1.5;
        return std::abs(std::log(picture.width / picture.height / kPaper));
    }

    Extent sizeOfLanes(std::initializer_list<std::reference_wrapper<const std::vector<AnyId>>> lanes) const {
        Extent all{0, 0};
        for (const std::vector<AnyId>& cards : lanes) {
            if (cards.empty())
                continue;
            const Rect placed = builder_.measureShelves(cards, {}, kLaneAspect);
            all.width = std::max(all.width, placed.width + 2 * kPadding);
            all.height += (all.height > 0 ? kLaneGap : 0) + placed.height + kFrameHeader + kPadding;
        }
        return all;
    }

    void addGroup(const std::vector<AnyId>& cards, const char* title, const char* icon) {
        if (cards.empty())
            return;
        Box lane;
        lane.title = said(context_, title);
        lane.icon = icon;
        lane.holdsCards = true;
        const int frame = builder_.addFrame(lane);
        const Rect placed =
            builder_.addShelves(cards, {x_ + kPadding, y_ + kFrameHeader}, frame, kLaneAspect);
        width_ = std::max(width_, placed.width + 2 * kPadding);
        builder_.setFrame(frame, {x_, y_, width_, placed.height + kFrameHeader + kPadding});
        y_ += placed.height + kFrameHeader + kPadding + kLaneGap;
    }

    SceneBuilder builder_;
    const CardContext& context_;
    SiteColumns columns_;
    double width_ = 0;
    /// Where the next lane begins.
    double x_ = 0;
    double y_ = 0;
};

class TenantView {
public:
    TenantView(const CardContext& context, const ViewOptions& options)
        : builder_(context, options), context_(context) {}

    /// Tenants side by side, below them the gateways that they use, then the networks without a tenant.
    Scene make() {
        std::map<Id<Tenant>, std::vector<AnyId>> networks;
        std::vector<AnyId> others;
        for (const auto& [id, network] : context_.design.table<VmNetwork>())
            if (builder_.isShown(id))
                (context_.design.get(network.tenant) ? networks[network.tenant] : others).push_back(id);
        for (const auto& [id, tenant] : context_.design.table<Tenant>())
            if (builder_.isShown(id))
                networks.try_emplace(id);
        addTenants(networks);
        addGateways();
        if (!others.empty())
            addFrame({{},
                      BoxRole::Frame,
                      {0, y_, 0, 0},
                      -1,
                      said(context_, translatable("Diagram", "No tenant")),
                      "vmNetwork",
                      networkCount(others.size()),
                      true},
                     others, 2.6);
        return builder_.finish();
    }

private:
    std::string networkCount(std::size_t count) const {
        return counted(context_, count, translatable("Diagram", "{n} VM network"),
                       translatable("Diagram", "{n} VM networks"));
    }

    /// A frame around cards at its own x and y; answers its rectangle.
    Rect addFrame(const Box& box, const std::vector<AnyId>& cards, double aspect) {
        const int frame = builder_.addFrame(box);
        const Rect placed =
            builder_.addShelves(cards, {box.rect.x + kPadding, box.rect.y + kFrameHeader}, frame, aspect);
        const Rect rect{box.rect.x, box.rect.y, std::max(260.0, placed.width + 2 * kPadding),
                        std::max(24.0, placed.height) + kFrameHeader + kPadding};
        builder_.setFrame(frame, rect);
        return rect;
    }

    void addTenants(const std::map<Id<Tenant>, std::vector<AnyId>>& networks) {
        constexpr double kWidest = 2400;
        double x = 0;
        double height = 0;
        for (const auto& [tenant, cards] : networks) {
            const Rect rect = addFrame(
                {tenant, BoxRole::Frame, {x, y_, 0, 0}, -1, {}, "tenant", networkCount(cards.size()), true},
                cards, 1.6);
            height = std::max(height, rect.height);
            x = rect.right() + kGap;
            if (x > kWidest) {
                x = 0;
                y_ += height + kGap;
                height = 0;
            }
        }
        y_ += height > 0 ? height + 46 : 0;
    }

    void addGateways() {
        std::vector<AnyId> gateways;
        for (const auto& [id, gateway] : context_.design.table<Gateway>())
            if (builder_.isShown(id))
                gateways.push_back(id);
        if (gateways.empty())
            return;
        const Rect rect = addFrame({{},
                                    BoxRole::Frame,
                                    {0, y_, 0, 0},
                                    -1,
                                    said(context_, translatable("Kind", "Gateways")),
                                    "gateway",
                                    {},
                                    true},
                                   gateways, 4);
        y_ = rect.bottom() + 30;
        double bend = kFrameHeader + 12;
        for (const auto& [id, use] : context_.design.table<VmNetworkGateway>())
            if (use.vmNetwork && use.gateway) {
                builder_.connectDown(id, use.vmNetwork, use.gateway, bend);
                bend += 6;
            }
    }

    SceneBuilder builder_;
    const CardContext& context_;
    double y_ = 0;
};

} // namespace

Scene arrangeLogical(const CardContext& context, const ViewOptions& options) {
    return LogicalView(context, options).make();
}

Scene arrangeTenants(const CardContext& context, const ViewOptions& options) {
    return TenantView(context, options).make();
}

} // namespace fd::diagram
