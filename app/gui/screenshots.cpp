// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots.h"

#include "diagram/highlight.h"
#include "model/document.h"
#include "model/generate/generate.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_preview.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/scenario_list.h"
#include "ui/charts/simulation_panel.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/panels/reach_model.h"
#include "ui/panels/reach_panel.h"
#include "ui/panels/reach_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace fd::gui {

namespace {

struct Shot {
    const char* theme;
    const char* language;
    QSize size;
};

constexpr Shot kShots[] = {
    {"light", "en", {1440, 900}},   {"dark", "en", {1440, 900}},      {"highContrast", "en", {1440, 900}},
    {"light", "en", {1024, 700}},   {"light", "de", {1280, 800}},     {"light", "zh_CN", {1280, 800}},
    {"dark", "zh_CN", {1440, 900}}, {"light", "pseudo", {1440, 900}},
};

class Photographer {
public:
    explicit Photographer(const QString& folder) : folder_(folder) {}

    void settle(int milliseconds = 60) {
        for (int i = 0; i < 3; ++i) {
            QEventLoop loop;
            QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }
    void take(QWidget& widget, const QString& name) {
        settle(20);
        const QString path = folder_.filePath(name + QStringLiteral(".png"));
        isFine_ = widget.grab().save(path) && isFine_;
        std::printf("%s\n", qPrintable(path));
    }
    /// Triggers an action that opens a dialog, and takes the dialog.
    void takeDialog(fd::ui::MainWindow& window, const char* action, const QString& name) {
        QTimer::singleShot(200, &window, [&] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                take(*dialog, name);
                dialog->close();
            }
        });
        window.actions().get(action)->trigger();
    }
    bool isFine() const { return isFine_; }

private:
    QDir folder_;
    bool isFine_ = true;
};

/// Runs two ready-made scenarios, takes each page of the dock, and the pictures with the loads on them.
void photographSimulation(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    auto& panel = window.simulation();
    for (const char* name : {"drain-host", "busy-hour"}) {
        panel.scenarios().chooseReadyMade(QLatin1String(name));
        window.actions().get("simulate.run")->trigger();
        while (window.workspace().simulation().isRunning())
            photographer.settle(20);
    }
    panel.askWhy({fd::ui::WhySubject::Kind::Processor, panel.chosenHost(), 2});
    for (const char* view : {"physical", "host"}) {
        window.views().showView(view);
        photographer.settle(30);
        window.actions().get("view.fit")->trigger();
        photographer.take(window, prefix + QStringLiteral("loads-") + QLatin1String(view));
    }
    for (int tab = 0; tab < panel.tabs()->count(); ++tab) {
        panel.tabs()->setCurrentIndex(tab);
        photographer.take(panel, prefix + QStringLiteral("simulation-%1").arg(tab));
    }
}

void photographReachability(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    window.views().showView("physical");
    window.actions().get("validate.reach")->trigger();
    photographer.settle(30);
    auto* panel = window.findChild<fd::ui::ReachPanel*>();
    if (!panel)
        return;
    panel->refreshNow();
    panel->service().waitForIdle();
    if (panel->model().rowCount() > 3 && panel->model().columnCount() > 4)
        panel->view().setCurrentIndex(panel->model().index(2, 3));
    photographer.take(window, prefix + QStringLiteral("reachability"));
}

/// A layout that is being looked at, and a design that is much larger than the window.
void takeLayouts(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    window.views().showView("physical");
    window.actions().get("edit.selectNone")->trigger();
    window.actions().get("arrange.radial")->trigger();
    photographer.settle();
    photographer.take(window, prefix + QStringLiteral("layout"));
    window.views().canvas()->layoutPreview().back();
    fd::GenerateOptions options;
    options.hosts = 200;
    options.vms = 1600;
    const auto design = fd::generateFabric(options);
    if (!design)
        return;
    window.workspace().adopt(*design, fd::countersFor(*design), QStringLiteral("Large"));
    window.workspace().validation().waitForIdle();
    photographer.settle();
    window.actions().get("view.fit")->trigger();
    photographer.take(window, prefix + QStringLiteral("large-fit"));
    window.views().canvas()->setZoom(0.2);
    photographer.take(window, prefix + QStringLiteral("large-20"));
}

void showFirstHost(fd::workspace::Workspace& workspace) {
    if (!workspace.design().table<Host>().empty())
        workspace.show((*workspace.design().table<Host>().begin()).id);
}

void photographMarks(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    fd::workspace::Workspace& workspace = window.workspace();
    showFirstHost(workspace);
    window.problems().step(1);
    workspace.validation().waitForIdle();
    photographer.take(window, prefix + QStringLiteral("problem"));
    if (const auto vlans = fd::diagram::vlansOf(workspace.design()); !vlans.empty()) {
        window.views().setVlan(vlans.front().vlan);
        photographer.take(window, prefix + QStringLiteral("vlan"));
        window.views().setVlan({});
    }
    fd::diagram::ViewFilter problems;
    problems.problemsOnly = true;
    window.views().setFilter(problems);
    photographer.take(window, prefix + QStringLiteral("filter"));
    window.views().setFilter({});
}

void photographViews(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    for (const char* view : {"logical", "tenant", "host", "table"}) {
        if (!window.views().hasView(view))
            continue;
        window.views().showView(view);
        photographer.settle(30);
        if (QAction* fit = window.actions().get("view.fit"); fit->isEnabled())
            fit->trigger();
        photographer.take(window, prefix + QLatin1String(view));
    }
}

void photographInspector(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    fd::workspace::Workspace& workspace = window.workspace();
    if (!workspace.design().table<PhysicalNic>().empty())
        workspace.show((*workspace.design().table<PhysicalNic>().begin()).id);
    photographer.take(window.inspector(), prefix + QStringLiteral("inspector"));
    workspace.selection().set(workspace.design().idsOf(kindOf<PhysicalNic>));
    photographer.take(window.inspector(), prefix + QStringLiteral("inspector-several"));
}

void photographFind(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    window.views().showView("physical");
    window.actions().get("edit.find")->trigger();
    if (auto* query = window.findChild<QLineEdit*>(QStringLiteral("findQuery")))
        query->setText(QStringLiteral("kind:host site:\"New York\""));
    photographer.take(window, prefix + QStringLiteral("find"));
    showFirstHost(window.workspace());
}

void photographDialogs(Photographer& photographer, fd::ui::MainWindow& window, const QString& prefix) {
    photographer.takeDialog(window, "validate.rules", prefix + QStringLiteral("rules"));
    photographer.takeDialog(window, "edit.commands", prefix + QStringLiteral("commands"));
    photographer.takeDialog(window, "edit.duplicateMany", prefix + QStringLiteral("duplicate"));
    photographer.takeDialog(window, "file.export", prefix + QStringLiteral("export"));
    photographer.takeDialog(window, "file.wizard", prefix + QStringLiteral("wizard"));
    photographer.takeDialog(window, "tools.settings", prefix + QStringLiteral("settings"));
    photographer.takeDialog(window, "help.keyboard", prefix + QStringLiteral("keyboard"));
    window.actions().get("help.contents")->trigger();
    photographer.settle(30);
    photographer.take(window, prefix + QStringLiteral("help"));
    window.actions().get("help.tour")->trigger();
    photographer.take(window, prefix + QStringLiteral("tour"));
    photographer.takeDialog(window, "help.about", prefix + QStringLiteral("about"));
}

void photograph(Photographer& photographer, const Shot& shot) {
    fd::ui::applyTheme(QLatin1String(shot.theme));
    fd::ui::applyLanguage(QLatin1String(shot.language));
    const QString prefix = QStringLiteral("%1-%2-%3x%4-")
                               .arg(QLatin1String(shot.theme), QLatin1String(shot.language))
                               .arg(shot.size.width())
                               .arg(shot.size.height());
    fd::workspace::Workspace workspace;
    fd::ui::MainWindow window(workspace);
    window.resize(shot.size);
    window.resetLayout();
    window.show();
    photographer.settle();
    photographer.take(window, prefix + QStringLiteral("start"));
    window.openSample(QStringLiteral("contoso"));
    workspace.validation().waitForIdle();
    photographer.settle();
    window.actions().get("view.fit")->trigger();
    photographer.take(window, prefix + QStringLiteral("physical"));
    photographMarks(photographer, window, prefix);
    photographViews(photographer, window, prefix);
    photographInspector(photographer, window, prefix);
    photographFind(photographer, window, prefix);
    photographSimulation(photographer, window, prefix);
    photographReachability(photographer, window, prefix);
    photographDialogs(photographer, window, prefix);
    takeLayouts(photographer, window, prefix);
}

} // namespace

int takeScreenshots(const QString& folder) {
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "fabric-designer: the folder %s cannot be made\n", qPrintable(folder));
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    // Nothing glides while a picture is taken.
    fd::ui::CanvasSettings::write(fd::ui::kReduceMotionKey, true);
    Photographer photographer(folder);
    for (const Shot& shot : kShots)
        photograph(photographer, shot);
    return photographer.isFine() ? 0 : 1;
}

} // namespace fd::gui
