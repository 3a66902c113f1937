// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"
#include "model/ops/connect.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/tools/connect_gesture.h"
#include "ui/canvas/tools/tool.h"
#include "ui/common/core_text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

namespace fd::ui {

namespace {
/// Above this many objects looking for all targets would be felt while pulling starts.
constexpr std::size_t kTargetLimit = 5000;
} // namespace

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

void ConnectGesture::start(AnyId from) {
    from_ = from;
    targets_.clear();
    auto& workspace = view_.workspace();
    if (workspace.design().size() > kTargetLimit)
        return;
    for (const AnyId id : ops::connectionTargets(workspace.design(), workspace.relations(), from))
        if (const QRectF rect = view_.model().rectOf(id); !rect.isEmpty())
            targets_.push_back(rect);
}

void ConnectGesture::move(QPoint viewPosition) {
    const QPointF at = view_.mapToScene(viewPosition);
    const QPointF start = view_.model().rectOf(from_).center();
    const AnyId to = view_.hitAt(viewPosition).subject;
    QRectF target;
    bool accepts = false;
    if (to && to != from_) {
        auto& workspace = view_.workspace();
        const auto result = ops::canConnect(workspace.design(), workspace.relations(), {from_, to, {}});
        accepts = result.has_value();
        target = view_.model().rectOf(to);
        if (accepts)
            view_.showCaption(Verdict::Accept,
                              QCoreApplication::translate("Canvas", "Connect %1 to %2")
                                  .arg(shownName(workspace.design(), from_), shownName(workspace.design(), to)),
                              viewPosition);
        else
            view_.showCaption(Verdict::Refuse, sentence(result.error().text), viewPosition);
    } else {
        view_.hideCaption();
    }
    QRectF area = QRectF(start, at).normalized().united(target);
    for (const QRectF& rect : targets_)
        area = area.united(rect);
    const double margin = 12 / view_.zoom();
    view_.overlay().show(area.adjusted(-margin, -margin, margin, margin), [=, this](QPainter& painter) {
        for (const QRectF& rect : targets_)
            paintTarget(painter, view_, rect, true);
        if (!target.isEmpty())
            paintTarget(painter, view_, target, accepts);
        QPen pen(view_.model().colorOf(diagram::Tone::Accent), 2);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLine(start, at);
    });
}

void ConnectGesture::finish(QPoint viewPosition) {
    const AnyId from = from_;
    const AnyId to = view_.hitAt(viewPosition).subject;
    cancel();
    if (!from || !to || from == to)
        return;
    auto& workspace = view_.workspace();
    Transaction transaction = workspace.begin(Text{translatable("Step", "Connect {a} and {b}"),
                                                   {{"a", displayName(workspace.design(), from)},
                                                    {"b", displayName(workspace.design(), to)}}});
    const auto made = ops::connect(transaction, workspace.relations(), {from, to, {}});
    if (!made)
        view_.showCaption(Verdict::Refuse, sentence(made.error().text), viewPosition);
    else if (view_.commit(std::move(transaction)))
        workspace.selection().set(*made);
}

void ConnectGesture::cancel() {
    from_ = {};
    targets_.clear();
    view_.overlay().clear();
    view_.hideCaption();
}

namespace {

class ConnectTool : public Tool {
public:
    explicit ConnectTool(CanvasView& view) : Tool(view), gesture_(view) {}

    void press(QMouseEvent& event) override {
        if (const CanvasHit hit = view_.hitAt(event.position().toPoint()); hit.subject)
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
