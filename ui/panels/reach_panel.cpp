// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_panel.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/panels/reach_bar.h"
#include "ui/panels/reach_details.h"
#include "ui/panels/reach_model.h"
#include "ui/panels/reach_view.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace fd::ui {

namespace {

/// As long as somebody types or drags, nothing is computed.
constexpr int kRestMilliseconds = 300;

/// Kinds that say nothing about traffic.
bool isWithoutTraffic(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<RuleSetting> ||
           kind == kindOf<Scenario> || kind == kindOf<ScenarioFlow> || kind == kindOf<ScenarioEvent> ||
           kind == kindOf<RunAsAccount>;
}

} // namespace

ReachPanel::ReachPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , service_(new workspace::ReachService(this))
    , model_(new ReachModel(this)) {
    setObjectName(QStringLiteral("reachPanel"));
    build();
    connectAll();
    retranslate();
}

ReachPanel::~ReachPanel() = default;

void ReachPanel::build() {
    const auto named = [this](auto* widget, const char* name) {
        widget->setParent(this);
        widget->setObjectName(QLatin1String(name));
        return widget;
    };
    bar_ = named(new ReachBar, "reachBar");
    view_ = new ReachView(*model_, this);
    view_->setObjectName(QStringLiteral("reachMatrix"));
    empty_ = named(new QLabel, "reachEmpty");
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    details_ = named(new ReachDetails, "reachDetails");
    auto* table = new QWidget(this);
    stack_ = new QStackedLayout(table);
    stack_->addWidget(empty_);
    stack_->addWidget(view_);
    auto* split = named(new QSplitter, "reachSplitter");
    split->setChildrenCollapsible(false);
    split->addWidget(table);
    split->addWidget(details_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(bar_);
    layout->addWidget(split, 1);
    layout->addLayout(buildFoot());
    wait_.setSingleShot(true);
    wait_.setInterval(kRestMilliseconds);
}

QLayout* ReachPanel::buildFoot() {
    state_ = new QLabel(this);
    state_->setObjectName(QStringLiteral("reachState"));
    state_->setTextFormat(Qt::PlainText);
    state_->setMinimumWidth(40);
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("reachProgress"));
    progress_->setMaximumWidth(120);
    progress_->setTextVisible(false);
    cancel_ = new QPushButton(this);
    cancel_->setObjectName(QStringLiteral("reachCancel"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_, 1);
    foot->addWidget(progress_);
    foot->addWidget(cancel_);
    return foot;
}

void ReachPanel::connectAll() {
    using workspace::ReachService;
    using workspace::Workspace;
    connect(&workspace_, &Workspace::designChanged, this, &ReachPanel::designChanged);
    connect(&workspace_, &Workspace::documentReplaced, this, [this] {
        service_->forget();
        model_->forget();
        stopShowingPath();
        later();
    });
    connect(&wait_, &QTimer::timeout, this, &ReachPanel::refreshNow);
    for (const auto signal : {&ReachService::started, &ReachService::cancelled})
        connect(service_, signal, this, &ReachPanel::showState);
    connect(service_, &ReachService::progressed, this,
            [this](double share) { progress_->setValue(static_cast<int>(share * 100)); });
    connect(service_, &ReachService::finished, this, &ReachPanel::takeResult);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (service_->isRunning())
            service_->cancel();
        else
            refreshNow();
    });
    connectBar();
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReachPanel::currentCellChanged);
    connect(view_, &ReachView::activated, this, &ReachPanel::activateCell);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        details_->setCanExpect(false);
        showState();
    });
    connect(details_, &ReachDetails::objectActivated, this, &ReachPanel::objectActivated);
    connect(details_, &ReachDetails::expectRequested, this, &ReachPanel::expect);
    connect(details_, &ReachDetails::expectationsRemoved, this,
            [this](const std::vector<Id<ReachExpectation>>& ids) {
                workspace_.erase(std::vector<AnyId>(ids.begin(), ids.end()));
            });
}

void ReachPanel::connectBar() {
    connect(bar_, &ReachBar::groupingChosen, this, [this] {
        model_->setGrouping(bar_->grouping());
        stopShowingPath();
    });
    connect(bar_, &ReachBar::protocolChosen, this, &ReachPanel::refreshNow);
    connect(bar_, &ReachBar::portEdited, this, [this] {
        if (service_->result() && service_->result()->question.port != bar_->question().port)
            refreshNow();
    });
    connect(bar_, &ReachBar::filterChanged, model_, &ReachModel::setFilter);
    connect(bar_, &ReachBar::onlyDifferencesToggled, model_, &ReachModel::setOnlyDifferences);
    connect(bar_, &ReachBar::pictureWanted, this, [this] { saveAs(true); });
    connect(bar_, &ReachBar::csvWanted, this, [this] { saveAs(false); });
    connect(bar_, &ReachBar::copyWanted, this, &ReachPanel::copyMatrix);
}

void ReachPanel::retranslate() {
    view_->setAccessibleName(tr("Reachability matrix"));
    view_->setAccessibleDescription(
        tr("Rows send, columns receive. Enter shows the way, Space opens the row, Shift+Space the column."));
    view_->setWhatsThis(view_->accessibleDescription());
    showState();
}

void ReachPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeResult();
    }
    QWidget::changeEvent(event);
}

void ReachPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isOutdated_ && !service_->isRunning())
        wait_.start(0);
}

void ReachPanel::designChanged(const ChangeSet& changes) {
    const auto is = [&](auto test) { return std::ranges::any_of(changes.changes, test); };
    const bool concernsTraffic =
        changes.isReset || is([](const Change& change) {
            return !isWithoutTraffic(change.id.kind) && !change.id.is<ReachExpectation>();
        });
    // An expectation alone leaves the answers as they are, but the result's design has to know it.
    if (concernsTraffic || is([](const Change& change) { return change.id.is<ReachExpectation>(); }))
        later();
}

void ReachPanel::later() {
    isOutdated_ = true;
    showState();
    // Out of sight nothing is computed; the panel catches up when it is shown.
    if (isVisible())
        wait_.start(kRestMilliseconds);
}

void ReachPanel::refreshNow() {
    wait_.stop();
    isOutdated_ = false;
    if (!workspace_.isOpen()) {
        service_->forget();
        model_->setResult(nullptr);
        showState();
        return;
    }
    service_->start(workspace_.design(), workspace_.revision(), bar_->question());
}

void ReachPanel::takeResult() {
    if (!service_->result())
        return;
    stopShowingPath();
    model_->setResult(service_->result());
    takeExpectations();
    showState();
}

void ReachPanel::takeExpectations() {
    const workspace::ReachResult* result = model_->result();
    if (!result)
        return;
    // Only those about the traffic that is shown.
    std::vector<Id<ReachExpectation>> ids;
    const auto protocol = bar_->protocol();
    for (const auto entry : result->design.table<ReachExpectation>())
        if (entry.record.protocol == protocol &&
            (protocol != ReachProtocol::Tcp || entry.record.port == result->question.port))
            ids.push_back(entry.id);
    model_->setExpectations(ids);
    std::vector<ExpectationRow> rows;
    for (const ExpectedPairs& pairs : model_->expectations()) {
        const ReachExpectation& record = *result->design.get(pairs.id);
        const QString from = shownName(result->design, record.from);
        const QString to = shownName(result->design, record.to);
        rows.push_back({pairs.id,
                        record.expected == ExpectedReach::MustReach
                            ? tr("%1 must reach %2").arg(from, to)
                            : tr("%1 must not reach %2").arg(from, to),
                        model_->holds(pairs)});
    }
    details_->showExpectations(rows);
}

bool ReachPanel::isStale() const {
    return model_->result() && (isOutdated_ || service_->isRunning());
}

void ReachPanel::showState() {
    const bool isRunning = service_->isRunning();
    progress_->setVisible(isRunning);
    const workspace::ReachResult* result = model_->result();
    const bool isEmpty = model_->rowCount() == 0 || model_->columnCount() == 0;
    stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(empty_) : view_);
    cancel_->setText(isRunning ? tr("Cancel") : tr("Compute"));
    cancel_->setVisible(isRunning || (isOutdated_ && workspace_.isOpen()));
    if (!workspace_.isOpen())
        empty_->setText(tr("Open a design to see who reaches whom."));
    else if (isRunning && !result)
        empty_->setText(tr("Computing who reaches whom…"));
    else if (!result)
        empty_->setText(tr("Not computed. Choose Compute to see who reaches whom."));
    else if (bar_->showsOnlyDifferences())
        empty_->setText(model_->expectations().empty()
                            ? tr("Nothing is expected yet. Choose a cell, then Must reach or Must not reach.")
                            : tr("Everything is as expected."));
    else if (!bar_->filter().isEmpty())
        empty_->setText(tr("No adapter matches the filter."));
    else
        empty_->setText(tr("The design has no adapters yet."));
    if (!result) {
        state_->clear();
        return;
    }
    const QLocale locale;
    state_->setText(
        isStale() ? tr("The design has changed; the matrix shows how it was.")
                  : tr("%1 adapters of %2 kinds. Rows send, columns receive.")
                        .arg(locale.toString(static_cast<qulonglong>(result->matrix.interfaces().size())),
                             locale.toString(result->matrix.classCount())));
}

void ReachPanel::currentCellChanged() {
    const QModelIndex index = view_->currentIndex();
    if (details_->hasPath())
        stopShowingPath();
    if (!index.isValid() || !model_->result()) {
        details_->showReason({}, {});
        details_->setCanExpect(false);
        return;
    }
    details_->showReason(index.data(Qt::AccessibleTextRole).toString(),
                         model_->reason(index.row(), index.column()));
    details_->setCanExpect(!!model_->line(Qt::Vertical, index.row()).object &&
                           !!model_->line(Qt::Horizontal, index.column()).object);
}

void ReachPanel::activateCell() {
    const QModelIndex index = view_->currentIndex();
    if (!index.isValid())
        return;
    const reachability::Cell cell = model_->cell(index.row(), index.column());
    if (cell.from >= 0 && cell.from != cell.to)
        showPath(cell.from, cell.to);
}

void ReachPanel::showPath(int from, int to) {
    const workspace::ReachResult* result = model_->result();
    if (!result)
        return;
    details_->showPath(*result, from, to);
    const reachability::ReachAnswer answer = result->reach.between(from, to, result->question);
    std::vector<AnyId> objects{result->reach.objectOf(from)};
    for (const reachability::ReachStep& step : answer.steps) {
        if (step.isAnswer)
            break;
        for (const AnyId object : {step.via, step.object})
            if (object && !object.is<PhysicalLink>() && object != objects.back())
                objects.push_back(object);
    }
    emit pathChanged(objects, answer.answer.verdict == reachability::Verdict::Reachable);
}

void ReachPanel::stopShowingPath() {
    emit pathChanged({}, true);
}

void ReachPanel::expect(ExpectedReach expected) {
    const QModelIndex index = view_->currentIndex();
    if (!index.isValid())
        return;
    ReachExpectation wanted;
    wanted.from = model_->line(Qt::Vertical, index.row()).object;
    wanted.to = model_->line(Qt::Horizontal, index.column()).object;
    if (!workspace_.design().contains(wanted.from) || !workspace_.design().contains(wanted.to))
        return;
    wanted.expected = expected;
    wanted.protocol = bar_->protocol();
    wanted.port = bar_->port();
    Transaction transaction =
        workspace_.begin({expected == ExpectedReach::MustReach
                              ? translatable("Edit", "Expect that \"{name}\" reaches \"{other}\"")
                              : translatable("Edit", "Expect that \"{name}\" does not reach \"{other}\""),
                          {{"name", displayName(workspace_.design(), wanted.from)},
                           {"other", displayName(workspace_.design(), wanted.to)}}});
    for (const auto entry : workspace_.design().table<ReachExpectation>())
        if (entry.record.from == wanted.from && entry.record.to == wanted.to &&
            entry.record.protocol == wanted.protocol && entry.record.port == wanted.port)
            transaction.erase(entry.id);
    transaction.add(wanted);
    if (workspace_.commit(std::move(transaction)))
        refreshNow();
}

void ReachPanel::copyMatrix() const {
    QGuiApplication::clipboard()->setText(model_->csv(u'\t'));
}

bool ReachPanel::writePicture(const QString& path) const {
    return view_->picture().save(path);
}

bool ReachPanel::writeCsv(const QString& path) const {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(model_->csv(u',').toUtf8()) >= 0 && file.commit();
}

void ReachPanel::saveAs(bool isPicture) {
    const QString path =
        isPicture ? QFileDialog::getSaveFileName(this, tr("Save picture"),
                                                 workspace_.title() + QStringLiteral("-reachability.png"),
                                                 tr("Pictures (*.png)"))
                  : QFileDialog::getSaveFileName(this, tr("Save CSV"),
                                                 workspace_.title() + QStringLiteral("-reachability.csv"),
                                                 tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (!(isPicture ? writePicture(path) : writeCsv(path)))
        state_->setText(tr("\"%1\" could not be written.").arg(path));
}

} // namespace fd::ui
