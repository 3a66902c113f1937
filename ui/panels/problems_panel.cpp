// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problems_panel.h"

#include "ui/common/core_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/panels/problem_details.h"
#include "ui/panels/problems_model.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace fd::ui {

using validation::Finding;

ProblemsPanel::ProblemsPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new ProblemsModel(workspace, this)) {
    auto* bar = new FlowLayout;
    errors_ = addFilter(QStringLiteral("problemsErrors"), true, bar);
    warnings_ = addFilter(QStringLiteral("problemsWarnings"), true, bar);
    advice_ = addFilter(QStringLiteral("problemsAdvice"), true, bar);
    accepted_ = addFilter(QStringLiteral("problemsAccepted"), false, bar);
    errors_->setIcon(iconOf(validation::Severity::Error));
    warnings_->setIcon(iconOf(validation::Severity::Warning));
    advice_->setIcon(iconOf(validation::Severity::Advice));
    onlySelection_ = new QCheckBox(this);
    onlySelection_->setObjectName(QStringLiteral("problemsOnlySelection"));
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("problemsFilter"));
    text_->setClearButtonEnabled(true);
    grouping_ = new QComboBox(this);
    grouping_->setObjectName(QStringLiteral("problemsGrouping"));
    bar->addWidget(onlySelection_);
    bar->addWidget(grouping_);
    text_->setMinimumWidth(150);
    bar->addWidget(text_);

    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("problemsTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 10);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(ProblemsModel::Problem, QHeaderView::Stretch);
    // In a narrow panel the problem itself keeps room for more than its heading.
    table_->horizontalHeader()->setMinimumSectionSize(table_->fontMetrics().averageCharWidth() * 12);
    table_->setColumnWidth(ProblemsModel::Severity, 104);
    table_->setColumnWidth(ProblemsModel::Where, 150);
    table_->setColumnWidth(ProblemsModel::Rule, 110);
    table_->setColumnWidth(ProblemsModel::Since, 80);
    table_->viewport()->installEventFilter(this);

    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("problemsEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);

    details_ = new ProblemDetails(workspace_, this);

    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("problemsSplitter"));
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(table_, 1);
    leftLayout->addWidget(empty_, 1);
    split->addWidget(left);
    split->addWidget(details_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(split, 1);

    connect(onlySelection_, &QCheckBox::toggled, this, &ProblemsPanel::readFilter);
    connect(text_, &QLineEdit::textChanged, this, &ProblemsPanel::readFilter);
    connect(table_, &QTableView::activated, this, [this] {
        toggleGroup(table_->currentIndex().row());
        if (const Finding* finding = current())
            emit goTo(Finding(*finding));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsPanel::refreshDetails);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        const std::optional<Finding> before = details_->shown();
        refreshCounts();
        if (before)
            select(*before);
        if (!before || model_->rowOf(*before) < 0)
            refreshDetails();
    });
    connect(table_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { toggleGroup(index.row()); });
    connect(grouping_, &QComboBox::activated, this,
            [this] { model_->setGrouping(static_cast<ProblemGrouping>(grouping_->currentData().toInt())); });
    retranslate();
}

QToolButton* ProblemsPanel::addFilter(const QString& name, bool isOn, QLayout* layout) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(isOn);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(button);
    connect(button, &QToolButton::toggled, this, &ProblemsPanel::readFilter);
    return button;
}

void ProblemsPanel::retranslate() {
    onlySelection_->setText(tr("Only selection"));
    text_->setPlaceholderText(tr("Filter"));
    text_->setAccessibleName(tr("Filter problems"));
    table_->setAccessibleName(tr("Problems"));
    grouping_->setAccessibleName(tr("Group by"));
    const int by = grouping_->currentIndex();
    grouping_->clear();
    grouping_->addItem(tr("No groups"), static_cast<int>(ProblemGrouping::None));
    grouping_->addItem(tr("By object"), static_cast<int>(ProblemGrouping::Object));
    grouping_->addItem(tr("By rule"), static_cast<int>(ProblemGrouping::Rule));
    grouping_->addItem(tr("By site"), static_cast<int>(ProblemGrouping::Site));
    grouping_->setCurrentIndex(std::max(0, by));
    details_->retranslate();
    refreshCounts();
    refreshDetails();
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Where there is little room the problem itself keeps it; the details say the rest.
void ProblemsPanel::fitColumns() {
    struct Step {
        ProblemsModel::Column column;
        int letters;
    };
    const int letters = table_->viewport()->width() / std::max(1, table_->fontMetrics().averageCharWidth());
    for (const Step& step :
         {Step{ProblemsModel::Since, 84}, Step{ProblemsModel::Rule, 74}, Step{ProblemsModel::Where, 58}})
        table_->setColumnHidden(step.column, letters < step.letters);
}

void ProblemsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->rebuild();
    }
    QWidget::changeEvent(event);
}

void ProblemsPanel::readFilter() {
    model_->setFilter({errors_->isChecked(), warnings_->isChecked(), advice_->isChecked(),
                       accepted_->isChecked(), onlySelection_->isChecked(), text_->text()});
}

void ProblemsPanel::showOnly(validation::Severity severity) {
    errors_->setChecked(severity == validation::Severity::Error);
    warnings_->setChecked(severity == validation::Severity::Warning);
    advice_->setChecked(severity == validation::Severity::Advice);
    text_->clear();
    onlySelection_->setChecked(false);
}

void ProblemsPanel::showAll() {
    for (QToolButton* button : {errors_, warnings_, advice_})
        button->setChecked(true);
    text_->clear();
    onlySelection_->setChecked(false);
}

void ProblemsPanel::refreshCounts() {
    const workspace::FindingCounts counts = workspace_.validation().counts();
    const QLocale locale;
    const auto number = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    errors_->setText(tr("Errors %1").arg(number(counts.errors)));
    warnings_->setText(tr("Warnings %1").arg(number(counts.warnings)));
    advice_->setText(tr("Advice %1").arg(number(counts.advice)));
    accepted_->setText(tr("Accepted %1").arg(number(counts.accepted)));
    const bool isEmpty = model_->rowCount() == 0;
    table_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
    if (!workspace_.isOpen())
        empty_->setText(tr("Open a design to have it checked."));
    else if (counts.open() > 0)
        empty_->setText(tr("No problem matches the filter."));
    else
        empty_->setText(
            tr("No problems found. %n rules ran.", "", static_cast<int>(validation::ruleCatalog().size())));
}

const Finding* ProblemsPanel::current() const {
    return model_->findingAt(table_->currentIndex().row());
}

void ProblemsPanel::select(const Finding& finding) {
    const int row = model_->rowOf(finding);
    if (row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
}

void ProblemsPanel::step(int direction) {
    const int count = model_->rowCount();
    const int at = table_->currentIndex().row();
    for (int steps = 1; steps <= count; ++steps) {
        const int row = at < 0 ? (direction > 0 ? steps - 1 : count - steps)
                               : ((at + direction * steps) % count + count) % count;
        if (!model_->findingAt(row))
            continue;
        table_->setCurrentIndex(model_->index(row, 0));
        emit goTo(Finding(*current()));
        return;
    }
}

void ProblemsPanel::toggleGroup(int row) {
    if (!model_->isGroup(row))
        return;
    model_->toggleGroup(row);
    table_->setCurrentIndex(model_->index(row, ProblemsModel::Problem));
}

void ProblemsPanel::refreshDetails() {
    const Finding* finding = current();
    if (finding)
        details_->show(*finding, model_->countAlike(*finding),
                       [this, one = *finding] { return model_->alike(one); });
    else
        details_->clear();
}

void ProblemsPanel::showFixes() {
    if (!current())
        for (int row = 0; row < model_->rowCount() && !current(); ++row)
            if (model_->findingAt(row))
                table_->setCurrentIndex(model_->index(row, 0));
    if (current())
        details_->popUpFixes(
            table_->viewport()->mapToGlobal(table_->visualRect(table_->currentIndex()).bottomLeft()));
}

} // namespace fd::ui
