// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/layout/shelves.h"
#include "diagram/view.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace fd::diagram {

/// Rows of devices in a frame from top to bottom.
enum DeviceRow : std::size_t { kRouterRow, kCoreRow, kAggregationRow, kTorRow, kDeviceRows };

/// A device card and what is known of its place.
struct DeviceBox {
    AnyId id;
    /// The frame that it stands in.
    std::size_t home = 0;
    DeviceRow row = kTorRow;
    Rect rect;
    /// For each cable from below the item of the home frame that it comes from.
    std::vector<std::size_t> homeItems;
    /// Cables that come in through the first shelf of its frame, and through the others.
    std::size_t directCables = 0;
    std::size_t busCables = 0;
    /// The first of its tracks below the devices.
    double trackTop = 0;
    std::size_t tracks = 0;
};

/// A frame of the physical view: host group or rack. Number 0 is the sheet itself, which is not drawn.
struct FrameNode {
    AnyId subject;
    std::string title;
    std::string icon;
    std::size_t parent = 0;
    std::size_t depth = 0;
    std::vector<std::size_t> frames;
    std::vector<Id<Host>> hosts;
    std::array<std::vector<std::size_t>, kDeviceRows> devices;

    // Filled while sizes are found: items are the frames, then the hosts.
    std::vector<Extent> extents;
    std::vector<std::size_t> shelfOf;
    /// The devices with cables to each item.
    std::vector<std::vector<std::size_t>> serving;
    struct Shelf {
        double lanesTop = 0;
        double top = 0;
        double height = 0;
        double width = 0;
        /// The devices that have a lane above this shelf.
        std::vector<std::size_t> lanes;
    };
    std::vector<Shelf> shelves;
    /// The devices with a vertical in the gutter at the left.
    std::vector<std::size_t> gutter;
    double contentWidth = 0;
    Extent extent;
    Rect rect;
};

/// The frames of a design and what stands in them.
struct PhysicalTree {
    std::vector<FrameNode> nodes;
    std::vector<DeviceBox> devices;
    std::unordered_map<AnyId, std::size_t> deviceOf;
    /// The frame of each host, and which item of the frame it is.
    std::unordered_map<std::uint32_t, std::size_t> nodeOfHost;
    std::unordered_map<std::uint32_t, std::size_t> itemOfHost;
    /// Which item of its parent each frame is.
    std::vector<std::size_t> itemOfNode;
    /// Where the layout puts each host.
    std::unordered_map<std::uint32_t, Rect> hostRects;
};

PhysicalTree makePhysicalTree(const CardContext& context, const ViewOptions& options);

/// True if frame `inner` lies inside frame `outer`, and is not the same.
bool isInside(const PhysicalTree& tree, std::size_t inner, std::size_t outer);

} // namespace fd::diagram
