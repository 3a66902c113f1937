// SPDX-License-Identifier: GPL-3.0-or-later
// The same workload in SimGrid (S4U, model CM02 without latency and TCP corrections): an actor sends for each adapter,
// mailboxes have a permanent receiver. SimGrid knows neither weights in this sense nor minimums, so no --full.
// Options: --hosts H --flows F [--batch] [--load 50] [--seed 1] [--dump FILE]
#include "bench_output.h"
#include "fluid_workload.h"

#include <map>

#include <simgrid/s4u.hpp>

namespace s4u = simgrid::s4u;
using namespace fd::bench;

namespace {

struct Plan {
    std::vector<std::vector<std::size_t>> sends; ///< flows by source adapter, in order of their starts
    std::vector<std::size_t> receives;           ///< number of flows by destination adapter
};

Plan makePlatform(const FluidWorkload& workload) {
    auto* zone = s4u::create_full_zone("fabric");
    std::vector<const s4u::Link*> links;
    for (std::size_t l = 0; l < workload.capacities.size(); ++l)
        links.push_back(zone->create_link("l" + std::to_string(l), workload.capacities[l])->set_latency(0)->seal());
    const std::size_t adapters = 2 * workload.options.hosts;
    std::vector<s4u::Host*> hosts;
    for (std::size_t a = 0; a < adapters; ++a)
        hosts.push_back(zone->create_host("a" + std::to_string(a), 1e9)->seal());
    Plan plan{std::vector<std::vector<std::size_t>>(adapters), std::vector<std::size_t>(adapters, 0)};
    std::map<std::pair<std::uint64_t, std::uint64_t>, bool> routed;
    for (std::size_t f = 0; f < workload.flows.size(); ++f) {
        const auto& flow = workload.flows[f];
        plan.sends[flow.source].push_back(f);
        ++plan.receives[flow.destination];
        if (!routed.try_emplace({flow.source, flow.destination}, true).second)
            continue;
        std::vector<s4u::LinkInRoute> route;
        for (const auto l : flow.path)
            route.emplace_back(links[l]);
        zone->add_route(hosts[flow.source]->get_netpoint(), hosts[flow.destination]->get_netpoint(), nullptr, nullptr,
                        route, false);
    }
    zone->seal();
    return plan;
}

} // namespace

int main(int count, char** values) {
    const Arguments arguments(count, values);
    FluidWorkload::Options options;
    options.hosts = static_cast<std::uint64_t>(arguments.number("--hosts", 100));
    options.flows = static_cast<std::uint64_t>(arguments.number("--flows", 1000));
    options.batch = arguments.has("--batch");
    options.loadPercent = arguments.number("--load", 50);
    options.seed = static_cast<std::uint64_t>(arguments.number("--seed", 1));
    const FluidWorkload workload = makeFluidWorkload(options);
    s4u::Engine engine(&count, values);
    for (const char* setting : {"network/model:CM02", "network/latency-factor:1", "network/bandwidth-factor:1",
                                "network/weight-S:0", "network/TCP-gamma:0", "network/crosstraffic:0"})
        s4u::Engine::set_config(setting);
    const Plan plan = makePlatform(workload);
    std::vector<double> finish(workload.flows.size(), 0);
    std::vector<std::size_t> numbers(workload.flows.size());
    for (std::size_t adapter = 0; adapter < plan.sends.size(); ++adapter) {
        auto* host = s4u::Host::by_name("a" + std::to_string(adapter));
        s4u::Actor::create("send", host, [&, adapter] {
            for (const auto f : plan.sends[adapter]) {
                const auto& flow = workload.flows[f];
                if (flow.start > s4u::Engine::get_clock())
                    s4u::this_actor::sleep_until(flow.start);
                numbers[f] = f;
                auto comm = s4u::Mailbox::by_name("a" + std::to_string(flow.destination))
                                ->put_init(&numbers[f], static_cast<std::uint64_t>(flow.bytes));
                if (flow.cap > 0)
                    comm->set_rate(flow.cap);
                comm->detach();
            }
        });
        s4u::Actor::create("receive", host, [&, adapter] {
            auto* mailbox = s4u::Mailbox::by_name("a" + std::to_string(adapter));
            mailbox->set_receiver(s4u::Actor::self());
            std::vector<s4u::CommPtr> open;
            std::vector<std::size_t*> slots(plan.receives[adapter], nullptr);
            std::vector<std::size_t> slotOf;
            for (auto& slot : slots) {
                slotOf.push_back(open.size());
                open.push_back(mailbox->get_async(&slot));
            }
            while (!open.empty()) {
                const auto done = s4u::Comm::wait_any(open);
                const auto at = static_cast<std::size_t>(done);
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
                finish[*slots[slotOf[at]]] = s4u::Engine::get_clock();
                slotOf.erase(slotOf.begin() + static_cast<std::ptrdiff_t>(at));
            }
        });
    }
    const auto start = std::chrono::steady_clock::now();
    engine.run();
    const double seconds = secondsSince(start);
    print("fluid", "reference-simgrid", workload.name(), "total_s", seconds);
    print("fluid", "reference-simgrid", workload.name(), "makespan_s", *std::max_element(finish.begin(), finish.end()));
    print("fluid", "reference-simgrid", workload.name(), "peak_MiB", peakMebibytes());
    if (const std::string file = arguments.text("--dump"); !file.empty()) {
        std::ofstream out(file);
        out.precision(17);
        for (std::size_t f = 0; f < finish.size(); ++f)
            out << f << ' ' << finish[f] << '\n';
    }
    return 0;
}
