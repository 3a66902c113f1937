// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/disk.h"
#include "exchange/file/fabric_file.h"
#include "simulation/plan/output.h"
#include "simulation/plan/ready_made.h"
#include "simulation/plan/simulation.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace fd;
using namespace fd::simulation;

/// The three scenarios of the Contoso sample, and the built-in ones.
class TestPlan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsStories();
    void busyHour();
    void patchDay();
    void nicFailure();
    void builtIns_data();
    void builtIns();
    void samePlaySameResult();
    void seedMatters();
    void invariants();
    void output();
    void refusals();
    void emptyDesign();
    void readyMadeOnes();
    void burstsFollowTheSeed();
    void slowLinkAndBusyCore();
    void limitsNameWhatHoldsBack();
    void partialResults();

private:
    SimulationResult play(const char* name);
    Design design_;
};

void TestPlan::initTestCase() {
    const auto file = exchange::readFile(FD_RESOURCES "/samples/contoso.fabric");
    QVERIFY(file.has_value());
    auto read = exchange::readFabric(file->bytes);
    QVERIFY2(read.has_value(), read ? "" : describe(read.error()).c_str());
    design_ = read->design;
}

SimulationResult TestPlan::play(const char* name) {
    const auto story = findStory(design_, name);
    if (!story)
        qFatal("%s", describe(story.error()).c_str());
    auto result = simulation::run(design_, *story);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

void TestPlan::findsStories() {
    QCOMPARE(findStory(design_, "BUSY HOUR")->scenario.number, 1U);
    QCOMPARE(findStory(design_, "scenario:Patch day")->scenario.number, 2U);
    QCOMPARE(findStory(design_, "scenario-3")->scenario.number, 3U);
    QCOMPARE(findStory(design_, "")->scenario.number, 1U);
    QVERIFY(!findStory(design_, "busy-hour")->scenario);
    QCOMPARE(findStory(design_, "nonsense").error().code, std::string("simulation.unknown-scenario"));
    QCOMPARE(findStory(Design(), "")->name, std::string("busy-hour"));
}

void TestPlan::busyHour() {
    const auto result = play("Busy hour");
    QCOMPARE(result.endSeconds, 60.0);
    QCOMPARE(result.sampleSeconds.size(), std::size_t{120});
    QCOMPARE(result.flows.size(), std::size_t{7});
    QVERIFY(!result.cores.empty());
    QVERIFY(!result.nics.empty());
    QVERIFY(!result.queues.empty());
    QVERIFY(!result.links.empty());
    QVERIFY(result.migrations.empty());
    for (const auto& flow : result.flows) {
        QVERIFY(flow.sentBytes > 0);
        for (const double rate : flow.bitsPerSecond)
            QVERIFY(rate > 0 && rate <= flow.wantedBitsPerSecond * 1.000001);
    }
    QVERIFY(!result.assumptions.empty());
}

void TestPlan::patchDay() {
    const auto result = play("Patch day");
    QCOMPARE(result.marks.size(), std::size_t{1});
    QVERIFY(result.migrations.size() >= 4);
    for (const auto& migration : result.migrations) {
        QCOMPARE(migration.source.number, 1U);
        QCOMPARE(migration.target.number, 2U);
        QVERIFY2(migration.finishSeconds.has_value(), migration.name.c_str());
        QVERIFY(!migration.passes.empty());
        QVERIFY(*migration.startSeconds >= 5);
        QVERIFY(*migration.downtimeSeconds >= 0.5);
        QVERIFY(*migration.downtimeSeconds < 2);
    }
    // Two at a time: the third one waits for the first to arrive.
    QVERIFY(*result.migrations[2].startSeconds > 5);
    // A flow of a machine that moved stands still for a while and then goes on.
    const auto& flow = result.flows.front();
    QVERIFY(flow.bitsPerSecond.front() > 0);
    QVERIFY(flow.bitsPerSecond.back() > 0);
}

void TestPlan::nicFailure() {
    const auto result = play("NIC fails under load");
    const auto nic = std::find_if(result.nics.begin(), result.nics.end(), [](const auto& n) { return n.nic.number == 1; });
    QVERIFY(nic != result.nics.end());
    const auto at = [&](double seconds) { return static_cast<std::size_t>(std::lround(seconds / result.story.sampleSeconds)); };
    const auto load = [&](double seconds) {
        return nic->sentBitsPerSecond[at(seconds)] + nic->receivedBitsPerSecond[at(seconds)];
    };
    QVERIFY(load(19) > 0);
    QCOMPARE(load(21), 0.0);
    QCOMPARE(load(44), 0.0);
    QVERIFY(std::abs(load(46) - load(19)) < 1);
    for (const auto& flow : result.flows)
        QVERIFY2(flow.bitsPerSecond[at(30)] > 0, "every flow has found the other adapter");
}

void TestPlan::builtIns_data() {
    QTest::addColumn<QByteArray>("name");
    for (const auto& name : builtInStoryNames())
        QTest::newRow(name.c_str()) << QByteArray::fromStdString(name);
}

void TestPlan::builtIns() {
    QFETCH(QByteArray, name);
    const auto result = play(name.constData());
    QVERIFY(!result.flows.empty());
    QVERIFY(!result.cores.empty());
    QCOMPARE(result.migrations.empty(), name != "patch-day");
    QCOMPARE(result.marks.size(), std::size_t(name == "nic-failure" ? 2 : name == "patch-day" ? 1 : 0));
}

void TestPlan::samePlaySameResult() {
    for (const char* name : {"Busy hour", "Patch day", "NIC fails under load", "patch-day"}) {
        const auto a = play(name);
        const auto b = play(name);
        QCOMPARE(a.fingerprint, b.fingerprint);
        QCOMPARE(toCsv(design_, a), toCsv(design_, b));
    }
}

void TestPlan::seedMatters() {
    auto story = *findStory(design_, "Busy hour");
    const auto first = simulation::run(design_, story)->fingerprint;
    story.seed = 2;
    QVERIFY(simulation::run(design_, story)->fingerprint != first);
}

/// No core, adapter or link carries more than it can; what arrives at adapters is what flows and migrations send.
void TestPlan::invariants() {
    for (const char* name : {"Busy hour", "Patch day", "NIC fails under load", "busy-hour", "patch-day", "nic-failure"}) {
        const auto result = play(name);
        const auto within = [](const Samples& samples, double capacity) {
            return std::all_of(samples.begin(), samples.end(), [&](double v) { return v <= capacity * (1 + 1e-9); });
        };
        for (const auto& core : result.cores)
            QVERIFY(within(core.bitsPerSecond, core.capacityBitsPerSecond));
        for (const auto& nic : result.nics)
            QVERIFY(within(nic.sentBitsPerSecond, nic.capacityBitsPerSecond) &&
                    within(nic.receivedBitsPerSecond, nic.capacityBitsPerSecond));
        for (const auto& link : result.links)
            QVERIFY(within(link.forwardBitsPerSecond, link.capacityBitsPerSecond));
        for (std::size_t i = 0; i < result.sampleSeconds.size(); ++i) {
            double cores = 0;
            double received = 0;
            for (const auto& core : result.cores)
                cores += core.bitsPerSecond[i];
            for (const auto& nic : result.nics)
                received += nic.receivedBitsPerSecond[i];
            QVERIFY(std::abs(cores - received) <= 1e-6 * std::max(1.0, received));
        }
    }
}

void TestPlan::output() {
    const auto result = play("Patch day");
    const json::Value value = toJson(design_, result);
    QCOMPARE(value["schema"].text(), std::string("simulation-result/1"));
    QCOMPARE(value["migrations"].items().size(), result.migrations.size());
    QVERIFY(json::parse(json::write(value)).has_value());
    const std::string csv = toCsv(design_, result);
    QVERIFY(csv.starts_with("series,object,detail,seconds,bitsPerSecond\n"));
    QVERIFY(csv.find("\ncore,nyc-hv01,") != std::string::npos);
    QVERIFY(csv.find("\nmigration,NY-APP1,,") != std::string::npos);
}

void TestPlan::refusals() {
    auto story = *findStory(design_, "Busy hour");
    story.durationSeconds = 0;
    QCOMPARE(simulation::run(design_, story).error().code, std::string("simulation.bad-duration"));
    story.durationSeconds = 1000;
    story.sampleSeconds = 0.001;
    QCOMPARE(simulation::run(design_, story).error().code, std::string("simulation.bad-sampling"));
    story.sampleSeconds = 1;
    std::stop_source source;
    source.request_stop();
    RunOptions options;
    options.stop = source.get_token();
    const auto cancelled = simulation::run(design_, story, options);
    QVERIFY(cancelled.has_value());
    QVERIFY(cancelled->cancelled);
}

void TestPlan::emptyDesign() {
    for (const auto& name : builtInStoryNames()) {
        const auto result = simulation::run(Design(), builtInStory(Design(), name));
        QVERIFY(result.has_value());
        QVERIFY(result->flows.empty());
    }
}

namespace {

Story storyOf(const ReadyMadeScenario& made) {
    Story story;
    story.name = made.scenario.name;
    story.durationSeconds = made.scenario.durationMilliseconds / 1000.0;
    story.sampleSeconds = made.scenario.sampleMilliseconds / 1000.0;
    for (const auto& flow : made.flows)
        story.flows.push_back({{}, flow});
    for (const auto& event : made.events)
        story.events.push_back({{}, event});
    return story;
}

} // namespace

void TestPlan::readyMadeOnes() {
    for (const auto& choice : Choices<ReadyMade>::values) {
        const auto made = readyMade(design_, choice.value);
        QVERIFY2(made, choice.name);
        QVERIFY2(!made->scenario.description.empty() && made->scenario.description.find('{') == std::string::npos, choice.name);
        const auto result = simulation::run(design_, storyOf(*made));
        QVERIFY2(result.has_value(), choice.name);
        QVERIFY2(!result->nics.empty(), choice.name);
        QVERIFY(!readyMade(Design(), choice.value));
    }
}

void TestPlan::burstsFollowTheSeed() {
    Story story = *findStory(design_, "Busy hour");
    for (auto& flow : story.flows)
        flow.record.pattern = TrafficPattern::Bursts;
    const auto first = simulation::run(design_, story);
    const auto again = simulation::run(design_, story);
    QCOMPARE(first->fingerprint, again->fingerprint);
    QCOMPARE(first->flows.size(), story.flows.size());
    int on = 0;
    int off = 0;
    for (const double rate : first->flows.front().bitsPerSecond)
        ++(rate > 0 ? on : off);
    QVERIFY(on > 10 && off > 10);
    ++story.seed;
    QVERIFY(simulation::run(design_, story)->fingerprint != first->fingerprint);
}

void TestPlan::slowLinkAndBusyCore() {
    auto made = readyMade(design_, ReadyMade::CopyDisk);
    Story story = storyOf(*made);
    const auto plain = simulation::run(design_, story);
    QVERIFY(plain->flows.front().finishSeconds);
    // The adapter that sends most drops to 1 Gbit/s, and comes back.
    const auto sender = std::max_element(plain->nics.begin(), plain->nics.end(), [](const auto& a, const auto& b) {
        return a.sentBitsPerSecond.at(60) < b.sentBitsPerSecond.at(60);
    });
    ScenarioEvent slow;
    slow.action = ScenarioAction::SlowLink;
    slow.subject = sender->nic;
    slow.atMilliseconds = 10000;
    slow.rate = Bandwidth::gigabitsPerSecond(1);
    ScenarioEvent back = slow;
    back.action = ScenarioAction::Repair;
    back.atMilliseconds = 30000;
    story.events = {{{}, slow}, {{}, back}};
    const auto slowed = simulation::run(design_, story);
    QCOMPARE(slowed->marks.size(), std::size_t{2});
    const auto at = [](const SimulationResult& result, double seconds) {
        return result.flows.front().bitsPerSecond.at(static_cast<std::size_t>(seconds / result.story.sampleSeconds));
    };
    QVERIFY(at(*slowed, 20) <= 1e9);
    QVERIFY(at(*slowed, 20) > 0.9e9);
    QCOMPARE(at(*slowed, 40), at(*plain, 40));
    // The processor that receives loses half of itself.
    const auto busiest = std::max_element(plain->cores.begin(), plain->cores.end(), [](const auto& a, const auto& b) {
        return a.peakUtilisation < b.peakUtilisation;
    });
    ScenarioEvent busy;
    busy.action = ScenarioAction::CoreBusy;
    busy.subject = busiest->host;
    busy.processor = busiest->logicalProcessor;
    busy.busyPercent = 90;
    busy.atMilliseconds = 10000;
    story.events = {{{}, busy}};
    const auto shared = simulation::run(design_, story);
    QVERIFY(at(*shared, 20) < at(*plain, 20) / 2);
    busy.processor = 9999;
    story.events = {{{}, busy}};
    QCOMPARE(simulation::run(design_, story)->messages.size(), plain->messages.size() + 1);
}

void TestPlan::limitsNameWhatHoldsBack() {
    const auto made = readyMade(design_, ReadyMade::CopyDisk);
    const auto result = simulation::run(design_, storyOf(*made));
    const auto& flow = result->flows.front();
    QCOMPARE(flow.limitBySample.size(), flow.bitsPerSecond.size());
    const std::size_t sample = 40;
    QVERIFY(flow.bitsPerSecond.at(sample) > 0);
    QVERIFY(flow.limitBySample.at(sample) >= 0);
    const Limit& limit = result->limits.at(static_cast<std::size_t>(flow.limitBySample.at(sample)));
    QCOMPARE(limit.name, flow.limitedBy);
    QVERIFY(limit.flows == std::vector<std::uint32_t>{0});
    QVERIFY(std::abs(flow.bitsPerSecond.at(sample) - limit.capacityBitsPerSecond) < limit.capacityBitsPerSecond * 0.01);
    QCOMPARE(flow.limitBySample.front(), -1); // nothing is sent yet
}

void TestPlan::partialResults() {
    // The sink is asked for by time, so a run that is quick has none; what it gets must fit the whole.
    Story story = *findStory(design_, "Patch day");
    story.durationSeconds = 3600;
    story.sampleSeconds = 0.2;
    for (auto& flow : story.flows)
        flow.record.pattern = TrafficPattern::Bursts;
    std::vector<SimulationResult> parts;
    RunOptions options;
    options.partial = [&](SimulationResult part) { parts.push_back(std::move(part)); };
    const auto whole = simulation::run(design_, story, options);
    QVERIFY(!whole->partial);
    for (const auto& part : parts) {
        QVERIFY(part.partial);
        QVERIFY(part.sampleSeconds.size() < whole->sampleSeconds.size());
        for (std::size_t f = 0; f < part.flows.size(); ++f)
            QVERIFY(std::equal(part.flows[f].bitsPerSecond.begin(), part.flows[f].bitsPerSecond.end(),
                               whole->flows[f].bitsPerSecond.begin()));
    }
    qInfo("%zu partial results", parts.size());
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
