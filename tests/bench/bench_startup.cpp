// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first frame, against a plain window of the same size with the same
// amount of things in it.
//
//     bench_startup --product bin/fabric-designer [--rounds 9] [--cold]
//
// Starts the product with --startup-probe and itself with --reference in turn; the first run of each is
// dropped. --cold empties the page cache before each start, which only the administrator may. Needs a
// platform to show windows on; "offscreen" unless QT_QPA_PLATFORM says otherwise.
#include "bench_output.h"
#include "gui/startup_probe.h"

#include <QApplication>
#include <QDockWidget>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QTableWidget>
#include <QToolBar>
#include <QTreeWidget>

#include <cstdio>
#include <map>

using namespace fd;

namespace {

QDockWidget* dockOf(QMainWindow& window, const QString& title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window);
    dock->setWidget(content);
    window.addDockWidget(area, dock);
    return dock;
}

QTableWidget* tableOf(int rows, int columns) {
    auto* table = new QTableWidget(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            table->setItem(row, column,
                           new QTableWidgetItem(QStringLiteral("Cell %1 %2").arg(row).arg(column)));
    return table;
}

/// Seven menus of twelve actions, a tool bar of sixteen, a tree of 400 rows, tables of 200 x 5 and 30 x 2,
/// and a scene of 500 items.
void fill(QMainWindow& window, QGraphicsScene& scene) {
    QList<QAction*> actions;
    for (int menu = 0; menu < 7; ++menu) {
        QMenu* made = window.menuBar()->addMenu(QStringLiteral("Menu %1").arg(menu));
        for (int i = 0; i < 12; ++i)
            actions << made->addAction(QStringLiteral("Action %1").arg(i));
    }
    window.addToolBar(QStringLiteral("Tools"))->addActions(actions.mid(0, 16));
    auto* tree = new QTreeWidget;
    for (int i = 0; i < 20; ++i) {
        auto* branch = new QTreeWidgetItem(tree, {QStringLiteral("Branch %1").arg(i)});
        for (int j = 0; j < 19; ++j)
            new QTreeWidgetItem(branch, {QStringLiteral("Leaf %1").arg(j)});
        branch->setExpanded(true);
    }
    dockOf(window, QStringLiteral("Tree"), tree, Qt::LeftDockWidgetArea);
    dockOf(window, QStringLiteral("Table"), tableOf(200, 5), Qt::BottomDockWidgetArea);
    dockOf(window, QStringLiteral("Properties"), tableOf(30, 2), Qt::RightDockWidgetArea);
    for (int i = 0; i < 500; ++i)
        scene.addRect(QRectF(i % 25 * 60, i / 25 * 40, 50, 30));
    window.setCentralWidget(new QGraphicsView(&scene));
}

int runReference(int argc, char** argv) {
    gui::StartupProbe probe("reference");
    QApplication application(argc, argv);
    probe.applicationReady();
    QMainWindow window;
    QGraphicsScene scene;
    fill(window, scene);
    window.resize(1600, 1000);
    probe.watch(window);
    window.show();
    probe.shown();
    return QApplication::exec();
}

/// The figures of one start by name, in seconds and MiB.
std::map<std::string, double> start(const QString& program, const QString& option, bool isCold) {
    if (isCold)
        if (std::FILE* caches = std::fopen("/proc/sys/vm/drop_caches", "w")) {
            std::fputs("3\n", caches);
            std::fclose(caches);
        }
    QProcess process;
    process.start(program, {option});
    process.waitForFinished(60000);
    std::map<std::string, double> figures;
    const QString out = QString::fromLocal8Bit(process.readAllStandardOutput());
    for (const QString& part : out.simplified().split(QLatin1Char(' ')))
        if (const auto at = part.indexOf(QLatin1Char('=')); at > 0)
            figures[part.left(at).toStdString()] = part.mid(at + 1).toDouble();
    return figures;
}

void report(const std::string& variant, const std::string& workload,
            const std::vector<std::map<std::string, double>>& runs) {
    const auto print = [&](const char* figure, const char* metric, double factor) {
        std::vector<double> values;
        for (const auto& run : runs)
            if (const auto at = run.find(figure); at != run.end())
                values.push_back(at->second * factor);
        bench::print("startup", variant, workload, metric, bench::median(values));
    };
    print("main", "main_ms", 1000);
    print("app", "app_ms", 1000);
    print("show", "show_ms", 1000);
    print("painted", "first_frame_ms", 1000);
    print("rssMiB", "rss_MiB", 1);
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bench::Arguments arguments(argc, argv);
    if (arguments.has("--reference"))
        return runReference(argc, argv);
    const std::string product = arguments.text("--product");
    if (product.empty()) {
        std::fputs("bench_startup --product PROGRAM [--rounds 9] [--cold]\n", stderr);
        return 2;
    }
    QCoreApplication application(argc, argv);
    const bool isCold = arguments.has("--cold");
    const int rounds = static_cast<int>(arguments.number("--rounds", 9));
    std::vector<std::map<std::string, double>> ours;
    std::vector<std::map<std::string, double>> theirs;
    for (int round = 0; round <= rounds; ++round) {
        auto a = start(QString::fromStdString(product), QStringLiteral("--startup-probe"), isCold);
        auto b = start(QCoreApplication::applicationFilePath(), QStringLiteral("--reference"), isCold);
        if (round == 0)
            continue;
        ours.push_back(std::move(a));
        theirs.push_back(std::move(b));
    }
    const std::string workload = qgetenv("QT_QPA_PLATFORM").toStdString() + (isCold ? ",cold" : ",warm");
    report("product", workload, ours);
    report("reference", workload, theirs);
    return 0;
}
