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

/// The ends of a selected cable can be taken and plugged in elsewhere.
void DiagramItem::paintHandles(QPainter& painter) const {
    if (edge_.route.size() < 2)
        return;
    const double scale = std::max(0.05, painter.worldTransform().m11());
    const double radius = std::min(8.0, 5 / scale);
    QPen pen(style().colorOf(diagram::Tone::Selection), 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(style().colorOf(diagram::Tone::Card));
    for (const diagram::Point end : {edge_.route.front(), edge_.route.back()})
        painter.drawEllipse(QPointF(end.x, end.y), radius, radius);
}

void DiagramItem::paintMarks(QPainter& painter) const {
    for (const AnyId id : model_.selectedOn(*this))
        if (const diagram::Part* marked = diagram::partOf(part(), id)) {
            if (layer_ == Layer::Edge)
                paintRoute(painter);
            else
                style().painter().paintSelection(painter, *marked);
            if (id == model_.focused() && layer_ != Layer::Edge)
                paintFocusAround(painter, render::toQt(marked->bounds));
            if (layer_ == Layer::Edge)
                paintHandles(painter);
        }
}

/// A line of 2 pixels with a gap of 1 pixel to the selection's outline, whatever the scale.
void DiagramItem::paintFocusAround(QPainter& painter, const QRectF& rect) const {
    const double pixel = 1 / std::max(0.05, painter.worldTransform().m11());
    const double out = 3 + pixel * 3;
    QPen pen(style().colorOf(diagram::Tone::Accent), 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), 10, 10);
}

void DiagramItem::paintRoute(QPainter& painter) const {
    QPen pen(style().colorOf(diagram::Tone::Selection), 4);
    pen.setCosmetic(true);
    painter.setPen(pen);
    QPolygonF points;
    for (const diagram::Point point : edge_.route)
        points << QPointF(point.x, point.y);
    painter.drawPolyline(points);
}

void DiagramItem::addTo(FarPicture& picture) const {
    if (!isStretched() && isVisible())
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
