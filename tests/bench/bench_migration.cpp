// SPDX-License-Identifier: GPL-3.0-or-later
// Live migrations by pre-copy, each pass a transfer of the general engine.
// Options: [--n N] [--rounds 5]
#include "bench_output.h"

#include "base/random.h"
#include "simulation/kernel/fluid.h"

#include <cmath>

using namespace fd;
using namespace fd::bench;
using namespace fd::simulation;

namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;

FluidInput<double> makeInput(std::uint64_t count) {
    FluidInput<double> input;
    const std::uint64_t pairs = std::min<std::uint64_t>(count, 10);
    for (std::uint64_t pair = 0; pair < pairs; ++pair) {
        input.resources.push_back({"", 1.25e9 * 8});
        input.hosts.push_back({"", 1000});
        input.hosts.push_back({"", 1000});
    }
    SplitMix64 draw(1);
    constexpr double kLimit = 1192 * kMebibyte;
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto pair = static_cast<std::uint32_t>(i % pairs);
        Migration<double> migration;
        migration.source = 2 * pair;
        migration.target = 2 * pair + 1;
        migration.memory = static_cast<double>(2048 + 512 * draw.below(13)) * kMebibyte;
        migration.dirtyRate = static_cast<double>(1 + draw.below(8)) / 100 * kLimit;
        migration.workingSet = 0.9 * migration.memory;
        migration.downtimeTarget = 0.03;
        migration.maxPasses = 1000;
        migration.wholeBytes = true;
        Subflow<double> flow;
        flow.path = {{pair, 1.0}};
        flow.cap = kLimit * 8;
        migration.subflows.push_back(std::move(flow));
        input.migrations.push_back(std::move(migration));
    }
    return input;
}

FluidResult<double> simulate(const FluidInput<double>& input) {
    FluidOptions<double> options;
    options.engine = FluidEngine::Incremental;
    auto result = simulateFluid(input, options);
    if (!result) {
        std::fprintf(stderr, "%s\n", describe(result.error()).c_str());
        std::exit(1);
    }
    return std::move(*result);
}

/// Memory is written faster than it can be sent: the pass limit ends it.
bool endsByPassLimit() {
    auto input = makeInput(1);
    input.migrations[0].dirtyRate = 2e9;
    input.migrations[0].maxPasses = 10;
    const auto result = simulate(input);
    return result.migrations[0].forced && result.migrations[0].passes.size() == 10 && result.migrations[0].finished;
}

bool measure(std::uint64_t count, int rounds) {
    const auto input = makeInput(count);
    const auto result = simulate(input);
    double last = 0;
    double worst = 0;
    std::size_t passes = 0;
    for (const auto& migration : result.migrations) {
        last = std::max(last, *migration.finished);
        worst = std::max(worst, *migration.downtime);
        passes += migration.passes.size();
    }
    const double expected = count == 1 ? 5.025331543 : count == 10 ? 7.158378523 : count == 100 ? 83.106676352 : last;
    if (std::abs(last - expected) > 1e-6) {
        std::fprintf(stderr, "n=%llu: last finish %.9f instead of %.9f\n", static_cast<unsigned long long>(count), last,
                     expected);
        return false;
    }
    std::vector<double> totals;
    const int repeats = count < 10 ? 1000 : count < 100 ? 100 : 10;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (int repeat = 0; repeat < repeats; ++repeat)
            (void)simulate(input);
        totals.push_back(secondsSince(start) / repeats);
    }
    const std::string name = "n=" + std::to_string(count);
    print("migration", "product", name, "total_s", median(totals));
    print("migration", "product", name, "rounds", static_cast<double>(passes));
    print("migration", "product", name, "last_finish_s", last);
    print("migration", "product", name, "worst_blackout_s", worst);
    return true;
}

} // namespace

int main(int count, char** values) {
    const Arguments arguments(count, values);
    if (!endsByPassLimit()) {
        std::fprintf(stderr, "the migration that cannot converge did not end by the pass limit\n");
        return 1;
    }
    const int rounds = static_cast<int>(arguments.number("--rounds", 5));
    bool good = true;
    const auto one = static_cast<std::uint64_t>(arguments.number("--n", 0));
    for (const std::uint64_t n : {std::uint64_t{1}, std::uint64_t{10}, std::uint64_t{100}}) {
        if (one == 0)
            good = measure(n, rounds) && good;
    }
    return (one == 0 || measure(one, rounds)) && good ? 0 : 1;
}
