// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/view.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace fd::ui {

class CanvasModel;

/// What lies above what.
enum class Layer : std::uint8_t { Frame, Edge, Title, Card };

/// One frame, cable, frame title or card on the canvas. It paints everything on it itself from one display list, which
/// is made when it is first painted and whenever something on it has changed.
class DiagramItem : public QGraphicsItem {
public:
    DiagramItem(CanvasModel& model, Layer layer) : model_(model), layer_(layer) {}

    Layer layer() const { return layer_; }
    /// The object that is hit where no inner part is.
    AnyId subject() const { return layer_ == Layer::Edge ? edge_.subject : box_.subject; }
    const diagram::Box& box() const { return box_; }
    const diagram::Edge& edge() const { return edge_; }
    /// The position of the box in the scene's list.
    int index() const { return index_; }

    void setBox(const diagram::Box& box, int index);
    void setEdge(const diagram::Edge& edge);
    /// Has the display list made anew before the next painting.
    void markDirty();
    /// Moves an edge's ends while its cards are dragged; a view offset, nothing more.
    void setEndOffsets(QPointF from, QPointF to);

    /// The display list at full detail, for hit tests, names and outlines. In scene coordinates.
    const diagram::Part& part() const;
    /// The same at a level of detail; for tests.
    diagram::Part drawn(diagram::Detail detail) const;

    QRectF boundingRect() const override { return announced_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void announce(const QRectF& rect);
    const diagram::Part& partAt(diagram::Detail detail) const;
    void paintFar(QPainter& painter, diagram::Detail detail) const;
    void paintMarks(QPainter& painter) const;

    CanvasModel& model_;
    Layer layer_;
    int index_ = -1;
    diagram::Box box_;
    diagram::Edge edge_;
    QRectF announced_;
    QPointF fromOffset_;
    QPointF toOffset_;
    mutable std::optional<diagram::Part> full_;
    mutable std::optional<diagram::Part> shown_;
    mutable diagram::Detail shownDetail_ = diagram::Detail::Full;
};

} // namespace fd::ui
