// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_details.h"

#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/reach_model.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace fd::ui {

namespace {

constexpr int kObjectRole = Qt::UserRole + 1;

AnyId objectOf(const QListWidgetItem& item) {
    const auto id = parseAnyId(toUtf8(item.data(kObjectRole).toString()));
    return id ? *id : AnyId{};
}

QString textOf(AnyId id) {
    std::string out;
    if (id)
        appendAnyId(out, id);
    return fromUtf8(out);
}

QLabel* addLabel(const char* name, QVBoxLayout* layout, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

QListWidget* addList(const char* name, QVBoxLayout* layout, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setObjectName(QLatin1String(name));
    list->setTextElideMode(Qt::ElideMiddle);
    list->setMinimumHeight(list->fontMetrics().height() * 3);
    layout->addWidget(list, 1);
    return list;
}

} // namespace

ReachDetails::ReachDetails(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->setSpacing(4);
    title_ = addLabel("reachCell", layout, this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    reason_ = addLabel("reachReason", layout, this);
    auto* buttons = new QHBoxLayout;
    mustReach_ = new QPushButton(this);
    mustReach_->setObjectName(QStringLiteral("reachMustReach"));
    mustNotReach_ = new QPushButton(this);
    mustNotReach_->setObjectName(QStringLiteral("reachMustNotReach"));
    buttons->addWidget(mustReach_);
    buttons->addWidget(mustNotReach_);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    pathTitle_ = addLabel("reachPathTitle", layout, this);
    path_ = addList("reachPath", layout, this);
    expectedTitle_ = addLabel("reachExpectedTitle", layout, this);
    expected_ = addList("reachExpected", layout, this);
    remove_ = new QPushButton(this);
    remove_->setObjectName(QStringLiteral("reachRemoveExpected"));
    layout->addWidget(remove_, 0, Qt::AlignLeft);
    layout->addStretch(0);
    expected_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    expected_->installEventFilter(this);
    const auto activate = [this](const QListWidgetItem* item) {
        if (const AnyId object = objectOf(*item))
            emit objectActivated(object);
    };
    connect(path_, &QListWidget::itemActivated, this, activate);
    connect(path_, &QListWidget::itemClicked, this, activate);
    connect(mustReach_, &QPushButton::clicked, this,
            [this] { emit expectRequested(ExpectedReach::MustReach); });
    connect(mustNotReach_, &QPushButton::clicked, this,
            [this] { emit expectRequested(ExpectedReach::MustNotReach); });
    connect(remove_, &QPushButton::clicked, this, &ReachDetails::removeChosen);
    connect(expected_, &QListWidget::itemSelectionChanged, this,
            [this] { remove_->setEnabled(!expected_->selectedItems().isEmpty()); });
    for (QWidget* widget :
         std::initializer_list<QWidget*>{pathTitle_, path_, expectedTitle_, expected_, remove_})
        widget->hide();
    setCanExpect(false);
    retranslate();
    showReason({}, {});
}

void ReachDetails::retranslate() {
    mustReach_->setText(tr("Must reach"));
    mustReach_->setToolTip(tr("Expect that these reach each other; the matrix marks where they do not."));
    mustNotReach_->setText(tr("Must not reach"));
    mustNotReach_->setToolTip(tr("Expect that these stay apart; the matrix marks where they do not."));
    pathTitle_->setText(tr("The way of the packet and of its answer:"));
    path_->setAccessibleName(tr("The way of the packet"));
    expectedTitle_->setText(tr("Expected:"));
    expected_->setAccessibleName(tr("Expected reachability"));
    remove_->setText(tr("Remove expectation"));
}

void ReachDetails::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ReachDetails::eventFilter(QObject* watched, QEvent* event) {
    if (watched == expected_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReachDetails::setCanExpect(bool isOn) {
    mustReach_->setEnabled(isOn);
    mustNotReach_->setEnabled(isOn);
}

bool ReachDetails::hasPath() const {
    return path_->count() > 0;
}

void ReachDetails::showReason(const QString& cell, const QString& reason) {
    title_->setText(cell);
    title_->setVisible(!cell.isEmpty());
    reason_->setText(reason.isEmpty() ? tr("Choose a cell to see why it is so.") : reason);
    path_->clear();
    path_->hide();
    pathTitle_->hide();
}

void ReachDetails::showPath(const workspace::ReachResult& result, int from, int to) {
    const reachability::ReachAnswer answer = result.reach.between(from, to, result.question);
    path_->clear();
    int number = 0;
    for (const reachability::ReachStep& step : answer.steps) {
        QString text = tr("%1. %2", "number, what happens").arg(++number).arg(sentence(step.text));
        if (step.isAnswer)
            text = tr("%1 (answer)").arg(text);
        auto* item = new QListWidgetItem(text, path_);
        if (step.object)
            item->setIcon(iconOf(step.object.kind));
        item->setData(kObjectRole, textOf(step.object));
        item->setToolTip(text);
    }
    const reachability::ReasonInfo& reason = reachability::info(answer.answer.reason);
    QString text = sentence(answer.sentence);
    if (reason.explanation && *reason.explanation)
        text += u' ' + translated(reason.explanation);
    if (answer.answer.verdict != reachability::Verdict::Reachable && reason.fix && *reason.fix)
        text += QStringLiteral("\n") + translated(reason.fix);
    for (const Text& assumption : answer.assumptions)
        text += QStringLiteral("\n") + tr("Assumed: %1").arg(sentence(assumption));
    reason_->setText(text);
    if (answer.answer.verdict != reachability::Verdict::Reachable) {
        auto* item = new QListWidgetItem(iconOf(validation::Severity::Error),
                                         tr("Here it ends: %1").arg(translated(reason.title)), path_);
        item->setToolTip(item->text());
    }
    path_->show();
    pathTitle_->show();
}

void ReachDetails::showExpectations(const std::vector<ExpectationRow>& rows) {
    expected_->clear();
    for (const ExpectationRow& row : rows) {
        const QString state = !row.holds   ? tr("says nothing")
                              : *row.holds ? tr("holds")
                                           : tr("does not hold");
        auto* item = new QListWidgetItem(tr("%1: %2", "expectation, whether it holds").arg(row.text, state),
                                         expected_);
        item->setIcon(!row.holds   ? iconOf(validation::Severity::Advice)
                      : *row.holds ? icon("ok", diagram::Tone::Good)
                                   : iconOf(validation::Severity::Error));
        item->setData(kObjectRole, textOf(AnyId(row.id)));
        item->setToolTip(item->text());
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{expectedTitle_, expected_, remove_})
        widget->setVisible(!rows.empty());
    remove_->setEnabled(false);
}

void ReachDetails::removeChosen() {
    std::vector<Id<ReachExpectation>> ids;
    for (const QListWidgetItem* item : expected_->selectedItems())
        if (const auto id = objectOf(*item).as<ReachExpectation>())
            ids.push_back(id);
    if (!ids.empty())
        emit expectationsRemoved(ids);
}

} // namespace fd::ui
