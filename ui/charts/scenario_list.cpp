// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenario_list.h"

#include "model/naming.h"
#include "model/ops/duplicate.h"
#include "simulation/plan/ready_made.h"
#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace fd::ui {

namespace {

constexpr int kNumberRole = Qt::UserRole;
constexpr int kReadyMadeRole = Qt::UserRole + 1;

QToolButton* button(QWidget* parent, const char* name, const char* iconName) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

std::optional<simulation::ReadyMade> readyMadeOf(const QString& name) {
    for (const auto& choice : Choices<simulation::ReadyMade>::values)
        if (name == QLatin1String(choice.name))
            return choice.value;
    return std::nullopt;
}

simulation::Story storyOf(const simulation::ReadyMadeScenario& made) {
    simulation::Story story;
    story.name = made.scenario.name;
    story.durationSeconds = made.scenario.durationMilliseconds / 1000.0;
    story.sampleSeconds = made.scenario.sampleMilliseconds / 1000.0;
    story.seed = static_cast<std::uint64_t>(made.scenario.seed);
    for (const ScenarioFlow& flow : made.flows)
        story.flows.push_back({{}, flow});
    for (const ScenarioEvent& event : made.events)
        story.events.push_back({{}, event});
    return story;
}

Error cannotMake() {
    Error error;
    error.code = "scenario.unfit";
    error.text = Text{
        translatable("Operation",
                     "This design lacks what the scenario needs: hosts with adapters, and machines on them."),
        {}};
    return error;
}

} // namespace

ScenarioList::ScenarioList(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , title_(new QLabel(this))
    , list_(new QListWidget(this))
    , new_(button(this, "scenarioNew", "add"))
    , duplicate_(button(this, "scenarioDuplicate", "duplicate"))
    , rename_(button(this, "scenarioRename", "edit"))
    , delete_(button(this, "scenarioDelete", "delete"))
    , record_(button(this, "scenarioRecord", "record"))
    , recordMenu_(new QMenu(this))
    , run_(new QPushButton(icon("run"), {}, this))
    , stop_(new QPushButton(icon("stop"), {}, this))
    , progress_(new QProgressBar(this))
    , status_(new QLabel(this)) {
    list_->setObjectName(QStringLiteral("scenarioList"));
    list_->setMinimumHeight(60);
    // A long name takes two lines.
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    title_->setBuddy(list_);
    run_->setObjectName(QStringLiteral("simulationRun"));
    stop_->setObjectName(QStringLiteral("simulationStop"));
    progress_->setObjectName(QStringLiteral("simulationProgress"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    status_->setObjectName(QStringLiteral("simulationStatus"));
    status_->setWordWrap(true);
    record_->setPopupMode(QToolButton::InstantPopup);
    record_->setMenu(recordMenu_);
    recordMenu_->setObjectName(QStringLiteral("scenarioRecordMenu"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(buildTools());
    layout->addWidget(list_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(run_);
    buttons->addWidget(stop_);
    layout->addLayout(buttons);
    layout->addWidget(progress_);
    layout->addWidget(status_);
    list_->installEventFilter(this);
    connect(list_, &QListWidget::currentItemChanged, this, [this] {
        if (!isFilling_) {
            refreshState();
            emit chosen();
        }
    });
    connect(list_, &QListWidget::itemChanged, this, &ScenarioList::takeName);
    connect(run_, &QPushButton::clicked, this, &ScenarioList::runWanted);
    connect(stop_, &QPushButton::clicked, this, &ScenarioList::stopWanted);
    connect(new_, &QToolButton::clicked, this, &ScenarioList::addNew);
    connect(duplicate_, &QToolButton::clicked, this, &ScenarioList::duplicate);
    connect(rename_, &QToolButton::clicked, this, &ScenarioList::rename);
    connect(delete_, &QToolButton::clicked, this, &ScenarioList::remove);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &ScenarioList::refill);
    connect(&workspace_, &workspace::Workspace::designChanged, this, [this](const ChangeSet& changes) {
        for (const Change& change : changes.changes)
            if (change.id.is<Scenario>())
                return refill();
    });
    retranslate();
}

QWidget* ScenarioList::buildTools() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(title_, 1);
    for (QToolButton* tool : {new_, duplicate_, rename_, delete_, record_})
        row->addWidget(tool);
    return bar;
}

void ScenarioList::retranslate() {
    const auto name = [](QToolButton* tool, const QString& text) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    };
    title_->setText(tr("Scenarios"));
    list_->setAccessibleName(tr("Scenarios"));
    run_->setText(tr("Run"));
    stop_->setText(tr("Stop"));
    progress_->setAccessibleName(tr("Progress of the run"));
    name(new_, tr("New scenario"));
    name(duplicate_, tr("Duplicate, or keep a ready-made one in the design"));
    name(rename_, tr("Rename"));
    name(delete_, tr("Delete"));
    name(record_, tr("Record what the selected objects do"));
    fillRecordMenu();
    refill();
}

void ScenarioList::fillRecordMenu() {
    recordMenu_->clear();
    const auto add = [this](const char* id, const QString& text, ops::Deed deed) {
        QAction* action = recordMenu_->addAction(text, this, [this, deed] { record(deed); });
        action->setObjectName(QLatin1String(id));
    };
    add("recordTalk", tr("The selected ones &talk to each other"), ops::Deed::Talk);
    add("recordCopy", tr("The first one &copies 10 GB to the others"), ops::Deed::Copy);
    add("recordMigrate", tr("The selected ones are &moved to another host"), ops::Deed::Migrate);
    giveOwnAccessKeys(*recordMenu_);
}

void ScenarioList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Keys that move through time belong to the dock, also while the list has the focus.
bool ScenarioList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Comma || key == Qt::Key_Period) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScenarioList::refill() {
    const Id<Scenario> before = scenario();
    const QString readyMadeBefore = readyMade();
    {
        const QScopedValueRollback filling(isFilling_, true);
        list_->clear();
        if (workspace_.isOpen()) {
            for (const auto& [id, record] : workspace_.design().table<Scenario>()) {
                auto* item = new QListWidgetItem(icon("scenario"), fromUtf8(record.name), list_);
                item->setData(kNumberRole, id.number);
                item->setFlags(item->flags() | Qt::ItemIsEditable);
                item->setToolTip(record.description.empty() ? item->text() : fromUtf8(record.description));
            }
            auto* head = new QListWidgetItem(tr("Ready-made for this design"), list_);
            head->setFlags(Qt::NoItemFlags);
            for (const auto& choice : Choices<simulation::ReadyMade>::values) {
                auto* item = new QListWidgetItem(icon("play"), translated(choice.label), list_);
                item->setData(kReadyMadeRole, QString::fromLatin1(choice.name));
                item->setToolTip(item->text());
            }
        }
        if (before && workspace_.design().get(before))
            choose(before);
        else if (!readyMadeBefore.isEmpty())
            chooseReadyMade(readyMadeBefore);
        if (!list_->currentItem())
            for (int row = 0; row < list_->count() && !list_->currentItem(); ++row)
                if (list_->item(row)->flags() != Qt::NoItemFlags)
                    list_->setCurrentRow(row);
    }
    refreshState();
    emit chosen();
}

Id<Scenario> ScenarioList::scenario() const {
    const QListWidgetItem* item = list_->currentItem();
    return Id<Scenario>{item ? item->data(kNumberRole).toUInt() : 0};
}

QString ScenarioList::readyMade() const {
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(kReadyMadeRole).toString() : QString();
}

QString ScenarioList::title() const {
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->text() : QString();
}

void ScenarioList::choose(Id<Scenario> wanted) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(kNumberRole).toUInt() == wanted.number && wanted)
            list_->setCurrentRow(row);
}

void ScenarioList::chooseReadyMade(const QString& name) {
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->data(kReadyMadeRole).toString() == name)
            list_->setCurrentRow(row);
}

Result<simulation::Story> ScenarioList::story() const {
    return storyOn(workspace_.design());
}

Result<simulation::Story> ScenarioList::storyOn(const Design& design) const {
    if (const Id<Scenario> id = scenario())
        return simulation::storyOf(workspace_.design(), id);
    const auto kind = readyMadeOf(readyMade());
    const auto made = kind ? simulation::readyMade(design, *kind) : std::nullopt;
    if (!made)
        return cannotMake();
    return storyOf(*made);
}

QString ScenarioList::about() const {
    if (const Scenario* record = workspace_.design().get(scenario()))
        return fromUtf8(record->description);
    const auto kind = readyMadeOf(readyMade());
    const auto made = kind ? simulation::readyMade(workspace_.design(), *kind) : std::nullopt;
    return made ? sentence(made->about) : sentence(cannotMake());
}

void ScenarioList::refreshState() {
    const bool isRunning = workspace_.simulation().isRunning();
    const bool isKept = static_cast<bool>(scenario());
    run_->setEnabled(workspace_.isOpen() && list_->currentItem() && !isRunning);
    stop_->setEnabled(isRunning);
    progress_->setVisible(isRunning);
    new_->setEnabled(workspace_.isOpen());
    duplicate_->setEnabled(isKept || !readyMade().isEmpty());
    rename_->setEnabled(isKept);
    delete_->setEnabled(isKept);
    record_->setEnabled(workspace_.isOpen());
}

void ScenarioList::addBelow(QWidget* control) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(list_) + 1, control);
}

void ScenarioList::setStatus(const QString& text) {
    status_->setText(text);
}

QString ScenarioList::status() const {
    return status_->text();
}

void ScenarioList::setProgress(double share) {
    progress_->setValue(static_cast<int>(share * 1000));
}

void ScenarioList::addNew() {
    Transaction transaction = workspace_.begin({translatable("Edit", "New scenario")});
    Scenario record;
    record.name = toUtf8(tr("Scenario 1"));
    const auto id = ops::addScenario(transaction, std::move(record));
    if (workspace_.commit(std::move(transaction))) {
        choose(id);
        rename();
    }
}

void ScenarioList::duplicate() {
    if (!scenario())
        return keep();
    Transaction transaction = workspace_.begin({translatable("Edit", "Duplicate \"{name}\""),
                                                {{"name", displayName(workspace_.design(), scenario())}}});
    ops::Duplication wanted;
    wanted.objects = {scenario()};
    const auto made = ops::duplicate(transaction, workspace_.relations(), wanted);
    if (!made)
        emit refused(sentence(made.error()));
    else if (workspace_.commit(std::move(transaction)))
        choose(made->front().as<Scenario>());
}

void ScenarioList::keep() {
    const auto kind = readyMadeOf(readyMade());
    auto made = kind ? simulation::readyMade(workspace_.design(), *kind) : std::nullopt;
    if (!made) {
        emit refused(sentence(cannotMake()));
        return;
    }
    made->scenario.name = toUtf8(translated(made->scenario.name));
    made->scenario.description = toUtf8(sentence(made->about));
    Transaction transaction = workspace_.begin({translatable("Edit", "New scenario")});
    const auto id = ops::addScenario(transaction, made->scenario, made->flows, made->events);
    if (workspace_.commit(std::move(transaction)))
        choose(id);
}

void ScenarioList::rename() {
    if (scenario())
        list_->editItem(list_->currentItem());
}

void ScenarioList::takeName(QListWidgetItem* item) {
    const Id<Scenario> id{item->data(kNumberRole).toUInt()};
    const Scenario* record = workspace_.design().get(id);
    const std::string name = toUtf8(item->text().trimmed());
    if (isFilling_ || !record || record->name == name)
        return;
    if (name.empty()) {
        const QScopedValueRollback filling(isFilling_, true);
        item->setText(fromUtf8(record->name));
        return;
    }
    Transaction transaction = workspace_.begin(
        {translatable("Step", "Rename {before} to {after}"), {{"before", record->name}, {"after", name}}});
    transaction.edit(id, [&](Scenario& scenario) { scenario.name = name; });
    // The list is filled anew by the commit: not while its editor is still at work.
    QMetaObject::invokeMethod(
        this,
        [this, step = std::make_shared<Transaction>(std::move(transaction))] {
            static_cast<void>(workspace_.commit(std::move(*step)));
        },
        Qt::QueuedConnection);
}

void ScenarioList::remove() {
    if (const Id<Scenario> id = scenario())
        workspace_.erase({id});
}

void ScenarioList::record(ops::Deed deed) {
    Transaction transaction = workspace_.begin({translatable("Edit", "Record traffic")});
    ops::Recording wanted{scenario(), deed, workspace_.selection().ids()};
    if (!wanted.scenario) {
        Scenario fresh;
        fresh.name = toUtf8(tr("Recording 1"));
        wanted.scenario = ops::addScenario(transaction, std::move(fresh));
    }
    if (const auto added = ops::record(transaction, wanted); !added)
        emit refused(sentence(added.error()));
    else if (workspace_.commit(std::move(transaction)))
        choose(wanted.scenario);
}

} // namespace fd::ui
