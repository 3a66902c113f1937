// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/minimap.h"

#include "ui/canvas/canvas_view.h"
#include "ui/common/theme.h"

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
    drawn_ = QPixmap();
    follow();
}

void Minimap::follow() {
    const QRectF seen = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    // The margin around the picture need not be in sight.
    setVisible(!view_.model().boxes().empty() && !seen.contains(picture().adjusted(24, 24, -24, -24)) &&
               view_.viewport()->width() > 3 * width() && view_.viewport()->height() > 2 * height());
    update();
}

QRectF Minimap::small(const DiagramItem& box) const {
    const diagram::Rect& rect = box.box().rect;
    const double by = scale();
    const QPointF from = origin();
    return {rect.x * by + from.x(), rect.y * by + from.y(), std::max(1.0, rect.width * by), std::max(1.0, rect.height * by)};
}

void Minimap::draw() {
    drawn_ = QPixmap(size() * devicePixelRatioF());
    drawn_.setDevicePixelRatio(devicePixelRatioF());
    drawn_.fill(themeColor(diagram::Tone::Frame));
    QPainter painter(&drawn_);
    painter.setPen(themeColor(diagram::Tone::FrameBorder));
    for (const DiagramItem* box : view_.model().boxes())
        if (box->layer() == Layer::Card)
            painter.fillRect(small(*box), themeColor(toneOf(box->subject().kind)));
        else
            painter.drawRect(small(*box));
    drawProblems(painter);
}

/// Errors above warnings, so that none is covered by something less important.
void Minimap::drawProblems(QPainter& painter) const {
    for (const diagram::Tone tone : {diagram::Tone::Warning, diagram::Tone::Error})
        for (const DiagramItem* box : view_.model().boxes()) {
            const diagram::Badge badge = view_.model().sumOf(*box);
            if (box->layer() != Layer::Card || badge.count == 0 || badge.tone != tone)
                continue;
            painter.fillRect(QRectF(small(*box).center() - QPointF(1.5, 1.5), QSizeF(3, 3)), themeColor(tone));
        }
}

QRectF Minimap::sight() const {
    const QRectF seen = view_.mapToScene(view_.viewport()->rect()).boundingRect();
    return QRectF(seen.topLeft() * scale() + origin(), seen.size() * scale());
}

void Minimap::paintEvent(QPaintEvent*) {
    if (drawn_.isNull())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, drawn_);
    painter.setPen(QPen(themeColor(diagram::Tone::Selection), 2));
    painter.drawRect(sight().intersected(QRectF(rect()).adjusted(1, 1, -2, -2)));
    painter.setPen(themeColor(diagram::Tone::CardBorder));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Minimap::centreOn(QPointF at) {
    view_.centerOn((at - origin()) / scale());
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    // Taken inside, the rectangle stays where it is under the pointer; elsewhere it jumps there.
    const QRectF seen = sight();
    grip_ = seen.contains(event->position()) ? seen.center() - event->position() : QPointF();
    centreOn(event->position() + grip_);
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        centreOn(event->position() + grip_);
}

void Minimap::mouseReleaseEvent(QMouseEvent*) {
    grip_ = {};
}

} // namespace fd::ui
