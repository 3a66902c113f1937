// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a thousand hosts: nothing that takes long happens on its thread, all of it can be watched
// and given up, and what is given up leaves the design as it was.
#include "diagram/view.h"
#include "exchange/file/fabric_file.h"
#include "model/generate/generate.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_preview.h"
#include "ui/panels/problems_model.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/background_export.h"
#include "ui/shell/design_files.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/long_work.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"
#include "window_session.h"
#include "workspace/reach_service.h"
#include "workspace/repair_service.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMouseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

constexpr int kPatience = 120'000;

const Design& thousandHosts() {
    static const Design design = [] {
        GenerateOptions options;
        options.hosts = 1000;
        options.vms = 2000;
        return *generateFabric(options);
    }();
    return design;
}

struct Large : Session {
    Large() {
        workspace.adopt(thousandHosts(), countersFor(thousandHosts()), QStringLiteral("Large"));
        workspace.validation().waitForIdle();
        QCoreApplication::processEvents();
    }
    CanvasView& canvas() { return *window.views().canvas(); }
    AnyId host(std::size_t at) const { return workspace.design().idsOf(kindOf<Host>)[at]; }
    std::string saved() const {
        return exchange::writeFabric(workspace.design(), workspace.document().counters());
    }
    void trigger(const char* action) { window.actions().get(action)->trigger(); }
    void mouse(QEvent::Type type, QPoint at) {
        QWidget* target = canvas().viewport();
        QMouseEvent event(type, at, target->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }
    /// Gives names away, so that there is a finding for each.
    void breakNames(std::size_t count) {
        Transaction transaction = workspace.begin({"Break"});
        for (const AnyId id : workspace.design().idsOf(kindOf<Vm>))
            if (count > 0 && transaction.setField(id, "name", std::string()))
                --count;
        if (!workspace.commit(std::move(transaction)))
            qFatal("the names were not taken away");
        workspace.validation().waitForIdle();
    }
};

/// Processor time of this thread in milliseconds: other programs do not count.
double processorTime() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

/// The longest that the event loop did not turn, in processor time.
class Watchdog {
public:
    Watchdog() {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
            longest_ = std::max(longest_, processorTime() - since_);
            since_ = processorTime();
        });
        since_ = processorTime();
        timer_.start(0);
    }
    double take() {
        since_ = processorTime();
        return std::exchange(longest_, 0);
    }

private:
    QTimer timer_;
    double since_ = 0;
    double longest_ = 0;
};

/// One full layout of the design: the measure for everything else. On the machine that the limit of 100 ms is
/// meant for it takes 4 ms.
double oneLayout(const Design& design) {
    Relations relations;
    relations.reset(design);
    double best = 1e9;
    for (int i = 0; i < 3; ++i) {
        const double before = processorTime();
        static_cast<void>(diagram::arrange(design, relations, {}));
        best = std::min(best, processorTime() - before);
    }
    return best;
}
constexpr double kLimitInLayouts = 25;

QString writeLarge(const QTemporaryDir& folder) {
    QFile file(folder.filePath(QStringLiteral("large.fabric")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const std::string bytes = exchange::writeFabric(thousandHosts());
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

} // namespace

class TestLargeWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_large_window"); }

    void ux220_noStepBlocksTheWindow_data() {
        QTest::addColumn<std::function<void(Large&)>>("step");
        using Step = std::function<void(Large&)>;
        const auto row = [](const char* name, Step step) { QTest::newRow(name) << std::move(step); };
        row("pan", [](Large& s) { s.canvas().zoomToActual(); });
        row("search", [](Large& s) {
            s.trigger("edit.find");
            s.find<QLineEdit>("findQuery")->setText(QStringLiteral("vm"));
        });
        row("rename", [](Large& s) {
            Transaction transaction = s.workspace.begin({"Rename"});
            static_cast<void>(transaction.setField(s.host(500), "name", std::string("another")));
            static_cast<void>(s.workspace.commit(std::move(transaction)));
        });
        row("delete host", [](Large& s) {
            s.workspace.selection().set(s.host(500));
            s.trigger("edit.delete");
        });
        row("undo", [](Large& s) { s.workspace.undo(); });
        row("check", [](Large& s) { s.trigger("validate.all"); });
        row("layout", [](Large& s) { s.trigger("arrange.layout"); });
        row("tenants", [](Large& s) { s.window.views().showView("tenant"); });
        row("table", [](Large& s) { s.window.views().showView("table"); });
    }
    void ux220_noStepBlocksTheWindow() {
        QFETCH(std::function<void(Large&)>, step);
        static const double unit = oneLayout(thousandHosts());
        Large s;
        if (QByteArray(QTest::currentDataTag()) == "undo") {
            s.workspace.erase({s.host(500)});
            s.workspace.validation().waitForIdle();
        }
        QTest::qWait(50);
        Watchdog watchdog;
        QTimer::singleShot(0, &s.window, [&] { step(s); });
        QTest::qWait(300);
        QTRY_VERIFY_WITH_TIMEOUT(!s.workspace.validation().isChecking(), kPatience);
        const double longest = watchdog.take();
        QVERIFY2(longest < kLimitInLayouts * unit,
                 qPrintable(QStringLiteral("%1 ms, a layout takes %2 ms").arg(longest).arg(unit)));
    }

    void ux220_openingIsOnAThreadOfItsOwn() {
        const QTemporaryDir folder;
        const QString path = writeLarge(folder);
        Session s;
        s.openContoso();
        QVERIFY(s.window.openFile(path));
        // It came back at once: the old design is still there, and nothing that would change it can be done.
        QVERIFY(s.workspace.isOpening());
        QVERIFY(s.workspace.path() != path);
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        QAction* erase = s.window.actions().get("edit.delete");
        QVERIFY(!erase->isEnabled());
        QVERIFY(erase->toolTip().contains(QStringLiteral("being opened")));
        QVERIFY(s.window.actions().get("view.zoomIn")->isEnabled());
        const std::string before = exchange::writeFabric(s.workspace.design());
        Transaction rename = s.workspace.begin({"Rename"});
        static_cast<void>(rename.setField(s.workspace.selection().current(), "name", std::string("x")));
        QVERIFY(!s.workspace.commit(std::move(rename)));
        QCOMPARE(exchange::writeFabric(s.workspace.design()), before);
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] { ++turns; });
        timer.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(!s.workspace.isOpening(), kPatience);
        QVERIFY(turns > 0);
        QCOMPARE(s.workspace.path(), path);
        QCOMPARE(s.workspace.design().table<Host>().size(), std::size_t{1000});
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        QVERIFY(erase->isEnabled());
        QVERIFY(!erase->toolTip().contains(QStringLiteral("being opened")));
    }

    void ux133_dragChecksNothing() {
        Large s;
        s.canvas().zoomToActual();
        const AnyId host = s.host(500);
        s.workspace.show(host);
        QCoreApplication::processEvents();
        const QRectF card = s.canvas().model().rectOf(host);
        QPoint at = s.canvas().mapFromScene(card.topLeft() + QPointF(60, 14));
        QSignalSpy checks(&s.workspace.validation(), &workspace::ValidationService::progressChanged);
        QSignalSpy changes(&s.workspace, &workspace::Workspace::designChanged);
        s.mouse(QEvent::MouseButtonPress, at);
        for (int i = 0; i < 20; ++i) {
            at += QPoint(3, 2);
            s.mouse(QEvent::MouseMove, at);
            QVERIFY(!s.workspace.validation().isChecking());
        }
        QCOMPARE(checks.count(), 0);
        QCOMPARE(changes.count(), 0);
        s.mouse(QEvent::MouseButtonRelease, at);
        // Where something lies is not checked either.
        QCOMPARE(changes.count(), 1);
        QCOMPARE(checks.count(), 0);
    }

    /// What was found comes in while a card is dragged: thousands of answers, and no move waits for them.
    void ux133_answersDuringADragHoldNoMoveUp() {
        Large s;
        const double measure = oneLayout(s.workspace.design());
        s.canvas().zoomToActual();
        const AnyId host = s.host(500);
        s.workspace.show(host);
        QCoreApplication::processEvents();
        QPoint at = s.canvas().mapFromScene(s.canvas().model().rectOf(host).topLeft() + QPointF(60, 14));
        Transaction transaction = s.workspace.begin({"Break"});
        for (const AnyId id : s.workspace.design().idsOf(kindOf<Vm>))
            QVERIFY(transaction.setField(id, "name", std::string()).has_value());
        QVERIFY(s.workspace.commit(std::move(transaction)));
        QSignalSpy answers(&s.workspace.validation(), &workspace::ValidationService::findingsChanged);
        QSignalSpy changes(&s.workspace, &workspace::Workspace::designChanged);
        QVERIFY(s.workspace.validation().isChecking());
        s.mouse(QEvent::MouseButtonPress, at);
        Watchdog watchdog;
        for (int i = 0; i < 20'000 && (s.workspace.validation().isChecking() || i < 20); ++i) {
            at += i % 40 < 20 ? QPoint(3, 2) : QPoint(-3, -2);
            s.mouse(QEvent::MouseMove, at);
            QCoreApplication::processEvents();
        }
        QVERIFY(!s.workspace.validation().isChecking());
        QVERIFY(answers.count() > 0);
        QVERIFY(s.workspace.validation().findings().size() >= 2000);
        // Still dragging, and nothing of it is in the design yet. A frame has half of the time of a step.
        QCOMPARE(changes.count(), 0);
        const double longest = watchdog.take();
        QVERIFY2(longest < measure * kLimitInLayouts / 2,
                 qPrintable(QStringLiteral("%1 layouts").arg(longest / measure)));
        s.mouse(QEvent::MouseButtonRelease, at);
        QCOMPARE(changes.count(), 1);
    }

    void ux133_checksAreNeverOnTheWindowsThread() {
        Large s;
        const std::uint64_t before = s.workspace.validation().revision();
        Transaction transaction = s.workspace.begin({"Move"});
        const AnyId vm = firstOf(s.workspace.design(), kindOf<Vm>);
        QVERIFY(transaction.edit(vm.as<Vm>(), [&](Vm& record) { record.host = s.host(7).as<Host>(); }));
        QVERIFY(s.workspace.commit(std::move(transaction)));
        // The step is made and the answer is still to come, by way of the event loop.
        QVERIFY(s.workspace.validation().isChecking());
        QCOMPARE(s.workspace.validation().revision(), before);
        QTRY_VERIFY_WITH_TIMEOUT(!s.workspace.validation().isChecking(), kPatience);
        QCOMPARE(s.workspace.validation().revision(), s.workspace.revision());
    }

    void ux221_cancelLeavesTheDesign_data() {
        QTest::addColumn<std::function<void(Large&)>>("job");
        using Job = std::function<void(Large&)>;
        const auto row = [](const char* name, Job job) { QTest::newRow(name) << std::move(job); };
        row("open", [](Large& s) {
            const QTemporaryDir folder;
            QVERIFY(!writeLarge(folder).isEmpty());
            QSignalSpy replaced(&s.workspace, &workspace::Workspace::documentReplaced);
            s.workspace.startOpening(folder.filePath(QStringLiteral("large.fabric")),
                                     [](const Result<void>&) { qFatal("it was cancelled"); });
            QVERIFY(s.workspace.isOpening());
            s.workspace.cancelOpening();
            QVERIFY(!s.workspace.isOpening());
            QTest::qWait(200);
            QCOMPARE(replaced.count(), 0);
        });
        row("check", [](Large& s) {
            const std::size_t findings = s.workspace.validation().findings().size();
            s.trigger("validate.all");
            QVERIFY(s.workspace.validation().isChecking());
            s.workspace.validation().cancel();
            QTRY_VERIFY_WITH_TIMEOUT(!s.workspace.validation().isChecking(), kPatience);
            QCOMPARE(s.workspace.validation().findings().size(), findings);
            // The next check is a whole one.
            s.trigger("validate.all");
            s.workspace.validation().waitForIdle();
            QVERIFY(!s.workspace.validation().isOutOfDate());
            QCOMPARE(s.workspace.validation().findings().size(), findings);
        });
        row("reach", [](Large& s) {
            workspace::ReachService service;
            QSignalSpy cancelled(&service, &workspace::ReachService::cancelled);
            service.start(s.workspace.design(), s.workspace.revision(), {});
            QVERIFY(service.isRunning());
            service.cancel();
            QVERIFY(!service.isRunning());
            QCOMPARE(cancelled.count(), 1);
        });
        row("repair", [](Large& s) {
            const auto vms = s.workspace.design().idsOf(kindOf<Vm>);
            std::vector<validation::Finding> findings(s.workspace.validation().findings());
            findings.resize(std::min<std::size_t>(findings.size(), 500));
            s.workspace.repairs().start(findings, 0, {"Repair"});
            QVERIFY(s.workspace.repairs().isRunning());
            s.workspace.repairs().cancel();
            QVERIFY(!s.workspace.repairs().isRunning());
            QTest::qWait(100);
        });
        row("layout", [](Large& s) {
            s.trigger("arrange.layout");
            s.canvas().layoutPreview().back();
        });
        row("export", [](Large& s) {
            BackgroundExport writer(s.window.longWork(), &s.window);
            s.window.longWork().setDelays(0, 0);
            std::atomic<bool> wasStopped = false;
            writer.start(
                QStringLiteral("Writing"),
                [&wasStopped](const std::stop_token& stop) {
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    wasStopped = true;
                    return Result<void>();
                },
                [](const Result<void>&) { qFatal("it was cancelled"); });
            QTRY_VERIFY(s.window.longWork().rowCount() == 1);
            const auto buttons =
                s.window.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^workCancel")));
            QCOMPARE(buttons.size(), 1);
            QVERIFY(buttons.front()->isVisible());
            buttons.front()->click();
            QTRY_VERIFY_WITH_TIMEOUT(wasStopped && !writer.isBusy(), kPatience);
            QCOMPARE(s.window.longWork().rowCount(), std::size_t{0});
        });
    }
    void ux221_cancelLeavesTheDesign() {
        QFETCH(std::function<void(Large&)>, job);
        Large s;
        const std::string before = s.saved();
        const std::size_t steps = s.workspace.document().history().size();
        job(s);
        QCOMPARE(s.workspace.document().history().size(), steps);
        QVERIFY(s.saved() == before);
    }

    void longWorkShowsItselfInTwoSteps() {
        Session s;
        LongWork& work = s.window.longWork();
        work.setDelays(0, kPatience);
        const int id = work.begin({QStringLiteral("Digging"), {}, QStringLiteral("Dug."), {}});
        QTRY_VERIFY(work.isShownInStatus());
        QCOMPARE(work.rowCount(), std::size_t{0});
        auto* bar = s.find<QProgressBar>("statusProgress");
        QCOMPARE(bar->maximum(), 0); // nobody knows how long
        work.report(id, 0.25);
        QTRY_COMPARE(bar->value(), 25);
        work.setDelays(0, 0);
        QTRY_COMPARE(work.rowCount(), std::size_t{1});
        // Work that cannot be ended offers no button for it.
        QVERIFY(!s.window.findChild<QPushButton*>(QStringLiteral("workCancel%1").arg(id)));
        work.end(id);
        QCOMPARE(work.rowCount(), std::size_t{0});
        QVERIFY(!work.isShownInStatus());
        QCOMPARE(s.window.messages().text(), QStringLiteral("Dug."));
    }

    void quickWorkShowsNothing() {
        Session s;
        LongWork& work = s.window.longWork();
        const int id = work.begin({QStringLiteral("Blinking"), {}, QStringLiteral("Done."), {}});
        work.end(id);
        QVERIFY(!work.isShownInStatus());
        QVERIFY(s.window.messages().text() != QStringLiteral("Done."));
    }

    void hiddenViewsCatchUpWhenTheyAreSeen() {
        Session s;
        s.openContoso();
        CanvasView* physical = s.window.views().canvas();
        s.window.views().showView("logical");
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.erase({host});
        s.window.views().showView("physical");
        QCOMPARE(s.window.views().canvas(), physical);
        QVERIFY(!physical->model().itemOf(host));
        const std::vector<diagram::Part> followed = physical->model().picture();
        physical->model().rebuild();
        QVERIFY(physical->model().picture() == followed);
    }

    void thousandsOfProblemsLeaveTheWindowUsable() {
        Large s;
        s.breakNames(2000);
        const std::size_t count = s.workspace.validation().counts().open();
        QVERIFY(count >= 2000);
        s.window.panels().show("problems");
        auto* table = s.find<QTableView>("problemsTable");
        QCOMPARE(static_cast<std::size_t>(table->model()->rowCount()), count);
        s.trigger("validate.next");
        QVERIFY(s.workspace.selection().size() == 1);
        const AnyId first = s.workspace.selection().current();
        s.trigger("validate.next");
        QVERIFY(s.workspace.selection().current() != first);
        // Each object knows its own without a look at all.
        for (const AnyId id : s.workspace.design().idsOf(kindOf<Vm>)) {
            const auto own = s.workspace.validation().findingsOf(id);
            QVERIFY(std::ranges::all_of(own, [id](const auto* finding) { return finding->subject == id; }));
            QCOMPARE(own.size() - s.workspace.validation().countsOf(id).open() -
                         s.workspace.validation().countsOf(id).accepted,
                     std::size_t{0});
        }
        // All of them go together, and the list says the same as a fresh check.
        s.workspace.undo();
        s.workspace.validation().waitForIdle();
        const auto followed = s.workspace.validation().findings();
        s.workspace.validation().recheck(s.workspace.design(), s.workspace.revision());
        s.workspace.validation().waitForIdle();
        QVERIFY(followed == s.workspace.validation().findings());
    }
};

QTEST_MAIN(TestLargeWindow)
#include "tst_large_window.moc"
