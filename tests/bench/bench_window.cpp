// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window keeps the event loop busy: a timer ticks all the time, and the longest gap between two
// ticks is what somebody who types or drags would have waited.
//
//     bench_window [FILE] [--settle 700]
//
// Opens the design, or a generated one of 1,000 hosts and 25,000 machines, and works on it by real events.
// For each step it prints the longest gap in milliseconds, and the processor time that the window's thread
// spent in it: on a machine that has other work to do the latter says more.
#include "bench_output.h"
#include "exchange/file/fabric_file.h"
#include "model/document.h"
#include "model/generate/generate.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <utility>

using namespace fd;

namespace {

/// Measures the longest time between two ticks of a timer in the event loop.
class Watchdog {
public:
    struct Gap {
        double wall = 0;
        double processor = 0;
    };

    Watchdog() {
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
            longest_.wall = std::max(longest_.wall, static_cast<double>(since_.nsecsElapsed()) / 1e6);
            longest_.processor = std::max(longest_.processor, processorTime() - processorSince_);
            restart();
        });
        restart();
        timer_.start(2);
    }
    /// The longest gaps since the last call.
    Gap take() {
        restart();
        return std::exchange(longest_, {});
    }

private:
    /// Of this thread, in milliseconds; 0 where it cannot be told.
    static double processorTime() {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
        return 0;
#endif
    }
    void restart() {
        since_.restart();
        processorSince_ = processorTime();
    }

    QTimer timer_;
    QElapsedTimer since_;
    double processorSince_ = 0;
    Gap longest_;
};

class Story {
public:
    Story(ui::MainWindow& window, workspace::Workspace& workspace, int settle)
        : window_(window), workspace_(workspace), settle_(settle) {}

    void run(const QString& path) {
        step(
            "open", [&] { window_.openFile(path); }, 4 * settle_);
        std::printf("BENCH window product objects count %zu\n", workspace_.design().size());
        // What goes on in the background after opening is not what the next steps ask for.
        workspace_.validation().waitForIdle();
        repeat("pan", [&](int i) { pan(i); });
        repeat("zoom", [&](int i) { wheel(i % 12 < 6 ? 120 : -120); });
        step("zoom-actual", [&] { trigger("view.zoomActual"); });
        repeat("pan-near", [&](int i) { pan(i); });
        step("fit", [&] { trigger("view.fit"); });
        step("select-one", [&] { selectSomeHost(); });
        step("select-all", [&] {
            canvas().setFocus();
            canvas().selectAll();
        });
        step("select-none", [&] { workspace_.selection().clear(); });
        step(
            "rename", [&] { rename("A host with another name"); }, 2 * settle_);
        step(
            "undo", [&] { trigger("edit.undo"); }, 2 * settle_);
        step(
            "redo", [&] { trigger("edit.redo"); }, 2 * settle_);
        step(
            "search", [&] { search("vm-01"); }, 2 * settle_);
        repeat("search-next", [&](int) { trigger("edit.findNext"); });
        step(
            "search-condition", [&] { search("kind:vm cpu>2"); }, 2 * settle_);
        step("search-close", [&] { window_.findChild<QWidget*>(QStringLiteral("findBar"))->hide(); });
        step("reveal", [&] { workspace_.show(someHost()); });
        repeat("drag", [&](int i) { drag(i); });
        step(
            "drop", [&] { release(); }, 2 * settle_);
        step(
            "validate", [&] { trigger("validate.all"); }, 3 * settle_);
        for (const char* view : {"logical", "tenant", "host", "table", "physical"})
            step(std::string("show-") + view, [&] { window_.views().showView(view); });
        step(
            "delete-host",
            [&] {
                workspace_.selection().set(someHost());
                trigger("edit.delete");
            },
            2 * settle_);
        step(
            "undo-delete", [&] { trigger("edit.undo"); }, 2 * settle_);
        step(
            "layout", [&] { trigger("arrange.layout"); }, 3 * settle_);
        step("layout-back", [&] { canvas().showPlanned(std::nullopt); });
        step("vlan", [&] { window_.views().setVlan(VlanId::of(10)); });
        step("vlan-none", [&] { window_.views().setVlan(std::nullopt); });
        step(
            "save",
            [&] { static_cast<void>(workspace_.saveAs(folder_.filePath(QStringLiteral("saved.fabric")))); },
            2 * settle_);
        problems();
        std::printf("BENCH window product all longest_ms %.1f\n", worst_);
        std::printf("BENCH window product all longest_processor_ms %.1f\n", worstProcessor_);
    }

private:
    /// Ten thousand findings, looked at and repaired.
    void problems() {
        step(
            "break", [&] { breakNames(); }, 4 * settle_);
        workspace_.validation().waitForIdle();
        std::printf("BENCH window product findings count %zu\n", workspace_.validation().findings().size());
        repeat("next-problem", [&](int) { trigger("validate.next"); });
        repeat("pan-with-problems", [&](int i) { pan(i); });
        step("problems-filter", [&] {
            window_.findChild<QLineEdit*>(QStringLiteral("problemsFilter"))
                ->setText(QStringLiteral("vm-0001"));
        });
        step("problems-filter-off",
             [&] { window_.findChild<QLineEdit*>(QStringLiteral("problemsFilter"))->clear(); });
        step("edit-with-problems", [&] { rename("Another name again"); });
        step("select-with-problems", [&] { selectSomeHost(); });
        step("table-with-problems", [&] { window_.views().showView("table"); });
        step("physical-with-problems", [&] { window_.views().showView("physical"); });
        trigger("validate.next");
        step(
            "fix-all", [&] { fixAll(); }, 8 * settle_);
        step(
            "undo-fix-all", [&] { trigger("edit.undo"); }, 4 * settle_);
    }
    void breakNames() {
        Transaction transaction = workspace_.begin({"Break"});
        std::size_t left = 10000;
        for (const AnyId id : workspace_.design().idsOf(kindOf<Vm>))
            if (left-- > 0)
                static_cast<void>(transaction.setField(id, "name", std::string()));
            else
                break;
        static_cast<void>(workspace_.commit(std::move(transaction)));
    }
    void fixAll() {
        if (auto* all = window_.findChild<QPushButton*>(QStringLiteral("problemFixAll0")))
            all->click();
        else
            std::printf("(no repair for all)\n");
    }
    void search(const char* text) {
        trigger("edit.find");
        window_.findChild<QLineEdit*>(QStringLiteral("findQuery"))->setText(QLatin1String(text));
    }
    void step(const std::string& name, const std::function<void()>& what, int settle = 0) {
        watchdog_.take();
        QTimer::singleShot(0, &window_, what);
        QEventLoop loop;
        QTimer::singleShot(settle ? settle : settle_, &loop, &QEventLoop::quit);
        loop.exec();
        report(name);
    }
    void repeat(const std::string& name, const std::function<void(int)>& what) {
        watchdog_.take();
        QEventLoop loop;
        int done = 0;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] { done < 40 ? what(done++) : loop.quit(); });
        timer.start(10);
        loop.exec();
        report(name);
    }
    void report(const std::string& name) {
        const Watchdog::Gap gap = watchdog_.take();
        worst_ = std::max(worst_, gap.wall);
        worstProcessor_ = std::max(worstProcessor_, gap.processor);
        std::printf("BENCH window product %s longest_ms %.1f\n", name.c_str(), gap.wall);
        std::printf("BENCH window product %s longest_processor_ms %.1f\n", name.c_str(), gap.processor);
        std::fflush(stdout);
    }
    ui::CanvasView& canvas() { return *window_.views().canvas(); }
    void trigger(const char* action) {
        if (QAction* found = window_.findChild<QAction*>(QLatin1String(action)))
            found->trigger();
        else
            std::printf("(no action %s)\n", action);
    }
    AnyId someHost() const {
        const auto hosts = workspace_.design().idsOf(kindOf<Host>);
        return hosts.empty() ? AnyId{} : hosts[hosts.size() / 2];
    }
    void selectSomeHost() { workspace_.selection().set(someHost()); }
    void rename(const char* name) {
        Transaction transaction = workspace_.begin({"Rename"});
        static_cast<void>(transaction.setField(someHost(), "name", std::string(name)));
        static_cast<void>(workspace_.commit(std::move(transaction)));
    }
    void pan(int i) {
        QScrollBar* bar = canvas().horizontalScrollBar();
        bar->setValue(bar->value() + (i % 2 == 0 ? 30 : -20));
    }
    void wheel(int delta) {
        QWidget* viewport = canvas().viewport();
        const QPointF at = viewport->rect().center();
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }
    void mouse(QEvent::Type type, QPointF at) {
        QWidget* viewport = canvas().viewport();
        const bool isMove = type == QEvent::MouseMove;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }
    void drag(int i) {
        if (i == 0) {
            const QRectF card = canvas().model().rectOf(someHost());
            grip_ = canvas().mapFromScene(card.topLeft() + QPointF(card.width() / 2, 60));
            mouse(QEvent::MouseButtonPress, grip_);
        }
        grip_ += QPointF(3, 2);
        mouse(QEvent::MouseMove, grip_);
    }
    void release() { mouse(QEvent::MouseButtonRelease, grip_); }

    ui::MainWindow& window_;
    workspace::Workspace& workspace_;
    int settle_;
    Watchdog watchdog_;
    QPointF grip_;
    double worst_ = 0;
    double worstProcessor_ = 0;
    QTemporaryDir folder_;
};

/// The generated fabric that the targets speak of, as a file.
QString generated(const QTemporaryDir& folder) {
    GenerateOptions options;
    options.hosts = 1000;
    options.vms = 25000;
    QFile file(folder.filePath(QStringLiteral("large.fabric")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const std::string bytes = exchange::writeFabric(*generateFabric(options));
    file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("fabric-designer-test"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    ui::applyTheme(QStringLiteral("light"));
    ui::applyLanguage(QStringLiteral("en"));
    const bench::Arguments arguments(argc, argv);
    workspace::Workspace workspace;
    ui::MainWindow window(workspace);
    window.resize(1600, 1000);
    window.show();
    QApplication::processEvents();
    const QTemporaryDir folder;
    const bool hasFile = argc > 1 && argv[1][0] != '-';
    Story(window, workspace, static_cast<int>(arguments.number("--settle", 700)))
        .run(hasFile ? QString::fromLocal8Bit(argv[1]) : generated(folder));
    return 0;
}
