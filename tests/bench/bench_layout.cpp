// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the physical view: all places of frames, cards, cables and of what stands on cards.
//
//     bench_layout [--n 25000] [--rounds 7]
//
// Four spines; racks of 20 hosts with two top-of-rack switches, each linked to all spines, each host to both;
// machines dealt to the hosts in turn until there are n nodes. Ends with 1 if two cards overlap or two runs
// differ.
#include "bench_output.h"
#include "diagram/cards/cards.h"
#include "diagram/view.h"
#include "model/document.h"

#include <cstdio>

using namespace fd;
using namespace fd::bench;

namespace {

constexpr int kHostsInRack = 20;

Id<PhysicalSwitch> addSwitch(Transaction& t, const std::string& name, SwitchLayer layer) {
    PhysicalSwitch device;
    device.name = name;
    device.layer = layer;
    return t.add(device);
}

Id<Host> addHost(Transaction& t, int number, Id<HostGroup> group,
                 const std::vector<Id<PhysicalSwitch>>& switches) {
    Host host;
    host.name = "host" + std::to_string(number);
    host.hostGroup = group;
    host.rack = "rack" + std::to_string(number / kHostsInRack);
    const Id<Host> id = t.add(host);
    for (const Id<PhysicalSwitch> device : switches) {
        PhysicalNic nic;
        nic.name = "NIC";
        nic.host = id;
        nic.physicalSwitch = device;
        t.add(nic);
    }
    return id;
}

Design workload(int nodes) {
    Document document;
    Transaction t = document.begin({"workload"});
    HostGroup all;
    all.name = "All Hosts";
    const Id<HostGroup> group = t.add(all);
    std::vector<Id<PhysicalSwitch>> spines;
    for (int i = 0; i < 4; ++i)
        spines.push_back(addSwitch(t, "spine" + std::to_string(i), SwitchLayer::Core));
    const int hostCount = std::max(1, (nodes - 4) * 10 / 251);
    int made = 4 + hostCount;
    std::vector<Id<Host>> hosts;
    std::vector<Id<PhysicalSwitch>> tors;
    for (int i = 0; i < hostCount; ++i) {
        if (i % kHostsInRack == 0) {
            tors = {addSwitch(t, "tor-a", SwitchLayer::TopOfRack),
                    addSwitch(t, "tor-b", SwitchLayer::TopOfRack)};
            made += 2;
            for (const auto tor : tors)
                for (const auto spine : spines) {
                    PhysicalLink link;
                    link.from = spine;
                    link.to = tor;
                    t.add(link);
                }
        }
        hosts.push_back(addHost(t, i, group, tors));
    }
    for (int i = 0; made < nodes; ++i, ++made) {
        Vm vm;
        vm.name = "vm" + std::to_string(i);
        vm.host = hosts[static_cast<std::size_t>(i) % hosts.size()];
        t.add(vm);
    }
    (void)document.commit(std::move(t));
    return document.design();
}

/// Places of everything: cards, cables, and on each host's card its adapters, switches and machines.
struct Layout {
    diagram::Scene scene;
    std::vector<diagram::HostGeometry> hosts;
    std::size_t machines() const {
        std::size_t count = 0;
        for (const diagram::HostGeometry& host : hosts)
            count += host.vms.size();
        return count;
    }
};

Layout layOut(const Design& design, const Relations& relations) {
    const diagram::CardContext context{design, relations, diagram::ViewKind::Physical, diagram::Detail::Full, nullptr};
    Layout made;
    made.scene = diagram::arrange(design, relations, {});
    for (const diagram::Box& box : made.scene.boxes)
        if (box.subject.is<Host>())
            made.hosts.push_back(diagram::hostGeometry(context, box.subject.as<Host>()));
    return made;
}

bool overlaps(const diagram::Scene& scene) {
    for (std::size_t a = 0; a < scene.boxes.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (scene.boxes[a].role == diagram::BoxRole::Card &&
                scene.boxes[b].role == diagram::BoxRole::Card &&
                scene.boxes[a].rect.intersects(scene.boxes[b].rect))
                return true;
    return false;
}

} // namespace

int main(int count, char** values) {
    const Arguments arguments(count, values);
    const int nodes = static_cast<int>(arguments.number("--n", 25'000));
    const int rounds = static_cast<int>(arguments.number("--rounds", 7));
    const Design design = workload(nodes);
    Relations relations;
    relations.reset(design);
    const Layout first = layOut(design, relations);
    bool isSame = true;
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const Layout layout = layOut(design, relations);
        seconds.push_back(secondsSince(start));
        isSame = isSame && layout.scene == first.scene && layout.machines() == design.table<Vm>().size();
    }
    const std::string name = "n=" + std::to_string(nodes);
    print("layout", "product", name, "total_s", median(seconds));
    print("layout", "product", name, "us_per_node", median(seconds) * 1e6 / nodes);
    print("layout", "product", name, "peak_MiB", peakMebibytes());
    if (!isSame || overlaps(first.scene)) {
        std::fprintf(stderr, "%s\n", isSame ? "Two cards overlap." : "Two runs differ.");
        return 1;
    }
    return 0;
}
