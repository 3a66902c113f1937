// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/difference.h"
#include "model/document.h"
#include "model/ops/add.h"
#include "model/ops/scenarios.h"

#include <QTest>

using namespace fd;

namespace {

struct Fixture {
    Document document;
    Id<Host> hv01, hv02;
    Id<Vm> a, b, lonely;

    Fixture() {
        Transaction t = document.begin({"Fixture"});
        const auto group = ops::rootGroup(t);
        hv01 = *ops::addHost(t, {"HV01", group});
        hv02 = *ops::addHost(t, {"HV02", group});
        a = *ops::addVm(t, {"A", hv01, {}, {}, {}});
        b = *ops::addVm(t, {"B", hv02, {}, {}, {}});
        lonely = *ops::addVm(t, {"Lonely", {}, {}, {}, {}});
        if (!document.commit(std::move(t)))
            qFatal("the fixture was not committed");
    }
};

} // namespace

class TestScenarioOps : public QObject {
    Q_OBJECT
private slots:
    void addsWithAFreeName();
    void talk();
    void copy();
    void migrate();
    void refusals();
    void difference();
};

void TestScenarioOps::addsWithAFreeName() {
    Fixture f;
    Transaction t = f.document.begin({"Test"});
    Scenario scenario;
    scenario.name = "Copy";
    const auto first = ops::addScenario(t, scenario, {ScenarioFlow{}}, {ScenarioEvent{}, ScenarioEvent{}});
    const auto second = ops::addScenario(t, scenario);
    QVERIFY(t.view().get(first)->name == "Copy");
    QVERIFY(t.view().get(second)->name != "Copy");
    for (const auto& [id, flow] : t.view().table<ScenarioFlow>())
        QVERIFY(flow.scenario == first);
    QCOMPARE(t.view().table<ScenarioEvent>().size(), std::size_t{2});
}

void TestScenarioOps::talk() {
    Fixture f;
    Transaction t = f.document.begin({"Test"});
    const auto scenario = ops::addScenario(t, {});
    QCOMPARE(ops::record(t, {scenario, ops::Deed::Talk, {f.a, f.b}})->size(), std::size_t{1});
    QCOMPARE(ops::record(t, {scenario, ops::Deed::Talk, {f.a, f.b, f.hv01}})->size(), std::size_t{3});
    const auto alone = ops::record(t, {scenario, ops::Deed::Talk, {f.a}});
    QVERIFY(!t.view().get(alone->front().as<ScenarioFlow>())->to);
}

void TestScenarioOps::copy() {
    Fixture f;
    Transaction t = f.document.begin({"Test"});
    const auto scenario = ops::addScenario(t, {});
    const auto added = ops::record(t, {scenario, ops::Deed::Copy, {f.hv01, f.hv02, f.a}});
    QCOMPARE(added->size(), std::size_t{2});
    for (const AnyId id : *added) {
        QVERIFY(t.view().get(id.as<ScenarioFlow>())->from == AnyId(f.hv01));
        QCOMPARE(t.view().get(id.as<ScenarioFlow>())->bytes, 10'000'000'000LL);
    }
}

void TestScenarioOps::migrate() {
    Fixture f;
    Transaction t = f.document.begin({"Test"});
    const auto scenario = ops::addScenario(t, {});
    const auto added = ops::record(t, {scenario, ops::Deed::Migrate, {f.a, f.hv02}});
    QCOMPARE(added->size(), std::size_t{2});
    const auto* move = t.view().get((*added)[0].as<ScenarioEvent>());
    QVERIFY(move->action == ScenarioAction::Migrate && move->target == f.hv02);
    QVERIFY(t.view().get((*added)[1].as<ScenarioEvent>())->action == ScenarioAction::Drain);
    const auto later = ops::record(t, {scenario, ops::Deed::Migrate, {f.b}});
    QVERIFY(t.view().get(later->front().as<ScenarioEvent>())->atMilliseconds > move->atMilliseconds);
}

void TestScenarioOps::refusals() {
    Fixture f;
    Transaction t = f.document.begin({"Test"});
    QCOMPARE(ops::record(t, {{}, ops::Deed::Talk, {f.a}}).error().code, std::string("op.gone"));
    const auto scenario = ops::addScenario(t, {});
    QCOMPARE(ops::record(t, {scenario, ops::Deed::Talk, {}}).error().code, std::string("scenario.nothing"));
    QCOMPARE(ops::record(t, {scenario, ops::Deed::Migrate, {f.lonely}}).error().code, std::string("scenario.nothing"));
    QCOMPARE(t.view().table<ScenarioFlow>().size(), std::size_t{0});
}

void TestScenarioOps::difference() {
    Fixture f;
    const Design before = f.document.design();
    QVERIFY(differenceBetween(before, before).empty());
    Transaction t = f.document.begin({"Test"});
    t.edit(f.hv01, [](Host& host) { host.name = "renamed"; });
    t.edit(f.hv02, [](Host& host) { host.name = host.name; });
    t.erase(f.lonely);
    const auto added = ops::addScenario(t, {});
    const ChangeSet expected = t.changeSet();
    QVERIFY(f.document.commit(std::move(t)));
    const ChangeSet found = differenceBetween(before, f.document.design());
    QCOMPARE(found.changes.size(), expected.changes.size());
    bool isAdded = false;
    for (const Change& change : found.changes) {
        isAdded = isAdded || (change.id == AnyId(added) && change.isAdded());
        QCOMPARE(change.isRemoved(), !f.document.design().contains(change.id));
    }
    QVERIFY(isAdded);
}

QTEST_GUILESS_MAIN(TestScenarioOps)
#include "tst_scenario_ops.moc"
