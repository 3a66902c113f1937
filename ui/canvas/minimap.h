// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace fd::ui {

class CanvasView;

/// The whole picture in a corner of the canvas, with the part in sight as a rectangle that can be dragged. Hidden while
/// everything is in sight.
class Minimap : public QWidget {
public:
    explicit Minimap(CanvasView& view);

    /// The picture or the scale changed.
    void refresh();
    /// Into the corner of the canvas.
    void place();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void centreOn(QPointF at);
    void draw();
    QRectF picture() const;
    double scale() const;
    QPointF origin() const;

    CanvasView& view_;
    QPixmap drawn_;
};

} // namespace fd::ui
