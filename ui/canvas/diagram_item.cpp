// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/diagram_item.h"

#include "diagram/hit_test.h"
#include "ui/canvas/canvas_model.h"

#include <QPainter>

#include <algorithm>

namespace fd::ui {

namespace {

QRectF around(const std::vector<diagram::Point>& points) {
    if (points.empty())
        return {};
    QRectF rect(points.front().x, points.front().y, 0, 0);
    for (const diagram::Point point : points) {
        rect.setLeft(std::min(rect.left(), point.x));
        rect.setRight(std::max(rect.right(), point.x));
        rect.setTop(std::min(rect.top(), point.y));
        rect.setBottom(std::max(rect.bottom(), point.y));
    }
    return rect;
}

double depthOf(Layer layer) {
    switch (layer) {
    case Layer::Frame: return 0;
    case Layer::Edge: return 1'000'000;
    case Layer::Title: return 4'000'000; // above cards: far away it labels the whole frame
    case Layer::Card: return 3'000'000;
    }
    return 0;
}

} // namespace

DiagramItem::DiagramItem(CanvasModel& model, Layer layer) : PartItem(model.style()), model_(model), layer_(layer) {}

void DiagramItem::setBox(const diagram::Box& box, int index) {
    index_ = index;
    if (const double depth = depthOf(layer_) + index; zValue() != depth)
        setZValue(depth);
    if (box == box_)
        return;
    box_ = box;
    announce(render::toQt(box.rect));
    markDirty();
}

void DiagramItem::setEdge(const diagram::Edge& edge) {
    if (zValue() != depthOf(layer_))
        setZValue(depthOf(layer_));
    if (edge == edge_)
        return;
    edge_ = edge;
    announce(around(edge.route));
    markDirty();
}

void DiagramItem::setEndOffsets(QPointF from, QPointF to) {
    if (from == fromOffset_ && to == toOffset_)
        return;
    fromOffset_ = from;
    toOffset_ = to;
    QRectF rect = around(edge_.route);
    if (!from.isNull() || !to.isNull())
        rect = rect.united(rect.translated(from)).united(rect.translated(to));
    announce(rect);
    update();
}

diagram::Part DiagramItem::draw(diagram::Detail detail) const {
    const diagram::CardContext context = model_.context(detail);
    switch (layer_) {
    case Layer::Edge: return diagram::drawEdge(context, edge_);
    case Layer::Title: return diagram::drawFrameTitle(context, box_);
    case Layer::Frame:
    case Layer::Card: break;
    }
    return diagram::drawBox(context, box_);
}

void DiagramItem::paintMarks(QPainter& painter) const {
    for (const AnyId id : model_.selectedOn(*this))
        if (const diagram::Part* marked = diagram::partOf(part(), id)) {
            style().painter().paintSelection(painter, *marked);
            if (id == model_.focused())
                paintFocusAround(painter, render::toQt(marked->bounds));
        }
}

void DiagramItem::paintFocusAround(QPainter& painter, const QRectF& rect) const {
    QPen pen(style().colorOf(diagram::Tone::Accent), 2, Qt::DotLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-6, -6, 6, 6), 11, 11);
}

void DiagramItem::addTo(FarPicture& picture) const {
    if (!isStretched())
        PartItem::addTo(picture);
}

void DiagramItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
    if (isStretched() && edge_.route.size() > 1) {
        painter->setPen(QPen(style().colorOf(diagram::Tone::Cable), 1.6, Qt::DashLine));
        painter->drawLine(QPointF(edge_.route.front().x, edge_.route.front().y) + fromOffset_,
                          QPointF(edge_.route.back().x, edge_.route.back().y) + toOffset_);
        return;
    }
    // As a block an item has no parts: it is in the far picture, its name and badge are labels above that.
    if (style().detail() == diagram::Detail::Block) {
        if (layer_ != Layer::Title && layer_ != Layer::Edge && model_.focusedItem() == this)
            paintFocusAround(*painter, render::toQt(box_.rect));
        return;
    }
    PartItem::paint(painter, option, widget);
    if (layer_ == Layer::Card && model_.isPinned(box_.subject))
        style().painter().paintShape(
            *painter, diagram::IconShape{{box_.rect.right() - 9, box_.rect.y - 9, 16, 16}, "pin", diagram::Tone::Accent});
    paintMarks(*painter);
}

} // namespace fd::ui
