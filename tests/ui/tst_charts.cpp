// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation panel by real clicks: run, look, move through time, compare, export.
#include "model/naming.h"
#include "ui/charts/bar_pairs_chart.h"
#include "ui/charts/core_chart.h"
#include "ui/charts/run_data.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/simulation_panel.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace fd;
using namespace fd::ui;

namespace {

struct Session {
    workspace::Workspace workspace;
    SimulationPanel panel{workspace};

    Session() {
        if (!workspace.openCopy(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric"), QStringLiteral("Contoso")))
            qFatal("the sample does not open");
        panel.resize(1000, 420);
        panel.show();
        static_cast<void>(QTest::qWaitForWindowExposed(&panel));
    }
    template <class T>
    T* find(const char* name) {
        return panel.findChild<T*>(QLatin1String(name));
    }
    void choose(const char* story) {
        auto* box = find<QComboBox>("simulationScenario");
        box->setCurrentIndex(box->findData(QLatin1String(story)));
    }
    bool runToEnd() {
        QSignalSpy finished(&workspace.simulation(), &workspace::SimulationService::finished);
        QTest::mouseClick(find<QPushButton>("simulationRun"), Qt::LeftButton);
        return finished.count() > 0 || finished.wait(60000);
    }
};

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private slots:
    void runsTheBusyHour();
    void coresMatchTheResult();
    void timeMovesEverything();
    void why();
    void tablesAndExports();
    void compares();
    void designChangeIsSaid();
    void closingForgets();
};

void TestCharts::runsTheBusyHour() {
    Session s;
    s.choose("busy-hour");
    QVERIFY(!s.panel.runData());
    QVERIFY(s.runToEnd());
    QVERIFY(s.panel.runData());
    QVERIFY(!s.panel.runData()->hosts().empty());
    QVERIFY(s.panel.chosenHost());
    QVERIFY(!s.panel.coreChart()->loads().empty());
    QVERIFY(s.panel.adapterChart()->seriesCount() > 0);
    QVERIFY(!s.panel.grab().isNull());
}

void TestCharts::coresMatchTheResult() {
    Session s;
    s.choose("busy-hour");
    QVERIFY(s.runToEnd());
    const RunData& run = *s.panel.runData();
    double highest = 0;
    for (const Id<Host> host : run.hosts()) {
        s.panel.chooseHost(host);
        QVERIFY(s.panel.chosenHost() == host);
        const auto& shown = s.panel.coreChart()->loads();
        QCOMPARE(static_cast<int>(shown.size()), run.design().get(host)->logicalProcessors);
        const int sample = run.sampleAt(s.panel.seconds());
        for (const auto& core : run.result().cores)
            if (core.host == host)
                QCOMPARE(shown.at(static_cast<std::size_t>(core.logicalProcessor)),
                         core.bitsPerSecond.at(static_cast<std::size_t>(sample)) / core.capacityBitsPerSecond);
        highest = std::max(highest, *std::max_element(shown.begin(), shown.end()));
    }
    QVERIFY2(highest > 0, "no processor of any host has anything to do");
}

void TestCharts::timeMovesEverything() {
    Session s;
    s.choose("nic-failure");
    QVERIFY(s.runToEnd());
    QSignalSpy loads(&s.panel, &SimulationPanel::loadsChanged);
    auto* slider = s.find<QSlider>("timeSlider");
    QElapsedTimer timer;
    timer.start();
    slider->setValue(slider->maximum());
    QVERIFY2(timer.elapsed() < 1000, "moving through time takes too long");
    QCOMPARE(loads.count(), 1);
    QCOMPARE(s.panel.seconds(), s.panel.runData()->result().sampleSeconds.back());
    s.panel.setSeconds(0);
    QCOMPARE(slider->value(), 0);
    QTest::mouseClick(s.find<QToolButton>("simulationStep"), Qt::LeftButton);
    QCOMPARE(slider->value(), 1);
    s.find<QComboBox>("simulationSpeed")->setCurrentIndex(6);
    QTest::mouseClick(s.find<QToolButton>("simulationPlay"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(slider->value() > 1, 5000);
    QTRY_VERIFY_WITH_TIMEOUT(!s.find<QToolButton>("simulationPlay")->isChecked(), 20000);
    QCOMPARE(slider->value(), slider->maximum());
}

void TestCharts::why() {
    Session s;
    s.choose("busy-hour");
    QVERIFY(s.runToEnd());
    const RunData& run = *s.panel.runData();
    int asked = 0;
    for (const auto& queue : run.result().queues) {
        const Id<Host> host = run.design().get(queue.nic)->host;
        const int sample = run.sampleCount() / 2;
        if (queue.bitsPerSecond.at(static_cast<std::size_t>(sample)) <= 0)
            continue;
        const QString answer = run.whyCore(host, queue.logicalProcessor, sample);
        QVERIFY2(answer.contains(QStringLiteral("Queue %1").arg(queue.queue)), qPrintable(answer));
        QVERIFY2(answer.contains(QString::fromStdString(displayName(run.design(), host))), qPrintable(answer));
        ++asked;
    }
    QVERIFY(asked > 0);
}

void TestCharts::tablesAndExports() {
    Session s;
    QVERIFY(s.panel.csv().empty());
    s.choose("busy-hour");
    QVERIFY(s.runToEnd());
    QVERIFY(s.panel.table()->rowCount() >= static_cast<int>(s.panel.runData()->result().cores.size()));
    QVERIFY(QString::fromStdString(s.panel.csv()).startsWith(QLatin1String("series,object,detail,seconds,bitsPerSecond")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cores.png"));
    QVERIFY(s.panel.savePicture(path));
    QVERIFY(!QImage(path).isNull());
}

void TestCharts::compares() {
    Session s;
    s.choose("busy-hour");
    QVERIFY(s.runToEnd());
    QCOMPARE(s.find<QTableWidget>("simulationComparison")->rowCount(), 0);
    s.choose("nic-failure");
    QVERIFY(s.runToEnd());
    QVERIFY(s.find<QTableWidget>("simulationComparison")->rowCount() > 0);
    QVERIFY(s.panel.comparisonChart()->pairCount() > 0);
}

void TestCharts::designChangeIsSaid() {
    Session s;
    s.choose("busy-hour");
    QVERIFY(s.runToEnd());
    const QString before = s.panel.status();
    Transaction t = s.workspace.begin({"Rename"});
    t.edit(s.panel.chosenHost(), [](Host& host) { host.name = "renamed"; });
    QVERIFY(s.workspace.commit(std::move(t)));
    QVERIFY(s.panel.status() != before);
}

void TestCharts::closingForgets() {
    Session s;
    s.choose("busy-hour");
    QVERIFY(s.runToEnd());
    s.workspace.close();
    QVERIFY(!s.panel.runData());
    QCOMPARE(s.panel.table()->rowCount(), 0);
    QVERIFY(!s.find<QPushButton>("simulationRun")->isEnabled());
    QVERIFY(!s.panel.grab().isNull());
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
