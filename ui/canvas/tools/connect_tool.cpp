// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/tools/connect_gesture.h"
#include "ui/canvas/tools/tool.h"

#include <QMouseEvent>
#include <QPainter>

namespace fd::ui {

void paintTarget(QPainter& painter, const CanvasView& view, const QRectF& rect, bool accepts) {
    const CanvasModel& model = const_cast<CanvasView&>(view).model();
    const QColor colour = model.colorOf(accepts ? diagram::Tone::Good : diagram::Tone::Error);
    QPen pen(colour, 2, accepts ? Qt::SolidLine : Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    QBrush hatch(colour, Qt::BDiagPattern);
    hatch.setTransform(painter.worldTransform().inverted());
    painter.setBrush(accepts ? QBrush(Qt::NoBrush) : hatch);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 8, 8);
}

namespace {

class ConnectTool : public Tool {
public:
    explicit ConnectTool(CanvasView& view) : Tool(view), gesture_(view) {}

    void press(QMouseEvent& event) override {
        const QPoint at = event.position().toPoint();
        if (const auto end = cableEndAt(view_, at))
            gesture_.start(*end);
        else if (const CanvasHit hit = view_.hitAt(at); hit.subject)
            gesture_.start(hit.subject);
    }
    void move(QMouseEvent& event) override {
        if (gesture_.isActive())
            gesture_.move(event.position().toPoint());
    }
    void release(QMouseEvent& event) override {
        if (gesture_.isActive())
            gesture_.finish(event.position().toPoint());
    }
    void cancel() override { gesture_.cancel(); }
    bool isBusy() const override { return gesture_.isActive(); }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    ConnectGesture gesture_;
};

} // namespace

std::unique_ptr<Tool> makeConnectTool(CanvasView& view) {
    return std::make_unique<ConnectTool>(view);
}

} // namespace fd::ui
