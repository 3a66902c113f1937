// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/views/physical_tree.h"

#include "diagram/cards/cards.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace fd::diagram {

namespace {

constexpr std::size_t kDeepest = 64;

class TreeMaker {
public:
    TreeMaker(const CardContext& context, const ViewOptions& options) : context_(context), options_(options) {
        tree_.nodes.emplace_back();
    }

    PhysicalTree make() {
        addGroups();
        addHosts();
        if (!options_.only.empty())
            dropEmptyFrames();
        addSwitches();
        joinPeers();
        addRouters();
        findServing();
        return std::move(tree_);
    }

private:
    bool isShown(AnyId id) const { return options_.only.empty() || options_.only.contains(id); }

    void addGroups() {
        const auto& groups = context_.design.table<HostGroup>();
        for (const auto& [id, group] : groups) {
            nodeOfGroup_[id.number] = tree_.nodes.size();
            FrameNode& node = tree_.nodes.emplace_back();
            node.subject = id;
            node.icon = "hostGroup";
        }
        for (const auto& [id, group] : groups) {
            const std::size_t parent = parentOf(id, group);
            const std::size_t node = nodeOfGroup_.at(id.number);
            tree_.nodes[node].parent = parent;
            tree_.nodes[parent].frames.push_back(node);
        }
        setDepths(0, 0);
    }

    /// The frame around a group; the sheet if its chain of parents comes back to it (a damaged design).
    std::size_t parentOf(Id<HostGroup> id, const HostGroup& group) const {
        const auto at = nodeOfGroup_.find(group.parent.number);
        if (at == nodeOfGroup_.end())
            return 0;
        Id<HostGroup> up = group.parent;
        for (std::size_t steps = 0; up && steps < kDeepest; ++steps) {
            if (up == id)
                return 0;
            const HostGroup* above = context_.design.get(up);
            up = above ? above->parent : Id<HostGroup>{};
        }
        return up ? 0 : at->second;
    }

    void setDepths(std::size_t node, std::size_t depth) {
        tree_.nodes[node].depth = depth;
        for (const std::size_t child : tree_.nodes[node].frames)
            setDepths(child, depth + 1);
    }

    void addHosts() {
        for (const auto& [id, host] : context_.design.table<Host>()) {
            if (!isShown(id))
                continue;
            const auto group = nodeOfGroup_.find(host.hostGroup.number);
            std::size_t node = group == nodeOfGroup_.end() ? 0 : group->second;
            if (!host.rack.empty() && dividesByRack(host.hostGroup))
                node = rackIn(node, host.rack);
            tree_.nodeOfHost[id.number] = node;
            tree_.nodes[node].hosts.push_back(id);
        }
    }

    /// A frame for each rack says something only where the hosts of a group stand in several.
    bool dividesByRack(Id<HostGroup> group) {
        const auto [at, isNew] = divides_.try_emplace(group.number, false);
        if (isNew) {
            std::string first;
            for (const Id<Host> host : context_.relations.of(&Host::hostGroup, group)) {
                const std::string& rack = context_.design.get(host)->rack;
                if (first.empty())
                    first = rack;
                at->second = at->second || (!rack.empty() && rack != first);
            }
            at->second = at->second || !context_.design.get(group);
        }
        return at->second;
    }

    std::size_t rackIn(std::size_t group, const std::string& rack) {
        const auto [at, isNew] = racks_.try_emplace({group, rack}, tree_.nodes.size());
        if (isNew) {
            FrameNode& node = tree_.nodes.emplace_back();
            node.title = rack;
            node.icon = "rack";
            node.parent = group;
            node.depth = tree_.nodes[group].depth + 1;
            tree_.nodes[group].frames.push_back(at->second);
        }
        return at->second;
    }

    void dropEmptyFrames() {
        std::vector<bool> isKept(tree_.nodes.size(), false);
        for (std::size_t i = 0; i < tree_.nodes.size(); ++i)
            if (!tree_.nodes[i].hosts.empty() ||
                (tree_.nodes[i].subject && options_.only.contains(tree_.nodes[i].subject)))
                for (std::size_t up = i; !isKept[up]; up = tree_.nodes[up].parent)
                    isKept[up] = true;
        for (FrameNode& node : tree_.nodes)
            std::erase_if(node.frames, [&](std::size_t frame) { return !isKept[frame]; });
    }

    std::size_t commonFrame(std::size_t a, std::size_t b) const {
        while (a != b) {
            std::size_t& deeper = tree_.nodes[a].depth >= tree_.nodes[b].depth ? a : b;
            deeper = tree_.nodes[deeper].parent;
        }
        return a;
    }

    /// Where a switch belongs: the innermost frame around all hosts that are cabled to it.
    std::optional<std::size_t> homeByHosts(Id<PhysicalSwitch> id) const {
        std::optional<std::size_t> home;
        for (const Id<PhysicalNic> nic : context_.relations.of(&PhysicalNic::physicalSwitch, id)) {
            const PhysicalNic* found = context_.design.get(nic);
            const auto node = tree_.nodeOfHost.find(found ? found->host.number : 0);
            if (node != tree_.nodeOfHost.end())
                home = home ? commonFrame(*home, node->second) : node->second;
        }
        return home;
    }

    std::optional<std::size_t> homeByLinks(Id<PhysicalSwitch> id) const {
        std::optional<std::size_t> home;
        const auto look = [&](Id<PhysicalSwitch> other) {
            const auto at = tree_.deviceOf.find(other);
            if (at != tree_.deviceOf.end())
                home = home ? commonFrame(*home, tree_.devices[at->second].home)
                            : tree_.devices[at->second].home;
        };
        for (const Id<PhysicalLink> link : context_.relations.of(&PhysicalLink::from, id))
            look(context_.design.get(link)->to);
        for (const Id<PhysicalLink> link : context_.relations.of(&PhysicalLink::to, id))
            look(context_.design.get(link)->from);
        return home;
    }

    void addDevice(AnyId id, std::size_t home, DeviceRow row) {
        DeviceBox device;
        device.id = id;
        device.home = home;
        device.row = row;
        device.rect = cardSize(context_, id);
        tree_.deviceOf[id] = tree_.devices.size();
        tree_.nodes[home].devices[row].push_back(tree_.devices.size());
        tree_.devices.push_back(std::move(device));
    }

    /// From the hosts upwards, so that a switch above others finds theirs placed.
    void addSwitches() {
        std::vector<std::pair<Id<PhysicalSwitch>, DeviceRow>> late;
        const auto rowOf = [](const PhysicalSwitch& device) {
            return device.layer == SwitchLayer::Core          ? kCoreRow
                   : device.layer == SwitchLayer::Aggregation ? kAggregationRow
                                                              : kTorRow;
        };
        for (const auto& [id, device] : context_.design.table<PhysicalSwitch>()) {
            if (!isShown(id))
                continue;
            const auto home = homeByHosts(id);
            if (home)
                addDevice(id, *home, rowOf(device));
            else
                late.emplace_back(id, rowOf(device));
        }
        std::stable_sort(late.begin(), late.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        for (const auto& [id, row] : late)
            addDevice(id, homeByLinks(id).value_or(homeByRack(*context_.design.get(id))), row);
    }

    std::size_t homeByRack(const PhysicalSwitch& device) const {
        if (!device.rack.empty())
            for (const auto& [key, node] : racks_)
                if (key.second == device.rack)
                    return node;
        return tree_.nodes[0].frames.size() == 1 ? tree_.nodes[0].frames.front() : 0;
    }

    void addRouters() {
        for (const auto& [id, router] : context_.design.table<Router>()) {
            if (!isShown(id))
                continue;
            const auto on = tree_.deviceOf.find(router.physicalSwitch);
            addDevice(id,
                      on == tree_.deviceOf.end()
                          ? (tree_.nodes[0].frames.size() == 1 ? tree_.nodes[0].frames.front() : 0)
                          : tree_.devices[on->second].home,
                      kRouterRow);
        }
    }

    /// Top-of-rack switches that serve the same host, or are linked to each other, stand side by side in the
    /// frame around both.
    void joinPeers() {
        for (const Id<Host> id : sortedHosts()) {
            std::optional<std::size_t> first;
            for (const Id<PhysicalNic> nic : context_.relations.of(&PhysicalNic::host, id)) {
                const auto device = tree_.deviceOf.find(context_.design.get(nic)->physicalSwitch);
                if (device == tree_.deviceOf.end())
                    continue;
                if (first)
                    join(*first, device->second);
                first = device->second;
            }
        }
        for (const auto& [id, link] : context_.design.table<PhysicalLink>()) {
            const auto from = tree_.deviceOf.find(link.from);
            const auto to = tree_.deviceOf.find(link.to);
            if (from != tree_.deviceOf.end() && to != tree_.deviceOf.end())
                join(from->second, to->second);
        }
    }

    std::vector<Id<Host>> sortedHosts() const {
        std::vector<Id<Host>> hosts;
        for (const FrameNode& node : tree_.nodes)
            hosts.insert(hosts.end(), node.hosts.begin(), node.hosts.end());
        std::sort(hosts.begin(), hosts.end());
        return hosts;
    }

    void join(std::size_t a, std::size_t b) {
        const DeviceBox& first = tree_.devices[a];
        const DeviceBox& second = tree_.devices[b];
        if (first.row != kTorRow || second.row != kTorRow || first.home == second.home)
            return;
        const std::size_t home = commonFrame(first.home, second.home);
        // Peers of different sites stay where they are: the sheet and the outermost frame are no common
        // place.
        if (tree_.nodes[home].depth < 2 && home != first.home && home != second.home)
            return;
        rehome(a, home);
        rehome(b, home);
    }

    void rehome(std::size_t at, std::size_t home) {
        DeviceBox& device = tree_.devices[at];
        std::erase(tree_.nodes[device.home].devices[device.row], at);
        auto& row = tree_.nodes[home].devices[device.row];
        row.insert(std::upper_bound(row.begin(), row.end(), at), at);
        device.home = home;
    }

    /// Notes which items of which frames each device has cables to, up to the device's own frame.
    void findServing() {
        tree_.itemOfNode.assign(tree_.nodes.size(), 0);
        for (FrameNode& node : tree_.nodes) {
            node.serving.resize(node.frames.size() + node.hosts.size());
            for (std::size_t i = 0; i < node.frames.size(); ++i)
                tree_.itemOfNode[node.frames[i]] = i;
            for (std::size_t i = 0; i < node.hosts.size(); ++i)
                tree_.itemOfHost[node.hosts[i].number] = node.frames.size() + i;
        }
        for (std::size_t device = 0; device < tree_.devices.size(); ++device)
            for (const Id<PhysicalNic> nic : context_.relations.of(
                     &PhysicalNic::physicalSwitch, tree_.devices[device].id.as<PhysicalSwitch>())) {
                const PhysicalNic* found = context_.design.get(nic);
                const auto at = tree_.nodeOfHost.find(found ? found->host.number : 0);
                if (at != tree_.nodeOfHost.end())
                    serve(device, at->second, tree_.itemOfHost.at(found->host.number));
            }
        for (const auto& [id, link] : context_.design.table<PhysicalLink>()) {
            const auto a = tree_.deviceOf.find(link.from);
            const auto b = tree_.deviceOf.find(link.to);
            if (a == tree_.deviceOf.end() || b == tree_.deviceOf.end())
                continue;
            const std::size_t homeOfA = tree_.devices[a->second].home;
            const std::size_t homeOfB = tree_.devices[b->second].home;
            if (isInside(tree_, homeOfA, homeOfB))
                serve(b->second, tree_.nodes[homeOfA].parent, tree_.itemOfNode[homeOfA]);
            else if (isInside(tree_, homeOfB, homeOfA))
                serve(a->second, tree_.nodes[homeOfB].parent, tree_.itemOfNode[homeOfB]);
        }
    }

    /// One cable from an item of a frame up to a device.
    void serve(std::size_t device, std::size_t node, std::size_t item) {
        while (true) {
            auto& serving = tree_.nodes[node].serving[item];
            if (std::find(serving.begin(), serving.end(), device) == serving.end())
                serving.push_back(device);
            if (node == tree_.devices[device].home || node == 0) {
                tree_.devices[device].homeItems.push_back(item);
                return;
            }
            item = tree_.itemOfNode[node];
            node = tree_.nodes[node].parent;
        }
    }

    const CardContext& context_;
    const ViewOptions& options_;
    PhysicalTree tree_;
    std::unordered_map<std::uint32_t, std::size_t> nodeOfGroup_;
    std::map<std::pair<std::size_t, std::string>, std::size_t> racks_;
    std::unordered_map<std::uint32_t, bool> divides_;
};

} // namespace

bool isInside(const PhysicalTree& tree, std::size_t inner, std::size_t outer) {
    while (tree.nodes[inner].depth > tree.nodes[outer].depth) {
        inner = tree.nodes[inner].parent;
        if (inner == outer)
            return true;
    }
    return false;
}

PhysicalTree makePhysicalTree(const CardContext& context, const ViewOptions& options) {
    return TreeMaker(context, options).make();
}

} // namespace fd::diagram
