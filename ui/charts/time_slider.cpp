// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_slider.h"

#include "ui/charts/run_data.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fd::ui {

using diagram::Tone;

namespace {
constexpr int kMargin = 9;
constexpr int kNear = 5; ///< pixels
} // namespace

TimeSlider::TimeSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setRange(0, 0);
    setPageStep(10);
    setMouseTracking(true);
}

QSize TimeSlider::sizeHint() const {
    return {240, 30};
}

QSize TimeSlider::minimumSizeHint() const {
    return {80, 30};
}

void TimeSlider::setSamples(int ready, int planned, double secondsPerSample) {
    ready_ = ready;
    planned_ = std::max(planned, ready);
    secondsPerSample_ = secondsPerSample;
    setRange(0, std::max(0, ready - 1));
    update();
}

void TimeSlider::setMarks(std::vector<Mark> marks) {
    marks_ = std::move(marks);
    update();
}

int TimeSlider::xOf(int sample) const {
    const double share = planned_ > 1 ? static_cast<double>(sample) / (planned_ - 1) : 0;
    return kMargin + static_cast<int>(std::lround(share * (width() - 2 * kMargin)));
}

int TimeSlider::sampleAt(int x) const {
    const double share = static_cast<double>(x - kMargin) / std::max(1, width() - 2 * kMargin);
    return std::clamp(static_cast<int>(std::lround(share * (planned_ - 1))), minimum(), maximum());
}

void TimeSlider::paintTrack(QPainter& painter, const QRectF& track) const {
    const QColor border = themeColor(Tone::TextMuted);
    QPainterPath path;
    path.addRoundedRect(track, 4, 4);
    painter.fillPath(path, themeColor(Tone::CardHeader));
    painter.save();
    painter.setClipPath(path);
    if (isEnabled()) {
        QRectF past = track;
        past.setRight(xOf(value()));
        painter.fillRect(past, themeColor(Tone::Accent));
        if (ready_ < planned_) {
            QRectF missing = track;
            missing.setLeft(xOf(std::max(0, ready_ - 1)));
            painter.fillRect(missing, QBrush(border, Qt::BDiagPattern));
        }
    }
    painter.restore();
    painter.setPen(QPen(border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void TimeSlider::paintMarks(QPainter& painter, const QRectF& track) const {
    painter.setPen(QPen(themeColor(Tone::Text), 1));
    painter.setBrush(themeColor(Tone::Warning));
    for (const Mark& mark : marks_) {
        const double x = xOf(mark.sample);
        painter.drawPolygon(
            QPolygonF{{x - 4.5, track.top() - 9}, {x + 4.5, track.top() - 9}, {x, track.top() - 1}});
        painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()));
    }
}

void TimeSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(kMargin, height() / 2.0 - 1, width() - 2 * kMargin, 8);
    paintTrack(painter, track);
    paintMarks(painter, track);
    if (!isEnabled())
        return;
    const QPointF centre(xOf(value()), track.center().y());
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Tone::Selection), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 10, 10);
    }
    painter.setPen(QPen(themeColor(Tone::Text), 1.5));
    painter.setBrush(themeColor(Tone::Card));
    painter.drawEllipse(centre, 7, 7);
}

void TimeSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    setValue(sampleAt(static_cast<int>(event->position().x())));
    event->accept();
}

void TimeSlider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        setValue(sampleAt(static_cast<int>(event->position().x())));
}

void TimeSlider::mouseReleaseEvent(QMouseEvent*) {
    setSliderDown(false);
}

QString TimeSlider::textAt(int x) const {
    QStringList lines;
    for (const Mark& mark : marks_)
        if (std::abs(xOf(mark.sample) - x) <= kNear)
            lines << clockText(mark.sample * secondsPerSample_) + QStringLiteral("  ") + mark.text;
    if (!lines.isEmpty())
        return lines.join(u'\n');
    const double share = static_cast<double>(x - kMargin) / std::max(1, width() - 2 * kMargin);
    const int sample = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * (planned_ - 1)));
    return sample < ready_ ? clockText(sample * secondsPerSample_) : tr("Not computed yet");
}

bool TimeSlider::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && planned_ > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos().x()), this);
        return true;
    }
    return QSlider::event(event);
}

} // namespace fd::ui
