// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/core_chart.h"

#include "diagram/theme.h"
#include "ui/charts/plot_style.h"
#include "ui/charts/run_data.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fd::ui {

using diagram::Tone;

CoreChart::CoreChart(QWidget* parent) : QWidget(parent), bars_(new QCustomPlot(this)), heat_(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(bars_, 3);
    layout->addWidget(heat_, 2);
    bars_->setObjectName(QStringLiteral("coreBars"));
    heat_->setObjectName(QStringLiteral("coreHeat"));
    bars_->setAccessibleName(tr("Load of each processor"));
    heat_->setAccessibleName(tr("Load of each processor over time"));
    bars_->installEventFilter(this);
    heat_->installEventFilter(this);
    for (QCustomPlot* plot : {bars_, heat_})
        plot->setMinimumHeight(90);
    refreshTheme();
}

void CoreChart::refreshTheme() {
    applyStyle(*bars_);
    applyStyle(*heat_);
    drawBars();
    drawHeat();
}

void CoreChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        refreshTheme();
    QWidget::changeEvent(event);
}

void CoreChart::setRun(std::shared_ptr<const RunData> run, Id<Host> host) {
    run_ = std::move(run);
    host_ = host;
    setSample(sample_);
    drawHeat();
}

void CoreChart::setSample(int sample) {
    sample_ = sample;
    loads_ = run_ ? run_->coreLoads(host_, sample) : std::vector<double>{};
    drawBars();
    if (cursor_ && run_ && sample < run_->sampleCount()) {
        const double seconds = run_->result().sampleSeconds[static_cast<std::size_t>(sample)];
        cursor_->start->setCoords(seconds, -1e6);
        cursor_->end->setCoords(seconds, 1e6);
        heat_->replot(QCustomPlot::rpQueuedReplot);
    }
}

void CoreChart::drawBars() {
    bars_->clearPlottables();
    bars_->clearItems();
    const int count = static_cast<int>(loads_.size());
    double highest = 1;
    for (int core = 0; core < count; ++core) {
        const double load = loads_[static_cast<std::size_t>(core)];
        highest = std::max(highest, load);
        auto* bar = new QCPBars(bars_->xAxis, bars_->yAxis);
        bar->setData(QVector<double>{static_cast<double>(core)}, QVector<double>{load * 100});
        bar->setWidth(0.8);
        bar->setBrush(themeColor(diagram::heatTone(load)));
        // Processor 0 also does the system's work; its outline is stronger.
        bar->setPen(QPen(themeColor(Tone::Text), core == 0 ? 2 : 1));
        if (load < 0.005)
            continue;
        auto* number = new QCPItemText(bars_);
        number->position->setCoords(core, load * 100);
        number->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        number->setText(QString::number(std::lround(load * 100)));
        number->setColor(themeColor(Tone::Text));
        number->setFont(QFont(font().family(), count > 32 ? 6 : 8));
    }
    bars_->xAxis->setRange(-0.8, std::max(1, count) - 0.2);
    bars_->yAxis->setRange(0, highest * 118);
    bars_->xAxis->setLabel(tr("Logical processor"));
    bars_->yAxis->setLabel(tr("Load in %"));
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(count > 32 ? 4 : count > 16 ? 2 : 1);
    bars_->xAxis->setTicker(ticker);
    bars_->xAxis->setSubTicks(false);
    bars_->xAxis->grid()->setVisible(false);
    bars_->replot(QCustomPlot::rpQueuedReplot);
}

void CoreChart::drawHeat() {
    heat_->clearPlottables();
    heat_->clearItems();
    cursor_ = nullptr;
    heat_->xAxis->setLabel(tr("Time in s"));
    heat_->yAxis->setLabel(tr("Processor"));
    const int cores = static_cast<int>(loads_.size());
    const int samples = run_ ? run_->sampleCount() : 0;
    if (cores == 0 || samples < 2) {
        heat_->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    const auto& times = run_->result().sampleSeconds;
    map_ = new QCPColorMap(heat_->xAxis, heat_->yAxis);
    map_->data()->setSize(samples, cores);
    map_->data()->setRange(QCPRange(times.front(), times.back()), QCPRange(0, cores - 1));
    for (int sample = 0; sample < samples; ++sample) {
        const auto loads = run_->coreLoads(host_, sample);
        for (int core = 0; core < cores; ++core)
            map_->data()->setCell(sample, core, std::min(1.0, loads[static_cast<std::size_t>(core)]));
    }
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (int step = 0; step <= 4; ++step)
        gradient.setColorStopAt(step / 4.0, themeColor(static_cast<Tone>(static_cast<int>(Tone::Heat0) + step)));
    map_->setGradient(gradient);
    map_->setDataRange(QCPRange(0, 1));
    map_->setInterpolate(false);
    map_->setTightBoundary(false);
    cursor_ = new QCPItemLine(heat_);
    cursor_->setPen(QPen(themeColor(Tone::Accent), 2));
    heat_->xAxis->setRange(times.front(), times.back());
    heat_->yAxis->setRange(-0.5, cores - 0.5);
    setSample(sample_);
    heat_->replot(QCustomPlot::rpQueuedReplot);
}

QString CoreChart::why(QPoint inBars) const {
    const int core = static_cast<int>(std::lround(bars_->xAxis->pixelToCoord(inBars.x())));
    if (!run_ || core < 0 || core >= static_cast<int>(loads_.size()))
        return {};
    return run_->whyCore(host_, core, sample_);
}

bool CoreChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip && watched == bars_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), why(help->pos()), bars_);
        return true;
    }
    if (watched == heat_ && event->type() == QEvent::ToolTip && run_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double seconds = heat_->xAxis->pixelToCoord(help->pos().x());
        const int core = static_cast<int>(std::lround(heat_->yAxis->pixelToCoord(help->pos().y())));
        if (core >= 0 && core < static_cast<int>(loads_.size()))
            QToolTip::showText(help->globalPos(), run_->whyCore(host_, core, run_->sampleAt(seconds)), heat_);
        return true;
    }
    if (watched == heat_ && event->type() == QEvent::MouseButtonPress)
        emit secondsChosen(heat_->xAxis->pixelToCoord(static_cast<QMouseEvent*>(event)->position().x()));
    return QWidget::eventFilter(watched, event);
}

} // namespace fd::ui
