// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/views/physical.h"

#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "diagram/placements.h"
#include "diagram/views/physical_cables.h"
#include "diagram/views/physical_layout.h"

namespace fd::diagram {

namespace {

std::string hostCount(const CardContext& context, const PhysicalTree& tree, std::size_t at) {
    std::size_t hosts = 0;
    std::vector<std::size_t> open{at};
    while (!open.empty()) {
        const FrameNode& node = tree.nodes[open.back()];
        open.pop_back();
        hosts += node.hosts.size();
        open.insert(open.end(), node.frames.begin(), node.frames.end());
    }
    return counted(context, hosts, translatable("Diagram", "{n} host"), translatable("Diagram", "{n} hosts"));
}

/// "rack NYC-R1" if all hosts of a frame stand in one rack.
std::string rackNote(const CardContext& context, const FrameNode& node) {
    std::string rack;
    for (const Id<Host> id : node.hosts) {
        const Host* host = context.design.get(id);
        if (host->rack.empty() || (!rack.empty() && rack != host->rack))
            return {};
        rack = host->rack;
    }
    return rack.empty() || node.icon == "rack"
               ? std::string{}
               : " \u00b7 " + said(context, {translatable("Diagram", "rack {name}"), {{"name", rack}}});
}

class SceneMaker {
public:
    SceneMaker(const CardContext& context, const PhysicalTree& tree) : context_(context), tree_(tree) {}

    std::vector<Box> make() {
        add(0, -1);
        return std::move(boxes_);
    }

private:
    void add(std::size_t at, int parent) {
        const FrameNode& node = tree_.nodes[at];
        if (at != 0) {
            boxes_.push_back({node.subject, BoxRole::Frame, node.rect, parent, node.title, node.icon,
                              hostCount(context_, tree_, at) + rackNote(context_, node),
                              !node.hosts.empty()});
            parent = static_cast<int>(boxes_.size()) - 1;
        }
        for (const std::size_t child : node.frames)
            add(child, parent);
        for (const auto& row : node.devices)
            for (const std::size_t device : row)
                boxes_.push_back({tree_.devices[device].id,
                                  BoxRole::Card,
                                  tree_.devices[device].rect,
                                  parent,
                                  {},
                                  {},
                                  {},
                                  false});
        for (const Id<Host> host : node.hosts)
            boxes_.push_back(
                {host, BoxRole::Card, tree_.hostRects.at(host.number), parent, {}, {}, {}, false});
    }

    const CardContext& context_;
    const PhysicalTree& tree_;
    std::vector<Box> boxes_;
};

} // namespace

Scene arrangePhysical(const CardContext& context, const ViewOptions& options) {
    PhysicalTree tree = makePhysicalTree(context, options);
    placeTree(context, tree);
    Scene scene;
    scene.boxes = SceneMaker(context, tree).make();
    applyPlacements(context, scene, options);
    scene.edges = routeCables(context, tree, scene.boxes);
    return scene;
}

} // namespace fd::diagram
