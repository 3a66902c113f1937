// SPDX-License-Identifier: GPL-3.0-or-later
// The workload of bench_layout with Graphviz: one box for each node, an edge for each link, cable and
// machine. Only gvLayout is timed.
//
//     bench_layout_graphviz [--n 1000] [--engine sfdp|dot] [--rounds 3]
#include "bench_output.h"

#include <algorithm>
#include <graphviz/gvc.h>

using namespace fd::bench;

namespace {

constexpr int kHostsInRack = 20;

class Workload {
public:
    explicit Workload(int nodes) : graph_(agopen(name("g"), Agundirected, nullptr)) {
        agattr(graph_, AGNODE, name("shape"), name("box"));
        agattr(graph_, AGNODE, name("label"), name("x"));
        std::vector<Agnode_t*> spines;
        for (int i = 0; i < 4; ++i)
            spines.push_back(add());
        const int hostCount = std::max(1, (nodes - 4) * 10 / 251);
        std::vector<Agnode_t*> hosts;
        std::vector<Agnode_t*> tors;
        for (int i = 0; i < hostCount; ++i) {
            if (i % kHostsInRack == 0) {
                tors = {add(), add()};
                for (Agnode_t* tor : tors)
                    for (Agnode_t* spine : spines)
                        agedge(graph_, spine, tor, nullptr, 1);
            }
            hosts.push_back(add());
            for (Agnode_t* tor : tors)
                agedge(graph_, tor, hosts.back(), nullptr, 1);
        }
        for (std::size_t i = 0; agnnodes(graph_) < nodes; ++i)
            agedge(graph_, hosts[i % hosts.size()], add(), nullptr, 1);
    }
    ~Workload() { agclose(graph_); }
    Workload(const Workload&) = delete;
    Workload& operator=(const Workload&) = delete;
    Agraph_t* graph() { return graph_; }

private:
    static char* name(const char* text) { return const_cast<char*>(text); }
    Agnode_t* add() { return agnode(graph_, nullptr, 1); }
    Agraph_t* graph_;
};

} // namespace

int main(int count, char** values) {
    const Arguments arguments(count, values);
    const int nodes = static_cast<int>(arguments.number("--n", 1000));
    const int rounds = static_cast<int>(arguments.number("--rounds", 3));
    const std::string engine = arguments.text("--engine").empty() ? "sfdp" : arguments.text("--engine");
    GVC_t* context = gvContext();
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        Workload workload(nodes);
        const auto start = std::chrono::steady_clock::now();
        if (gvLayout(context, workload.graph(), engine.c_str()) != 0) {
            std::fprintf(stderr, "Graphviz has no engine %s.\n", engine.c_str());
            return 1;
        }
        seconds.push_back(secondsSince(start));
        gvFreeLayout(context, workload.graph());
    }
    const std::string name = "n=" + std::to_string(nodes);
    print("layout", "graphviz-" + engine, name, "total_s", median(seconds));
    print("layout", "graphviz-" + engine, name, "us_per_node", median(seconds) * 1e6 / nodes);
    print("layout", "graphviz-" + engine, name, "peak_MiB", peakMebibytes());
    gvFreeContext(context);
    return 0;
}
