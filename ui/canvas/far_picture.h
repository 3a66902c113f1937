// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QVector>

class QPainter;

namespace fd::ui {

/// A picture of very many boxes and lines of a few pixels each, written straight into an image: boxes as runs
/// of pixels, lines at least one pixel wide; at high density a pixel is what it is without. Painting each of
/// them with a QPainter costs many times as much.
class FarPicture {
public:
    /// Starts the part of the picture that `painter` is asked for, in scene coordinates.
    void begin(const QPainter& painter, const QRectF& exposed, const QColor& background);
    const QRectF& exposed() const { return exposed_; }
    /// A box with an outline where it is large enough for one; without, `border` is `fill`.
    struct Look {
        QRgb fill = 0;
        QRgb border = 0;
        /// The colour of a box that is too small for an outline.
        QRgb mixed = 0;
    };
    void addBox(const QRectF& box, const Look& look) { putBox(box, look, originX_, originY_); }
    /// Two pixels around a box, as selected.
    void addOutline(const QRectF& box, QRgb colour);
    /// Boxes and lines, moved by `offset`; what lies outside is left out.
    void addBoxes(const QVector<QRectF>& boxes, const Look& look, QPointF offset);
    struct Stroke {
        QRgb colour = 0;
        /// In units of the scene.
        double width = 1;
    };
    void addLines(const QVector<QLineF>& lines, const Stroke& stroke, QPointF offset);
    void addLine(QPointF from, QPointF to, const Stroke& stroke) {
        putLine(QLineF(from, to), {stroke.colour, penOf(stroke)}, {originX_, originY_});
    }
    /// Paints what was added.
    void end(QPainter& painter);

private:
    void putBox(const QRectF& box, const Look& look, double x, double y);
    struct Pen {
        QRgb colour = 0;
        int pixels = 1;
    };
    int penOf(const Stroke& stroke) const;
    void putLine(const QLineF& line, const Pen& pen, QPointF origin);
    void fill(int left, int top, int right, int bottom, QRgb colour);

    QImage image_;
    QRgb* pixels_ = nullptr;
    qsizetype stride_ = 0;
    int width_ = 0;
    int height_ = 0;
    /// The thinnest line, in pixels of the device.
    int hair_ = 1;
    QRect target_;
    QRectF exposed_;
    double scaleX_ = 1;
    double scaleY_ = 1;
    double originX_ = 0;
    double originY_ = 0;
};

} // namespace fd::ui
