// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"
#include "workspace/workspace.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace fd::ui {

namespace {
constexpr QSize kSize{180, 120};
constexpr int kGap = 10;

diagram::Tone toneOf(Kind kind) {
    if (kind == kindOf<Host>)
        return diagram::Tone::HostTone;
    if (kind == kindOf<PhysicalSwitch> || kind == kindOf<Router>)
        return diagram::Tone::DeviceTone;
    if (kind == kindOf<VmNetwork>)
        return diagram::Tone::VmNetworkTone;
    if (kind == kindOf<Gateway>)
        return diagram::Tone::GatewayTone;
    if (kind == kindOf<LogicalSwitch>)
        return diagram::Tone::SwitchTone;
    return kind == kindOf<NetworkSite> ? diagram::Tone::SiteTone : diagram::Tone::NetworkTone;
}
} // namespace

Minimap::Minimap(CanvasView& view) : QWidget(&view), view_(view) {
    setObjectName(QStringLiteral("minimap"));
    setFixedSize(kSize);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void Minimap::place() {
    const QRect room = view_.viewport()->geometry();
    move(room.right() - width() - kGap, room.bottom() - height() - kGap);
}

QRectF Minimap::picture() const {
    return render::toQt(view_.model().bounds());
}

double Minimap::scale() const {
    const QRectF all = picture();
    return std::min((width() - 8) / std::max(1.0, all.width()), (height() - 8) / std::max(1.0, all.height()));
}

QPointF Minimap::origin() const {
    const QRectF all = picture();
    return {width() / 2.0 - all.center().x() * scale(), height() / 2.0 - all.center().y() * scale()};
}

void Minimap::refresh() {
    const QRectF seen = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    // The margin around the picture need not be in sight.
    const bool isNeeded = !view_.model().boxes().empty() && !seen.contains(picture().adjusted(24, 24, -24, -24)) &&
                          view_.viewport()->width() > 3 * width() && view_.viewport()->height() > 2 * height();
    drawn_ = QPixmap();
    setVisible(isNeeded);
    update();
}

void Minimap::draw() {
    drawn_ = QPixmap(size() * devicePixelRatioF());
    drawn_.setDevicePixelRatio(devicePixelRatioF());
    drawn_.fill(themeColor(diagram::Tone::Frame));
    QPainter painter(&drawn_);
    const double by = scale();
    const QPointF from = origin();
    for (const DiagramItem* box : view_.model().boxes()) {
        const diagram::Rect& rect = box->box().rect;
        const QRectF small(rect.x * by + from.x(), rect.y * by + from.y(), std::max(1.0, rect.width * by),
                           std::max(1.0, rect.height * by));
        if (box->layer() == Layer::Card) {
            painter.fillRect(small, themeColor(toneOf(box->subject().kind)));
        } else {
            painter.setPen(themeColor(diagram::Tone::FrameBorder));
            painter.drawRect(small);
        }
    }
    for (const DiagramItem* box : view_.model().boxes()) {
        const auto counts = view_.workspace().validation().countsOf(box->subject());
        if (counts.errors + counts.warnings == 0)
            continue;
        const diagram::Rect& rect = box->box().rect;
        painter.fillRect(QRectF(rect.right() * by + from.x() - 3, rect.y * by + from.y(), 3, 3),
                         themeColor(counts.errors > 0 ? diagram::Tone::Error : diagram::Tone::Warning));
    }
}

void Minimap::paintEvent(QPaintEvent*) {
    if (drawn_.isNull())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, drawn_);
    const QRectF seen = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    const QRectF shown(seen.x() * scale() + origin().x(), seen.y() * scale() + origin().y(), seen.width() * scale(),
                       seen.height() * scale());
    painter.setPen(QPen(themeColor(diagram::Tone::Selection), 2));
    painter.drawRect(shown.intersected(QRectF(rect()).adjusted(1, 1, -2, -2)));
    painter.setPen(themeColor(diagram::Tone::CardBorder));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::centreOn(QPointF at) {
    view_.centerOn((at - origin()) / scale());
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    centreOn(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        centreOn(event->position());
}

} // namespace fd::ui
