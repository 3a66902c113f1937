// SPDX-License-Identifier: GPL-3.0-or-later
// All pairs of a large fabric: classes against the rule over every pair, and against writing the bit matrix once.
#include "model/generate/generate.h"
#include "reach_workload.h"
#include "reachability/from_design.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace fd;
using reachability::SegmentFabric;
using reachability::SegmentIndex;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double quantile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

struct Options {
    int endpoints = 25000;
    int hosts = 1000;
    int rounds = 5;
    int edits = 20000;
    bool pairs = true;
    /// With this the matrix of a whole generated design is measured instead.
    int machines = 0;
};

std::uint64_t expectedPairs(const Options& options) {
    if (options.endpoints == 1000 && options.hosts == 50)
        return 159876;
    if (options.endpoints == 10000 && options.hosts == 400)
        return 13780738;
    if (options.endpoints == 25000 && options.hosts == 1000)
        return 77938268;
    return 0;
}

void print(const char* variant, const std::string& workload, const char* metric, double value) {
    std::printf("BENCH reach %s %s %s %.9g\n", variant, workload.c_str(), metric, value);
}

std::uint64_t countByRule(const SegmentFabric& fabric) {
    const int count = static_cast<int>(fabric.endpoints.size());
    std::uint64_t reached = 0;
    for (int a = 0; a < count; ++a)
        for (int b = 0; b < count; ++b)
            reached += static_cast<std::uint64_t>(reachability::reachesByRule(fabric, a, b));
    return reached;
}

/// Times edits one by one. Each toggles a VLAN that an endpoint of the host uses.
void measureEdits(const Options& options, const std::string& workload, SegmentIndex& index, double fullSeconds) {
    SplitMix64 random(2);
    std::vector<double> micros;
    SegmentIndex::Change change;
    double pairs = 0;
    const SegmentFabric& fabric = index.fabric();
    const std::uint64_t before = index.reachablePairs();
    std::vector<std::pair<int, int>> done;
    for (int i = 0; i < options.edits;) {
        const auto& endpoint = fabric.endpoints[random.below(fabric.endpoints.size())];
        if (endpoint.vlan < 0)
            continue;
        const bool carries = fabric.uplinkCarries.test(endpoint.host, endpoint.vlan);
        const auto start = Clock::now();
        index.setUplink(endpoint.host, endpoint.vlan, !carries, change);
        micros.push_back(secondsSince(start) * 1e6);
        pairs += static_cast<double>(change.pairs);
        done.emplace_back(endpoint.host, endpoint.vlan);
        ++i;
    }
    const std::uint64_t after = index.reachablePairs();
    if (SegmentIndex(SegmentFabric(fabric)).reachablePairs() != after) {
        std::fprintf(stderr, "after the edits the index differs from a new one\n");
        std::exit(1);
    }
    for (auto edit = done.rbegin(); edit != done.rend(); ++edit)
        index.setUplink(edit->first, edit->second, !fabric.uplinkCarries.test(edit->first, edit->second), change);
    if (index.reachablePairs() != before) {
        std::fprintf(stderr, "taking the edits back does not restore the answer\n");
        std::exit(1);
    }
    const double median = quantile(micros, 0.5);
    print("product-edit", workload, "median_us", median);
    print("product-edit", workload, "p99_us", quantile(micros, 0.99));
    print("product-edit", workload, "changed_pairs_per_edit", pairs / options.edits);
    print("product-edit", workload, "full_over_edit", fullSeconds * 1e6 / median);
}

int run(const Options& options) {
    const std::string workload = "N=" + std::to_string(options.endpoints) + ",H=" + std::to_string(options.hosts);
    const SegmentFabric fabric = bench::reachWorkload(options.endpoints, options.hosts);
    std::vector<double> full;
    std::vector<double> floor;
    std::vector<double> pairs;
    const std::size_t words = static_cast<std::size_t>(options.endpoints) *
                              ((static_cast<std::size_t>(options.endpoints) + 63) / 64);
    const std::uint64_t expected = expectedPairs(options);
    std::vector<std::uint64_t> matrix(words, 1);
    for (int round = 0; round < options.rounds; ++round) {
        for (int repeat = 0; repeat < 5; ++repeat) {
            SegmentFabric copy = fabric;
            const auto start = Clock::now();
            const SegmentIndex index(std::move(copy));
            full.push_back(secondsSince(start));
            if (expected != 0 && index.reachablePairs() != expected) {
                std::fprintf(stderr, "%llu reachable pairs, not %llu\n",
                             static_cast<unsigned long long>(index.reachablePairs()),
                             static_cast<unsigned long long>(expected));
                return 1;
            }
        }
        const auto start = Clock::now();
        std::memset(matrix.data(), round, words * sizeof(std::uint64_t));
        floor.push_back(secondsSince(start));
        if (options.pairs && (round < 3 || options.endpoints < 25000)) {
            const auto pairStart = Clock::now();
            const std::uint64_t byRule = countByRule(fabric);
            pairs.push_back(secondsSince(pairStart));
            if (expected != 0 && byRule != expected) {
                std::fprintf(stderr, "the rule gives %llu pairs\n", static_cast<unsigned long long>(byRule));
                return 1;
            }
        }
    }
    SegmentIndex index{SegmentFabric(fabric)};
    const double product = quantile(full, 0.5);
    print("product", workload, "total_s", product);
    print("product", workload, "classes", index.classCount());
    print("product", workload, "reachable_pairs", static_cast<double>(index.reachablePairs()));
    print("product", workload, "answer_MiB", static_cast<double>(index.bytes()) / (1024.0 * 1024.0));
    print("floor-write-full-matrix", workload, "total_s", quantile(floor, 0.5));
    if (!pairs.empty()) {
        print("pairs", workload, "total_s", quantile(pairs, 0.5));
        print("product", workload, "speedup_over_pairs", quantile(pairs, 0.5) / product);
    }
    measureEdits(options, workload, index, product);
    return 0;
}

/// The matrix of a generated design: what the window and `fabric-designer-cli reach --all` compute.
int runDesign(const Options& options) {
    GenerateOptions wanted;
    wanted.hosts = options.hosts;
    wanted.vms = options.machines;
    const auto design = generateFabric(wanted);
    if (!design)
        return 2;
    const std::string workload = "VMs=" + std::to_string(options.machines) + ",H=" + std::to_string(options.hosts);
    auto start = Clock::now();
    const reachability::DesignReach reach(*design);
    print("design", workload, "compile_s", secondsSince(start));
    start = Clock::now();
    reachability::ClassMatrix matrix(reach.fabric(), reach.evaluator());
    print("design", workload, "classes_s", secondsSince(start));
    print("design", workload, "adapters", static_cast<double>(matrix.interfaces().size()));
    print("design", workload, "classes", matrix.classCount());
    start = Clock::now();
    const auto summary = matrix.summarize();
    print("design", workload, "matrix_s", secondsSince(start));
    print("design", workload, "evaluations", static_cast<double>(matrix.evaluations()));
    print("design", workload, "pairs", static_cast<double>(summary.pairs[0] + summary.pairs[1] + summary.pairs[2] +
                                                           summary.pairs[3]));
    print("design", workload, "reachable_pairs", static_cast<double>(summary.pairs[0]));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const auto next = [&] { return i + 1 < argc ? std::atoi(argv[++i]) : 0; };
        if (name == "--n")
            options.endpoints = next();
        else if (name == "--hosts")
            options.hosts = next();
        else if (name == "--rounds")
            options.rounds = next();
        else if (name == "--edits")
            options.edits = next();
        else if (name == "--design")
            options.machines = next();
        else if (name == "--no-pairs")
            options.pairs = false;
        else {
            std::fprintf(stderr, "usage: bench_reach [--n N] [--hosts H] [--rounds R] [--edits E] [--no-pairs]\n"
                                 "       bench_reach --design MACHINES [--hosts H]\n");
            return 2;
        }
    }
    if (options.endpoints < 1 || options.hosts < 1 || options.rounds < 1 || options.edits < 1) {
        std::fprintf(stderr, "numbers must be at least 1\n");
        return 2;
    }
    return options.machines > 0 ? runDesign(options) : run(options);
}
