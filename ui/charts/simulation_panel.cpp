// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/simulation_panel.h"

#include "simulation/plan/output.h"
#include "simulation/plan/story.h"
#include "ui/charts/bar_pairs_chart.h"
#include "ui/charts/core_chart.h"
#include "ui/charts/run_data.h"
#include "ui/charts/series_chart.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSlider>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

constexpr int kTickMilliseconds = 40;

QString clock(double seconds) {
    const auto milliseconds = static_cast<long long>(std::llround(seconds * 1000));
    return QStringLiteral("%1:%2:%3.%4")
        .arg(milliseconds / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

QString storyTitle(const std::string& name) {
    if (name == "busy-hour")
        return SimulationPanel::tr("Busy hour: all machines talk");
    if (name == "patch-day")
        return SimulationPanel::tr("Patch day: a host is drained");
    if (name == "nic-failure")
        return SimulationPanel::tr("NIC failure on the busiest host");
    return fromUtf8(name);
}

QToolButton* button(QWidget* parent, const char* name, const char* iconName, const QString& text) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(iconName));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    return made;
}

} // namespace

SimulationPanel::SimulationPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), scenario_(new QComboBox(this)), host_(new QComboBox(this)),
      speed_(new QComboBox(this)), runButton_(new QPushButton(icon("run"), tr("Run"), this)),
      stopButton_(new QPushButton(icon("stop"), tr("Stop"), this)), progress_(new QProgressBar(this)),
      status_(new QLabel(this)), time_(new QLabel(this)), slider_(new QSlider(Qt::Horizontal, this)),
      playButton_(button(this, "simulationPlay", "play", tr("Play"))), tabs_(new QTabWidget(this)),
      cores_(new CoreChart(this)), adapters_(new SeriesChart(SeriesChart::Subject::Adapters, this)),
      migrations_(new SeriesChart(SeriesChart::Subject::Migrations, this)), shares_(new BarPairsChart(this)),
      comparison_(new BarPairsChart(this)), table_(new QTableWidget(this)), comparisonTable_(new QTableWidget(this)),
      notes_(new QLabel(this)) {
    setObjectName(QStringLiteral("simulationPanel"));
    buildControls();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    auto* left = new QVBoxLayout;
    left->addWidget(new QLabel(tr("Scenario"), this));
    left->addWidget(scenario_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(runButton_);
    buttons->addWidget(stopButton_);
    left->addLayout(buttons);
    left->addWidget(progress_);
    left->addWidget(new QLabel(tr("Host"), this));
    left->addWidget(host_);
    left->addWidget(status_);
    left->addStretch();
    layout->addLayout(left);
    auto* right = new QVBoxLayout;
    right->addWidget(buildTransport());
    right->addWidget(buildResults(), 1);
    layout->addLayout(right, 1);
    observe();
    refillScenarios();
    refreshState();
}

SimulationPanel::~SimulationPanel() = default;

void SimulationPanel::buildControls() {
    scenario_->setObjectName(QStringLiteral("simulationScenario"));
    scenario_->setAccessibleName(tr("Scenario"));
    host_->setObjectName(QStringLiteral("simulationHost"));
    host_->setAccessibleName(tr("Host"));
    runButton_->setObjectName(QStringLiteral("simulationRun"));
    stopButton_->setObjectName(QStringLiteral("simulationStop"));
    progress_->setObjectName(QStringLiteral("simulationProgress"));
    status_->setObjectName(QStringLiteral("simulationStatus"));
    status_->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{scenario_, host_, progress_, status_})
        widget->setFixedWidth(210);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    connect(runButton_, &QPushButton::clicked, this, &SimulationPanel::run);
    connect(stopButton_, &QPushButton::clicked, this, &SimulationPanel::stop);
    connect(host_, &QComboBox::currentIndexChanged, this, [this] {
        cores_->setRun(run_, chosenHost());
        adapters_->setRun(run_, chosenHost());
        showShares();
    });
}

QWidget* SimulationPanel::buildTransport() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* start = button(bar, "simulationToStart", "to-start", tr("To the start"));
    auto* back = button(bar, "simulationStepBack", "step-back", tr("One step back"));
    auto* forth = button(bar, "simulationStep", "step", tr("One step forward"));
    auto* end = button(bar, "simulationToEnd", "to-end", tr("To the end"));
    auto* csvButton = button(bar, "simulationCsv", "export", tr("Save all numbers as CSV…"));
    auto* pictureButton = button(bar, "simulationPicture", "image", tr("Save the chart as a picture…"));
    playButton_->setCheckable(true);
    slider_->setObjectName(QStringLiteral("timeSlider"));
    slider_->setAccessibleName(tr("Time"));
    time_->setObjectName(QStringLiteral("simulationTime"));
    time_->setText(clock(0));
    speed_->setObjectName(QStringLiteral("simulationSpeed"));
    speed_->setAccessibleName(tr("Speed"));
    for (const double factor : {0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0})
        speed_->addItem(QStringLiteral("%1×").arg(factor), factor);
    speed_->setCurrentIndex(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{start, back, playButton_, forth, end})
        layout->addWidget(widget);
    layout->addWidget(slider_, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{time_, speed_, csvButton, pictureButton})
        layout->addWidget(widget);
    connect(start, &QToolButton::clicked, this, [this] { step(-sample_); });
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(end, &QToolButton::clicked, this, [this] { step(slider_->maximum()); });
    connect(playButton_, &QToolButton::toggled, this, &SimulationPanel::play);
    connect(csvButton, &QToolButton::clicked, this, &SimulationPanel::exportCsv);
    connect(pictureButton, &QToolButton::clicked, this, &SimulationPanel::exportPicture);
    connect(slider_, &QSlider::valueChanged, this, [this](int value) {
        sample_ = value;
        exactSeconds_ = seconds();
        showSample();
    });
    connect(&player_, &QTimer::timeout, this, &SimulationPanel::tick);
    return bar;
}

QWidget* SimulationPanel::buildResults() {
    tabs_->setObjectName(QStringLiteral("simulationTabs"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(cores_, tr("Processors"));
    tabs_->addTab(adapters_, tr("Adapters"));
    tabs_->addTab(migrations_, tr("Migrations"));
    tabs_->addTab(shares_, tr("Shares"));
    auto* compare = new QWidget(tabs_);
    auto* layout = new QHBoxLayout(compare);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(comparison_, 1);
    layout->addWidget(comparisonTable_, 1);
    tabs_->addTab(compare, tr("Compare"));
    tabs_->addTab(table_, tr("Table"));
    auto* scroll = new QScrollArea(tabs_);
    scroll->setWidget(notes_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    tabs_->addTab(scroll, tr("Notes"));
    notes_->setObjectName(QStringLiteral("simulationNotes"));
    notes_->setWordWrap(true);
    notes_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    notes_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    table_->setObjectName(QStringLiteral("simulationTable"));
    comparisonTable_->setObjectName(QStringLiteral("simulationComparison"));
    for (QTableWidget* table : {table_, comparisonTable_}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->verticalHeader()->hide();
        table->horizontalHeader()->setStretchLastSection(true);
    }
    shares_->setEmptyText(tr("Nothing on this host sends anything at this moment."));
    comparison_->setEmptyText(tr("Run two scenarios, or one before and after a change, to compare them."));
    connect(cores_, &CoreChart::secondsChosen, this, &SimulationPanel::setSeconds);
    connect(adapters_, &SeriesChart::secondsChosen, this, &SimulationPanel::setSeconds);
    connect(migrations_, &SeriesChart::secondsChosen, this, &SimulationPanel::setSeconds);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { showSample(); });
    return tabs_;
}

void SimulationPanel::observe() {
    auto& service = workspace_.simulation();
    connect(&service, &workspace::SimulationService::started, this, &SimulationPanel::refreshState);
    connect(&service, &workspace::SimulationService::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * 1000)); });
    connect(&service, &workspace::SimulationService::finished, this, &SimulationPanel::takeRun);
    connect(&service, &workspace::SimulationService::failed, this, [this](const Error& error) {
        refreshState();
        status_->setText(sentence(error));
    });
    connect(&workspace_, &workspace::Workspace::designChanged, this, [this](const ChangeSet& changes) {
        for (const Change& change : changes.changes)
            if (change.id.is<Scenario>()) {
                refillScenarios();
                break;
            }
        refreshState();
    });
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, [this] {
        forgetRun();
        refillScenarios();
        refreshState();
    });
    connect(&workspace_.selection(), &workspace::Selection::changed, this, [this] {
        if (const AnyId current = workspace_.selection().current(); current.is<Host>())
            chooseHost(current.as<Host>());
    });
}

void SimulationPanel::refillScenarios() {
    const QVariant chosen = scenario_->currentData();
    scenario_->clear();
    for (const auto [id, scenario] : workspace_.design().table<Scenario>())
        scenario_->addItem(icon("scenario"), fromUtf8(scenario.name), id.number);
    for (const std::string& name : simulation::builtInStoryNames())
        scenario_->addItem(icon("scenario"), storyTitle(name), fromUtf8(name));
    scenario_->setCurrentIndex(std::max(0, scenario_->findData(chosen)));
}

void SimulationPanel::run() {
    if (!workspace_.isOpen())
        return;
    const QVariant chosen = scenario_->currentData();
    const Design& design = workspace_.design();
    if (chosen.typeId() == QMetaType::QString)
        workspace_.simulation().start(design, workspace_.revision(),
                                      simulation::builtInStory(design, toUtf8(chosen.toString())));
    else
        workspace_.simulation().start(design, workspace_.revision(), Id<Scenario>{chosen.toUInt()});
    refreshState();
}

void SimulationPanel::stop() {
    workspace_.simulation().cancel();
}

void SimulationPanel::forgetRun() {
    play(false);
    run_.reset();
    before_.reset();
    refillHosts();
    cores_->setRun(nullptr, {});
    adapters_->setRun(nullptr, {});
    migrations_->setRun(nullptr, {});
    comparison_->show({}, {}, {}, {});
    shares_->show({}, {}, {}, {});
    table_->setRowCount(0);
    comparisonTable_->setRowCount(0);
    notes_->clear();
    emit loadsChanged({});
}

void SimulationPanel::takeRun() {
    const auto& last = workspace_.simulation().lastRun();
    if (!last || !last->result)
        return;
    before_ = std::move(run_);
    run_ = std::make_shared<const RunData>(last);
    refillHosts();
    slider_->setRange(0, std::max(0, run_->sampleCount() - 1));
    // The middle of a run says more than its first moment.
    slider_->setValue(run_->sampleCount() / 2);
    sample_ = slider_->value();
    cores_->setRun(run_, chosenHost());
    adapters_->setRun(run_, chosenHost());
    migrations_->setRun(run_, {});
    showTable();
    showNotes();
    showSample();
    refreshState();
}

void SimulationPanel::refillHosts() {
    const Id<Host> chosen = chosenHost();
    const QSignalBlocker quiet(host_);
    host_->clear();
    if (!run_)
        return;
    for (const Id<Host> host : run_->hosts())
        host_->addItem(icon("host"), shownName(run_->design(), host), host.number);
    host_->setCurrentIndex(std::max(0, host_->findData(chosen.number)));
}

Id<Host> SimulationPanel::chosenHost() const {
    return Id<Host>{host_->currentData().toUInt()};
}

void SimulationPanel::chooseHost(Id<Host> host) {
    if (const int at = host_->findData(host.number); at >= 0)
        host_->setCurrentIndex(at);
}

QString SimulationPanel::status() const {
    return status_->text();
}

void SimulationPanel::refreshState() {
    const bool isRunning = workspace_.simulation().isRunning();
    runButton_->setEnabled(workspace_.isOpen() && !isRunning);
    stopButton_->setEnabled(isRunning);
    progress_->setVisible(isRunning);
    const bool hasRun = run_ && run_->sampleCount() > 0;
    slider_->setEnabled(hasRun);
    playButton_->setEnabled(hasRun);
    host_->setEnabled(hasRun);
    if (isRunning)
        status_->setText(tr("Computing…"));
    else if (!run_)
        status_->setText(tr("Choose a scenario to start."));
    else if (run_->result().cancelled)
        status_->setText(tr("Stopped at %1. The results are partial.").arg(clock(run_->result().endSeconds)));
    else if (run_->revision() != workspace_.revision())
        status_->setText(tr("The design has changed since this run."));
    else
        status_->setText(tr("Estimate. Fluid model with max-min shares; the notes list what was taken for granted."));
}

// --- time -----------------------------------------------------------------------------------------------------------

double SimulationPanel::seconds() const {
    if (!run_ || sample_ >= run_->sampleCount())
        return 0;
    return run_->result().sampleSeconds[static_cast<std::size_t>(sample_)];
}

void SimulationPanel::setSeconds(double seconds) {
    if (!run_)
        return;
    exactSeconds_ = seconds;
    const double exact = exactSeconds_;
    slider_->setValue(run_->sampleAt(seconds));
    exactSeconds_ = exact;
}

void SimulationPanel::step(int samples) {
    slider_->setValue(std::clamp(sample_ + samples, 0, slider_->maximum()));
}

void SimulationPanel::play(bool on) {
    playButton_->setChecked(on);
    playButton_->setIcon(icon(on ? "pause" : "play"));
    playButton_->setToolTip(on ? tr("Pause") : tr("Play"));
    playButton_->setAccessibleName(playButton_->toolTip());
    if (!on) {
        player_.stop();
        return;
    }
    if (sample_ >= slider_->maximum())
        slider_->setValue(0);
    exactSeconds_ = seconds();
    player_.start(kTickMilliseconds);
}

void SimulationPanel::tick() {
    if (!run_)
        return;
    setSeconds(exactSeconds_ + speed_->currentData().toDouble() * kTickMilliseconds / 1000);
    if (sample_ >= slider_->maximum())
        play(false);
}

void SimulationPanel::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space: play(!playButton_->isChecked()); return;
    case Qt::Key_Period: step(1); return;
    case Qt::Key_Comma: step(-1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void SimulationPanel::showSample() {
    time_->setText(clock(seconds()));
    if (!run_)
        return;
    cores_->setSample(sample_);
    adapters_->setSample(sample_);
    migrations_->setSample(sample_);
    if (tabs_->currentWidget() == shares_)
        showShares();
    emit loadsChanged(run_->loadsAt(sample_));
}

// --- tables ---------------------------------------------------------------------------------------------------------

namespace {

void addRow(QTableWidget& table, const QStringList& cells) {
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < cells.size(); ++column)
        table.setItem(row, column, new QTableWidgetItem(cells[column]));
}

void start(QTableWidget& table, const QStringList& headers) {
    table.setRowCount(0);
    table.setColumnCount(static_cast<int>(headers.size()));
    table.setHorizontalHeaderLabels(headers);
}

double mean(const simulation::Samples& samples) {
    double sum = 0;
    for (const double value : samples)
        sum += value;
    return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

double peak(const simulation::Samples& samples) {
    return samples.empty() ? 0 : *std::max_element(samples.begin(), samples.end());
}

} // namespace

void SimulationPanel::showShares() {
    if (!run_)
        return;
    std::vector<BarPairsChart::Pair> pairs;
    for (const RunData::Share& share : run_->shares(chosenHost(), sample_))
        pairs.push_back({share.name, share.weight * 100, share.measured * 100});
    shares_->show(tr("Share by weight"), tr("Share measured"), tr("%"), pairs);
}

void SimulationPanel::showTable() {
    start(*table_, {tr("What"), tr("Object"), tr("Mean"), tr("Peak"), tr("Why")});
    for (const auto& core : run_->result().cores)
        addRow(*table_, {tr("Processor %1").arg(core.logicalProcessor), shownName(run_->design(), core.host),
                         percentText(core.capacityBitsPerSecond > 0 ? mean(core.bitsPerSecond) / core.capacityBitsPerSecond : 0),
                         percentText(core.peakUtilisation), {}});
    for (const auto& nic : run_->result().nics) {
        addRow(*table_, {tr("Adapter, received"), fromUtf8(nic.name), rateText(mean(nic.receivedBitsPerSecond)),
                         rateText(peak(nic.receivedBitsPerSecond)), tr("of %1").arg(rateText(nic.capacityBitsPerSecond))});
        addRow(*table_, {tr("Adapter, sent"), fromUtf8(nic.name), rateText(mean(nic.sentBitsPerSecond)),
                         rateText(peak(nic.sentBitsPerSecond)), tr("of %1").arg(rateText(nic.capacityBitsPerSecond))});
    }
    for (const auto& flow : run_->result().flows)
        addRow(*table_, {tr("Flow"), fromUtf8(flow.name), rateText(mean(flow.bitsPerSecond)),
                         rateText(peak(flow.bitsPerSecond)), fromUtf8(flow.limitedBy)});
    for (const auto& migration : run_->result().migrations)
        addRow(*table_, {tr("Migration"), fromUtf8(migration.name), rateText(mean(migration.bitsPerSecond)),
                         migration.totalSeconds ? tr("%1 s").arg(*migration.totalSeconds, 0, 'g', 3) : tr("not finished"),
                         migration.forced ? tr("paused because of the pass limit") : QString()});
    table_->resizeColumnsToContents();
    start(*comparisonTable_, {tr("What"), tr("Before"), tr("Now"), tr("Difference"), tr("Unit")});
    std::vector<BarPairsChart::Pair> pairs;
    if (before_)
        for (const Comparison& one : compareRuns(*before_, *run_)) {
            const double by = one.after - one.before;
            addRow(*comparisonTable_, {one.name, QString::number(one.before, 'g', 3), QString::number(one.after, 'g', 3),
                                       (by > 0 ? QStringLiteral("+") : QString()) + QString::number(by, 'g', 3), one.unit});
            if (one.unit == QLatin1String("Gbit/s"))
                pairs.push_back({one.name, one.before, one.after});
        }
    comparison_->show(tr("Before"), tr("Now"), tr("Gbit/s"), pairs);
    comparisonTable_->resizeColumnsToContents();
}

void SimulationPanel::showNotes() {
    QStringList lines;
    for (const Text& message : run_->result().messages)
        lines << sentence(message);
    if (!run_->result().assumptions.empty())
        lines << QString() << tr("Taken for granted:");
    for (const auto& assumption : run_->result().assumptions)
        lines << QStringLiteral("\u2022 ") + sentence(assumption.text);
    lines << QString() << tr("Fingerprint of the results: %1").arg(run_->result().fingerprint, 16, 16, QLatin1Char('0'));
    notes_->setText(lines.join(QLatin1Char('\n')));
}

// --- exports --------------------------------------------------------------------------------------------------------

std::string SimulationPanel::csv() const {
    return run_ ? simulation::toCsv(run_->design(), run_->result()) : std::string();
}

void SimulationPanel::exportCsv() {
    const QString path = run_ ? QFileDialog::getSaveFileName(this, tr("Save numbers"), {}, tr("CSV files (*.csv)")) : QString();
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const std::string text = csv();
    const bool ok = file.open(QIODevice::WriteOnly) &&
                    file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) && file.commit();
    if (!ok)
        status_->setText(tr("\"%1\" could not be written: %2").arg(path, file.errorString()));
}

bool SimulationPanel::savePicture(const QString& path) {
    return tabs_->currentWidget()->grab().save(path);
}

void SimulationPanel::exportPicture() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), {}, tr("PNG pictures (*.png)"));
    if (!path.isEmpty() && !savePicture(path))
        status_->setText(tr("\"%1\" could not be written.").arg(path));
}

} // namespace fd::ui
