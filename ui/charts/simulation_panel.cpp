// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/simulation_panel.h"

#include "ui/charts/bar_pairs_chart.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/compare_page.h"
#include "ui/charts/core_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/migration_chart.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/scenario_editor.h"
#include "ui/charts/scenario_list.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/story_text.h"
#include "ui/charts/transport_bar.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace fd::ui {

namespace {

enum Page { kProcessors, kThroughput, kMigrations, kHeldBack, kShares };

} // namespace

SimulationPanel::SimulationPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , scenarios_(new ScenarioList(workspace))
    , transport_(new TransportBar)
    , tabs_(new ResultTabs)
    , editor_(new ScenarioEditor(workspace))
    , heat_(new HeatMap)
    , history_(new CoreChart)
    , processorStack_(new QStackedWidget)
    , overTime_(new QToolButton)
    , throughput_(new SeriesChart(QStringLiteral("throughputPlot")))
    , throughputOf_(new QComboBox)
    , migrations_(new MigrationChart)
    , heldBack_(new SeriesChart(QStringLiteral("heldBackPlot")))
    , shares_(new BarPairsChart)
    , compare_(new ComparePage)
    , notes_(new QLabel)
    , host_(new QComboBox)
    , whyButton_(new QToolButton)
    , why_(new QTextBrowser) {
    setObjectName(QStringLiteral("simulationPanel"));
    buildPages();
    auto* results = new QSplitter(Qt::Horizontal);
    results->setChildrenCollapsible(false);
    results->addWidget(tabs_);
    results->addWidget(why_);
    results->setStretchFactor(0, 3);
    results->setStretchFactor(1, 1);
    why_->setObjectName(QStringLiteral("simulationWhyText"));
    why_->setOpenLinks(false);
    why_->setMinimumWidth(150);
    why_->hide();
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(transport_);
    column->addWidget(results, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scenarios_);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({210, 900});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(splitter);
    connectParts();
    observe();
    retranslate();
    // The list was filled before anybody listened.
    takeScenario();
    refreshState();
}

SimulationPanel::~SimulationPanel() = default;

void SimulationPanel::buildPages() {
    tabs_->setObjectName(QStringLiteral("simulationTabs"));
    tabs_->addTab(editor_, {});
    tabs_->addTab(buildProcessors(), {});
    tabs_->addTab(buildThroughput(), {});
    pages_[kMigrations] =
        new ChartPage(QStringLiteral("migrations"), migrations_, [this] { return migrations_->table(); });
    tabs_->addTab(pages_[kMigrations], {});
    pages_[kHeldBack] =
        new ChartPage(QStringLiteral("heldBack"), heldBack_, [this] { return lineTable(*heldBack_); });
    tabs_->addTab(pages_[kHeldBack], {});
    shares_->setObjectName(QStringLiteral("shareBars"));
    pages_[kShares] = new ChartPage(QStringLiteral("shares"), shares_, [this] { return shareTable(); });
    tabs_->addTab(pages_[kShares], {});
    tabs_->addTab(compare_, {});
    tabs_->addTab(buildNotes(), {});
    tabs_->setCornerWidget(buildCorner());
}

QWidget* SimulationPanel::buildProcessors() {
    heat_->setObjectName(QStringLiteral("coreHeat"));
    processorStack_->addWidget(heat_);
    processorStack_->addWidget(history_);
    overTime_->setObjectName(QStringLiteral("processorsOverTime"));
    overTime_->setCheckable(true);
    overTime_->setAutoRaise(true);
    overTime_->setIcon(icon("history"));
    pages_[kProcessors] =
        new ChartPage(QStringLiteral("processors"), processorStack_, [this] { return coreTable(); });
    pages_[kProcessors]->addControl(overTime_);
    connect(overTime_, &QToolButton::toggled, this,
            [this](bool on) { processorStack_->setCurrentIndex(on ? 1 : 0); });
    return pages_[kProcessors];
}

QWidget* SimulationPanel::buildThroughput() {
    throughputOf_->setObjectName(QStringLiteral("throughputOf"));
    throughputOf_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    throughputOf_->setMinimumContentsLength(18);
    pages_[kThroughput] =
        new ChartPage(QStringLiteral("throughput"), throughput_, [this] { return lineTable(*throughput_); });
    pages_[kThroughput]->addControl(throughputOf_);
    connect(throughputOf_, &QComboBox::activated, this, &SimulationPanel::showThroughput);
    return pages_[kThroughput];
}

QWidget* SimulationPanel::buildNotes() {
    auto* scroll = new QScrollArea;
    scroll->setWidget(notes_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    notes_->setObjectName(QStringLiteral("simulationNotes"));
    notes_->setWordWrap(true);
    notes_->setMargin(8);
    notes_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return scroll;
}

QWidget* SimulationPanel::buildCorner() {
    auto* corner = new QWidget;
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    host_->setObjectName(QStringLiteral("simulationHost"));
    host_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    host_->setMinimumContentsLength(6);
    scenarios_->addBelow(host_);
    whyButton_->setObjectName(QStringLiteral("simulationWhy"));
    whyButton_->setCheckable(true);
    whyButton_->setAutoRaise(true);
    whyButton_->setIcon(icon("help"));
    row->addWidget(whyButton_);
    return corner;
}

void SimulationPanel::connectParts() {
    connect(scenarios_, &ScenarioList::chosen, this, &SimulationPanel::takeScenario);
    connect(scenarios_, &ScenarioList::runWanted, this, &SimulationPanel::run);
    connect(scenarios_, &ScenarioList::stopWanted, this, &SimulationPanel::stop);
    connect(scenarios_, &ScenarioList::refused, scenarios_, &ScenarioList::setStatus);
    connect(editor_, &ScenarioEditor::refused, scenarios_, &ScenarioList::setStatus);
    connect(editor_, &ScenarioEditor::keepWanted, scenarios_, &ScenarioList::keep);
    connect(transport_, &TransportBar::sampleChanged, this, &SimulationPanel::showSample);
    connect(transport_, &TransportBar::frozenChanged, this, &SimulationPanel::sendLoads);
    connect(tabs_, &QTabWidget::currentChanged, this, &SimulationPanel::showSample);
    connect(host_, &QComboBox::currentIndexChanged, this, &SimulationPanel::showHost);
    connect(compare_, &ComparePage::diagramChanged, this, &SimulationPanel::sendLoads);
    connect(history_, &CoreChart::secondsChosen, this, &SimulationPanel::setSeconds);
    connect(throughput_, &SeriesChart::secondsChosen, this, &SimulationPanel::setSeconds);
    connect(heldBack_, &SeriesChart::secondsChosen, this, &SimulationPanel::setSeconds);
    connect(migrations_, &MigrationChart::secondsChosen, this, &SimulationPanel::setSeconds);
    for (ChartPage* page : pages_) {
        connect(page, &ChartPage::linkActivated, this, &SimulationPanel::follow);
        connect(page, &ChartPage::failed, scenarios_, &ScenarioList::setStatus);
    }
    connectWhy();
}

/// What is pointed at is explained.
void SimulationPanel::connectWhy() {
    connect(whyButton_, &QToolButton::toggled, this, [this](bool on) {
        why_->setVisible(on);
        showWhy();
    });
    connect(why_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { follow(link.toString()); });
    connect(heat_, &HeatMap::whyWanted, whyButton_, [this] { whyButton_->setChecked(true); });
    connect(heat_, &HeatMap::currentChanged, this, [this] {
        if (const auto& cell = heat_->current())
            askWhy({WhySubject::Kind::Processor, cell->host, cell->processor});
    });
    connect(history_, &CoreChart::processorChosen, this, [this](int processor) {
        askWhy({WhySubject::Kind::Processor, chosenHost(), processor});
    });
    for (SeriesChart* chart : {throughput_, heldBack_})
        chart->setWhy([this, chart](int line, double at) {
            return run_ ? run_->whyLine(chart->lines()[static_cast<std::size_t>(line)], run_->sampleAt(at))
                        : QString();
        });
    connect(throughput_, &SeriesChart::lineChosen, this, [this](int line) { askWhy(subjectOfLine(line)); });
    connect(migrations_, &MigrationChart::rowChosen, this, [this](int row) {
        askWhy({WhySubject::Kind::Migration, {}, row});
    });
    connect(heldBack_, &SeriesChart::lineChosen, this, [this](int line) {
        for (std::size_t f = 0; run_ && f < run_->result().flows.size(); ++f)
            if (run_->flowName(run_->result().flows[f]) ==
                heldBack_->lines()[static_cast<std::size_t>(line)].name)
                askWhy({WhySubject::Kind::Flow, {}, static_cast<int>(f)});
    });
}

void SimulationPanel::observe() {
    auto& service = workspace_.simulation();
    connect(&service, &workspace::SimulationService::started, this, &SimulationPanel::refreshState);
    connect(&service, &workspace::SimulationService::progressed, scenarios_, &ScenarioList::setProgress);
    connect(&service, &workspace::SimulationService::partialReady, this,
            [this] { takeRun(workspace_.simulation().partialRun(), false); });
    connect(&service, &workspace::SimulationService::finished, this,
            [this] { takeRun(workspace_.simulation().lastRun(), true); });
    connect(&service, &workspace::SimulationService::failed, this, [this](const Error& error) {
        refreshState();
        scenarios_->setStatus(sentence(error));
    });
    connect(&workspace_, &workspace::Workspace::designChanged, this, &SimulationPanel::refreshState);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, [this] {
        forgetRuns();
        refreshState();
    });
    connect(&workspace_.selection(), &workspace::Selection::changed, this, [this] {
        if (const AnyId current = workspace_.selection().current(); current.is<Host>())
            chooseHost(current.as<Host>());
    });
}

void SimulationPanel::retranslate() {
    tabs_->setTitles({
        {tr("Scenario"), tr("Traffic and events of the scenario"), icon("scenario")},
        {tr("Processors"), tr("Load of each processor"), icon("processor")},
        {tr("Throughput"), tr("Throughput against limits and guarantees"), icon("chart")},
        {tr("Migration"), tr("Live migrations pass by pass"), icon("vm")},
        {tr("Queueing"), tr("Drops and queueing: what had to wait"), icon("queue")},
        {tr("Shares"), tr("Weights and measured shares"), icon("distribute")},
        {tr("Compare"), tr("Comparison of two runs"), icon("compare")},
        {tr("Notes"), tr("What was taken for granted"), icon("info")},
    });
    tabs_->setAccessibleName(tr("Scenario and results"));
    heat_->setAccessibleName(tr("Load of each processor"));
    throughput_->plot()->setAccessibleName(tr("Throughput over time"));
    heldBack_->plot()->setAccessibleName(tr("What had to wait or was dropped, over time"));
    migrations_->plot()->setAccessibleName(tr("Live migrations over time"));
    shares_->setAccessibleName(tr("Weights and measured shares"));
    notes_->setAccessibleName(tr("Notes"));
    host_->setAccessibleName(tr("Host"));
    host_->setToolTip(tr("The host whose charts are shown"));
    overTime_->setToolTip(tr("The chosen host over the whole run"));
    overTime_->setAccessibleName(overTime_->toolTip());
    whyButton_->setToolTip(tr("Why this number?"));
    whyButton_->setAccessibleName(whyButton_->toolTip());
    why_->setAccessibleName(tr("Why this number?"));
    const int of = std::max(0, throughputOf_->currentIndex());
    throughputOf_->clear();
    throughputOf_->addItems(
        {tr("Adapters of the host"), tr("Virtual adapters of the host"), tr("Links between switches")});
    throughputOf_->setCurrentIndex(of);
    throughputOf_->setAccessibleName(tr("Whose throughput"));
    throughput_->setEmptyText(tr("Nothing of this kind carried anything."));
    heldBack_->setEmptyText(tr("Everybody got what they wanted."));
    shares_->setEmptyText(tr("Nothing on this host sends anything at this moment."));
    showRun(false);
    refreshState();
}

void SimulationPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        for (ChartPage* page : pages_)
            page->setFootnote(footnote());
    QWidget::changeEvent(event);
}

QStringList SimulationPanel::storyLines() const {
    const auto story = scenarios_->story();
    return story ? linesOf(workspace_.design(), *story) : QStringList();
}

void SimulationPanel::takeScenario() {
    if (const Id<Scenario> id = scenarios_->scenario())
        editor_->setScenario(id);
    else
        editor_->showReadyMade(scenarios_->title(), scenarios_->about(), storyLines());
}

// --- a moment
// -------------------------------------------------------------------------------------------------------

double SimulationPanel::seconds() const {
    return transport_->seconds();
}

int SimulationPanel::sample() const {
    return transport_->sample();
}

void SimulationPanel::setSeconds(double seconds) {
    transport_->setSeconds(seconds);
}

/// A space first belongs to what has the focus: it presses buttons and opens choices.
bool SimulationPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        const QWidget* focus = QApplication::focusWidget();
        const bool isView = qobject_cast<const QAbstractItemView*>(focus) && focus != scenarios_->list();
        if (isView || qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SimulationPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
        transport_->play(!transport_->isPlaying());
        return;
    case Qt::Key_Period:
        transport_->step(1);
        return;
    case Qt::Key_Comma:
        transport_->step(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Only what is in sight is drawn anew.
void SimulationPanel::showSample() {
    QWidget* page = tabs_->currentWidget();
    if (page == pages_[kProcessors]) {
        heat_->setSample(sample());
        history_->setSeconds(seconds());
    } else if (page == pages_[kThroughput]) {
        throughput_->setSeconds(seconds());
    } else if (page == pages_[kMigrations]) {
        migrations_->setSeconds(seconds());
    } else if (page == pages_[kHeldBack]) {
        heldBack_->setSeconds(seconds());
    } else if (page == pages_[kShares]) {
        showShares();
    } else if (page == compare_) {
        compare_->setSeconds(seconds());
    }
    for (ChartPage* each : pages_)
        each->refresh();
    showWhy();
    sendLoads();
}

void SimulationPanel::sendLoads() {
    if (transport_->isFrozen())
        return;
    if (compare_->isOnDiagram())
        emit loadsChanged(differenceAt(*compare_->first(), *compare_->second(), seconds()));
    else
        emit loadsChanged(run_ ? run_->loadsAt(sample()) : diagram::Annotations{});
}

void SimulationPanel::askWhy(const WhySubject& subject) {
    subject_ = subject;
    showWhy();
}

void SimulationPanel::showWhy() {
    if (!why_->isHidden())
        why_->setHtml(run_ ? whyThisNumber(*run_, subject_, sample())
                           : tr("Run a scenario, then click a number to learn where it comes from."));
}

void SimulationPanel::follow(const QString& link) {
    if (link.startsWith(QLatin1String("notes:")))
        tabs_->setCurrentIndex(tabs_->count() - 1);
    else if (const AnyId id = objectOfLink(link); id && workspace_.design().contains(id)) {
        workspace_.show(id);
        if (link.startsWith(QLatin1String("settings:")))
            emit settingWanted();
    }
}

void SimulationPanel::showHost() {
    history_->setRun(run_, chosenHost());
    history_->setSeconds(seconds());
    compare_->setHost(chosenHost());
    showThroughput();
    showShares();
    for (ChartPage* page : pages_)
        page->setFootnote(footnote());
}

void SimulationPanel::showThroughput() {
    std::vector<RateLine> lines;
    if (run_)
        lines = throughputOf_->currentIndex() == 1   ? run_->virtualAdapterLines(chosenHost())
                : throughputOf_->currentIndex() == 2 ? run_->linkLines()
                                                     : run_->adapterLines(chosenHost());
    throughput_->setLines(std::move(lines), run_ ? run_->result().story.sampleSeconds : 1,
                          run_ ? run_->result().story.durationSeconds : 1);
    throughput_->setSeconds(seconds());
    pages_[kThroughput]->refresh();
}

void SimulationPanel::showShares() {
    std::vector<BarPairsChart::Pair> pairs;
    if (run_)
        for (const RunData::Share& share : run_->shares(chosenHost(), sample()))
            pairs.push_back({share.name, share.weight * 100, share.measured * 100, share.why});
    shares_->show(tr("Share by weight"), tr("Measured share"), QStringLiteral("%"), pairs);
}

} // namespace fd::ui
