// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/far_picture.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {

/// An outline takes a pixel on each side and has to leave something inside.
constexpr int kSmallestWithOutline = 5;

/// The nearest whole number. std::floor is a call on processors of the oldest kind, and this is asked very
/// often.
int nearest(double value) {
    constexpr double kFarAway = 1 << 24;
    const double shifted = std::clamp(value, -kFarAway, kFarAway) + kFarAway + 0.5;
    return static_cast<int>(shifted) - static_cast<int>(kFarAway);
}

} // namespace

void FarPicture::begin(const QPainter& painter, const QRectF& exposed, const QColor& background) {
    const QTransform& transform = painter.worldTransform();
    exposed_ = exposed;
    target_ = transform.mapRect(exposed).toAlignedRect();
    const double ratio = painter.device()->devicePixelRatioF();
    hair_ = std::max(1, static_cast<int>(ratio));
    width_ = static_cast<int>(std::ceil(target_.width() * ratio));
    height_ = static_cast<int>(std::ceil(target_.height() * ratio));
    // A strip of a picture that is moved uses a part of the image that the whole picture has needed.
    if (image_.width() < width_ || image_.height() < height_)
        image_ = QImage(std::max(image_.width(), width_), std::max(image_.height(), height_),
                        QImage::Format_RGB32);
    pixels_ = reinterpret_cast<QRgb*>(image_.bits());
    stride_ = image_.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    fill(0, 0, width_, height_, background.rgb());
    scaleX_ = transform.m11() * ratio;
    scaleY_ = transform.m22() * ratio;
    originX_ = (transform.dx() - target_.x()) * ratio;
    originY_ = (transform.dy() - target_.y()) * ratio;
}

void FarPicture::fill(int left, int top, int right, int bottom, QRgb colour) {
    left = std::max(left, 0);
    top = std::max(top, 0);
    right = std::min(right, width_);
    bottom = std::min(bottom, height_);
    if (left >= right || top >= bottom)
        return;
    // Most of what is painted is a few pixels wide; what makes long rows quick would take longer than those.
    constexpr int kShort = 24;
    QRgb* row = pixels_ + top * stride_;
    if (right - left == 1) {
        for (QRgb* at = row + left; top < bottom; ++top, at += stride_)
            *at = colour;
    } else if (right - left < kShort) {
        for (; top < bottom; ++top, row += stride_)
            for (int x = left; x < right; ++x)
                row[x] = colour;
    } else {
        for (; top < bottom; ++top, row += stride_)
            std::fill(row + left, row + right, colour);
    }
}

void FarPicture::putBox(const QRectF& box, const Look& look, double x, double y) {
    const int left = nearest(box.left() * scaleX_ + x);
    const int top = nearest(box.top() * scaleY_ + y);
    // What exists is at least one pixel large.
    const int right = std::max(left + 1, nearest(box.right() * scaleX_ + x));
    const int bottom = std::max(top + 1, nearest(box.bottom() * scaleY_ + y));
    if (look.fill == look.border || std::min(right - left, bottom - top) < kSmallestWithOutline * hair_) {
        fill(left, top, right, bottom, look.mixed);
        return;
    }
    fill(left, top, right, top + hair_, look.border);
    fill(left, bottom - hair_, right, bottom, look.border);
    fill(left, top + hair_, left + hair_, bottom - hair_, look.border);
    fill(right - hair_, top + hair_, right, bottom - hair_, look.border);
    fill(left + hair_, top + hair_, right - hair_, bottom - hair_, look.fill);
}

void FarPicture::addOutline(const QRectF& box, QRgb colour) {
    const int width = 2 * hair_;
    const int left = nearest(box.left() * scaleX_ + originX_);
    const int top = nearest(box.top() * scaleY_ + originY_);
    const int right = std::max(left + 1, nearest(box.right() * scaleX_ + originX_));
    const int bottom = std::max(top + 1, nearest(box.bottom() * scaleY_ + originY_));
    fill(left - width, top - width, right + width, top, colour);
    fill(left - width, bottom, right + width, bottom + width, colour);
    fill(left - width, top, left, bottom, colour);
    fill(right, top, right + width, bottom, colour);
}

void FarPicture::addBoxes(const QVector<QRectF>& boxes, const Look& look, QPointF offset) {
    const double x = originX_ + offset.x() * scaleX_;
    const double y = originY_ + offset.y() * scaleY_;
    for (const QRectF& box : boxes)
        putBox(box, look, x, y);
}

int FarPicture::penOf(const Stroke& stroke) const {
    return std::max(hair_, nearest(stroke.width * scaleX_));
}

void FarPicture::addLines(const QVector<QLineF>& lines, const Stroke& stroke, QPointF offset) {
    const QPointF origin(originX_ + offset.x() * scaleX_, originY_ + offset.y() * scaleY_);
    const Pen pen{stroke.colour, penOf(stroke)};
    for (const QLineF& line : lines)
        putLine(line, pen, origin);
}

void FarPicture::putLine(const QLineF& line, const Pen& pen, QPointF origin) {
    const int before = (pen.pixels - 1) / 2;
    const int x1 = nearest(line.x1() * scaleX_ + origin.x()) - before;
    const int y1 = nearest(line.y1() * scaleY_ + origin.y()) - before;
    const int x2 = nearest(line.x2() * scaleX_ + origin.x()) - before;
    const int y2 = nearest(line.y2() * scaleY_ + origin.y()) - before;
    if (x1 == x2 || y1 == y2) {
        fill(std::min(x1, x2), std::min(y1, y2), std::max(x1, x2) + pen.pixels, std::max(y1, y2) + pen.pixels,
             pen.colour);
        return;
    }
    // Slanted lines are rare: as many points as the longer side has pixels.
    const int steps = std::min(std::max(std::abs(x2 - x1), std::abs(y2 - y1)), 1 << 16);
    for (int i = 0; i <= steps; ++i) {
        const int px = x1 + static_cast<int>(static_cast<long long>(x2 - x1) * i / steps);
        const int py = y1 + static_cast<int>(static_cast<long long>(y2 - y1) * i / steps);
        fill(px, py, px + pen.pixels, py + pen.pixels, pen.colour);
    }
}

void FarPicture::end(QPainter& painter) {
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    // The image is in device pixels; the target may be a fraction of a pixel smaller.
    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawImage(QRectF(target_.topLeft(), QSizeF(width_ / ratio, height_ / ratio)), image_,
                      QRectF(0, 0, width_, height_));
    painter.restore();
}

} // namespace fd::ui
