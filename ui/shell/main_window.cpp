// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/charts/simulation_panel.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/palette_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/canvas_actions.h"
#include "ui/shell/clipboard_actions.h"
#include "ui/shell/design_files.h"
#include "ui/shell/duplicate_actions.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/export_actions.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/find_actions.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/language.h"
#include "ui/shell/layout_actions.h"
#include "ui/shell/long_work.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/object_actions.h"
#include "ui/shell/palette_actions.h"
#include "ui/shell/panel_actions.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/reach_actions.h"
#include "ui/shell/select_actions.h"
#include "ui/shell/settings_actions.h"
#include "ui/shell/simulate_actions.h"
#include "ui/shell/start_mode.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_fields.h"
#include "ui/shell/validate_actions.h"
#include "ui/shell/view_actions.h"
#include "ui/shell/view_area.h"
#include "ui/shell/view_focus.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QToolBar>
#include <QVBoxLayout>

namespace fd::ui {

namespace {
/// Grows when docks are added or renamed, so that an old layout is not applied to new docks.
constexpr int kLayoutVersion = 2;
constexpr QSize kDefaultSize(1440, 900);

bool isEditing(EnabledWhen condition) {
    return condition == EnabledWhen::CanUndo || condition == EnabledWhen::CanRedo ||
           condition == EnabledWhen::Selected || condition == EnabledWhen::OneSelected;
}

} // namespace

MainWindow::MainWindow(workspace::Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , workspace_(workspace)
    , actions_(new ActionSet(this))
    , panels_(new PanelSet(*this))
    , files_(new DesignFiles(*this))
    , menus_(new WindowMenus(*this))
    , startMode_(new StartMode(*this)) {
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
    longWork_ = new LongWork(*this);
    buildPanels();
    addLatePanels();
    installActions();
    menus_->build();
    buildToolBar();
    status_ = new StatusFields(*this);
    watchLongWork(*this);
    connectWorkspace();
    connectViews();
    retranslate();
    startMode_->update();
    resetLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanels() {
    palette_ = new PalettePanel(this);
    outline_ = new OutlinePanel(workspace_, this);
    inspector_ = new InspectorPanel(workspace_, this);
    problems_ = new ProblemsPanel(workspace_, this);
    history_ = new HistoryPanel(workspace_, this);
    panels_->add(
        {"palette", Qt::LeftDockWidgetArea, [] { return tr("Palette"); }, [this] { return palette_; }});
    panels_->add(
        {"outline", Qt::LeftDockWidgetArea, [] { return tr("Outline"); }, [this] { return outline_; }});
    panels_->add({"inspector", Qt::RightDockWidgetArea, [] { return tr("Inspector"); },
                  [this] { return inspector_; }});
    panels_->add(
        {"history", Qt::RightDockWidgetArea, [] { return tr("History"); }, [this] { return history_; }});
    panels_->add(
        {"problems", Qt::BottomDockWidgetArea, [] { return tr("Problems"); }, [this] { return problems_; }});
    connect(palette_, &PalettePanel::insertRequested, this, [this](Kind kind) { insertKind(*this, kind); });
    connect(outline_, &OutlinePanel::activated, this, [this](AnyId id) { workspace_.show(id); });
    connect(outline_, &OutlinePanel::contextMenuWanted, menus_, &WindowMenus::showContextMenu);
    connect(problems_, &ProblemsPanel::goTo, this,
            [this](const validation::Finding& finding) { goToFinding(*this, finding); });
    connect(inspector_, &InspectorPanel::findingActivated, this, [this](const validation::Finding& finding) {
        panels_->show("problems");
        problems_->select(finding);
    });
}

/// Panels that are made when they are first seen.
void MainWindow::addLatePanels() {
    const auto makeSimulation = [this] {
        simulation_ = new SimulationPanel(workspace_, this);
        connect(simulation_, &SimulationPanel::loadsChanged, views_, &ViewArea::setLoads);
        connect(simulation_, &SimulationPanel::runChanged, this, &MainWindow::refreshActions);
        attachTransport(*this, *simulation_);
        return simulation_;
    };
    panels_->add(
        {"simulation", Qt::BottomDockWidgetArea, [] { return tr("Simulation"); }, makeSimulation, true});
    addReachPanel(*this);
}

/// One line for each feature.
void MainWindow::installActions() {
    installFileActions(*this);
    installExportActions(*this);
    installEditActions(*this);
    new ClipboardActions(*this);
    new DuplicateActions(*this);
    installSelectActions(*this);
    installFindActions(*this);
    installPaletteActions(*this);
    installViewActions(*this);
    installLayoutActions(*this);
    installViewFocus(*this);
    installCanvasActions(*this);
    installObjectActions(*this);
    installValidateActions(*this);
    installReachActions(*this);
    installSimulateActions(*this);
    installSettingsActions(*this);
    installHelpActions(*this);
    installPanelActions(*this);
}

SimulationPanel& MainWindow::simulation() {
    panels_->content("simulation");
    return *simulation_;
}

bool MainWindow::openFile(const QString& path) {
    return files_->openFile(path);
}

bool MainWindow::openSample(const QString& name) {
    return files_->openSample(name);
}

void MainWindow::showError(const Error& error) {
    files_->showError(error);
}

void MainWindow::resetLayout() {
    startMode_->setLayout({}, kLayoutVersion);
    toolBar_->show();
    addToolBar(Qt::TopToolBarArea, toolBar_);
}

void MainWindow::saveLayout() {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (const QByteArray layout = startMode_->layout(kLayoutVersion); !layout.isEmpty())
        settings.setValue(QStringLiteral("window/state"), layout);
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    // restoreGeometry moves a window that lies outside all screens onto one of them.
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        const QSize screen = availableScreen();
        resize(kDefaultSize.boundedTo(screen));
    }
    resetLayout();
    startMode_->setLayout(settings.value(QStringLiteral("window/state")).toByteArray(), kLayoutVersion);
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

void MainWindow::connectWorkspace() {
    using workspace::SimulationService;
    using workspace::ValidationService;
    using workspace::Workspace;
    const auto refreshAll = [this] {
        refreshTitle();
        refresh();
    };
    connect(&workspace_, &Workspace::documentReplaced, startMode_, &StartMode::update);
    connect(&workspace_, &Workspace::documentReplaced, this, refreshAll);
    connect(&workspace_, &Workspace::historyChanged, this, &MainWindow::refresh);
    connect(&workspace_, &Workspace::fileStateChanged, this, refreshAll);
    connect(&workspace_, &Workspace::openingChanged, this, &MainWindow::refresh);
    connect(&workspace_, &Workspace::problemOccurred, this, &MainWindow::showError);
    connect(&workspace_, &Workspace::fileChangedOutside, files_, &DesignFiles::showOutsideChange);
    connect(&workspace_.selection(), &workspace::Selection::changed, this, &MainWindow::refresh);
    connect(&workspace_.validation(), &ValidationService::findingsChanged, this, &MainWindow::refresh);
    connect(&workspace_.validation(), &ValidationService::progressChanged, status_, &StatusFields::refresh);
    for (const auto signal : {&SimulationService::started, &SimulationService::finished})
        connect(&workspace_.simulation(), signal, this, &MainWindow::refreshActions);
    connect(&workspace_.simulation(), &SimulationService::failed, this, [this](const Error& error) {
        refreshActions();
        showError(error);
    });
}

void MainWindow::connectViews() {
    connect(views_, &QTabWidget::currentChanged, this, &MainWindow::refresh);
    connect(views_, &ViewArea::zoomChanged, status_, &StatusFields::refresh);
    connect(views_, &ViewArea::contextMenuWanted, menus_, &WindowMenus::showContextMenu);
    connect(views_, &ViewArea::propertiesWanted, this,
            [this] { actions_->get("edit.properties")->trigger(); });
    StartPage* start = views_->startPage();
    connect(start, &StartPage::newRequested, files_, &DesignFiles::newDesign);
    connect(start, &StartPage::wizardRequested, files_, &DesignFiles::newFromWizard);
    connect(start, &StartPage::helpRequested, this,
            [this] { showHelp(*this, QStringLiteral("getting-started")); });
    connect(start, &StartPage::tourRequested, this, [this] { actions_->get("help.tour")->trigger(); });
    connect(start, &StartPage::openRequested, files_, &DesignFiles::chooseAndOpen);
    connect(start, &StartPage::sampleRequested, files_, &DesignFiles::openSample);
    connect(start, &StartPage::fileRequested, files_, &DesignFiles::openFile);
    connect(start, &StartPage::recoverRequested, files_, &DesignFiles::recover);
    connect(start, &StartPage::compareRequested, files_, &DesignFiles::compareRecovery);
    connect(start, &StartPage::discardRequested, files_, &DesignFiles::discard);
}

bool MainWindow::holds(EnabledWhen condition) const {
    const workspace::Workspace& workspace = workspace_;
    // What would change a design that is about to be replaced has to wait.
    if (workspace.isOpening() && isEditing(condition))
        return false;
    switch (condition) {
    case EnabledWhen::Always:
        return true;
    case EnabledWhen::Open:
        return workspace.isOpen();
    case EnabledWhen::HasFile:
        return !workspace.path().isEmpty();
    case EnabledWhen::CanUndo:
        return workspace.document().canUndo();
    case EnabledWhen::CanRedo:
        return workspace.document().canRedo();
    case EnabledWhen::Selected:
        return !workspace_.selection().empty();
    case EnabledWhen::OneSelected:
        return workspace_.selection().size() == 1;
    case EnabledWhen::Problems:
        return workspace.validation().counts().open() > 0;
    case EnabledWhen::Canvas:
        return views_->canvas() != nullptr;
    case EnabledWhen::Scenario:
        return !workspace.design().table<Scenario>().empty();
    case EnabledWhen::Running:
        return workspace_.simulation().isRunning();
    case EnabledWhen::Simulated:
        return simulation_ && simulation_->runData();
    }
    return true;
}

void MainWindow::refreshActions() {
    actions_->refresh([this](EnabledWhen condition) { return holds(condition); },
                      workspace_.isOpening() ? tr("Another design is being opened.") : QString());
    const auto name = [&](const char* id, const QString& plain, const QString& withStep, const Text& step) {
        QAction* action = actions_->get(id);
        action->setText(step.source.empty() ? plain : withStep.arg(sentence(step)));
    };
    name("edit.undo", tr("&Undo"), tr("&Undo: %1"), workspace_.undoLabel());
    name("edit.redo", tr("&Redo"), tr("&Redo: %1"), workspace_.redoLabel());
}

void MainWindow::refreshTitle() {
    const QString program = tr("Fabric Designer");
    if (!workspace_.isOpen()) {
        setWindowModified(false);
        setWindowTitle(program);
        return;
    }
    setWindowTitle(workspace_.isReadOnly()
                       ? tr("%1[*] (read-only) - %2", "design, program").arg(workspace_.title(), program)
                       : tr("%1[*] - %2", "design, program").arg(workspace_.title(), program));
    // Qt wants the place for the star before it is told whether to show one.
    setWindowModified(workspace_.isModified());
}

void MainWindow::refresh() {
    refreshActions();
    status_->refresh();
}

void MainWindow::retranslate() {
    actions_->retranslate();
    panels_->retranslate();
    namePanelActions(*this);
    toolBar_->setWindowTitle(tr("Toolbar"));
    status_->retranslate();
    refreshTitle();
    refreshActions();
}

void MainWindow::setTheme(const QString& name) {
    QSettings().setValue(QStringLiteral("theme"), name);
    applyTheme(name);
}

void MainWindow::setLanguage(const QString& code) {
    QSettings().setValue(QStringLiteral("language"), code);
    applyLanguage(code);
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        menus_->build();
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        workspace_.checkFile();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!files_->mayLoseChanges()) {
        event->ignore();
        return;
    }
    saveLayout();
    workspace_.close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!FileDrop::filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = FileDrop::filesIn(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    files_->drops().open(paths);
}

QMenu* MainWindow::createPopupMenu() {
    auto* menu = new QMenu(this);
    menus_->fill(*menu, "panels");
    return menu;
}

} // namespace fd::ui
