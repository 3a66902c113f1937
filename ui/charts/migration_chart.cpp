// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/migration_chart.h"

#include "ui/charts/plot_style.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fd::ui {

using diagram::Tone;

namespace {

constexpr int kMostRows = 40;
constexpr double kHalf = 0.32; ///< half the height of a bar

QString sizesOf(const simulation::MigrationSeries& migration) {
    QStringList sizes;
    for (const auto& pass : migration.passes)
        sizes << bytesText(pass.bytes);
    return sizes.join(QStringLiteral(" → "));
}

} // namespace

MigrationChart::MigrationChart(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot_);
    plot_->setObjectName(QStringLiteral("migrationPlot"));
    plot_->installEventFilter(this);
    plot_->setMinimumHeight(80);
    draw();
}

void MigrationChart::setRun(std::shared_ptr<const RunData> run) {
    run_ = std::move(run);
    draw();
}

int MigrationChart::rowCount() const {
    return run_ ? std::min(kMostRows, static_cast<int>(run_->result().migrations.size())) : 0;
}

void MigrationChart::drawBlock(int row, double from, double to, Tone tone, Qt::BrushStyle pattern) {
    if (!(to > from))
        return;
    auto* block = new QCPItemRect(plot_);
    block->topLeft->setCoords(from, row + kHalf);
    block->bottomRight->setCoords(to, row - kHalf);
    block->setPen(QPen(themeColor(Tone::Text), 1));
    block->setBrush(QBrush(themeColor(tone), pattern));
}

void MigrationChart::drawText(int row, double at, const QString& text) {
    auto* label = new QCPItemText(plot_);
    label->position->setCoords(at, row);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setPadding({6, 0, 0, 0});
    label->setText(text);
    label->setColor(themeColor(Tone::Text));
    label->setFont(font());
}

void MigrationChart::drawRow(int row) {
    const auto& migration = run_->result().migrations[static_cast<std::size_t>(row)];
    const double end = run_->result().endSeconds;
    const double start = migration.startSeconds.value_or(end);
    drawBlock(row, migration.requestSeconds, start, Tone::TextMuted, Qt::BDiagPattern);
    if (!migration.startSeconds) {
        drawText(row, migration.requestSeconds, tr("waits for a free slot"));
        return;
    }
    // What comes before the first pass is the set-up.
    const double paused = migration.pausedAtSeconds.value_or(migration.finishSeconds.value_or(end));
    double sent = 0;
    for (const auto& pass : migration.passes)
        sent += pass.seconds;
    double at = std::max(start, paused - sent);
    drawBlock(row, start, at, Tone::CardHeader, Qt::SolidPattern);
    bool isEven = true;
    for (const auto& pass : migration.passes) {
        drawBlock(row, at, at + pass.seconds, isEven ? Tone::Heat1 : Tone::Heat2, Qt::SolidPattern);
        at += pass.seconds;
        isEven = !isEven;
    }
    if (migration.passes.empty())
        drawBlock(row, at, paused, Tone::Heat1, Qt::SolidPattern);
    if (migration.finishSeconds) {
        drawBlock(row, paused, *migration.finishSeconds, Tone::Error, Qt::Dense3Pattern);
        drawText(row, *migration.finishSeconds,
                 tr("%1, stands still for %2 ms")
                     .arg(durationText(migration.totalSeconds.value_or(0)))
                     .arg(std::llround(migration.downtimeSeconds.value_or(0) * 1000)));
    }
}

void MigrationChart::draw() {
    plot_->clearItems();
    applyStyle(*plot_);
    plot_->xAxis->setLabel(tr("Time in s"));
    const int rows = rowCount();
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int row = 0; row < rows; ++row) {
        ticker->addTick(row, fontMetrics().elidedText(
                                 fromUtf8(run_->result().migrations[static_cast<std::size_t>(row)].name),
                                 Qt::ElideMiddle, 140));
        drawRow(row);
    }
    plot_->yAxis->setTicker(ticker);
    plot_->yAxis->grid()->setVisible(false);
    plot_->yAxis->setRangeReversed(true);
    plot_->yAxis->setRange(-0.6, std::max(3, rows) - 0.4);
    plot_->xAxis->setRange(0, run_ ? std::max(0.001, run_->result().story.durationSeconds) : 1);
    if (rows == 0) {
        auto* nothing = new QCPItemText(plot_);
        nothing->position->setType(QCPItemPosition::ptAxisRectRatio);
        nothing->position->setCoords(0.5, 0.4);
        nothing->setText(run_ ? tr("No machine moved during this run.")
                              : tr("Run a scenario that moves machines to see their migrations."));
        nothing->setColor(themeColor(Tone::TextMuted));
        nothing->setFont(font());
    }
    cursor_ = new QCPItemLine(plot_);
    cursor_->setPen(QPen(themeColor(Tone::Accent), 2));
    cursor_->setVisible(rows > 0);
    setSeconds(seconds_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void MigrationChart::setSeconds(double seconds) {
    seconds_ = seconds;
    cursor_->start->setCoords(seconds, -1e6);
    cursor_->end->setCoords(seconds, 1e6);
    if (isVisible())
        plot_->replot(QCustomPlot::rpQueuedReplot);
}

int MigrationChart::rowAt(QPointF at) const {
    const int row = static_cast<int>(std::lround(plot_->yAxis->pixelToCoord(at.y())));
    return row >= 0 && row < rowCount() ? row : -1;
}

QString MigrationChart::why(int row, double seconds) const {
    if (row < 0 || row >= rowCount())
        return {};
    const auto& migration = run_->result().migrations[static_cast<std::size_t>(row)];
    QStringList lines{tr("%1: %2 of memory, %3 dirtied each second")
                          .arg(fromUtf8(migration.name), bytesText(migration.memoryBytes),
                               bytesText(migration.dirtyBytesPerSecond))};
    lines << tr("Now: %1").arg(rateText(valueAt(migration.bitsPerSecond, run_->sampleAt(seconds))));
    if (!migration.startSeconds)
        lines << tr("It waits: the hosts take part in as many migrations as they may.");
    else if (!migration.passes.empty())
        lines << tr("Passes: %1").arg(sizesOf(migration));
    if (migration.totalSeconds && migration.downtimeSeconds)
        lines << tr("Slower for %1 (brown-out), still for %2 ms (black-out)")
                     .arg(durationText(*migration.totalSeconds - *migration.downtimeSeconds))
                     .arg(std::llround(*migration.downtimeSeconds * 1000));
    if (migration.forced)
        lines << tr("Paused because of the pass limit: it dirties memory as fast as it can be sent.");
    return lines.join(u'\n');
}

ChartTable MigrationChart::table() const {
    ChartTable table{{tr("Machine"), tr("From"), tr("To"), tr("Memory"), tr("Dirtied each second"),
                      tr("Start"), tr("Passes"), tr("Total"), tr("Stands still"), tr("Note")},
                     {},
                     {}};
    if (!run_) {
        table.summary = tr("No run yet.");
        return table;
    }
    double longest = 0;
    QString slowest;
    for (const auto& migration : run_->result().migrations) {
        if (migration.totalSeconds.value_or(0) > longest) {
            longest = *migration.totalSeconds;
            slowest = fromUtf8(migration.name);
        }
        table.rows.push_back(
            {fromUtf8(migration.name), shownName(run_->design(), migration.source),
             shownName(run_->design(), migration.target), bytesText(migration.memoryBytes),
             bytesText(migration.dirtyBytesPerSecond),
             migration.startSeconds ? clockText(*migration.startSeconds) : tr("waits"), sizesOf(migration),
             migration.totalSeconds ? durationText(*migration.totalSeconds) : tr("not finished"),
             migration.downtimeSeconds
                 ? QStringLiteral("%1 ms").arg(std::llround(*migration.downtimeSeconds * 1000))
                 : QString(),
             migration.forced ? tr("paused because of the pass limit") : QString()});
    }
    if (table.rows.empty())
        table.summary = tr("No machine moved during this run.");
    else
        table.summary =
            longest > 0 ? tr("%n migration(s); the longest, %1, takes %2.", nullptr,
                             static_cast<int>(table.rows.size()))
                              .arg(slowest, durationText(longest))
                        : tr("%n migration(s), none finished.", nullptr, static_cast<int>(table.rows.size()));
    return table;
}

bool MigrationChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(),
                           why(rowAt(help->pos()), plot_->xAxis->pixelToCoord(help->pos().x())), plot_);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && rowCount() > 0) {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        emit secondsChosen(std::max(0.0, plot_->xAxis->pixelToCoord(at.x())));
        if (const int row = rowAt(at); row >= 0)
            emit rowChosen(row);
    }
    return QWidget::eventFilter(watched, event);
}

void MigrationChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
