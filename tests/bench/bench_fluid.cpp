// SPDX-License-Identifier: GPL-3.0-or-later
// Bandwidth sharing in time: total time, events per second, and the floor of a bare event queue.
// Options: --hosts H --flows F [--batch] [--full] [--load 50] [--seed 1] [--rounds 5] [--check] [--dump FILE]
#include "bench_output.h"
#include "fluid_workload.h"

#include <queue>

using namespace fd;
using namespace fd::bench;
using simulation::FluidEngine;

namespace {

struct Known {
    const char* name;
    std::uint64_t input;
    double lastFinish;
};
constexpr Known kKnown[] = {{"H=100,F=1000,steady50,plain", 0xde06b193bbc4f5a3U, 8.349542981},
                            {"H=100,F=1000,batch,plain", 0xd3f3cc62204c88a3U, 7.886288008},
                            {"H=100,F=1000,steady50,full", 0xa3a5e6e97a6c4b72U, 8.349542981},
                            {"H=100,F=10000,steady50,plain", 0x85e111228f9674efU, 19.123478847},
                            {"H=100,F=10000,batch,plain", 0x65a0319a0552da23U, 12.231717008},
                            {"H=1000,F=10000,steady50,plain", 0x9cb741461896a2fcU, 9.017456766},
                            {"H=1000,F=10000,batch,plain", 0xcc05f5b7915033c4U, 7.950323977},
                            {"H=1000,F=100000,steady50,plain", 0x2011e43592ab6e6bU, 19.404884733},
                            {"H=1000,F=100000,steady50,full", 0x8b8b53d4331c4dffU, 19.404884733}};

simulation::FluidResult<double> run(const simulation::FluidInput<double>& input, FluidEngine engine) {
    simulation::FluidOptions<double> options;
    options.engine = engine;
    auto result = simulation::simulateFluid(input, options);
    if (!result) {
        std::fprintf(stderr, "%s\n", describe(result.error()).c_str());
        std::exit(1);
    }
    return std::move(*result);
}

/// A heap of the usual size, popped and pushed once for two events and once for each change of a rate.
double queueOnly(const simulation::FluidResult<double>& result, std::size_t flows, std::size_t peak) {
    const std::uint64_t turns = flows + result.rateChanges;
    std::priority_queue<std::pair<double, std::uint32_t>, std::vector<std::pair<double, std::uint32_t>>,
                        std::greater<>>
        queue;
    std::uint64_t state = 1;
    const auto draw = [&state] {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<double>(state >> 11U) * 0x1p-53;
    };
    for (std::size_t i = 0; i < std::max<std::size_t>(1, peak / 2); ++i)
        queue.push({draw(), static_cast<std::uint32_t>(i)});
    const auto start = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < turns; ++i) {
        auto top = queue.top();
        queue.pop();
        top.first += draw();
        queue.push(top);
    }
    return secondsSince(start);
}

std::size_t peakActive(const FluidWorkload& workload, const simulation::FluidResult<double>& result) {
    std::vector<std::pair<double, int>> changes;
    for (const auto& flow : workload.flows)
        changes.emplace_back(flow.start, 1);
    for (const auto& [job, time] : result.finish)
        changes.emplace_back(time, -1);
    std::sort(changes.begin(), changes.end());
    long active = 0;
    long peak = 0;
    for (const auto& change : changes)
        peak = std::max(peak, active += change.second);
    return static_cast<std::size_t>(peak);
}

bool check(const FluidWorkload& workload, const simulation::FluidResult<double>& result, bool fromScratch) {
    bool good = result.finish.size() == workload.flows.size();
    for (const auto& known : kKnown) {
        if (workload.name() != known.name || workload.options.seed != 1)
            continue;
        if (workload.checksum() != known.input) {
            std::fprintf(stderr, "input checksum %016llx\n", static_cast<unsigned long long>(workload.checksum()));
            good = false;
        }
        if (std::abs(result.endTime - known.lastFinish) > 1e-9 * known.lastFinish) {
            std::fprintf(stderr, "last finish %.9f instead of %.9f\n", result.endTime, known.lastFinish);
            good = false;
        }
    }
    if (!fromScratch)
        return good;
    std::vector<double> finish(workload.flows.size());
    for (const auto& [job, time] : run(workload.input(), FluidEngine::Filling).finish)
        finish[job] = time;
    double worst = 0;
    for (const auto& [job, time] : result.finish)
        worst = std::max(worst, std::abs(time - finish[job]) / finish[job]);
    std::fprintf(stderr, "largest difference to filling from scratch: %.3g\n", worst);
    return good && worst <= 1e-12;
}

} // namespace

int main(int count, char** values) {
    const Arguments arguments(count, values);
    FluidWorkload::Options options;
    options.hosts = static_cast<std::uint64_t>(arguments.number("--hosts", 100));
    options.flows = static_cast<std::uint64_t>(arguments.number("--flows", 1000));
    options.batch = arguments.has("--batch");
    options.full = arguments.has("--full");
    options.loadPercent = arguments.number("--load", 50);
    options.seed = static_cast<std::uint64_t>(arguments.number("--seed", 1));
    const FluidWorkload workload = makeFluidWorkload(options);
    const auto input = workload.input();
    const auto result = run(input, FluidEngine::Incremental);
    if (!check(workload, result, arguments.has("--check")))
        return 1;
    if (const std::string file = arguments.text("--dump"); !file.empty()) {
        std::ofstream out(file);
        out.precision(17);
        for (const auto& [job, time] : result.finish)
            out << job << ' ' << time << '\n';
    }
    std::vector<double> totals;
    std::vector<double> floors;
    const std::size_t peak = peakActive(workload, result);
    const int rounds = static_cast<int>(arguments.number("--rounds", 5));
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        (void)run(input, FluidEngine::Incremental);
        totals.push_back(secondsSince(start));
        floors.push_back(queueOnly(result, workload.flows.size(), peak));
    }
    const std::string name = workload.name();
    const double events = 2.0 * static_cast<double>(workload.flows.size());
    print("fluid", "product", name, "total_s", median(totals));
    print("fluid", "product", name, "events_per_s", events / median(totals));
    print("fluid", "product", name, "rate_changes_per_event", static_cast<double>(result.rateChanges) / events);
    print("fluid", "product", name, "makespan_s", result.endTime);
    print("fluid", "product", name, "peak_MiB", peakMebibytes());
    print("fluid", "floor-queue-only", name, "total_s", median(floors));
    return 0;
}
