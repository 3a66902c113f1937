// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/diagram_item.h"

#include "diagram/hit_test.h"
#include "ui/canvas/canvas_model.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fd::ui {

namespace {

/// Room for shadows, marks and outlines around what is drawn.
constexpr double kMargin = 10;

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
    case Layer::Title: return 2'000'000;
    case Layer::Card: return 3'000'000;
    }
    return 0;
}

} // namespace

void DiagramItem::announce(const QRectF& rect) {
    const QRectF wanted = rect.adjusted(-kMargin, -kMargin, kMargin, kMargin);
    if (wanted == announced_)
        return;
    prepareGeometryChange();
    announced_ = wanted;
}

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

void DiagramItem::markDirty() {
    full_.reset();
    shown_.reset();
    update();
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

diagram::Part DiagramItem::drawn(diagram::Detail detail) const {
    const diagram::CardContext context = model_.context(detail);
    switch (layer_) {
    case Layer::Edge: return diagram::drawEdge(context, edge_);
    case Layer::Title: return diagram::drawFrameTitle(context, box_);
    case Layer::Frame:
    case Layer::Card: break;
    }
    return diagram::drawBox(context, box_);
}

const diagram::Part& DiagramItem::part() const {
    if (!full_)
        full_ = drawn(diagram::Detail::Full);
    return *full_;
}

const diagram::Part& DiagramItem::partAt(diagram::Detail detail) const {
    if (detail == diagram::Detail::Full)
        return part();
    if (!shown_ || shownDetail_ != detail) {
        shown_ = drawn(detail);
        shownDetail_ = detail;
    }
    return *shown_;
}

namespace {

/// Far away, boxes are a few pixels large: flat rectangles without outlines, in the colours that the list names.
void paintFlat(QPainter& painter, const diagram::Part& part, const CanvasModel& model) {
    for (const diagram::Shape& shape : part.shapes) {
        const auto* box = std::get_if<diagram::BoxShape>(&shape);
        if (box && box->fill != diagram::Tone::None)
            painter.fillRect(render::toQt(box->rect), model.colorOf(box->fill));
        else if (box && box->border != diagram::Tone::None) {
            painter.setPen(QPen(model.colorOf(box->border), 0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(render::toQt(box->rect));
        } else if (const auto* line = std::get_if<diagram::LineShape>(&shape)) {
            painter.setPen(QPen(model.colorOf(line->tone), 0));
            for (std::size_t i = 1; i < line->points.size(); ++i)
                painter.drawLine(QPointF(line->points[i - 1].x, line->points[i - 1].y),
                                 QPointF(line->points[i].x, line->points[i].y));
        }
    }
    for (const diagram::Part& child : part.children)
        paintFlat(painter, child, model);
}

bool isFlat(const diagram::Part& part) {
    const bool flat = std::all_of(part.shapes.begin(), part.shapes.end(), [](const diagram::Shape& shape) {
        return std::holds_alternative<diagram::BoxShape>(shape) || std::holds_alternative<diagram::LineShape>(shape);
    });
    return flat && std::all_of(part.children.begin(), part.children.end(), isFlat);
}

} // namespace

void DiagramItem::paintFar(QPainter& painter, diagram::Detail detail) const {
    const diagram::Part& part = partAt(detail);
    if (layer_ == Layer::Title || !isFlat(part)) {
        model_.painter().paint(painter, part);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintFlat(painter, part, model_);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void DiagramItem::paintMarks(QPainter& painter) const {
    for (const AnyId id : model_.selectedOn(*this))
        if (const diagram::Part* marked = diagram::partOf(part(), id)) {
            model_.painter().paintSelection(painter, *marked);
            if (id == model_.focused()) {
                QPen pen(model_.colorOf(diagram::Tone::Accent), 2, Qt::DotLine);
                pen.setCosmetic(true);
                painter.setPen(pen);
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(render::toQt(marked->bounds).adjusted(-6, -6, 6, 6), 11, 11);
            }
        }
}

void DiagramItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const diagram::Detail detail = model_.detail();
    if (layer_ == Layer::Edge && (!fromOffset_.isNull() || !toOffset_.isNull()) && edge_.route.size() > 1) {
        painter->setPen(QPen(model_.colorOf(diagram::Tone::Cable), 1.6, Qt::DashLine));
        painter->drawLine(QPointF(edge_.route.front().x, edge_.route.front().y) + fromOffset_,
                          QPointF(edge_.route.back().x, edge_.route.back().y) + toOffset_);
        return;
    }
    // Cables are thinner than a pixel there and would only darken the picture.
    if (layer_ == Layer::Edge && detail == diagram::Detail::Block)
        return;
    if (detail <= diagram::Detail::Shapes)
        paintFar(*painter, detail);
    else
        model_.painter().paint(*painter, partAt(detail));
    paintMarks(*painter);
}

} // namespace fd::ui
