// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation dock by real events: scenarios, runs, time, charts, reasons, comparison.
#include "model/naming.h"
#include "simulation_session.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/compare_page.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/migration_chart.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/run_data.h"
#include "ui/charts/scenario_editor.h"
#include "ui/charts/scenario_table_model.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/time_slider.h"
#include "ui/charts/transport_bar.h"
#include "ui/charts/why.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

using namespace fd;
using namespace fd::ui;

namespace {

/// How often a widget was painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget* watched) { watched->installEventFilter(this); }
    int count() const { return count_; }
    void reset() { count_ = 0; }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        count_ += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int count_ = 0;
};

} // namespace

using test::raiseLimit;
using Session = test::SimulationSession;

class TestSimulationDock : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void ux140_sameSeedSameNumbers();
    void ux140_otherSeedOtherBursts();
    void ux141_heatCellsCarryNumbers();
    void heatMapByKeyboard();
    void ux142_sliderMovesEverythingAtFiftyHosts();
    void ux143_cancelLeavesPartialResults();
    void timeIsReachableWhileComputing();
    void transportByKeysAndButtons();
    void ux144_sameAxesAndDifferencesOnTop();
    void ux144_whatChanged();
    void ux145_raisingTheLimitChangesTheNumber();
    void whyAnswersAClick();
    void everyMarkAnswersWhyInItsTooltip();
    void chartsAreTablesToo();
    void legendTogglesLines();
    void freezeKeepsTheDiagram();
    void designChangeIsSaid();
    void closingForgets();
    void namesAreUnique();
};

void TestSimulationDock::initTestCase() {
    applyTheme(QStringLiteral("light"));
}

void TestSimulationDock::ux140_sameSeedSameNumbers() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    const std::string first = s.panel.csv();
    QVERIFY(s.runReadyMade("busy-hour"));
    QVERIFY(first.size() > 1000);
    QVERIFY(s.panel.csv() == first);
}

void TestSimulationDock::ux140_otherSeedOtherBursts() {
    Session s;
    s.panel.tabs()->setCurrentIndex(0);
    s.panel.scenarios().choose(Id<Scenario>{1});
    auto* flows = s.panel.editor().flows();
    QVERIFY(
        flows->setData(flows->index(0, flows->columnOf("pattern")), QStringLiteral("bursts"), Qt::EditRole));
    QVERIFY(s.runToEnd());
    const auto bursts = [&] {
        std::vector<bool> on;
        for (const double rate : s.panel.runData()->result().flows.front().bitsPerSecond)
            on.push_back(rate > 0);
        return on;
    };
    const auto first = bursts();
    QVERIFY(std::count(first.begin(), first.end(), true) > 3);
    QVERIFY(std::count(first.begin(), first.end(), false) > 3);
    s.panel.tabs()->setCurrentIndex(0);
    auto* seed = s.find<QSpinBox>("scenarioSeed");
    seed->selectAll();
    QTest::keyClicks(seed, QStringLiteral("42"));
    QTest::keyClick(seed, Qt::Key_Return);
    QVERIFY(s.runToEnd());
    QVERIFY(bursts() != first);
}

void TestSimulationDock::ux141_heatCellsCarryNumbers() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    s.panel.tabs()->setCurrentIndex(1);
    HeatMap& heat = s.panel.heatMap();
    const Id<Host> host = s.panel.runData()->hosts().front();
    const Host& record = *s.panel.runData()->design().get(host);
    const QFontMetrics metrics(heat.font());
    for (int processor = 0; processor < record.logicalProcessors; ++processor) {
        const QRect rect = heat.rectOf({host, processor});
        QVERIFY(rect.width() >= metrics.horizontalAdvance(QStringLiteral("100")));
        QVERIFY(rect.height() >= metrics.height());
        QCOMPARE(heat.cellAt(rect.center()), std::optional(HeatMap::Cell{host, processor}));
    }
    // In grey, neighbouring steps of the ramp still differ from the number on them.
    const QImage grey =
        heat.viewport()->grab(heat.rectOf({host, 0})).toImage().convertToFormat(QImage::Format_Grayscale8);
    int darkest = 255;
    int lightest = 0;
    for (int y = 2; y < grey.height() - 2; ++y)
        for (int x = 2; x < grey.width() - 2; ++x) {
            darkest = std::min(darkest, qGray(grey.pixel(x, y)));
            lightest = std::max(lightest, qGray(grey.pixel(x, y)));
        }
    QVERIFY2(lightest - darkest > 100, qPrintable(QString::number(lightest - darkest)));
    QVERIFY(s.panel.runData()
                ->whyCore(host, 0, s.panel.sample())
                .contains(QString::fromStdString(displayName(s.workspace.design(), host))));
}

void TestSimulationDock::heatMapByKeyboard() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    HeatMap& heat = s.panel.heatMap();
    heat.setFocus();
    QTest::keyClick(&heat, Qt::Key_Down);
    QTest::keyClick(&heat, Qt::Key_Right);
    QTest::keyClick(&heat, Qt::Key_Right);
    QVERIFY(heat.current());
    QCOMPARE(heat.current()->processor, 2);
    QTest::keyClick(&heat, Qt::Key_Return);
    QVERIFY(s.panel.whyText()->isVisible());
    QVERIFY(s.panel.whyText()->toPlainText().contains(QStringLiteral("2")));
    QVERIFY(!heat.accessibleDescription().isEmpty());
}

void TestSimulationDock::ux142_sliderMovesEverythingAtFiftyHosts() {
    Session s(50);
    QVERIFY(s.runReadyMade("busy-hour"));
    QVERIFY(s.panel.runData()->hosts().size() >= 50);
    CanvasView canvas(s.workspace);
    canvas.resize(1200, 800);
    canvas.setViewKind(diagram::ViewKind::Physical);
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    canvas.zoomToFit();
    QObject::connect(&s.panel, &SimulationPanel::loadsChanged, &canvas, &CanvasView::setLoads);
    auto* slider = s.find<TimeSlider>("timeSlider");
    s.panel.tabs()->setCurrentIndex(1);
    // What is counted is the work of a move: one message to the diagrams, one picture of the page in sight, none of
    // the others, and on the diagram only what has another load.
    PaintCounter inSight(s.panel.heatMap().viewport());
    PaintCounter hidden(s.find<QWidget>("throughputPlot"));
    PaintCounter hiddenToo(s.find<QWidget>("heldBackPlot"));
    QSignalSpy loads(&s.panel, &SimulationPanel::loadsChanged);
    QSignalSpy design(&s.workspace, &workspace::Workspace::designChanged);
    constexpr int kMoves = 6;
    for (int i = 1; i <= kMoves; ++i) {
        QTest::mouseClick(slider, Qt::LeftButton, {},
                          QPoint(slider->xOf(i * slider->maximum() / (kMoves + 1)), slider->height() / 2));
        QTRY_COMPARE_WITH_TIMEOUT(loads.count(), i, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(inSight.count() >= 1, 20000);
        QVERIFY2(inSight.count() <= 2, qPrintable(QString::number(inSight.count())));
        inSight.reset();
        QCOMPARE(canvas.model().annotations().load.size(),
                 loads.last().first().value<diagram::Annotations>().load.size());
    }
    QCOMPARE(loads.count(), kMoves);
    QCOMPARE(hidden.count() + hiddenToo.count(), 0);
    QCOMPARE(design.count(), 0);
}

void TestSimulationDock::ux143_cancelLeavesPartialResults() {
    Session s(20);
    s.panel.scenarios().chooseReadyMade(QStringLiteral("busy-hour"));
    s.panel.scenarios().keep();
    Transaction t = s.workspace.begin({"Bursts"});
    for (const AnyId id : s.workspace.design().idsOf(kindOf<ScenarioFlow>))
        t.edit(id.as<ScenarioFlow>(), [](ScenarioFlow& flow) { flow.pattern = TrafficPattern::Bursts; });
    QVERIFY(s.workspace.commit(std::move(t)));
    const std::size_t steps = s.steps();
    // Held in the middle until it is told to stop: on no machine is it done before that.
    std::atomic<bool> isHeld = false;
    std::atomic<int> stepsAfterStop = 0;
    s.workspace.simulation().setStep([&](double share, const std::stop_token& stop) {
        if (stop.stop_requested())
            ++stepsAfterStop;
        isHeld = share > 0.5;
        while (isHeld && !stop.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    QSignalSpy partial(&s.workspace.simulation(), &workspace::SimulationService::partialReady);
    QSignalSpy finished(&s.workspace.simulation(), &workspace::SimulationService::finished);
    s.click("simulationRun");
    QTRY_VERIFY_WITH_TIMEOUT(isHeld && partial.count() > 0, 60000);
    QVERIFY(s.workspace.simulation().isRunning());
    // What there is can be looked at already, and says that it is not all.
    QVERIFY(s.panel.runData()->result().partial);
    QVERIFY(s.panel.runData()->sampleCount() > 0);
    QVERIFY(s.find<QLabel>("processorsFootnote")->text().contains(QStringLiteral("Partial")));
    s.click("simulationStop");
    QCOMPARE(finished.count(), 0); // the click itself waits for nobody
    QVERIFY(finished.wait(60000));
    // The wish to stop is heard at the next step, whatever remains: that is what makes it quick.
    QVERIFY2(stepsAfterStop <= 2, qPrintable(QString::number(stepsAfterStop)));
    QVERIFY(!s.workspace.simulation().isRunning());
    QVERIFY(!s.panel.runData()->isComplete());
    QVERIFY(s.panel.runData()->result().cancelled);
    QVERIFY(s.panel.runData()->sampleCount() < s.panel.runData()->plannedSamples());
    QVERIFY2(s.panel.status().contains(QStringLiteral("partial")), qPrintable(s.panel.status()));
    QVERIFY(s.find<QLabel>("processorsFootnote")->text().contains(QStringLiteral("Partial")));
    // Nothing of the design was touched by it.
    QCOMPARE(s.steps(), steps);
}

void TestSimulationDock::timeIsReachableWhileComputing() {
    TimeSlider slider;
    slider.resize(400, 30);
    slider.show();
    QVERIFY(QTest::qWaitForWindowExposed(&slider));
    slider.setSamples(50, 100, 0.5);
    const auto press = [&](int sample) {
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(slider.xOf(sample), slider.height() / 2));
    };
    press(20);
    QCOMPARE(slider.value(), 20);
    press(90);
    QCOMPARE(slider.value(), 49); // no further than what is computed
    const QImage before = slider.grab().toImage();
    slider.setSamples(100, 100, 0.5);
    QCOMPARE(slider.value(), 49);
    QVERIFY2(slider.grab().toImage() != before, "the part that is not ready looks like the rest");
    press(90);
    QCOMPARE(slider.value(), 90);
}

void TestSimulationDock::transportByKeysAndButtons() {
    Session s;
    QVERIFY(s.runReadyMade("nic-failure"));
    auto* slider = s.find<TimeSlider>("timeSlider");
    QCOMPARE(slider->marks().size(), std::size_t{2});
    QCOMPARE(s.panel.sample(), s.panel.runData()->sampleCount() / 2);
    s.click("simulationToStart");
    QCOMPARE(slider->value(), 0);
    QCOMPARE(s.find<QLabel>("simulationTime")->text(), QStringLiteral("00:00:00.000"));
    s.click("simulationStep");
    QCOMPARE(slider->value(), 1);
    s.panel.heatMap().setFocus();
    QTest::keyClick(&s.panel.heatMap(), Qt::Key_Period);
    QCOMPARE(slider->value(), 2);
    QTest::keyClick(&s.panel.heatMap(), Qt::Key_Comma);
    QCOMPARE(slider->value(), 1);
    s.find<QComboBox>("simulationSpeed")->setCurrentIndex(6);
    QTest::keyClick(&s.panel.heatMap(), Qt::Key_Space);
    QVERIFY(s.panel.transport().isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(slider->value() > 1, 5000);
    QTest::keyClick(&s.panel.heatMap(), Qt::Key_Space);
    QVERIFY(!s.panel.transport().isPlaying());
    s.click("simulationToEnd");
    QCOMPARE(slider->value(), slider->maximum());
    s.click("simulationPlay"); // begins again at the start, and stops at the end
    QVERIFY(slider->value() < slider->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(!s.panel.transport().isPlaying(), 20000);
    s.click("simulationLoop");
    s.click("simulationPlay");
    QTRY_VERIFY_WITH_TIMEOUT(slider->value() > slider->maximum() / 2, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(slider->value() < slider->maximum() / 2, 20000);
    QVERIFY(s.panel.transport().isPlaying());
}

void TestSimulationDock::ux144_sameAxesAndDifferencesOnTop() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    QCOMPARE(s.find<QTableWidget>("simulationComparison")->rowCount(), 0);
    Transaction t = s.workspace.begin({"Slower"});
    for (const AnyId id : s.workspace.design().idsOf(kindOf<Host>))
        t.edit(id.as<Host>(), [](Host& host) { host.coreCapacity = Bandwidth::megabitsPerSecond(800); });
    QVERIFY(s.workspace.commit(std::move(t)));
    QVERIFY(s.runReadyMade("busy-hour"));
    ComparePage& page = s.panel.comparison();
    s.panel.tabs()->setCurrentWidget(&page);
    QVERIFY(page.table()->rowCount() > 0);
    QVERIFY(page.summary().contains(u'→'));
    QCOMPARE(page.firstChart()->top(), page.secondChart()->top());
    QVERIFY(page.firstChart()->seriesCount() > 0);
    QVERIFY2(page.table()->mapTo(&page, QPoint()).y() < page.firstChart()->mapTo(&page, QPoint()).y(),
             "the table of differences is not on top");
    // Better and worse are told by word and sign, not by colour alone.
    QVERIFY(page.table()->item(0, 3)->text().contains(QStringLiteral("▲")) ||
            page.table()->item(0, 3)->text().contains(QStringLiteral("▼")));
    QVERIFY(!page.table()->item(0, 4)->text().isEmpty());
    QSignalSpy loads(&s.panel, &SimulationPanel::loadsChanged);
    s.click("compareOnDiagram");
    QVERIFY(loads.count() > 0);
    QVERIFY(!loads.last().first().value<diagram::Annotations>().difference.empty());
    const auto first = page.first();
    s.click("compareSwap");
    QVERIFY(page.second() == first);
}

void TestSimulationDock::ux144_whatChanged() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    const Id<Host> host = s.panel.chosenHost();
    Transaction t = s.workspace.begin({"Change"});
    t.edit(host, [](Host& record) { record.coreCapacity = Bandwidth::gigabitsPerSecond(9); });
    QVERIFY(s.workspace.commit(std::move(t)));
    QVERIFY(s.runReadyMade("busy-hour"));
    s.panel.tabs()->setCurrentWidget(&s.panel.comparison());
    s.click("compareWhatChanged");
    auto* list = s.find<QListWidget>("compareChanges");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QVERIFY2(list->item(0)->text().contains(QStringLiteral("9")), qPrintable(list->item(0)->text()));
}

void TestSimulationDock::ux145_raisingTheLimitChangesTheNumber() {
    int asked = 0;
    for (const char* name : {"copy-disk", "one-big-vm"}) {
        Session s;
        QVERIFY(s.runReadyMade(name));
        const auto run = s.panel.runData();
        const int sample = run->sampleAt(15);
        for (std::size_t f = 0; f < run->result().flows.size(); ++f) {
            const auto* limit = run->limitOf(run->result().flows[f], sample);
            if (!limit)
                continue;
            const double before = run->result().flows[f].bitsPerSecond[static_cast<std::size_t>(sample)];
            const QString answer =
                whyThisNumber(*run, {WhySubject::Kind::Flow, {}, static_cast<int>(f)}, sample);
            QVERIFY2(answer.contains(run->limitName(*limit)), qPrintable(answer));
            raiseLimit(s.workspace, *limit);
            QVERIFY(s.runToEnd());
            const double after =
                s.panel.runData()->result().flows[f].bitsPerSecond[static_cast<std::size_t>(sample)];
            QVERIFY2(after > before * 1.05,
                     qPrintable(QStringLiteral("%1 stays at %2")
                                    .arg(QString::fromStdString(limit->name), rateText(after))));
            ++asked;
            break;
        }
    }
    QCOMPARE(asked, 2);
}

void TestSimulationDock::whyAnswersAClick() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    s.click("simulationWhy");
    QVERIFY(s.panel.whyText()->isVisible());
    HeatMap& heat = s.panel.heatMap();
    const auto& queue =
        *std::find_if(s.panel.runData()->result().queues.begin(), s.panel.runData()->result().queues.end(),
                      [&](const auto& one) { return valueAt(one.bitsPerSecond, s.panel.sample()) > 0; });
    const Id<Host> host = s.workspace.design().get(queue.nic)->host;
    QTest::mouseClick(heat.viewport(), Qt::LeftButton, {},
                      heat.rectOf({host, queue.logicalProcessor}).center());
    QCOMPARE(s.panel.whySubject().index, queue.logicalProcessor);
    const QString answer = s.panel.whyText()->toPlainText();
    QVERIFY2(answer.contains(QString::fromStdString(displayName(s.workspace.design(), host))),
             qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("queue %1").arg(queue.queue)), qPrintable(answer));
    // A name in the answer leads to the object.
    QSignalSpy shown(&s.workspace, &workspace::Workspace::showRequested);
    emit s.panel.whyText()->anchorClicked(QUrl(QStringLiteral("object:host-1")));
    QCOMPARE(shown.count(), 1);
}

void TestSimulationDock::everyMarkAnswersWhyInItsTooltip() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    const auto run = s.panel.runData();
    const int sample = s.panel.sample();
    const bool isHeldBack = std::any_of(run->result().flows.begin(), run->result().flows.end(),
                                        [&](const auto& flow) { return run->limitOf(flow, sample) != nullptr; });
    QVERIFY(isHeldBack);
    // Lines: what they carry, and who is held back by what.
    s.panel.tabs()->setCurrentIndex(2);
    SeriesChart& chart = s.panel.throughput();
    auto* plot = s.find<QWidget>("throughputPlot");
    QTRY_VERIFY_WITH_TIMEOUT(plot->width() > 200, 20000);
    QString tip;
    for (int y = 0; y < plot->height() && tip.isEmpty(); ++y)
        if (chart.lineAt(QPointF(plot->width() / 2, y)) >= 0)
            tip = chart.tip(QPointF(plot->width() / 2, y));
    QVERIFY2(tip.contains(QStringLiteral("held back")) || tip.contains(QStringLiteral("hold")), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("at most")), qPrintable(tip));
    // Cells, bars and migrations.
    QVERIFY(!run->whyCore(s.panel.chosenHost(), 2, sample).isEmpty());
    for (const RunData::Share& share : run->shares(s.panel.chosenHost(), sample))
        QVERIFY(!share.why.isEmpty());
    QVERIFY(s.runReadyMade("drain-host"));
    s.panel.tabs()->setCurrentIndex(3);
    QVERIFY(s.panel.migrations().rowCount() > 0);
    QVERIFY(!s.panel.migrations().why(0, s.panel.seconds()).isEmpty());
}

void TestSimulationDock::chartsAreTablesToo() {
    Session s;
    QVERIFY(s.panel.csv().empty());
    QVERIFY(s.runReadyMade("drain-host"));
    QVERIFY(QString::fromStdString(s.panel.csv())
                .startsWith(QLatin1String("series,object,detail,seconds,bitsPerSecond")));
    const struct {
        const char* name;
        int tab;
    } pages[] = {{"processors", 1}, {"throughput", 2}, {"migrations", 3}, {"heldBack", 4}, {"shares", 5}};
    QTemporaryDir folder;
    for (const auto& page : pages) {
        s.panel.tabs()->setCurrentIndex(page.tab);
        auto* frame = s.find<ChartPage>((std::string(page.name) + "Page").c_str());
        QVERIFY2(!frame->summary().isEmpty(), page.name);
        s.click((std::string(page.name) + "AsTable").c_str());
        QVERIFY(frame->isTable());
        if (std::string_view(page.name) != "heldBack")
            QVERIFY2(frame->table()->rowCount() > 0, page.name);
        QVERIFY(!frame->table()->accessibleName().isEmpty());
        s.click((std::string(page.name) + "CopyData").c_str());
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u'\t'), page.name);
        QVERIFY(frame->csv().contains(u'\n'));
        const QString numbers = folder.filePath(QString::fromLatin1(page.name) + QStringLiteral(".csv"));
        QCOMPARE(frame->writeCsv(numbers), QString());
        QFile written(numbers);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), frame->csv());
        QVERIFY(!frame->writeCsv(folder.filePath(QStringLiteral("none/such.csv"))).isEmpty());
        // What is heard is what stands above the chart.
        QCOMPARE(s.find<QLabel>((std::string(page.name) + "Summary").c_str())->text(), frame->summary());
        QVERIFY(s.find<QLabel>((std::string(page.name) + "Footnote").c_str())
                    ->text()
                    .contains(QStringLiteral("Estimate")));
        s.click((std::string(page.name) + "AsTable").c_str());
        const QString path = folder.filePath(QString::fromLatin1(page.name) + QStringLiteral(".png"));
        QVERIFY(frame->savePicture(path));
        QVERIFY(!QImage(path).isNull());
    }
}

void TestSimulationDock::legendTogglesLines() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    s.panel.tabs()->setCurrentIndex(2);
    SeriesChart& chart = s.panel.throughput();
    QVERIFY(chart.seriesCount() > 1);
    QVERIFY(chart.lines().front().limit);
    QVERIFY(chart.isShown(0));
    QTest::mouseClick(s.find<QCheckBox>("throughputPlotLine0"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!chart.isShown(0));
    QVERIFY(chart.isShown(1));
    auto* of = s.find<QComboBox>("throughputOf");
    of->setFocus();
    QTest::keyClick(of, Qt::Key_Down);
    QCOMPARE(of->currentIndex(), 1);
    QVERIFY(chart.seriesCount() > 0);
    QVERIFY(!chart.lines().front().object.is<PhysicalNic>());
}

void TestSimulationDock::freezeKeepsTheDiagram() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    QSignalSpy loads(&s.panel, &SimulationPanel::loadsChanged);
    s.click("simulationFreeze");
    s.click("simulationStep");
    QCOMPARE(loads.count(), 0);
    s.click("simulationFreeze");
    QCOMPARE(loads.count(), 1);
}

void TestSimulationDock::designChangeIsSaid() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    const QString before = s.panel.status();
    Transaction t = s.workspace.begin({"Rename"});
    t.edit(s.panel.chosenHost(), [](Host& host) { host.name = "renamed"; });
    QVERIFY(s.workspace.commit(std::move(t)));
    QVERIFY(s.panel.status() != before);
}

void TestSimulationDock::closingForgets() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    s.workspace.close();
    QVERIFY(!s.panel.runData());
    QVERIFY(!s.find<QPushButton>("simulationRun")->isEnabled());
    QCOMPARE(s.find<QListWidget>("scenarioList")->count(), 0);
    QVERIFY(!s.panel.grab().isNull());
}

void TestSimulationDock::namesAreUnique() {
    Session s;
    QVERIFY(s.runReadyMade("busy-hour"));
    QSet<QString> names;
    for (const QWidget* widget : s.panel.findChildren<QWidget*>()) {
        const QString name = widget->objectName();
        const bool isOurs = !name.isEmpty() && !name.startsWith(QLatin1String("qt_")) &&
                            !name.startsWith(QLatin1String("Scroll"));
        if (widget->focusPolicy() != Qt::NoFocus && isOurs)
            QVERIFY2(!names.contains(name), qPrintable(name));
        if (isOurs)
            names.insert(name);
        if (qobject_cast<const QToolButton*>(widget) && isOurs)
            QVERIFY2(!widget->accessibleName().isEmpty() || widget->parentWidget()->inherits("QTabBar"),
                     qPrintable(name));
    }
}

QTEST_MAIN(TestSimulationDock)
#include "tst_simulation_dock.moc"
