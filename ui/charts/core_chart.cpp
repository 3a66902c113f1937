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

CoreChart::CoreChart(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot_);
    plot_->setObjectName(QStringLiteral("coreHistory"));
    plot_->setMinimumHeight(80);
    plot_->installEventFilter(this);
    draw();
}

void CoreChart::setRun(std::shared_ptr<const RunData> run, Id<Host> host) {
    run_ = std::move(run);
    host_ = host;
    draw();
}

void CoreChart::setSeconds(double seconds) {
    seconds_ = seconds;
    if (!cursor_)
        return;
    cursor_->start->setCoords(seconds, -1e6);
    cursor_->end->setCoords(seconds, 1e6);
    if (isVisible())
        plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CoreChart::draw() {
    plot_->clearPlottables();
    plot_->clearItems();
    cursor_ = nullptr;
    applyStyle(*plot_);
    plot_->setAccessibleName(tr("Load of each processor over time"));
    plot_->xAxis->setLabel(tr("Time in s"));
    plot_->yAxis->setLabel(tr("Processor"));
    const int samples = run_ ? run_->sampleCount() : 0;
    processors_ = run_ ? static_cast<int>(run_->coreLoads(host_, 0).size()) : 0;
    if (processors_ == 0 || samples < 2) {
        plot_->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    auto* map = new QCPColorMap(plot_->xAxis, plot_->yAxis);
    map->data()->setSize(samples, processors_);
    map->data()->setRange(QCPRange(0, run_->secondsAt(samples - 1)), QCPRange(0, processors_ - 1));
    for (int sample = 0; sample < samples; ++sample) {
        const auto loads = run_->coreLoads(host_, sample);
        for (int processor = 0; processor < processors_; ++processor)
            map->data()->setCell(sample, processor,
                                 std::min(1.0, loads[static_cast<std::size_t>(processor)]));
    }
    // The same steps as everywhere else, not a blend.
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorInterpolation(QCPColorGradient::ciRGB);
    gradient.setLevelCount(200);
    for (int step = 0; step < 200; ++step)
        gradient.setColorStopAt(step / 199.0, themeColor(diagram::heatTone(step / 199.0)));
    map->setGradient(gradient);
    map->setDataRange(QCPRange(0, 1));
    map->setInterpolate(false);
    map->setTightBoundary(false);
    cursor_ = new QCPItemLine(plot_);
    cursor_->setPen(QPen(themeColor(Tone::Accent), 2));
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(processors_ > 32 ? 8 : processors_ > 8 ? 4 : 1);
    plot_->yAxis->setTicker(ticker);
    plot_->xAxis->setRange(0, run_->result().story.durationSeconds);
    plot_->yAxis->setRange(-0.5, processors_ - 0.5);
    setSeconds(seconds_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

int CoreChart::processorAt(int y) const {
    const int processor = static_cast<int>(std::lround(plot_->yAxis->pixelToCoord(y)));
    return processor >= 0 && processor < processors_ ? processor : -1;
}

bool CoreChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip && processors_ > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int processor = processorAt(help->pos().y()); processor >= 0)
            QToolTip::showText(
                help->globalPos(),
                run_->whyCore(host_, processor, run_->sampleAt(plot_->xAxis->pixelToCoord(help->pos().x()))),
                plot_);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && processors_ > 0) {
        const QPoint at = static_cast<QMouseEvent*>(event)->pos();
        emit secondsChosen(std::max(0.0, plot_->xAxis->pixelToCoord(at.x())));
        if (const int processor = processorAt(at.y()); processor >= 0)
            emit processorChosen(processor);
    }
    return QWidget::eventFilter(watched, event);
}

void CoreChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
