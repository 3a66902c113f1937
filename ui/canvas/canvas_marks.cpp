// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_marks.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTimer>

#include <map>

namespace fd::ui {

namespace {
constexpr int kFlashMilliseconds = 900;
constexpr double kRingWidth = 2;
constexpr double kGap = 3;
} // namespace

/// One item for all rings; they are as wide on the screen at any scale.
class CanvasMarks::Rings : public QGraphicsItem {
public:
    explicit Rings(const CanvasModel& model) : model_(model) { setZValue(9e8); }

    void set(const std::vector<AnyId>& found, const std::vector<AnyId>& flashed) {
        prepareGeometryChange();
        area_ = {};
        found_ = sorted(found);
        flashed_ = sorted(flashed);
        update();
    }
    QRectF boundingRect() const override {
        return area_.isEmpty() ? area_ : area_.adjusted(-60, -60, 60, 60);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        painter->setBrush(Qt::NoBrush);
        draw(*painter, ringsIn(option->exposedRect, found_), diagram::Tone::Accent, Qt::DashLine);
        draw(*painter, ringsIn(option->exposedRect, flashed_), diagram::Tone::Selection, Qt::SolidLine);
    }

private:
    /// What has a ring, by the card, frame or line that shows it.
    using Marked = std::map<AnyId, std::vector<AnyId>>;

    Marked sorted(const std::vector<AnyId>& ids) {
        Marked marked;
        for (const AnyId id : ids)
            if (const DiagramItem* item = model_.itemShowing(id)) {
                marked[item->layer() == Layer::Edge ? id : item->subject()].push_back(id);
                area_ = area_.united(item->boundingRect());
            }
        return marked;
    }

    /// Where rings are in sight: only there it is worth while to look where on a card something is.
    std::vector<QRectF> ringsIn(const QRectF& exposed, const Marked& marked) const {
        std::vector<QRectF> rects;
        for (const auto& [subject, ids] : marked) {
            const DiagramItem* item = model_.itemShowing(subject);
            if (!item || !item->boundingRect().intersects(exposed))
                continue;
            if (item->layer() != Layer::Edge && model_.detail() == diagram::Detail::Block) {
                rects.push_back(render::toQt(item->box().rect));
                continue;
            }
            for (const AnyId id : ids)
                if (const QRectF rect = model_.rectOf(id); !rect.isEmpty())
                    rects.push_back(rect);
        }
        return rects;
    }

    static void draw(QPainter& painter, const std::vector<QRectF>& rects, diagram::Tone tone,
                     Qt::PenStyle style) {
        const double scale = painter.worldTransform().m11();
        const double gap = scale > 0 ? kGap / scale : kGap;
        QPen pen(themeColor(tone), style == Qt::SolidLine ? 2 * kRingWidth : kRingWidth, style);
        pen.setCosmetic(true);
        painter.setPen(pen);
        for (const QRectF& rect : rects)
            painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), 2 * gap, 2 * gap);
    }

    const CanvasModel& model_;
    Marked found_;
    Marked flashed_;
    QRectF area_;
};

CanvasMarks::CanvasMarks(CanvasView& view)
    : QObject(&view), view_(view), rings_(std::make_unique<Rings>(view.model())), timer_(new QTimer(this)) {
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
    rings_->set(found_, flashed_);
}

} // namespace fd::ui
