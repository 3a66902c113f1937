// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window keeps the event loop busy: a timer ticks all the time, and the longest gap between two
// ticks is what somebody who types or drags would have waited.
//
//     bench_window FILE [--settle 700]
//
// Opens the design and works on it by real events. For each step it prints the longest gap in milliseconds.
#include "bench_output.h"
#include "model/document.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>
#include <functional>
#include <string>

using namespace fd;

namespace {

/// Measures the longest time between two ticks of a timer in the event loop.
class Watchdog {
public:
    Watchdog() {
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
            longest_ = std::max(longest_, static_cast<double>(since_.nsecsElapsed()) / 1e6);
            since_.restart();
        });
        since_.start();
        timer_.start(2);
    }
    /// The longest gap since the last call.
    double take() {
        since_.restart();
        return std::exchange(longest_, 0);
    }

private:
    QTimer timer_;
    QElapsedTimer since_;
    double longest_ = 0;
};

class Story {
public:
    Story(ui::MainWindow& window, workspace::Workspace& workspace, int settle)
        : window_(window), workspace_(workspace), settle_(settle) {}

    void run(const QString& path) {
        step(
            "open", [&] { window_.openFile(path); }, 4 * settle_);
        std::printf("BENCH window product objects count %zu\n", workspace_.design().size());
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
        std::printf("BENCH window product all longest_ms %.1f\n", worst_);
    }

private:
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
        const double gap = watchdog_.take();
        worst_ = std::max(worst_, gap);
        std::printf("BENCH window product %s longest_ms %.1f\n", name.c_str(), gap);
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
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("bench_window FILE [--settle MILLISECONDS]\n", stderr);
        return 2;
    }
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
    Story(window, workspace, static_cast<int>(arguments.number("--settle", 700)))
        .run(QString::fromLocal8Bit(argv[1]));
    return 0;
}
