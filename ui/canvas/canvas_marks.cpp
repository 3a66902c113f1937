// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_marks.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTimer>

namespace fd::ui {

namespace {
constexpr int kFlashMilliseconds = 900;
constexpr double kRingWidth = 2;
constexpr double kGap = 3;
/// A ring around each of more objects than this would be a second picture.
constexpr std::size_t kMostRings = 20000;
} // namespace

/// One item for all rings; they are as wide on the screen at any scale.
class CanvasMarks::Rings : public QGraphicsItem {
public:
    Rings() { setZValue(9e8); }

    void set(std::vector<QRectF> found, std::vector<QRectF> flashed) {
        prepareGeometryChange();
        found_ = std::move(found);
        flashed_ = std::move(flashed);
        area_ = {};
        for (const auto* list : {&found_, &flashed_})
            for (const QRectF& rect : *list)
                area_ = area_.united(rect);
        update();
    }
    QRectF boundingRect() const override {
        return area_.isEmpty() ? area_ : area_.adjusted(-60, -60, 60, 60);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        painter->setBrush(Qt::NoBrush);
        draw(*painter, option->exposedRect, found_, diagram::Tone::Accent, Qt::DashLine);
        draw(*painter, option->exposedRect, flashed_, diagram::Tone::Selection, Qt::SolidLine);
    }

private:
    static void draw(QPainter& painter, const QRectF& exposed, const std::vector<QRectF>& rects,
                     diagram::Tone tone, Qt::PenStyle style) {
        const double scale = painter.worldTransform().m11();
        const double gap = scale > 0 ? kGap / scale : kGap;
        QPen pen(themeColor(tone), style == Qt::SolidLine ? 2 * kRingWidth : kRingWidth, style);
        pen.setCosmetic(true);
        painter.setPen(pen);
        for (const QRectF& rect : rects)
            if (const QRectF ring = rect.adjusted(-gap, -gap, gap, gap); exposed.intersects(ring))
                painter.drawRoundedRect(ring, 2 * gap, 2 * gap);
    }

    std::vector<QRectF> found_;
    std::vector<QRectF> flashed_;
    QRectF area_;
};

CanvasMarks::CanvasMarks(CanvasView& view)
    : QObject(&view), view_(view), rings_(std::make_unique<Rings>()), timer_(new QTimer(this)) {
    view_.scene()->addItem(rings_.get());
    timer_->setSingleShot(true);
    timer_->setInterval(kFlashMilliseconds);
    connect(timer_, &QTimer::timeout, this, [this] {
        flashed_.clear();
        refresh();
    });
    connect(&view_.workspace(), &workspace::Workspace::designChanged, this, &CanvasMarks::refresh);
    connect(&view_.workspace(), &workspace::Workspace::changeShown, this, &CanvasMarks::flash);
}

CanvasMarks::~CanvasMarks() = default;

void CanvasMarks::setFound(std::vector<AnyId> ids) {
    found_ = std::move(ids);
    refresh();
}

void CanvasMarks::flash(std::vector<AnyId> ids) {
    flashed_ = std::move(ids);
    refresh();
    timer_->start();
}

void CanvasMarks::refresh() {
    const auto rectsOf = [this](const std::vector<AnyId>& ids) {
        std::vector<QRectF> rects;
        for (const AnyId id : ids)
            if (const QRectF rect = view_.model().rectOf(id); !rect.isEmpty() && rects.size() < kMostRings)
                rects.push_back(rect);
        return rects;
    };
    rings_->set(rectsOf(found_), rectsOf(flashed_));
}

} // namespace fd::ui
