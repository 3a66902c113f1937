// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenario_editor.h"

#include "model/naming.h"
#include "ui/charts/scenario_table_model.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace fd::ui {

namespace {

/// Choices and objects are picked from a list that can be searched by typing; everything else is typed.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(const workspace::Workspace& workspace, QObject* parent)
        : QStyledItemDelegate(parent), workspace_(workspace) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        const auto* model = static_cast<const ScenarioTableModel*>(index.model());
        const FieldInfo& field = model->field(index.column());
        if (field.type != FieldType::Choice && !field.isReference())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("scenarioCellEditor"));
        box->setAccessibleName(fieldLabel(field));
        for (const ChoiceText& choice : field.choices)
            box->addItem(translated(choice.label), QString::fromLatin1(choice.name));
        if (field.isReference())
            fillObjects(*box, *model, index);
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        QRect rect = option.rect;
        rect.setWidth(std::max(rect.width(), std::min(260, editor->sizeHint().width())));
        editor->setGeometry(rect);
    }

private:
    void fillObjects(QComboBox& box, const ScenarioTableModel& model, const QModelIndex& index) const {
        box.addItem(emptyText(model, index), QString());
        for (const AnyId id : model.candidates(index)) {
            std::string text;
            appendAnyId(text, id);
            box.addItem(iconOf(id.kind), shownName(workspace_.design(), id), fromUtf8(text));
        }
        box.setEditable(true);
        box.setInsertPolicy(QComboBox::NoInsert);
        box.completer()->setFilterMode(Qt::MatchContains);
        box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    QString emptyText(const ScenarioTableModel& model, const QModelIndex& index) const {
        const std::string_view name = model.field(index.column()).name;
        return name == "target"    ? ScenarioTableModel::tr("chosen by the program")
               : name == "subject" ? QStringLiteral("–")
                                   : ScenarioTableModel::tr("outside world");
    }

    const workspace::Workspace& workspace_;
};

QToolButton* button(QWidget* parent, const QString& name, const char* iconName) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

ScenarioEditor::ScenarioEditor(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , flows_(new ScenarioTableModel(workspace, kindOf<ScenarioFlow>, this))
    , events_(new ScenarioTableModel(workspace, kindOf<ScenarioEvent>, this))
    , stack_(new QStackedWidget(this))
    , about_(new QLabel)
    , preview_(new QListWidget)
    , keep_(new QPushButton)
    , duration_(new QDoubleSpinBox)
    , sampling_(new QDoubleSpinBox)
    , seed_(new QSpinBox)
    , durationLabel_(new QLabel)
    , samplingLabel_(new QLabel)
    , seedLabel_(new QLabel) {
    auto* edit = new QWidget;
    auto* column = new QVBoxLayout(edit);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addWidget(buildHead());
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPart(flowPart_, *flows_, QStringLiteral("traffic")));
    splitter->addWidget(buildPart(eventPart_, *events_, QStringLiteral("event")));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    column->addWidget(splitter, 1);
    auto* readyMade = new QWidget;
    auto* text = new QVBoxLayout(readyMade);
    text->setContentsMargins(4, 4, 4, 2);
    text->addWidget(about_);
    text->addWidget(preview_, 1);
    text->addWidget(keep_, 0, Qt::AlignLeft);
    preview_->setObjectName(QStringLiteral("scenarioPreview"));
    preview_->setAlternatingRowColors(true);
    preview_->setMinimumHeight(40);
    preview_->setTextElideMode(Qt::ElideRight);
    preview_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    about_->setObjectName(QStringLiteral("scenarioAbout"));
    about_->setWordWrap(true);
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    keep_->setObjectName(QStringLiteral("scenarioKeep"));
    keep_->setIcon(icon("duplicate"));
    auto* scroll = new QScrollArea;
    scroll->setWidget(edit);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    stack_->addWidget(scroll);
    stack_->addWidget(readyMade);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(keep_, &QPushButton::clicked, this, &ScenarioEditor::keepWanted);
    connect(flowPart_.add, &QToolButton::clicked, this, &ScenarioEditor::addFlow);
    connect(eventPart_.add, &QToolButton::clicked, this, &ScenarioEditor::addEvent);
    connect(flowPart_.remove, &QToolButton::clicked, this, [this] { removeRows(flowPart_, *flows_); });
    connect(eventPart_.remove, &QToolButton::clicked, this, [this] { removeRows(eventPart_, *events_); });
    for (ScenarioTableModel* model : {flows_, events_})
        connect(model, &ScenarioTableModel::refused, this,
                [this](const Error& error) { emit refused(sentence(error)); });
    connect(&workspace_, &workspace::Workspace::designChanged, this, &ScenarioEditor::takeScenario);
    retranslate();
    setScenario({});
}

QWidget* ScenarioEditor::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    duration_->setObjectName(QStringLiteral("scenarioDuration"));
    duration_->setRange(1, 604800);
    duration_->setDecimals(1);
    duration_->setSuffix(QStringLiteral(" s"));
    sampling_->setObjectName(QStringLiteral("scenarioSampling"));
    sampling_->setRange(0.01, 3600);
    sampling_->setDecimals(2);
    sampling_->setSingleStep(0.1);
    sampling_->setSuffix(QStringLiteral(" s"));
    seed_->setObjectName(QStringLiteral("scenarioSeed"));
    seed_->setRange(0, 999'999'999);
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{duration_, sampling_, seed_})
        box->setKeyboardTracking(false);
    const auto add = [&](QLabel* label, QWidget* field) {
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(8);
    };
    add(durationLabel_, duration_);
    add(samplingLabel_, sampling_);
    add(seedLabel_, seed_);
    row->addStretch();
    connect(duration_, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        editScenario("Duration", [=](Scenario& record) {
            record.durationMilliseconds = static_cast<int>(seconds * 1000);
        });
    });
    connect(sampling_, &QDoubleSpinBox::valueChanged, this, [this](double seconds) {
        editScenario("Sampling interval",
                     [=](Scenario& record) { record.sampleMilliseconds = static_cast<int>(seconds * 1000); });
    });
    connect(seed_, &QSpinBox::valueChanged, this,
            [this](int value) { editScenario("Seed", [=](Scenario& record) { record.seed = value; }); });
    return head;
}

QWidget* ScenarioEditor::buildPart(Part& part, ScenarioTableModel& model, const QString& name) {
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* row = new QHBoxLayout;
    part.title = new QLabel(frame);
    part.add = button(frame, name + QStringLiteral("Add"), "add");
    part.remove = button(frame, name + QStringLiteral("Remove"), "remove");
    row->addWidget(part.title, 1);
    row->addWidget(part.add);
    row->addWidget(part.remove);
    column->addLayout(row);
    part.view = new QTableView(frame);
    part.view->setObjectName(name + QStringLiteral("Table"));
    part.view->setModel(&model);
    part.view->setItemDelegate(new CellDelegate(workspace_, part.view));
    part.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    part.view->setAlternatingRowColors(true);
    part.view->setMinimumWidth(160);
    part.view->verticalHeader()->setDefaultSectionSize(part.view->fontMetrics().height() + 10);
    part.view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    part.title->setBuddy(part.view);
    column->addWidget(part.view, 1);
    return frame;
}

void ScenarioEditor::retranslate() {
    const auto name = [](QToolButton* tool, const QString& text) {
        tool->setToolTip(text);
        tool->setAccessibleName(text);
    };
    durationLabel_->setText(tr("&Duration:"));
    samplingLabel_->setText(tr("Sa&mpling interval:"));
    seedLabel_->setText(tr("S&eed:"));
    duration_->setAccessibleName(tr("Duration"));
    sampling_->setAccessibleName(tr("Sampling interval"));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("The same design, scenario and seed give the same numbers."));
    flowPart_.title->setText(tr("Traffic: who sends to whom"));
    eventPart_.title->setText(tr("Events: what happens when"));
    flowPart_.view->setAccessibleName(tr("Traffic"));
    eventPart_.view->setAccessibleName(tr("Events"));
    name(flowPart_.add, tr("Add traffic"));
    name(flowPart_.remove, tr("Remove the selected traffic"));
    name(eventPart_.add, tr("Add an event"));
    name(eventPart_.remove, tr("Remove the selected events"));
    preview_->setAccessibleName(tr("What it plays"));
    keep_->setText(tr("Keep in the design to change it"));
    flows_->retranslate();
    events_->retranslate();
}

void ScenarioEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScenarioEditor::setScenario(Id<Scenario> scenario) {
    const bool isNew = scenario != scenario_;
    scenario_ = scenario;
    stack_->setCurrentIndex(0);
    flows_->setScenario(scenario);
    events_->setScenario(scenario);
    takeScenario();
    if (isNew)
        for (const Part* part : {&flowPart_, &eventPart_})
            part->view->resizeColumnsToContents();
}

void ScenarioEditor::showReadyMade(const QString& name, const QString& about, const QStringList& lines) {
    setScenario({});
    about_->setText(QStringLiteral("<b>%1</b><br>%2").arg(name.toHtmlEscaped(), about.toHtmlEscaped()));
    preview_->clear();
    preview_->addItems(lines);
    for (int row = 0; row < preview_->count(); ++row)
        preview_->item(row)->setToolTip(lines[row]);
    preview_->setVisible(!lines.isEmpty());
    keep_->setVisible(!lines.isEmpty());
    stack_->setCurrentIndex(1);
}

void ScenarioEditor::takeScenario() {
    const QScopedValueRollback taking(isTaking_, true);
    const Scenario* record = workspace_.design().get(scenario_);
    for (QWidget* widget : std::initializer_list<QWidget*>{duration_, sampling_, seed_, flowPart_.view,
                                                           flowPart_.add, flowPart_.remove, eventPart_.view,
                                                           eventPart_.add, eventPart_.remove})
        widget->setEnabled(record);
    if (!record)
        return;
    duration_->setValue(record->durationMilliseconds / 1000.0);
    sampling_->setValue(record->sampleMilliseconds / 1000.0);
    seed_->setValue(static_cast<int>(record->seed));
}

template <class Edit>
void ScenarioEditor::editScenario(const char* field, Edit edit) {
    if (isTaking_ || !workspace_.design().get(scenario_))
        return;
    Transaction transaction =
        workspace_.begin({translatable("Edit", "Change {field} of \"{name}\""),
                          {{"field", field}, {"name", displayName(workspace_.design(), scenario_)}}});
    transaction.edit(scenario_, edit);
    static_cast<void>(workspace_.commit(std::move(transaction)));
}

void ScenarioEditor::addFlow() {
    ScenarioFlow flow;
    flow.scenario = scenario_;
    flow.rate = Bandwidth::gigabitsPerSecond(1);
    const auto vms = workspace_.design().idsOf(kindOf<Vm>);
    if (!vms.empty())
        flow.from = vms.front();
    Transaction transaction = workspace_.begin({translatable("Edit", "Add traffic")});
    const auto id = transaction.add(std::move(flow));
    if (workspace_.commit(std::move(transaction)))
        flowPart_.view->setCurrentIndex(flows_->index(flows_->rowOf(id), 0));
}

void ScenarioEditor::addEvent() {
    ScenarioEvent event;
    event.scenario = scenario_;
    const auto nics = workspace_.design().idsOf(kindOf<PhysicalNic>);
    if (!nics.empty())
        event.subject = nics.front();
    if (const Scenario* record = workspace_.design().get(scenario_))
        event.atMilliseconds = record->durationMilliseconds / 2000 * 1000;
    Transaction transaction = workspace_.begin({translatable("Edit", "Add an event")});
    const auto id = transaction.add(std::move(event));
    if (workspace_.commit(std::move(transaction)))
        eventPart_.view->setCurrentIndex(events_->index(events_->rowOf(id), 0));
}

void ScenarioEditor::removeRows(const Part& part, const ScenarioTableModel& model) {
    std::set<AnyId> ids;
    for (const QModelIndex& index : part.view->selectionModel()->selectedIndexes())
        ids.insert(model.idAt(index.row()));
    if (!ids.empty())
        workspace_.erase({ids.begin(), ids.end()});
}

} // namespace fd::ui
