// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "ui/charts/plot_style.h"
#include "ui/charts/run_data.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace fd::ui {

using diagram::Tone;

namespace {
/// Lines differ by colour and by dash; names stand in the legend.
constexpr Tone kTones[] = {Tone::HostTone, Tone::NetworkTone, Tone::TeamTone,     Tone::SwitchTone,
                           Tone::VmTone,   Tone::TenantTone,  Tone::GatewayTone, Tone::SiteTone};
constexpr std::size_t kMostLines = 16;
} // namespace

SeriesChart::SeriesChart(Subject subject, QWidget* parent)
    : QWidget(parent), subject_(subject), plot_(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot_);
    plot_->setObjectName(subject == Subject::Adapters ? QStringLiteral("adapterPlot") : QStringLiteral("migrationPlot"));
    plot_->setAccessibleName(subject == Subject::Adapters ? tr("Throughput of adapters over time")
                                                          : tr("Live migrations over time"));
    plot_->installEventFilter(this);
    plot_->setMinimumHeight(120);
    draw();
}

void SeriesChart::setRun(std::shared_ptr<const RunData> run, Id<Host> host) {
    run_ = std::move(run);
    host_ = host;
    draw();
}

int SeriesChart::seriesCount() const {
    return plot_->graphCount();
}

void SeriesChart::setSample(int sample) {
    sample_ = sample;
    if (!cursor_ || !run_ || sample >= run_->sampleCount())
        return;
    const double seconds = run_->result().sampleSeconds[static_cast<std::size_t>(sample)];
    cursor_->start->setCoords(seconds, -1e6);
    cursor_->end->setCoords(seconds, 1e6);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SeriesChart::addLine(const QString& name, const std::vector<double>& bitsPerSecond, int number, bool isDashed) {
    const auto& times = run_->result().sampleSeconds;
    const auto count = static_cast<qsizetype>(std::min(times.size(), bitsPerSecond.size()));
    QVector<double> x(count);
    QVector<double> y(count);
    for (qsizetype i = 0; i < count; ++i) {
        x[i] = times[static_cast<std::size_t>(i)];
        y[i] = bitsPerSecond[static_cast<std::size_t>(i)] / 1e9;
    }
    QCPGraph* graph = plot_->addGraph();
    graph->setName(name);
    graph->setPen(QPen(themeColor(kTones[static_cast<std::size_t>(number) % std::size(kTones)]), 2,
                       isDashed ? Qt::DashLine : Qt::SolidLine));
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setData(x, y, true);
}

void SeriesChart::draw() {
    plot_->clearGraphs();
    plot_->clearItems();
    applyStyle(*plot_);
    cursor_ = nullptr;
    plot_->xAxis->setLabel(tr("Time in s"));
    plot_->yAxis->setLabel(tr("Gbit/s"));
    plot_->legend->setVisible(false);
    if (!run_ || run_->sampleCount() == 0) {
        plot_->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    int number = 0;
    double top = 0.1;
    const auto highest = [&top](const std::vector<double>& samples) {
        for (const double value : samples)
            top = std::max(top, value / 1e9);
    };
    if (subject_ == Subject::Adapters) {
        for (const auto& nic : run_->result().nics) {
            if (nic.host != host_ || plot_->graphCount() >= static_cast<int>(kMostLines))
                continue;
            const QString name = shownName(run_->design(), nic.nic);
            addLine(tr("%1 received").arg(name), nic.receivedBitsPerSecond, number, false);
            addLine(tr("%1 sent").arg(name), nic.sentBitsPerSecond, number++, true);
            highest(nic.receivedBitsPerSecond);
            highest(nic.sentBitsPerSecond);
        }
    } else {
        for (const auto& migration : run_->result().migrations) {
            if (plot_->graphCount() >= static_cast<int>(kMostLines))
                break;
            addLine(fromUtf8(migration.name), migration.bitsPerSecond, number++, false);
            highest(migration.bitsPerSecond);
        }
    }
    cursor_ = new QCPItemLine(plot_);
    cursor_->setPen(QPen(themeColor(Tone::Accent), 2));
    plot_->legend->setVisible(plot_->graphCount() > 0);
    if (plot_->graphCount() == 0) {
        auto* nothing = new QCPItemText(plot_);
        nothing->position->setType(QCPItemPosition::ptAxisRectRatio);
        nothing->position->setCoords(0.5, 0.4);
        nothing->setText(subject_ == Subject::Migrations ? tr("No machine moved during this run.")
                                                         : tr("No adapter of this host carried anything."));
        nothing->setColor(themeColor(Tone::TextMuted));
    }
    plot_->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    plot_->xAxis->setRange(0, std::max(0.001, run_->result().sampleSeconds.back()));
    plot_->yAxis->setRange(0, top * 1.15);
    setSample(sample_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

QString SeriesChart::why(double seconds) const {
    if (!run_)
        return {};
    const int sample = run_->sampleAt(seconds);
    QStringList lines{tr("At %1 s").arg(seconds, 0, 'f', 1)};
    for (int i = 0; i < plot_->graphCount(); ++i) {
        const auto points = plot_->graph(i)->data();
        if (sample < points->size())
            lines << QStringLiteral("%1: %2").arg(plot_->graph(i)->name(), rateText(points->at(sample)->value * 1e9));
    }
    if (subject_ == Subject::Migrations)
        for (const auto& migration : run_->result().migrations)
            if (migration.totalSeconds && migration.downtimeSeconds)
                lines << tr("%1: %2 s in %3 passes, stands still for %4 ms")
                             .arg(fromUtf8(migration.name))
                             .arg(*migration.totalSeconds, 0, 'g', 3)
                             .arg(migration.passes.size())
                             .arg(*migration.downtimeSeconds * 1000, 0, 'f', 0);
    return lines.join(QLatin1Char('\n'));
}

bool SeriesChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), why(plot_->xAxis->pixelToCoord(help->pos().x())), plot_);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress)
        emit secondsChosen(plot_->xAxis->pixelToCoord(static_cast<QMouseEvent*>(event)->position().x()));
    return QWidget::eventFilter(watched, event);
}

void SeriesChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
