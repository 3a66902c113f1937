// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios of the simulation dock by real events: ready-made ones, editing in tables, recording.
#include "simulation_session.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/run_data.h"
#include "ui/charts/scenario_editor.h"
#include "ui/charts/scenario_table_model.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace fd;
using namespace fd::ui;

using Session = test::SimulationSession;

class TestScenarioEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(QStringLiteral("light")); }
    void aPanelOpenedLateShowsTheChosenScenario();
    void readyMadeOnesRun_data();
    void readyMadeOnesRun();
    void readyMadeOnesSayWhatTheyPlay();
    void scenariosAreEditedAndUndone();
    void cellsTakeTimesAndAmounts();
    void recording();
};

void TestScenarioEditor::readyMadeOnesSayWhatTheyPlay() {
    Session s;
    s.panel.tabs()->setCurrentIndex(0);
    auto* lines = s.find<QListWidget>("scenarioPreview");
    for (const char* name : {"nic-failure", "copy-disk", "drain-host"}) {
        s.panel.scenarios().chooseReadyMade(QLatin1String(name));
        const auto story = s.panel.scenarios().story();
        QVERIFY2(story, name);
        QVERIFY(lines->isVisible());
        QCOMPARE(static_cast<std::size_t>(lines->count()), 1 + story->events.size() + story->flows.size());
        for (int row = 0; row < lines->count(); ++row)
            QVERIFY2(lines->item(row)->text().size() > 8, qPrintable(lines->item(row)->text()));
    }
    QVERIFY(!lines->accessibleName().isEmpty());
}

void TestScenarioEditor::aPanelOpenedLateShowsTheChosenScenario() {
    Session s;
    const SimulationPanel late(s.workspace);
    QVERIFY(late.findChild<QListWidget*>(QStringLiteral("scenarioList"))->currentItem());
    const auto* flows = late.findChild<QTableView*>(QStringLiteral("trafficTable"));
    QVERIFY(flows->isEnabled());
    QVERIFY(flows->model()->rowCount() > 0);
}

void TestScenarioEditor::readyMadeOnesRun_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("moves");
    QTest::newRow("copy") << QStringLiteral("copy-disk") << false;
    QTest::newRow("drain") << QStringLiteral("drain-host") << true;
    QTest::newRow("patch night") << QStringLiteral("patch-night") << true;
    QTest::newRow("backup") << QStringLiteral("backup") << false;
    QTest::newRow("big VM") << QStringLiteral("one-big-vm") << true;
    QTest::newRow("NIC failure") << QStringLiteral("nic-failure") << false;
    QTest::newRow("busy hour") << QStringLiteral("busy-hour") << false;
}

void TestScenarioEditor::readyMadeOnesRun() {
    QFETCH(QString, name);
    QFETCH(bool, moves);
    Session s;
    QVERIFY(s.runReadyMade(name.toLatin1().constData()));
    const auto& run = s.panel.runData();
    QVERIFY(run);
    QVERIFY(run->isComplete());
    QVERIFY(!run->hosts().empty());
    QCOMPARE(run->result().migrations.empty(), !moves);
    for (const auto& flow : run->result().flows)
        if (name == QLatin1String("copy-disk"))
            QVERIFY2(flow.finishSeconds, "the copy is not done when the scenario ends");
    for (const auto& migration : run->result().migrations)
        QVERIFY2(migration.finishSeconds, qPrintable(QString::fromStdString(migration.name)));
    QVERIFY(s.panel.editor().findChild<QLabel*>(QStringLiteral("scenarioAbout"))->text().size() > 20);
    QCOMPARE(s.steps(), std::size_t{0});
}

void TestScenarioEditor::scenariosAreEditedAndUndone() {
    Session s;
    const auto count = [&] { return s.workspace.design().table<Scenario>().size(); };
    const auto before = s.workspace.design();
    s.panel.tabs()->setCurrentIndex(0);
    s.panel.scenarios().chooseReadyMade(QStringLiteral("drain-host"));
    s.click("scenarioKeep");
    QCOMPARE(count(), std::size_t{4});
    const Id<Scenario> kept = s.panel.scenarios().scenario();
    QVERIFY(kept);
    QVERIFY(s.panel.editor().flows()->rowCount() > 0);
    QCOMPARE(s.panel.editor().events()->rowCount(), 1);
    auto* duration = s.find<QDoubleSpinBox>("scenarioDuration");
    QTest::mouseDClick(duration->findChild<QLineEdit*>(), Qt::LeftButton);
    duration->selectAll();
    QTest::keyClicks(duration, QStringLiteral("90"));
    QTest::keyClick(duration, Qt::Key_Return);
    QCOMPARE(s.workspace.design().get(kept)->durationMilliseconds, 90000);
    s.click("trafficAdd");
    s.click("eventAdd");
    QCOMPARE(s.panel.editor().events()->rowCount(), 2);
    s.click("eventRemove");
    QCOMPARE(s.panel.editor().events()->rowCount(), 1);
    s.click("scenarioDuplicate");
    QCOMPARE(count(), std::size_t{5});
    const Id<Scenario> copy = s.panel.scenarios().scenario();
    QVERIFY(copy != kept);
    s.click("scenarioRename");
    auto* editor = s.find<QListWidget>("scenarioList")->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Night shift"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(s.workspace.design().get(copy)->name, std::string("Night shift"));
    s.click("scenarioDelete");
    QCOMPARE(count(), std::size_t{4});
    QVERIFY(s.runKept("Drain one host"));
    while (!s.workspace.undoLabel().source.empty())
        s.workspace.undo();
    QVERIFY(s.workspace.design() == before);
}

void TestScenarioEditor::cellsTakeTimesAndAmounts() {
    Session s;
    s.panel.tabs()->setCurrentIndex(0);
    s.panel.scenarios().choose(Id<Scenario>{1});
    auto* flows = s.panel.editor().flows();
    const auto set = [&](const char* field, const char* text) {
        return flows->setData(flows->index(0, flows->columnOf(field)), QString::fromUtf8(text), Qt::EditRole);
    };
    const auto flow = [&] { return *s.workspace.design().get(flows->idAt(0).as<ScenarioFlow>()); };
    QVERIFY(set("bytes", "100 GB"));
    QCOMPARE(flow().bytes, 100'000'000'000LL);
    QVERIFY(set("startMilliseconds", "1:30"));
    QCOMPARE(flow().startMilliseconds, 90000);
    QVERIFY(set("stopMilliseconds", "2 min"));
    QCOMPARE(flow().stopMilliseconds, 120000);
    QVERIFY(set("rate", "2.5G"));
    QCOMPARE(flow().rate.bitsPerSecond(), 2'500'000'000LL);
    QVERIFY(set("from", "host-1"));
    QVERIFY(flow().from == AnyId(Id<Host>{1}));
    QVERIFY(set("to", ""));
    QVERIFY(!flow().to);
    QVERIFY(!set("bytes", "a lot"));
    QVERIFY(s.panel.status().contains(QStringLiteral("a lot")));
    // By hand, in the cell.
    auto* view = s.find<QTableView>("trafficTable");
    const QModelIndex cell = flows->index(0, flows->columnOf("startMilliseconds"));
    view->setCurrentIndex(cell);
    view->edit(cell);
    auto* editor = view->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("7 s"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(flow().startMilliseconds, 7000);
}

void TestScenarioEditor::recording() {
    Session s;
    const auto vms = s.workspace.design().idsOf(kindOf<Vm>);
    s.panel.scenarios().chooseReadyMade(QStringLiteral("busy-hour"));
    s.workspace.selection().set({vms[0], vms[1], vms[2]}, vms[0]);
    s.find<QAction>("recordTalk")->trigger();
    QCOMPARE(s.panel.editor().flows()->rowCount(), 3);
    s.find<QAction>("recordCopy")->trigger();
    QCOMPARE(s.panel.editor().flows()->rowCount(), 5);
    s.find<QAction>("recordMigrate")->trigger();
    QVERIFY(s.panel.editor().events()->rowCount() > 0);
    QCOMPARE(s.steps(), std::size_t{3});
    s.workspace.selection().set({}, {});
    s.find<QAction>("recordTalk")->trigger();
    QCOMPARE(s.steps(), std::size_t{3});
    QVERIFY(!s.panel.status().isEmpty());
}

QTEST_MAIN(TestScenarioEditor)
#include "tst_scenario_editor.moc"
