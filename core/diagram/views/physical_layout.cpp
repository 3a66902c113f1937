// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/views/physical_layout.h"

#include "diagram/cards/cards.h"

#include <algorithm>

namespace fd::diagram {

namespace {

constexpr double kPadding = 18;
constexpr double kGap = 26;
constexpr double kDeviceGap = 40;
constexpr double kDeviceRowGap = 44;
constexpr double kLaneMargin = 14;

class Placer {
public:
    Placer(const CardContext& context, PhysicalTree& tree) : context_(context), tree_(tree) {}

    void run() {
        findSize(0);
        place(0, {0, 0});
    }

private:
    void findSize(std::size_t at) {
        for (const std::size_t child : tree_.nodes[at].frames)
            findSize(child);
        FrameNode& node = tree_.nodes[at];
        for (const std::size_t child : node.frames)
            node.extents.push_back(tree_.nodes[child].extent);
        for (const Id<Host> host : node.hosts) {
            const Rect size = cardSize(context_, host);
            node.extents.push_back({size.width, size.height});
        }
        divideIntoShelves(node);
        findLanes(node);
        measure(at, node);
    }

    void divideIntoShelves(FrameNode& node) {
        const std::vector<Extent> frames(
            node.extents.begin(), node.extents.begin() + static_cast<std::ptrdiff_t>(node.frames.size()));
        const std::vector<Extent> hosts(
            node.extents.begin() + static_cast<std::ptrdiff_t>(node.frames.size()), node.extents.end());
        node.shelfOf = shelvesFor(frames, kGap);
        const std::size_t first = node.shelfOf.empty() ? 0 : node.shelfOf.back() + 1;
        for (const std::size_t shelf : shelvesFor(hosts, kGap))
            node.shelfOf.push_back(first + shelf);
        node.shelves.resize(node.shelfOf.empty() ? 0 : node.shelfOf.back() + 1);
        for (std::size_t item = 0; item < node.shelfOf.size(); ++item) {
            FrameNode::Shelf& shelf = node.shelves[node.shelfOf[item]];
            shelf.height = std::max(shelf.height, node.extents[item].height);
            shelf.width += node.extents[item].width + (shelf.width > 0 ? kGap : 0);
        }
    }

    static void addOnce(std::vector<std::size_t>& list, std::size_t value) {
        if (std::find(list.begin(), list.end(), value) == list.end())
            list.push_back(value);
    }

    /// Which switches need a lane above which shelf, and a place in the gutter at the left.
    void findLanes(FrameNode& node) {
        for (std::size_t item = 0; item < node.shelfOf.size(); ++item)
            for (const std::size_t device : node.serving[item]) {
                if (const std::size_t shelf = node.shelfOf[item]; shelf > 0) {
                    addOnce(node.shelves[shelf].lanes, device);
                    addOnce(node.gutter, device);
                }
            }
        for (const auto& row : node.devices)
            for (const std::size_t at : row)
                for (const std::size_t item : tree_.devices[at].homeItems)
                    ++(node.shelfOf[item] > 0 ? tree_.devices[at].busCables : tree_.devices[at].directCables);
    }

    double gutterWidth(const FrameNode& node) const {
        return node.gutter.empty() ? 0 : static_cast<double>(node.gutter.size()) * kTrackPitch + 10;
    }

    double rowWidth(const FrameNode& node, std::size_t row) const {
        double width = 0;
        for (const std::size_t device : node.devices[row])
            width += tree_.devices[device].rect.width + (width > 0 ? kDeviceGap : 0);
        return width;
    }

    /// Heights from the top down, relative to the frame's own corner.
    void measure(std::size_t at, FrameNode& node) {
        double y = at == 0 ? 0 : kFrameHeader;
        double width = 0;
        for (std::size_t row = 0; row < kDeviceRows; ++row) {
            if (node.devices[row].empty())
                continue;
            y += 6;
            double height = 0;
            for (const std::size_t device : node.devices[row]) {
                tree_.devices[device].rect.y = y;
                height = std::max(height, tree_.devices[device].rect.height);
            }
            width = std::max(width, rowWidth(node, row));
            y += height + kDeviceRowGap;
        }
        y = placeTracks(node, y);
        for (FrameNode::Shelf& shelf : node.shelves) {
            const bool isFirst = &shelf == &node.shelves.front();
            shelf.lanesTop = y + kLaneMargin;
            if (!isFirst)
                y += shelf.lanes.empty()
                         ? kGap
                         : 2 * kLaneMargin + static_cast<double>(shelf.lanes.size()) * kTrackPitch;
            shelf.top = y;
            y += shelf.height;
            width = std::max(width, shelf.width);
        }
        node.contentWidth = std::max(width, at == 0 ? 0.0 : 240.0);
        const double sides = at == 0 ? 0 : 2 * kPadding;
        node.extent = {node.contentWidth + gutterWidth(node) + sides, y + (at == 0 ? 0 : kPadding)};
    }

    /// Tracks of the cables that leave the switches of this frame, below the last row of devices.
    double placeTracks(FrameNode& node, double y) {
        double tracks = 0;
        const double top = y - kDeviceRowGap + kLaneMargin;
        for (const auto& row : node.devices)
            for (const std::size_t at : row) {
                DeviceBox& device = tree_.devices[at];
                device.tracks = device.directCables > kMostTracks ? 1 : device.directCables;
                device.tracks += device.busCables > 0 ? 1 : 0;
                device.trackTop = top + tracks * kTrackPitch;
                tracks += static_cast<double>(device.tracks);
            }
        return tracks > 0 ? std::max(y, top + tracks * kTrackPitch + kLaneMargin) : y;
    }

    void place(std::size_t at, Point corner) {
        FrameNode& node = tree_.nodes[at];
        node.rect = {corner.x, corner.y, node.extent.width, node.extent.height};
        const double left = corner.x + (at == 0 ? 0 : kPadding) + gutterWidth(node);
        const double free = node.extent.width - (left - corner.x) - (at == 0 ? 0 : kPadding);
        for (std::size_t row = 0; row < kDeviceRows; ++row) {
            double x = left + (free - rowWidth(node, row)) / 2;
            for (const std::size_t device : node.devices[row]) {
                DeviceBox& box = tree_.devices[device];
                box.rect.x = x;
                box.rect.y += corner.y;
                box.trackTop += corner.y;
                x += box.rect.width + kDeviceGap;
            }
        }
        for (FrameNode::Shelf& shelf : node.shelves) {
            shelf.top += corner.y;
            shelf.lanesTop += corner.y;
        }
        placeItems(node, left, free);
    }

    void placeItems(FrameNode& node, double left, double free) {
        std::size_t shelf = 0;
        double x = node.shelves.empty() ? left : startOf(node, 0, left, free);
        for (std::size_t item = 0; item < node.shelfOf.size(); ++item) {
            if (node.shelfOf[item] != shelf) {
                shelf = node.shelfOf[item];
                x = startOf(node, shelf, left, free);
            }
            const double top = node.shelves[shelf].top;
            if (item < node.frames.size()) {
                const std::size_t child = node.frames[item];
                tree_.nodes[child].extent.height = node.shelves[shelf].height;
                place(child, {x, top});
            } else {
                const Id<Host> host = node.hosts[item - node.frames.size()];
                tree_.hostRects[host.number] = {x, top, node.extents[item].width, node.extents[item].height};
            }
            x += node.extents[item].width + kGap;
        }
    }

    /// A single shelf is centred below its devices; several stand in line at the left.
    static double startOf(const FrameNode& node, std::size_t shelf, double left, double free) {
        return node.shelves.size() == 1 ? left + (free - node.shelves[shelf].width) / 2 : left;
    }

    const CardContext& context_;
    PhysicalTree& tree_;
};

} // namespace

void placeTree(const CardContext& context, PhysicalTree& tree) {
    Placer(context, tree).run();
}

} // namespace fd::diagram
