// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/compare_page.h"

#include "model/difference.h"
#include "ui/charts/bar_pairs_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/series_chart.h"
#include "ui/common/core_text.h"
#include "ui/common/field_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

constexpr std::size_t kMostRows = 200;
constexpr std::size_t kMostChanges = 200;

QString valueText(double value, const QString& unit) {
    return unit == QLatin1String("%") ? QStringLiteral("%1 %").arg(std::lround(value))
                                      : numberText(value) + u' ' + unit;
}

bool isBetter(const Comparison& one) {
    return one.after == one.before || (one.after < one.before) == one.isLessBetter;
}

/// "▲ +2.1 s worse" in words, sign and colour.
QString differenceText(const Comparison& one) {
    const double by = one.after - one.before;
    if (by == 0)
        return QStringLiteral("=");
    return (by > 0 ? QStringLiteral("▲ +") : QStringLiteral("▼ −")) + valueText(std::abs(by), one.unit);
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
    , labels_{new QLabel, new QLabel}
    , choices_{new QComboBox, new QComboBox}
    , swap_(new QToolButton)
    , picture_(new QComboBox)
    , onDiagram_(new QCheckBox)
    , whatChanged_(new QToolButton)
    , summary_(new QLabel)
    , table_(new QTableWidget)
    , changes_(new QListWidget)
    , pictures_(new QStackedWidget)
    , titles_{new QLabel, new QLabel}
    , heat_{new HeatMap, new HeatMap}
    , lines_{new SeriesChart(QStringLiteral("comparePlotA")), new SeriesChart(QStringLiteral("comparePlotB"))}
    , bars_(new BarPairsChart) {
    setObjectName(QStringLiteral("comparePage"));
    // In a low or narrow dock the page scrolls instead of making the whole dock larger.
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addWidget(buildHead());
    column->addWidget(summary_);
    column->addWidget(buildResults(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
}

/// The values of both runs, what was changed between them, and their pictures.
QWidget* ComparePage::buildResults() {
    table_->setObjectName(QStringLiteral("simulationComparison"));
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setColumnCount(5);
    table_->horizontalHeader()->setStretchLastSection(true);
    changes_->setObjectName(QStringLiteral("compareChanges"));
    changes_->hide();
    summary_->setObjectName(QStringLiteral("compareSummary"));
    summary_->setWordWrap(true);
    auto* top = new QSplitter(Qt::Horizontal);
    top->addWidget(table_);
    top->addWidget(changes_);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(buildPictures());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

QWidget* ComparePage::buildHead() {
    auto* head = new QWidget;
    auto* row = new FlowLayout(head);
    swap_->setObjectName(QStringLiteral("compareSwap"));
    swap_->setIcon(icon("refresh"));
    swap_->setAutoRaise(true);
    picture_->setObjectName(QStringLiteral("comparePicture"));
    picture_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    onDiagram_->setObjectName(QStringLiteral("compareOnDiagram"));
    whatChanged_->setObjectName(QStringLiteral("compareWhatChanged"));
    whatChanged_->setCheckable(true);
    whatChanged_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    whatChanged_->setIcon(icon("compare"));
    for (int side = 0; side < 2; ++side) {
        choices_[side]->setObjectName(side == 0 ? QStringLiteral("compareFirst")
                                                : QStringLiteral("compareSecond"));
        choices_[side]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices_[side]->setMinimumContentsLength(14);
        labels_[side]->setBuddy(choices_[side]);
        row->addWidget(labels_[side]);
        row->addWidget(choices_[side]);
        if (side == 0)
            row->addWidget(swap_);
        connect(choices_[side], &QComboBox::activated, this, &ComparePage::fill);
    }
    row->addWidget(picture_);
    row->addWidget(whatChanged_);
    row->addWidget(onDiagram_);
    connect(swap_, &QToolButton::clicked, this, [this] {
        const int first = choices_[0]->currentIndex();
        choices_[0]->setCurrentIndex(choices_[1]->currentIndex());
        choices_[1]->setCurrentIndex(first);
        fill();
    });
    connect(picture_, &QComboBox::activated, this, &ComparePage::fillPictures);
    connect(whatChanged_, &QToolButton::toggled, changes_, &QWidget::setVisible);
    connect(onDiagram_, &QCheckBox::toggled, this, &ComparePage::diagramChanged);
    return head;
}

QWidget* ComparePage::buildPictures() {
    const auto pair = [this](QWidget* a, QWidget* b) {
        auto* page = new QWidget;
        auto* row = new QHBoxLayout(page);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(a, 1);
        row->addWidget(b, 1);
        pictures_->addWidget(page);
    };
    heat_[0]->setObjectName(QStringLiteral("compareHeatA"));
    heat_[1]->setObjectName(QStringLiteral("compareHeatB"));
    bars_->setObjectName(QStringLiteral("compareBars"));
    pair(lines_[0], lines_[1]);
    pair(heat_[0], heat_[1]);
    pictures_->addWidget(bars_);
    auto* frame = new QWidget;
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(titles_[0], 0, 0);
    grid->addWidget(titles_[1], 0, 1);
    grid->addWidget(pictures_, 1, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return frame;
}

void ComparePage::retranslate() {
    setAccessibleName(tr("Comparison of two runs"));
    labels_[0]->setText(tr("&A:"));
    labels_[1]->setText(tr("&B:"));
    choices_[0]->setAccessibleName(tr("First run"));
    choices_[1]->setAccessibleName(tr("Second run"));
    swap_->setToolTip(tr("Exchange A and B"));
    swap_->setAccessibleName(swap_->toolTip());
    const int picture = std::max(0, picture_->currentIndex());
    picture_->clear();
    picture_->addItems({tr("Adapters of the host"), tr("Processors"), tr("Bars")});
    picture_->setCurrentIndex(picture);
    picture_->setAccessibleName(tr("What is compared in pictures"));
    onDiagram_->setText(tr("Difference on the diagram"));
    whatChanged_->setText(tr("What changed?"));
    whatChanged_->setAccessibleName(whatChanged_->text());
    table_->setAccessibleName(tr("Differences"));
    table_->setHorizontalHeaderLabels(
        {tr("What"), QStringLiteral("A"), QStringLiteral("B"), tr("Difference"), tr("Judgement")});
    changes_->setAccessibleName(tr("Changes of the design"));
    heat_[0]->setAccessibleName(tr("Processors in run A"));
    heat_[1]->setAccessibleName(tr("Processors in run B"));
    lines_[0]->plot()->setAccessibleName(tr("Adapters in run A"));
    lines_[1]->plot()->setAccessibleName(tr("Adapters in run B"));
    bars_->setEmptyText(tr("Run two scenarios, or one before and after a change, to compare them."));
    fill();
}

void ComparePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePage::setRuns(std::vector<std::shared_ptr<const RunData>> runs) {
    runs_ = std::move(runs);
    for (int side = 0; side < 2; ++side) {
        choices_[side]->clear();
        for (std::size_t i = 0; i < runs_.size(); ++i)
            choices_[side]->addItem(tr("%1. %2").arg(i + 1).arg(runs_[i]->title()));
    }
    const int last = static_cast<int>(runs_.size()) - 1;
    choices_[0]->setCurrentIndex(std::max(0, last - 1));
    choices_[1]->setCurrentIndex(last);
    fill();
}

std::shared_ptr<const RunData> ComparePage::first() const {
    const int at = choices_[0]->currentIndex();
    return at >= 0 && runs_.size() > 1 ? runs_[static_cast<std::size_t>(at)] : nullptr;
}

std::shared_ptr<const RunData> ComparePage::second() const {
    const int at = choices_[1]->currentIndex();
    return at >= 0 && runs_.size() > 1 ? runs_[static_cast<std::size_t>(at)] : nullptr;
}

bool ComparePage::isOnDiagram() const {
    return onDiagram_->isChecked() && first() && second();
}

void ComparePage::setHost(Id<Host> host) {
    host_ = host;
    fillPictures();
}

void ComparePage::setSeconds(double seconds) {
    seconds_ = seconds;
    for (int side = 0; side < 2; ++side) {
        const auto run = side == 0 ? first() : second();
        lines_[side]->setSeconds(seconds);
        if (run)
            heat_[side]->setSample(run->sampleAt(seconds));
    }
}

QString ComparePage::summary() const {
    if (!first() || !second())
        return tr("Run two scenarios, or one before and after a change, to compare them.");
    QStringList parts;
    for (const Comparison& one : compareRuns(*first(), *second())) {
        if (one.before == one.after || parts.size() == 3)
            break;
        parts << tr("%1 %2 → %3")
                     .arg(one.name, valueText(one.before, one.unit), valueText(one.after, one.unit));
    }
    return parts.isEmpty() ? tr("Both runs have the same numbers.") : parts.join(QStringLiteral(", "));
}

void ComparePage::fill() {
    const bool isReady = first() && second();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{choices_[0], choices_[1], swap_, picture_, onDiagram_, whatChanged_})
        widget->setEnabled(isReady);
    summary_->setText(summary());
    fillTable();
    fillChanges();
    fillPictures();
    emit diagramChanged();
}

void ComparePage::fillTable() {
    table_->setRowCount(0);
    if (!first() || !second())
        return;
    auto rows = compareRuns(*first(), *second());
    if (rows.size() > kMostRows)
        rows.resize(kMostRows);
    table_->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table_->rowCount(); ++row) {
        const Comparison& one = rows[static_cast<std::size_t>(row)];
        const bool isSame = one.before == one.after;
        const QStringList cells{one.name, valueText(one.before, one.unit), valueText(one.after, one.unit),
                                differenceText(one),
                                isSame          ? tr("same")
                                : isBetter(one) ? tr("better")
                                                : tr("worse")};
        for (int column = 0; column < cells.size(); ++column)
            table_->setItem(row, column, new QTableWidgetItem(cells[column]));
        if (!isSame)
            for (const int column : {3, 4})
                table_->item(row, column)
                    ->setForeground(themeColor(isBetter(one) ? diagram::Tone::Good : diagram::Tone::Error));
    }
    table_->resizeColumnsToContents();
}

void ComparePage::fillChanges() {
    changes_->clear();
    if (!first() || !second())
        return;
    const ChangeSet found = differenceBetween(first()->design(), second()->design());
    for (const Change& change : found.changes) {
        if (change.id.is<Placement>() || static_cast<std::size_t>(changes_->count()) >= kMostChanges)
            continue;
        const Design& design = change.isRemoved() ? first()->design() : second()->design();
        const QString name = kindAndName(design, change.id);
        if (change.isAdded() || change.isRemoved()) {
            changes_->addItem(change.isAdded() ? tr("Added: %1").arg(name) : tr("Removed: %1").arg(name));
            continue;
        }
        const auto& fields = kindInfo(change.id.kind).fields;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (!fields[i].equal(change.before.get(), change.after.get()))
                changes_->addItem(tr("%1, %2: %3 → %4")
                                      .arg(name, fieldLabel(fields[i]),
                                           shownText(first()->design(), fields[i], change.before.get()),
                                           shownText(second()->design(), fields[i], change.after.get())));
    }
    if (changes_->count() == 0)
        changes_->addItem(tr("The design is the same in both runs."));
}

void ComparePage::fillPictures() {
    pictures_->setCurrentIndex(std::max(0, picture_->currentIndex()));
    double top = 0;
    double end = 1;
    for (int side = 0; side < 2; ++side)
        if (const auto run = side == 0 ? first() : second())
            end = std::max(end, run->result().story.durationSeconds);
    for (int side = 0; side < 2; ++side) {
        const auto run = side == 0 ? first() : second();
        titles_[side]->setText(run ? (side == 0 ? QStringLiteral("<b>A</b> ") : QStringLiteral("<b>B</b> ")) +
                                         run->title().toHtmlEscaped()
                                   : QString());
        heat_[side]->setRun(run);
        lines_[side]->setLines(run ? run->adapterLines(host_) : std::vector<RateLine>{},
                               run ? run->result().story.sampleSeconds : 1, end);
        top = std::max(top, lines_[side]->top());
    }
    // The same scale on both sides, or the eye is deceived.
    lines_[0]->setTop(top);
    lines_[1]->setTop(top);
    std::vector<BarPairsChart::Pair> pairs;
    if (first() && second())
        for (const Comparison& one : compareRuns(*first(), *second()))
            if (one.unit == QLatin1String("Gbit/s"))
                pairs.push_back({one.name, one.before, one.after});
    bars_->show(QStringLiteral("A"), QStringLiteral("B"), tr("Gbit/s"), pairs);
    setSeconds(seconds_);
}

} // namespace fd::ui
