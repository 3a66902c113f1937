// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/views/physical_cables.h"

#include "diagram/cards/cards.h"
#include "diagram/views/physical_layout.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace fd::diagram {

namespace {

constexpr double kPortPitch = 14;

class CableRouter {
public:
    CableRouter(const CardContext& context, const PhysicalTree& tree, const std::vector<Box>& boxes)
        : context_(context), tree_(tree) {
        for (const Box& box : boxes)
            rects_.emplace(box.subject, box.rect);
        ends_.resize(tree.devices.size());
    }

    std::vector<Edge> run() {
        addAdapterCables();
        addLinks();
        addRouterLines();
        placePorts();
        return std::move(edges_);
    }

private:
    /// The end of a line at the lower or upper side of a device, not yet at its port.
    struct End {
        std::size_t edge = 0;
        /// Where the line comes from; ports are dealt out in this order.
        double towards = 0;
        bool isAbove = false;
        /// The y of the first piece, for an adapter's cable through the first shelf: not known yet.
        bool needsTrack = false;
        bool usesBus = false;
    };

    const Rect& rectOf(const DeviceBox& device) const { return rects_.at(device.id); }

    void addAdapterCables() {
        for (const auto& [host, record] : context_.design.table<Host>()) {
            const auto rect = rects_.find(host);
            if (rect == rects_.end())
                continue;
            for (const auto& [nic, port] : adapterPorts(context_, host)) {
                const PhysicalNic* found = context_.design.get(nic);
                const auto device = tree_.deviceOf.find(found->physicalSwitch);
                if (device != tree_.deviceOf.end())
                    addCable(nic, host, device->second,
                             {rect->second.x + port.x + port.width / 2, rect->second.y + port.y});
            }
        }
    }

    /// From the adapter up to the frame of the switch, through the shelves of all frames between.
    void addCable(Id<PhysicalNic> nic, Id<Host> host, std::size_t device, Point from) {
        const DeviceBox& box = tree_.devices[device];
        Edge edge{nic, nic, box.id, {from}};
        End end{edges_.size(), from.x, false, true, false};
        if (isMoved(host) || isMoved(box.id)) {
            end.needsTrack = false;
            addDirect(edge, box);
        } else {
            end.usesBus =
                climb(edge, {tree_.nodeOfHost.at(host.number), tree_.itemOfHost.at(host.number), device});
            end.towards = edge.route.back().x;
        }
        edges_.push_back(std::move(edge));
        ends_[device].push_back(end);
    }

    struct Climb {
        std::size_t node;
        std::size_t item;
        std::size_t device;
    };
    /// Leads a cable up from an item of a frame until it is in the device's own frame. True if it comes there
    /// from a lower shelf, so that it takes the bus.
    bool climb(Edge& edge, Climb at) const {
        const std::size_t home = tree_.devices[at.device].home;
        while (true) {
            const FrameNode& frame = tree_.nodes[at.node];
            const std::size_t shelf = frame.shelfOf[at.item];
            if (shelf > 0)
                passGutter(edge, frame, shelf, at.device);
            if (at.node == home || at.node == 0)
                return shelf > 0;
            edge.route.push_back({edge.route.back().x, frame.rect.y});
            at.item = tree_.itemOfNode[at.node];
            at.node = frame.parent;
        }
    }

    bool isMoved(AnyId id) const {
        const auto at = tree_.deviceOf.find(id);
        if (at != tree_.deviceOf.end()) {
            return areApart(tree_.devices[at->second].rect, rects_.at(id));
        }
        const auto planned = tree_.hostRects.find(id.number);
        return planned != tree_.hostRects.end() && areApart(planned->second, rects_.at(id));
    }

    /// Placements are whole numbers: what was kept where the view had put it may be half a unit away.
    static bool areApart(const Rect& a, const Rect& b) {
        return std::abs(a.x - b.x) > 1 || std::abs(a.y - b.y) > 1;
    }

    /// For cards that the user placed: half way up, across, up.
    void addDirect(Edge& edge, const DeviceBox& box) const {
        const Rect& to = rectOf(box);
        edge.route.push_back({edge.route.back().x, (edge.route.back().y + to.bottom()) / 2});
    }

    static void passGutter(Edge& edge, const FrameNode& frame, std::size_t shelf, std::size_t device) {
        const auto& lanes = frame.shelves[shelf].lanes;
        const auto lane = std::find(lanes.begin(), lanes.end(), device) - lanes.begin();
        const auto track = std::find(frame.gutter.begin(), frame.gutter.end(), device) - frame.gutter.begin();
        const double y = frame.shelves[shelf].lanesTop + static_cast<double>(lane) * kTrackPitch;
        const double x = frame.rect.x + 14 + static_cast<double>(track) * kTrackPitch;
        edge.route.push_back({edge.route.back().x, y});
        edge.route.push_back({x, y});
    }

    void addLinks() {
        for (const auto& [id, link] : context_.design.table<PhysicalLink>()) {
            const auto a = tree_.deviceOf.find(link.from);
            const auto b = tree_.deviceOf.find(link.to);
            if (a != tree_.deviceOf.end() && b != tree_.deviceOf.end() && a != b)
                addLine(id, a->second, b->second);
        }
    }

    void addRouterLines() {
        for (const auto& [id, router] : context_.design.table<Router>()) {
            const auto a = tree_.deviceOf.find(id);
            const auto b = tree_.deviceOf.find(router.physicalSwitch);
            if (a != tree_.deviceOf.end() && b != tree_.deviceOf.end())
                addLine(id, a->second, b->second);
        }
    }

    /// A line between two devices: beside each other straight, above each other from bottom to top.
    void addLine(AnyId subject, std::size_t a, std::size_t b) {
        const Rect& first = rectOf(tree_.devices[a]);
        const Rect& second = rectOf(tree_.devices[b]);
        Edge edge{subject, tree_.devices[a].id, tree_.devices[b].id, {}};
        const bool isAbove = first.bottom() + 8 <= second.y;
        const bool isBelow = second.bottom() + 8 <= first.y;
        if (isAbove || isBelow) {
            const std::size_t upper = isAbove ? a : b;
            const std::size_t lower = isAbove ? b : a;
            const Rect& up = rectOf(tree_.devices[upper]);
            const Rect& low = rectOf(tree_.devices[lower]);
            End end{edges_.size(), low.x + low.width / 2, false, false, false};
            edge.route = {{low.x + low.width / 2, low.y}};
            const std::size_t home = tree_.devices[lower].home;
            if (isInside(tree_, home, tree_.devices[upper].home) && !isMoved(tree_.devices[upper].id) &&
                !isMoved(tree_.devices[lower].id)) {
                edge.route.push_back({edge.route.back().x, tree_.nodes[home].rect.y});
                end.usesBus = climb(edge, {tree_.nodes[home].parent, tree_.itemOfNode[home], upper});
                end.needsTrack = true;
                end.towards = edge.route.back().x;
            } else {
                const double y =
                    up.bottom() + 12 + static_cast<double>(linesBelow_[upper]++ % 4) * kTrackPitch;
                edge.route.push_back({low.x + low.width / 2, y});
            }
            ends_[upper].push_back(end);
            ends_[lower].push_back({edges_.size(), up.x + up.width / 2, true, false, false});
        } else {
            routeBeside(edge, first, second);
        }
        edges_.push_back(std::move(edge));
    }

    /// Devices side by side: straight if nothing stands between, otherwise over the top.
    void routeBeside(Edge& edge, const Rect& a, const Rect& b) {
        const Rect& left = a.x < b.x ? a : b;
        const Rect& right = a.x < b.x ? b : a;
        const Rect between{left.right() + 1, left.y, right.x - left.right() - 2, left.height};
        const bool isFree =
            std::none_of(tree_.devices.begin(), tree_.devices.end(),
                         [&](const DeviceBox& device) { return rectOf(device).intersects(between); });
        if (isFree && right.x > left.right()) {
            const double y = left.y + left.height / 2 + offsetBeside_[{left.x, left.y}]++ * 8;
            edge.route = {{left.right(), y}, {right.x, y}};
            return;
        }
        const double y = std::min(left.y, right.y) - 14;
        edge.route = {{left.x + left.width / 2, left.y},
                      {left.x + left.width / 2, y},
                      {right.x + right.width / 2, y},
                      {right.x + right.width / 2, right.y}};
    }

    /// Deals out the ports of each device from left to right, and the tracks so that cables do not cross.
    void placePorts() {
        for (const bool isAbove : {true, false})
            for (std::size_t at = 0; at < ends_.size(); ++at) {
                std::vector<End> side;
                std::copy_if(ends_[at].begin(), ends_[at].end(), std::back_inserter(side),
                             [&](const End& end) { return end.isAbove == isAbove; });
                std::stable_sort(side.begin(), side.end(),
                                 [](const End& a, const End& b) { return a.towards < b.towards; });
                placeSide(tree_.devices[at], side, isAbove);
            }
    }

    void placeSide(const DeviceBox& device, const std::vector<End>& side, bool isAbove) {
        const Rect& rect = rectOf(device);
        const double pitch =
            std::min(kPortPitch, (rect.width - 16) / std::max<double>(1, static_cast<double>(side.size())));
        const double left = rect.x + rect.width / 2 - pitch * static_cast<double>(side.size() - 1) / 2;
        std::size_t leftGoing = 0;
        for (std::size_t i = 0; i < side.size(); ++i)
            if (side[i].needsTrack && !side[i].usesBus &&
                side[i].towards < left + pitch * static_cast<double>(i))
                ++leftGoing;
        std::size_t direct = 0;
        for (std::size_t i = 0; i < side.size(); ++i) {
            Edge& edge = edges_[side[i].edge];
            const double x = left + pitch * static_cast<double>(i);
            if (isAbove) {
                // The line begins at the top of this device.
                const double before = edge.route.front().x;
                for (std::size_t point = 0; point < edge.route.size() && edge.route[point].x == before;
                     ++point)
                    edge.route[point].x = x;
                continue;
            }
            if (side[i].needsTrack)
                edge.route.push_back({edge.route.back().x, trackOf(device, side[i], direct++, leftGoing)});
            edge.route.push_back({x, edge.route.back().y});
            edge.route.push_back({x, rect.bottom()});
        }
    }

    /// Cables to the left lie the higher the farther left, cables to the right the higher the farther right.
    static double trackOf(const DeviceBox& device, const End& end, std::size_t index, std::size_t leftGoing) {
        const std::size_t own = device.tracks - (device.busCables > 0 ? 1 : 0);
        std::size_t track = 0;
        if (end.usesBus)
            track = own;
        else if (own > 1)
            track = index < leftGoing ? index % own : own - 1 - index % own;
        return device.trackTop + static_cast<double>(track) * kTrackPitch;
    }

    const CardContext& context_;
    const PhysicalTree& tree_;
    std::unordered_map<AnyId, Rect> rects_;
    std::vector<std::vector<End>> ends_;
    std::vector<Edge> edges_;
    std::unordered_map<std::size_t, std::size_t> linesBelow_;
    std::map<std::pair<double, double>, int> offsetBeside_;
};

} // namespace

std::vector<Edge> routeCables(const CardContext& context, const PhysicalTree& tree,
                              const std::vector<Box>& boxes) {
    return CableRouter(context, tree, boxes).run();
}

} // namespace fd::diagram
