// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_networks.h"

#include <QTest>

#include <ctime>
#include <thread>

using namespace fd;
using namespace fd::simulation;
using namespace fd::simulation::testing;

class TestFluid : public QObject {
    Q_OBJECT

private slots:
    void conservation();
    void twoRunsAreEqual();
    void enginesAgree();
    void incrementalFollowsExact();
    void scalingDividesTimes();
    void unusedFailureChangesNothing();
    void migrationWithoutDirt();
    void migrationIsMonotone();
    void migrationForced();
    void migrationClosedForm();
    void migrationBounds();
    void waitingForSlots();
    void endless();
    void cancels();
};

template <class Number>
static FluidResult<Number> simulate(const FluidInput<Number>& input, FluidEngine engine = FluidEngine::Filling,
                                    bool timeline = false) {
    FluidOptions<Number> options;
    options.engine = engine;
    options.recordTimeline = timeline;
    auto result = simulateFluid(input, options);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

void TestFluid::conservation() {
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        const auto input = randomScenario<Rational>(seed, 12);
        std::vector<Rational> bits(input.jobs.size());
        FluidOptions<Rational> options;
        options.onInterval = [&](const Rational& from, const Rational& to, const RateView<Rational>& rates) {
            for (std::uint32_t j = 0; j < bits.size(); ++j)
                bits[j] += rates.jobRate(j) * (to - from);
        };
        const auto result = simulateFluid(input, options);
        QVERIFY(result.has_value());
        QVERIFY(!result->finish.empty());
        for (const auto& [job, time] : result->finish)
            QVERIFY(bits[job] == *input.jobs[job].bytes * 8);
        for (const auto& [job, sent] : result->stopped)
            QVERIFY(bits[job] == sent * 8);
    }
}

void TestFluid::twoRunsAreEqual() {
    const auto input = randomScenario<Rational>(5, 25);
    const auto a = simulate(input, FluidEngine::Filling, true);
    const auto b = simulate(input, FluidEngine::Filling, true);
    QVERIFY(a.finish == b.finish);
    QCOMPARE(a.timeline.size(), b.timeline.size());
    for (std::size_t i = 0; i < a.timeline.size(); ++i)
        QVERIFY(a.timeline[i].from == b.timeline[i].from && a.timeline[i].rates == b.timeline[i].rates);
    const auto fast = randomScenario<double>(5, 200);
    QVERIFY(simulate(fast, FluidEngine::Incremental).finish == simulate(fast, FluidEngine::Incremental).finish);
}

static std::vector<double> finishTimes(std::size_t jobs, const FluidResult<double>& result) {
    std::vector<double> times(jobs, -1);
    for (const auto& [job, time] : result.finish)
        times[job] = time;
    return times;
}

/// The incremental engine follows starts, stops, floors, failures and changed paths like filling from scratch does.
void TestFluid::enginesAgree() {
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const auto input = randomScenario<double>(seed, 5 + seed);
        const auto plain = finishTimes(input.jobs.size(), simulate(input, FluidEngine::Filling));
        const auto fast = finishTimes(input.jobs.size(), simulate(input, FluidEngine::Incremental));
        for (std::size_t j = 0; j < plain.size(); ++j)
            QVERIFY2(std::abs(plain[j] - fast[j]) <= 1e-11 * std::max(1.0, plain[j]),
                     (std::to_string(seed) + ": " + std::to_string(plain[j]) + " " + std::to_string(fast[j])).c_str());
    }
}

void TestFluid::incrementalFollowsExact() {
    for (std::uint64_t seed = 1000; seed < 1015; ++seed) {
        const auto exact = simulate(randomScenario<Rational>(seed, 15));
        const auto input = randomScenario<double>(seed, 15);
        const auto fast = finishTimes(input.jobs.size(), simulate(input, FluidEngine::Incremental));
        for (const auto& [job, time] : exact.finish)
            QVERIFY(std::abs(fast[job] - toDouble(time)) <= 1e-11 * std::max(1.0, toDouble(time)));
    }
}

void TestFluid::scalingDividesTimes() {
    const Rational factor(5, 2);
    auto input = randomScenario<Rational>(31, 10);
    input.changes.clear();
    for (auto& job : input.jobs) {
        job.start = Rational(0);
        job.stop.reset();
        if (!job.bytes)
            job.bytes = Rational(777);
    }
    const auto before = simulate(input);
    for (auto& resource : input.resources)
        resource.capacity *= factor;
    for (auto& job : input.jobs) {
        for (auto& flow : job.subflows) {
            flow.floor *= factor;
            if (flow.cap)
                *flow.cap *= factor;
        }
    }
    const auto after = simulate(input);
    QCOMPARE(after.finish.size(), before.finish.size());
    for (std::size_t i = 0; i < before.finish.size(); ++i)
        QVERIFY(after.finish[i].second * factor == before.finish[i].second);
}

void TestFluid::unusedFailureChangesNothing() {
    using Kind = ScenarioChange<Rational>::Kind;
    auto input = randomScenario<Rational>(77, 12);
    const auto before = simulate(input);
    input.resources.push_back({"unused", Rational(1000)});
    const auto unused = static_cast<std::uint32_t>(input.resources.size() - 1);
    input.changes.push_back({Rational(2), Kind::SetCapacity, unused, Rational(0), {}});
    input.changes.push_back({Rational(4), Kind::SetCapacity, unused, Rational(1000), {}});
    QVERIFY(simulate(input).finish == before.finish);
}

template <class Number>
static FluidInput<Number> oneMigration() {
    FluidInput<Number> input;
    input.resources.push_back({"l", Number(10'000'000'000LL)});
    input.hosts = {{"A", 2}, {"B", 2}};
    Migration<Number> migration;
    migration.id = "vm";
    migration.target = 1;
    migration.memory = Number(8'000'000'000LL);
    migration.dirtyRate = Number(250'000'000LL);
    migration.workingSet = migration.memory;
    migration.state = Number(1'000'000LL);
    migration.setup = Number(5) / Number(2);
    migration.resume = Number(1) / Number(2);
    migration.downtimeTarget = Number(1) / Number(10);
    migration.subflows = {{{{0, Number(1)}}, Number(1), Number(0), std::nullopt, std::nullopt}};
    input.migrations.push_back(migration);
    return input;
}

void TestFluid::migrationWithoutDirt() {
    auto input = oneMigration<Rational>();
    input.migrations[0].dirtyRate = Rational(0);
    const auto result = simulate(input);
    QCOMPARE(result.migrations[0].passes.size(), std::size_t{1});
    QVERIFY(*result.migrations[0].stopAndCopyBytes == 0);
    QVERIFY(!result.migrations[0].forced);
}

/// The total time never falls when there is more to do or less to do it with.
void TestFluid::migrationIsMonotone() {
    const auto total = [](const std::function<void(FluidInput<Rational>&)>& change) {
        auto input = oneMigration<Rational>();
        change(input);
        return *simulate(input).migrations[0].total;
    };
    const auto nonDecreasing = [&](const std::function<void(FluidInput<Rational>&, long long)>& change) {
        Rational last(0);
        for (long long step = 0; step <= 12; ++step) {
            const Rational now = total([&](auto& input) { change(input, step); });
            if (now < last)
                return false;
            last = now;
        }
        return true;
    };
    QVERIFY(nonDecreasing([](auto& input, long long s) { input.migrations[0].memory = Rational(s * 1'000'000'000LL); }));
    QVERIFY(nonDecreasing([](auto& input, long long s) {
        input.jobs.push_back({"background", std::nullopt, Rational(0), Rational(500), {{{{0, Rational(1)}}, Rational(1), Rational(0),
                              Rational(s * 500'000'000LL), std::nullopt}}});
        input.jobs.back().subflows[0].floor = *input.jobs.back().subflows[0].cap;
    }));
}

void TestFluid::migrationForced() {
    auto input = oneMigration<Rational>();
    input.migrations[0].dirtyRate = Rational(3'000'000'000LL);
    for (const std::uint32_t limit : {1U, 3U, 10U}) {
        input.migrations[0].maxPasses = limit;
        const auto result = simulate(input);
        QVERIFY(result.migrations[0].forced);
        QCOMPARE(result.migrations[0].passes.size(), std::size_t{limit});
        QVERIFY(result.migrations[0].finished);
    }
}

/// With a constant rate R and dirt ratio x = D/R below 1: n passes, where n is the smallest whole number from 1 on with
/// m x^n not above the target, m = M/R; total = setup + m (1 - x^(n+1)) / (1 - x) + state/R + resume.
void TestFluid::migrationClosedForm() {
    for (const long long dirty : {125'000'000LL, 250'000'000LL, 500'000'000LL, 900'000'000LL}) {
        auto input = oneMigration<Rational>();
        auto& migration = input.migrations[0];
        migration.dirtyRate = Rational(dirty);
        migration.maxPasses = 50;
        const Rational rate(1'250'000'000LL);
        const Rational x = Rational(dirty) / rate;
        const Rational m = migration.memory / rate;
        std::size_t n = 1;
        Rational power = x;
        while (m * power > migration.downtimeTarget) {
            power *= x;
            ++n;
        }
        const auto result = simulate(input).migrations[0];
        QCOMPARE(result.passes.size(), n);
        const Rational expected = migration.setup + m * (Rational(1) - power * x) / (Rational(1) - x) +
                                  migration.state / rate + migration.resume;
        QVERIFY(*result.total == expected);
        QVERIFY(*result.downtime == m * power + migration.state / rate + migration.resume);
    }
}

void TestFluid::migrationBounds() {
    SplitMix64 draw(9);
    for (int round = 0; round < 40; ++round) {
        auto input = oneMigration<double>();
        auto& migration = input.migrations[0];
        migration.dirtyRate = draw.unit() * 3e9;
        migration.workingSet = draw.unit() * migration.memory;
        migration.maxPasses = static_cast<std::uint32_t>(1 + draw.below(12));
        const auto result = simulate(input, FluidEngine::Incremental).migrations[0];
        double sent = *result.stopAndCopyBytes;
        for (const auto& pass : result.passes)
            sent += pass.bytes;
        QVERIFY(sent >= migration.memory);
        QVERIFY(sent <= (migration.memory + migration.maxPasses * migration.workingSet) * (1 + 1e-12));
        QVERIFY(!result.forced || result.passes.size() == migration.maxPasses);
    }
}

/// One slot on each host: the third waits, but the one behind it between other hosts does not.
void TestFluid::waitingForSlots() {
    auto input = oneMigration<Rational>();
    input.hosts = {{"A", 1}, {"B", 1}, {"C", 1}, {"D", 1}};
    input.resources.push_back({"other", Rational(10'000'000'000LL)});
    auto waiting = input.migrations[0];
    waiting.id = "waiting";
    auto free = waiting;
    free.id = "free";
    free.source = 2;
    free.target = 3;
    free.subflows[0].path[0].resource = 1;
    input.migrations.push_back(waiting);
    input.migrations.push_back(free);
    const auto result = simulate(input);
    QVERIFY(*result.migrations[0].started == 0);
    QVERIFY(*result.migrations[2].started == 0);
    QVERIFY(*result.migrations[1].started == *result.migrations[0].finished);
}

/// A transfer on a dead link never ends: the run does, and says what was sent.
void TestFluid::endless() {
    FluidInput<Rational> input;
    input.resources.push_back({"dead", Rational(0)});
    input.jobs.push_back({"j", Rational(1), Rational(1), std::nullopt, {{{{0, Rational(1)}}, Rational(1), Rational(0), std::nullopt, std::nullopt}}});
    const auto result = simulate(input);
    QVERIFY(result.finish.empty());
    QCOMPARE(result.unfinished.size(), std::size_t{1});
    QVERIFY(result.unfinished[0].second == 0);
}

void TestFluid::cancels() {
    for (const FluidEngine engine : {FluidEngine::Filling, FluidEngine::Incremental}) {
        FluidInput<double> input;
        SplitMix64 draw(1);
        for (int r = 0; r < 400; ++r)
            input.resources.push_back({"", 1e9});
        for (int j = 0; j < 60000; ++j) {
            Job<double> job;
            job.bytes = 1e6 + static_cast<double>(draw.below(1000000));
            job.subflows.resize(1);
            for (int hop = 0; hop < 3; ++hop)
                job.subflows[0].path.push_back({static_cast<ResourceIndex>(draw.below(400)), 1});
            input.jobs.push_back(std::move(job));
        }
        FluidOptions<double> options;
        options.engine = engine;
        std::stop_source source;
        options.stop = source.get_token();
        // Of the processor, so that it says the same on a busy machine; sanitizers make it ten times as long.
        std::clock_t atStop = 0;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            atStop = std::clock();
            source.request_stop();
        });
        const auto result = simulateFluid(input, options);
        stopper.join();
        QVERIFY(result.has_value());
        QVERIFY(result->cancelled);
        const double secondsSinceStop = static_cast<double>(std::clock() - atStop) / CLOCKS_PER_SEC;
        QVERIFY2(secondsSinceStop < 5, std::to_string(secondsSinceStop).c_str());
    }
}

QTEST_GUILESS_MAIN(TestFluid)
#include "tst_fluid.moc"
