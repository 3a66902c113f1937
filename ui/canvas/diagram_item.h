// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/part_item.h"

namespace fd::ui {

class CanvasModel;

/// What lies above what.
enum class Layer : std::uint8_t { Frame, Edge, Title, Card };

/// One frame, cable, frame title or card on the canvas, with everything on it.
class DiagramItem : public PartItem {
public:
    DiagramItem(CanvasModel& model, Layer layer);

    Layer layer() const { return layer_; }
    /// The object that is hit where no inner part is.
    AnyId subject() const { return layer_ == Layer::Edge ? edge_.subject : box_.subject; }
    const diagram::Box& box() const { return box_; }
    const diagram::Edge& edge() const { return edge_; }
    /// The position of the box in the scene's list.
    int index() const { return index_; }

    void setBox(const diagram::Box& box, int index);
    void setEdge(const diagram::Edge& edge);
    /// Moves an edge's ends while its cards are dragged; a view offset, nothing more.
    void setEndOffsets(QPointF from, QPointF to);

    /// True while only one end of a cable is dragged: it is drawn as a straight line then.
    bool isStretched() const { return layer_ == Layer::Edge && (!fromOffset_.isNull() || !toOffset_.isNull()); }
    void addTo(FarPicture& picture) const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    diagram::Part draw(diagram::Detail detail) const override;

private:
    void paintMarks(QPainter& painter) const;
    void paintFocusAround(QPainter& painter, const QRectF& rect) const;
    void paintHandles(QPainter& painter) const;
    void paintRoute(QPainter& painter) const;

    CanvasModel& model_;
    Layer layer_;
    int index_ = -1;
    diagram::Box box_;
    diagram::Edge edge_;
    QPointF fromOffset_;
    QPointF toOffset_;
};

} // namespace fd::ui
