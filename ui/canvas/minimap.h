// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace fd::ui {

class CanvasView;
class DiagramItem;

/// The whole picture in a corner of the canvas, with the part in sight as a rectangle that can be dragged. Hidden while
/// everything is in sight.
class Minimap : public QWidget {
public:
    explicit Minimap(CanvasView& view);

    /// The picture changed.
    void refresh();
    /// What is in sight changed.
    void follow();
    /// The part in sight, on this widget.
    QRectF sight() const;
    /// Into the corner of the canvas.
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void centreOn(QPointF at);
    void draw();
    void drawProblems(QPainter& painter) const;
    QRectF small(const DiagramItem& box) const;
    QRectF picture() const;
    double scale() const;
    QPointF origin() const;

    CanvasView& view_;
    QPixmap drawn_;
    /// From the pointer to the middle of the part in sight while that is dragged.
    QPointF grip_;
};

} // namespace fd::ui
