// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "ui/charts/plot_style.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fd::ui {

using diagram::Tone;

namespace {

constexpr Tone kTones[] = {Tone::HostTone, Tone::NetworkTone, Tone::TeamTone,      Tone::SwitchTone,
                           Tone::VmTone,   Tone::TenantTone,  Tone::VmNetworkTone, Tone::SiteTone};
constexpr std::size_t kMostLines = 16;
constexpr double kNear = 14; ///< pixels

QPen penOf(std::size_t number) {
    constexpr Qt::PenStyle kStyles[] = {Qt::SolidLine, Qt::DashLine};
    return QPen(themeColor(kTones[number / 2 % std::size(kTones)]), 2, kStyles[number % 2]);
}

/// A piece of the line, for the legend.
QIcon sampleOf(std::size_t number) {
    QPixmap picture(48, 24);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(penOf(number));
    painter.drawLine(1, 6, 23, 6);
    return picture;
}

} // namespace

SeriesChart::SeriesChart(const QString& name, QWidget* parent)
    : QWidget(parent)
    , plot_(new QCustomPlot(this))
    , legendArea_(new QScrollArea(this))
    , legend_(new QWidget) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(plot_, 1);
    layout->addWidget(legendArea_);
    plot_->setObjectName(name);
    plot_->installEventFilter(this);
    plot_->setMinimumSize(160, 80);
    legend_->setObjectName(name + QStringLiteral("Legend"));
    legend_->setLayout(new QVBoxLayout);
    legend_->layout()->setContentsMargins(4, 2, 4, 2);
    legend_->layout()->setSpacing(0);
    legendArea_->setWidget(legend_);
    legendArea_->setWidgetResizable(true);
    legendArea_->setFrameShape(QFrame::NoFrame);
    legendArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    draw();
}

void SeriesChart::setEmptyText(const QString& text) {
    emptyText_ = text;
    draw();
}

void SeriesChart::setLines(std::vector<RateLine> lines, double secondsPerSample, double seconds) {
    lines_ = std::move(lines);
    if (lines_.size() > kMostLines)
        lines_.resize(kMostLines);
    secondsPerSample_ = secondsPerSample;
    end_ = std::max(seconds, 0.001);
    top_ = 0.1;
    for (const RateLine& line : lines_)
        top_ = std::max(top_, peakOf(line.bitsPerSecond) / 1e9);
    for (const RateLine& line : lines_)
        if (line.limit && *line.limit / 1e9 < top_ * 2.5)
            top_ = std::max(top_, *line.limit / 1e9);
    top_ *= 1.12;
    drawLegend();
    draw();
}

void SeriesChart::setTop(double gigabits) {
    top_ = gigabits;
    plot_->yAxis->setRange(0, top_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SeriesChart::drawLegend() {
    boxes_.clear();
    auto* layout = static_cast<QVBoxLayout*>(legend_->layout());
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        auto* box = new QCheckBox(legend_);
        box->setObjectName(plot_->objectName() + QStringLiteral("Line%1").arg(i));
        box->setToolTip(lines_[i].name);
        box->setAccessibleName(lines_[i].name);
        box->setIcon(sampleOf(i));
        box->setIconSize({24, 12});
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, i](bool on) { setShown(static_cast<int>(i), on); });
        layout->addWidget(box);
        boxes_.push_back(box);
    }
    layout->addStretch();
    legendArea_->setVisible(!lines_.empty());
    fit();
}

bool SeriesChart::isShown(int line) const {
    return graphs_[static_cast<std::size_t>(line)]->visible();
}

void SeriesChart::setShown(int line, bool on) {
    const auto at = static_cast<std::size_t>(line);
    boxes_[at]->setChecked(on);
    graphs_[at]->setVisible(on);
    for (QCPItemLine* level : levels_[at])
        level->setVisible(on);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SeriesChart::drawLevel(std::size_t number, double bitsPerSecond, Qt::PenStyle style) {
    auto* level = new QCPItemLine(plot_);
    level->start->setCoords(0, bitsPerSecond / 1e9);
    level->end->setCoords(end_, bitsPerSecond / 1e9);
    QPen pen = penOf(number);
    pen.setStyle(style);
    pen.setWidthF(1.2);
    level->setPen(pen);
    levels_[number].push_back(level);
}

void SeriesChart::drawLine(std::size_t number) {
    const RateLine& line = lines_[number];
    const auto count = static_cast<qsizetype>(line.bitsPerSecond.size());
    QVector<double> x(count);
    QVector<double> y(count);
    for (qsizetype i = 0; i < count; ++i) {
        x[i] = static_cast<double>(i) * secondsPerSample_;
        y[i] = line.bitsPerSecond[static_cast<std::size_t>(i)] / 1e9;
    }
    QCPGraph* graph = plot_->addGraph();
    graph->setPen(penOf(number));
    graph->setLineStyle(QCPGraph::lsStepLeft);
    graph->setData(x, y, true);
    graphs_.push_back(graph);
    if (line.limit)
        drawLevel(number, *line.limit, Qt::DashDotLine);
    if (line.guaranteed)
        drawLevel(number, *line.guaranteed, Qt::DotLine);
}

void SeriesChart::draw() {
    plot_->clearGraphs();
    plot_->clearItems();
    graphs_.clear();
    levels_.assign(lines_.size(), {});
    applyStyle(*plot_);
    plot_->xAxis->setLabel(tr("Time in s"));
    plot_->yAxis->setLabel(tr("Gbit/s"));
    plot_->legend->setVisible(false);
    for (std::size_t i = 0; i < lines_.size(); ++i)
        drawLine(i);
    for (std::size_t i = 0; i < lines_.size() && i < boxes_.size(); ++i) {
        boxes_[i]->setIcon(sampleOf(i));
        graphs_[i]->setVisible(boxes_[i]->isChecked());
    }
    if (lines_.empty() && !emptyText_.isEmpty()) {
        auto* nothing = new QCPItemText(plot_);
        nothing->position->setType(QCPItemPosition::ptAxisRectRatio);
        nothing->position->setCoords(0.5, 0.4);
        nothing->setText(emptyText_);
        nothing->setColor(themeColor(Tone::TextMuted));
        nothing->setFont(font());
    }
    cursor_ = new QCPItemLine(plot_);
    cursor_->setPen(QPen(themeColor(Tone::Accent), 2));
    cursor_->setVisible(!lines_.empty());
    plot_->xAxis->setRange(0, end_);
    plot_->yAxis->setRange(0, top_);
    setSeconds(cursorSeconds_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SeriesChart::setSeconds(double seconds) {
    cursorSeconds_ = seconds;
    cursor_->start->setCoords(seconds, -1e6);
    cursor_->end->setCoords(seconds, 1e6);
    if (isVisible())
        plot_->replot(QCustomPlot::rpQueuedReplot);
}

int SeriesChart::lineAt(QPointF at) const {
    const auto sample = static_cast<int>(plot_->xAxis->pixelToCoord(at.x()) / secondsPerSample_);
    int best = -1;
    double nearest = kNear;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const double distance =
            std::abs(plot_->yAxis->coordToPixel(valueAt(lines_[i].bitsPerSecond, sample) / 1e9) - at.y());
        if (graphs_[i]->visible() && distance < nearest) {
            best = static_cast<int>(i);
            nearest = distance;
        }
    }
    return best;
}

QString SeriesChart::valueText(const RateLine& line, int sample) const {
    const QString now = rateText(valueAt(line.bitsPerSecond, sample));
    if (line.limit && line.guaranteed)
        return tr("%1: %2 of at most %3, %4 of it guaranteed")
            .arg(line.name, now, rateText(*line.limit), rateText(*line.guaranteed));
    if (line.limit)
        return tr("%1: %2 of at most %3").arg(line.name, now, rateText(*line.limit));
    if (line.guaranteed)
        return tr("%1: %2, guaranteed are %3").arg(line.name, now, rateText(*line.guaranteed));
    return tr("%1: %2").arg(line.name, now);
}

QString SeriesChart::tip(QPointF at) const {
    if (lines_.empty())
        return {};
    const double seconds = std::clamp(plot_->xAxis->pixelToCoord(at.x()), 0.0, end_);
    const auto sample = static_cast<int>(seconds / secondsPerSample_);
    const int nearest = lineAt(at);
    QStringList text{clockText(sample * secondsPerSample_)};
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (!graphs_[i]->visible() || (nearest >= 0 && nearest != static_cast<int>(i)))
            continue;
        text << valueText(lines_[i], sample);
    }
    if (nearest >= 0 && why_)
        if (const QString why = why_(nearest, seconds); !why.isEmpty())
            text << why;
    return text.join(u'\n');
}

bool SeriesChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tip(help->pos()), plot_);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && !lines_.empty()) {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        emit secondsChosen(std::clamp(plot_->xAxis->pixelToCoord(at.x()), 0.0, end_));
        if (const int line = lineAt(at); line >= 0)
            emit lineChosen(line);
    }
    return QWidget::eventFilter(watched, event);
}

/// As many numbers on the axes as there is room for, and a legend that leaves room for the lines.
void SeriesChart::fit() {
    plot_->xAxis->ticker()->setTickCount(std::clamp(plot_->width() / 80, 2, 8));
    plot_->yAxis->ticker()->setTickCount(std::clamp(plot_->height() / 36, 2, 6));
    const int wide = std::clamp(width() / 4, 150, 240);
    legendArea_->setFixedWidth(wide);
    for (std::size_t i = 0; i < boxes_.size() && i < lines_.size(); ++i)
        boxes_[i]->setText(fontMetrics().elidedText(lines_[i].name, Qt::ElideMiddle, wide - 66));
}

void SeriesChart::resizeEvent(QResizeEvent* event) {
    fit();
    QWidget::resizeEvent(event);
}

void SeriesChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace fd::ui
