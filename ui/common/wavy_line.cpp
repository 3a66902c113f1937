// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wavy_line.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace fd::ui {

namespace {

constexpr double kStep = 3;
constexpr double kHeight = 2;
constexpr int kRoom = 5;

} // namespace

void drawWave(QPainter& painter, const QRect& field, Wave wave) {
    if (wave == Wave::None)
        return;
    const bool isError = wave == Wave::Error;
    const double middle = field.bottom() - kHeight + 0.5;
    QPainterPath path(QPointF(field.left() + 3, middle));
    double up = -kHeight;
    for (double x = field.left() + 3; x + 2 * kStep <= field.right() - 3; x += 2 * kStep, up = -up)
        path.quadTo(QPointF(x + kStep, middle + up), QPointF(x + 2 * kStep, middle));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(themeColor(isError ? diagram::Tone::Error : diagram::Tone::Warning), 1.4);
    if (!isError)
        pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

WavyLine::WavyLine(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void WavyLine::setWave(Wave wave) {
    wave_ = wave;
    setVisible(wave != Wave::None);
    update();
}

QSize WavyLine::sizeHint() const {
    return {40, kRoom};
}

void WavyLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawWave(painter, rect(), wave_);
}

} // namespace fd::ui
