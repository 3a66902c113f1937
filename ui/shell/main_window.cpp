// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/canvas/canvas_view.h"
#include "ui/charts/simulation_panel.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/palette_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTime>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace fd::ui {

namespace {
/// Grows when docks are added or renamed, so that an old layout is not applied to new docks.
constexpr int kLayoutVersion = 1;
constexpr QSize kDefaultSize(1440, 900);
constexpr int kNarrow = 1280;
constexpr int kWide = 1400;
} // namespace

MainWindow::MainWindow(workspace::Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), workspace_(workspace), actions_(new ActionSet(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setMinimumSize(800, 560);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    messages_ = new MessageBar(centre);
    views_ = new ViewArea(workspace_, centre);
    column->addWidget(messages_);
    column->addWidget(views_, 1);
    setCentralWidget(centre);
    buildDocks();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectOtherActions();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connectWorkspace();
    retranslate();
    resetLayout();
}

MainWindow::~MainWindow() = default;

QDockWidget* MainWindow::addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks() {
    palette_ = new PalettePanel(this);
    outline_ = new OutlinePanel(workspace_, this);
    inspector_ = new InspectorPanel(workspace_, this);
    problems_ = new ProblemsPanel(workspace_, this);
    history_ = new HistoryPanel(workspace_, this);
    paletteDock_ = addDock(QStringLiteral("paletteDock"), palette_, Qt::LeftDockWidgetArea);
    outlineDock_ = addDock(QStringLiteral("outlineDock"), outline_, Qt::LeftDockWidgetArea);
    inspectorDock_ = addDock(QStringLiteral("inspectorDock"), inspector_, Qt::RightDockWidgetArea);
    historyDock_ = addDock(QStringLiteral("historyDock"), history_, Qt::RightDockWidgetArea);
    problemsDock_ = addDock(QStringLiteral("problemsDock"), problems_, Qt::BottomDockWidgetArea);
    simulationDock_ = addDock(QStringLiteral("simulationDock"), new QWidget(this), Qt::BottomDockWidgetArea);
    connect(simulationDock_, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible)
            simulation();
    });
    // The bottom docks stand between the side docks.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    connect(palette_, &PalettePanel::insertRequested, this, &MainWindow::insertKind);
    connect(outline_, &OutlinePanel::activated, this, [this](AnyId id) { workspace_.show(id); });
    connect(outline_, &OutlinePanel::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(problems_, &ProblemsPanel::goTo, this, &MainWindow::goToFinding);
    connect(inspector_, &InspectorPanel::findingActivated, this, [this](const validation::Finding& finding) {
        showPanel(problemsDock_);
        problems_->select(finding);
    });
}

SimulationPanel& MainWindow::simulation() {
    if (!simulation_) {
        simulation_ = new SimulationPanel(workspace_, this);
        QWidget* placeholder = simulationDock_->widget();
        simulationDock_->setWidget(simulation_);
        placeholder->deleteLater();
        connect(simulation_, &SimulationPanel::loadsChanged, views_, &ViewArea::setLoads);
    }
    return *simulation_;
}

void MainWindow::resetLayout() {
    for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        dock->setFloating(false);
        dock->show();
    }
    addDockWidget(Qt::LeftDockWidgetArea, paletteDock_);
    addDockWidget(Qt::LeftDockWidgetArea, outlineDock_);
    addDockWidget(Qt::RightDockWidgetArea, inspectorDock_);
    addDockWidget(Qt::RightDockWidgetArea, historyDock_);
    addDockWidget(Qt::BottomDockWidgetArea, problemsDock_);
    tabifyDockWidget(inspectorDock_, historyDock_);
    if (width() < kNarrow)
        tabifyDockWidget(paletteDock_, outlineDock_);
    else
        splitDockWidget(paletteDock_, outlineDock_, Qt::Vertical);
    inspectorDock_->raise();
    addDockWidget(Qt::BottomDockWidgetArea, simulationDock_);
    tabifyDockWidget(problemsDock_, simulationDock_);
    problemsDock_->raise();
    toolBar_->show();
    addToolBar(Qt::TopToolBarArea, toolBar_);
    const bool isNarrow = width() < kNarrow;
    resizeDocks({paletteDock_, inspectorDock_}, {isNarrow ? 200 : 220, isNarrow ? 280 : width() < kWide ? 320 : 350}, Qt::Horizontal);
    resizeDocks({problemsDock_}, {isNarrow ? 170 : 230}, Qt::Vertical);
    if (!isNarrow)
        resizeDocks({paletteDock_, outlineDock_}, {300, 400}, Qt::Vertical);
}

void MainWindow::saveLayout() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState(kLayoutVersion));
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    // restoreGeometry moves a window that lies outside all screens onto one of them.
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        const QSize screen = availableScreen();
        resize(kDefaultSize.boundedTo(screen));
    }
    resetLayout();
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), kLayoutVersion);
}

QSize MainWindow::availableScreen() const {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->availableSize() : kDefaultSize;
}

void MainWindow::buildToolBar() {
    toolBar_ = new QToolBar(this);
    toolBar_->setObjectName(QStringLiteral("mainToolBar"));
    toolBar_->setIconSize(QSize(20, 20));
    toolBar_->setMovable(false);
    for (const char* id : toolBarEntries()) {
        if (std::string_view(id) == "-")
            toolBar_->addSeparator();
        else
            toolBar_->addAction(actions_->get(id));
    }
    for (QAction* action : toolBar_->actions())
        if (QWidget* button = toolBar_->widgetForAction(action); button && !action->isSeparator())
            button->setObjectName(QStringLiteral("tool_") + action->objectName());
    addToolBar(toolBar_);
}

void MainWindow::buildStatusBar() {
    const auto add = [&](const QString& name, bool isRight) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        isRight ? statusBar()->addPermanentWidget(button) : statusBar()->addWidget(button);
        return button;
    };
    statusProblems_ = add(QStringLiteral("statusProblems"), false);
    statusObjects_ = add(QStringLiteral("statusObjects"), false);
    statusSelection_ = add(QStringLiteral("statusSelection"), false);
    statusZoom_ = add(QStringLiteral("statusZoom"), true);
    statusSaved_ = add(QStringLiteral("statusSaved"), true);
    connect(statusZoom_, &QToolButton::clicked, this, [this] { views_->zoomActual(); });
    connect(statusProblems_, &QToolButton::clicked, this, [this] {
        const auto counts = workspace_.validation().counts();
        showPanel(problemsDock_);
        if (counts.errors > 0)
            problems_->showOnly(validation::Severity::Error);
        else
            problems_->showAll();
    });
    connect(statusObjects_, &QToolButton::clicked, this, [this] { showPanel(outlineDock_); });
    connect(statusSelection_, &QToolButton::clicked, this, [this] { showPanel(inspectorDock_); });
    connect(statusSaved_, &QToolButton::clicked, this, [this] { showPanel(historyDock_); });
}

void MainWindow::connectWorkspace() {
    using workspace::Workspace;
    const auto refreshAll = [this] {
        refreshTitle();
        refreshActions();
        refreshStatus();
    };
    connect(&workspace_, &Workspace::documentReplaced, this, refreshAll);
    connect(&workspace_, &Workspace::historyChanged, this, [this] {
        refreshActions();
        refreshStatus();
    });
    connect(&workspace_, &Workspace::fileStateChanged, this, refreshAll);
    connect(&workspace_, &Workspace::problemOccurred, this, &MainWindow::showError);
    connect(&workspace_, &Workspace::fileChangedOutside, this, &MainWindow::showOutsideChange);
    connect(&workspace_.selection(), &workspace::Selection::changed, this, [this] {
        refreshActions();
        refreshStatus();
    });
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this, [this] {
        refreshActions();
        refreshStatus();
    });
    connect(&workspace_.validation(), &workspace::ValidationService::progressChanged, this, &MainWindow::refreshStatus);
    for (const auto signal : {&workspace::SimulationService::started, &workspace::SimulationService::finished})
        connect(&workspace_.simulation(), signal, this, &MainWindow::refreshActions);
    connect(&workspace_.simulation(), &workspace::SimulationService::failed, this, [this](const Error& error) {
        refreshActions();
        showError(error);
    });
    connect(views_, &QTabWidget::currentChanged, this, [this] {
        refreshActions();
        refreshStatus();
    });
    connect(views_, &ViewArea::zoomChanged, this, &MainWindow::refreshStatus);
    connect(views_, &ViewArea::contextMenuWanted, this, &MainWindow::showContextMenu);
    connect(views_, &ViewArea::propertiesWanted, this, [this] { actions_->get("edit.properties")->trigger(); });
    StartPage* start = views_->startPage();
    connect(start, &StartPage::newRequested, this, &MainWindow::newDesign);
    connect(start, &StartPage::openRequested, this, &MainWindow::chooseAndOpen);
    connect(start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(start, &StartPage::recoverRequested, this, [this](const workspace::RecoveryEntry& entry) {
        if (workspace_.recover(entry))
            afterOpening();
    });
    connect(start, &StartPage::discardRequested, this, [this, start](const workspace::RecoveryEntry& entry) {
        workspace_.discard(entry);
        start->setRecoveries(workspace_.recoveries());
    });
}

bool MainWindow::holds(EnabledWhen condition) const {
    const workspace::Workspace& workspace = workspace_;
    switch (condition) {
    case EnabledWhen::Always: return true;
    case EnabledWhen::Open: return workspace.isOpen();
    case EnabledWhen::HasFile: return !workspace.path().isEmpty();
    case EnabledWhen::CanUndo: return workspace.document().canUndo();
    case EnabledWhen::CanRedo: return workspace.document().canRedo();
    case EnabledWhen::Selected: return !workspace_.selection().empty();
    case EnabledWhen::OneSelected: return workspace_.selection().size() == 1;
    case EnabledWhen::Problems: return workspace.validation().counts().open() > 0;
    case EnabledWhen::Canvas: return views_->canvas() != nullptr;
    case EnabledWhen::Scenario: return !workspace.design().table<Scenario>().empty();
    case EnabledWhen::Running: return workspace_.simulation().isRunning();
    }
    return true;
}

void MainWindow::refreshActions() {
    actions_->refresh([this](EnabledWhen condition) { return holds(condition); });
    const auto name = [&](const char* id, const QString& plain, const QString& withStep, const Text& step) {
        QAction* action = actions_->get(id);
        action->setText(step.source.empty() ? plain : withStep.arg(sentence(step)));
    };
    name("edit.undo", tr("&Undo"), tr("&Undo: %1"), workspace_.undoLabel());
    name("edit.redo", tr("&Redo"), tr("&Redo: %1"), workspace_.redoLabel());
}

void MainWindow::refreshTitle() {
    const QString program = tr("Fabric Designer");
    setWindowModified(workspace_.isModified());
    if (!workspace_.isOpen())
        setWindowTitle(program);
    else if (workspace_.isReadOnly())
        setWindowTitle(tr("%1[*] (read-only) - %2", "design, program").arg(workspace_.title(), program));
    else
        setWindowTitle(tr("%1[*] - %2", "design, program").arg(workspace_.title(), program));
}

void MainWindow::refreshStatus() {
    const bool isOpen = workspace_.isOpen();
    for (QToolButton* button : {statusProblems_, statusObjects_, statusSelection_, statusSaved_})
        button->setVisible(isOpen);
    const CanvasView* canvas = views_->canvas();
    statusZoom_->setVisible(isOpen && canvas);
    if (canvas)
        statusZoom_->setText(tr("%1 %", "zoom").arg(static_cast<int>(canvas->zoom() * 100 + 0.5)));
    if (!isOpen) {
        statusBar()->showMessage(tr("Ready"));
        return;
    }
    statusBar()->clearMessage();
    const auto counts = workspace_.validation().counts();
    QString problems;
    if (counts.open() == 0)
        problems = tr("No problems");
    else
        problems = tr("%1, %2, %3", "errors, warnings, advice")
                       .arg(tr("%n errors", "", static_cast<int>(counts.errors)),
                            tr("%n warnings", "", static_cast<int>(counts.warnings)),
                            tr("%n pieces of advice", "", static_cast<int>(counts.advice)));
    if (workspace_.validation().isChecking())
        problems = tr("Checking, %n left", "", static_cast<int>(workspace_.validation().left()));
    statusProblems_->setIcon(counts.errors     ? iconOf(validation::Severity::Error)
                             : counts.warnings ? iconOf(validation::Severity::Warning)
                             : counts.advice   ? iconOf(validation::Severity::Advice)
                                               : icon("ok", diagram::Tone::Good));
    statusProblems_->setText(problems);
    const Design& design = workspace_.design();
    statusObjects_->setText(tr("%1, %2", "number of hosts, number of machines")
                                .arg(countOfKind(kindOf<Host>, design.table<Host>().size()),
                                     countOfKind(kindOf<Vm>, design.table<Vm>().size())));
    statusSelection_->setText(workspace_.selection().empty()
                                  ? tr("Nothing selected")
                                  : tr("%n selected", "", static_cast<int>(workspace_.selection().size())));
    if (workspace_.isModified())
        statusSaved_->setText(tr("Not saved"));
    else if (savedAt_.isEmpty())
        statusSaved_->setText(tr("No changes"));
    else
        statusSaved_->setText(tr("Saved %1", "time").arg(savedAt_));
}

void MainWindow::retranslate() {
    actions_->retranslate();
    paletteDock_->setWindowTitle(tr("Palette"));
    outlineDock_->setWindowTitle(tr("Outline"));
    inspectorDock_->setWindowTitle(tr("Inspector"));
    problemsDock_->setWindowTitle(tr("Problems"));
    historyDock_->setWindowTitle(tr("History"));
    simulationDock_->setWindowTitle(tr("Simulation"));
    toolBar_->setWindowTitle(tr("Toolbar"));
    statusProblems_->setToolTip(tr("Show the problems"));
    statusObjects_->setToolTip(tr("Show the outline"));
    statusSelection_->setToolTip(tr("Show the inspector"));
    statusSaved_->setToolTip(tr("Show the history"));
    statusZoom_->setToolTip(tr("Back to 100 %"));
    refreshTitle();
    refreshActions();
    refreshStatus();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        buildMenus();
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        workspace_.checkFile();
    }
    QMainWindow::changeEvent(event);
}

} // namespace fd::ui
