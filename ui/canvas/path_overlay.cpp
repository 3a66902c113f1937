// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/path_overlay.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QGraphicsObject>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fd::ui {

using diagram::Tone;

namespace {

constexpr double kMargin = 24;
constexpr double kBadge = 9;
/// Below the gestures' overlay, above everything else.
constexpr double kHeight = 9e8;

/// What an object that a picture does not show belongs to.
AnyId ownerOf(const Design& design, AnyId id) {
    if (const Vm* vm = design.get(id.as<Vm>()))
        return AnyId(vm->host);
    const void* record = design.record(id);
    if (!record)
        return {};
    for (const FieldInfo& field : kindInfo(id.kind).fields) {
        std::vector<AnyId> owners;
        if (field.has(FieldFlags::Owner))
            field.targets(record, owners);
        if (!owners.empty())
            return owners.front();
    }
    return {};
}

} // namespace

class PathItem : public QGraphicsObject {
public:
    PathItem() {
        setZValue(kHeight);
        setAcceptedMouseButtons(Qt::NoButton);
        setFlag(ItemIsSelectable, false);
    }

    void show(std::vector<QRectF> stops, bool isDelivered) {
        prepareGeometryChange();
        stops_ = std::move(stops);
        isDelivered_ = isDelivered;
        area_ = {};
        for (const QRectF& stop : stops_)
            area_ = area_.united(stop.adjusted(-kMargin, -kMargin, kMargin, kMargin));
        update();
    }

    const std::vector<QRectF>& stops() const { return stops_; }
    QRectF boundingRect() const override { return area_; }
    /// Nothing in it can be hit.
    QPainterPath shape() const override { return {}; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        if (stops_.empty())
            return;
        painter->setRenderHint(QPainter::Antialiasing);
        // Lines keep their width whatever the scale.
        const double scale = 1 / std::max(0.05, painter->worldTransform().m11());
        const QColor tone = themeColor(isDelivered_ ? Tone::Accent : Tone::Error);
        const auto pen = [&](const QColor& color, double width) {
            return QPen(color, width * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        };
        QPolygonF line;
        for (const QRectF& stop : stops_)
            line << stop.center();
        painter->setBrush(Qt::NoBrush);
        for (const QPen& each : {pen(themeColor(Tone::Canvas), 7), pen(tone, 3.5)}) {
            painter->setPen(each);
            painter->drawPolyline(line);
        }
        for (const QRectF& stop : stops_)
            for (const QPen& each : {pen(themeColor(Tone::Canvas), 5), pen(tone, 2.5)}) {
                painter->setPen(each);
                painter->drawRoundedRect(stop.adjusted(-3, -3, 3, 3), 5, 5);
            }
        for (std::size_t i = 0; i < stops_.size(); ++i)
            paintBadge(*painter, stops_[i], i, kBadge * scale, tone);
    }

private:
    /// The stop's number, a cross where the packet ends without having arrived.
    void paintBadge(QPainter& painter, const QRectF& stop, std::size_t number, double radius,
                    const QColor& tone) {
        const QPointF at = stop.topLeft();
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone);
        painter.drawEllipse(at, radius, radius);
        painter.setPen(themeColor(Tone::TextOnAccent));
        QFont font = painter.font();
        font.setPixelSize(10);
        font.setBold(true);
        painter.save();
        painter.translate(at);
        painter.scale(radius / kBadge, radius / kBadge);
        painter.setFont(font);
        const bool isEnd = !isDelivered_ && number + 1 == stops_.size();
        painter.drawText(QRectF(-kBadge, -kBadge, 2 * kBadge, 2 * kBadge), Qt::AlignCenter,
                         isEnd ? QString(QChar(0x2715)) : QString::number(number + 1));
        painter.restore();
    }

    std::vector<QRectF> stops_;
    QRectF area_;
    bool isDelivered_ = true;
};

PathOverlay::PathOverlay(CanvasView& view) : QObject(&view), view_(view), item_(new PathItem) {
    view.scene()->addItem(item_);
    // After the picture has followed.
    connect(&view.workspace(), &workspace::Workspace::designChanged, this, &PathOverlay::refresh,
            Qt::QueuedConnection);
}

PathOverlay::~PathOverlay() {
    // The scene takes its items with it if it goes first.
    delete item_;
}

PathOverlay& PathOverlay::of(CanvasView& view) {
    auto* overlay = view.findChild<PathOverlay*>(QString(), Qt::FindDirectChildrenOnly);
    return overlay ? *overlay : *new PathOverlay(view);
}

void PathOverlay::show(std::vector<AnyId> objects, bool isDelivered) {
    objects_ = std::move(objects);
    isDelivered_ = isDelivered;
    refresh();
}

std::vector<QRectF> PathOverlay::stops() const {
    return item_ ? item_->stops() : std::vector<QRectF>{};
}

void PathOverlay::refresh() {
    if (!item_)
        return;
    const Design& design = view_.workspace().design();
    std::vector<QRectF> stops;
    for (AnyId object : objects_) {
        QRectF rect = view_.model().rectOf(object);
        for (int steps = 0; rect.isEmpty() && object && steps < 6; ++steps) {
            object = ownerOf(design, object);
            rect = object ? view_.model().rectOf(object) : QRectF();
        }
        if (!rect.isEmpty() && (stops.empty() || stops.back() != rect))
            stops.push_back(rect);
    }
    item_->show(std::move(stops), isDelivered_);
}

} // namespace fd::ui
