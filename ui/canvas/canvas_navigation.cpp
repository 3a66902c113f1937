// SPDX-License-Identifier: GPL-3.0-or-later
// How the canvas is moved around: scale, sight, wheel, pinch.
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/minimap.h"
#include "workspace/workspace.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace fd::ui {

namespace {
constexpr double kSmallestScale = 0.05;
constexpr double kLargestScale = 8;
constexpr int kFitMargin = 8;
/// How wide the names beside rows may be, in pixels.
constexpr int kRowNames = 110;
/// How high the names above frames are, in pixels.
constexpr int kFrameNames = 24;
} // namespace

void CanvasView::setZoom(double scaleWanted) {
    const double wanted = std::clamp(scaleWanted, smallestZoom(), kLargestScale);
    if (std::abs(wanted - zoom()) < 1e-9)
        return;
    setTransform(QTransform::fromScale(wanted, wanted));
    scaleChanged();
}

void CanvasView::setZoomAt(double scaleWanted, QPoint viewPosition) {
    glide_->stop();
    const QPointF before = mapToScene(viewPosition);
    setZoom(scaleWanted);
    const QPointF after = mapToScene(viewPosition);
    centerOn(mapToScene(viewport()->rect().center()) + before - after);
}

double CanvasView::smallestZoom() const {
    const diagram::Rect& picture = model_->bounds();
    const double fit = std::min(viewport()->width() / std::max(1.0, picture.width),
                                viewport()->height() / std::max(1.0, picture.height));
    return std::min(kSmallestScale, fit * 0.8);
}

void CanvasView::scaleChanged() {
    if (model_->setScale(zoom()))
        viewport()->update();
    minimap_->follow();
    emit zoomChanged(zoom());
}

/// The picture, and the names above its frames and beside its rows where these are seen from afar.
QRectF CanvasView::pictureToFit() const {
    const QRectF picture = render::toQt(model_->bounds());
    const QSize room = viewport()->size() - QSize(2 * kFitMargin, 2 * kFitMargin);
    const int left = model_->options().view == diagram::ViewKind::Logical ? kRowNames : 0;
    if (picture.isEmpty() || room.width() <= left || room.height() <= kFrameNames)
        return picture;
    const double plain = std::min(room.width() / picture.width(), room.height() / picture.height());
    if (diagram::detailAt(plain) != diagram::Detail::Block)
        return picture;
    const double withNames =
        std::min((room.width() - left) / picture.width(), (room.height() - kFrameNames) / picture.height());
    return picture.adjusted(-left / withNames, -kFrameNames / withNames, 0, 0);
}

void CanvasView::zoomToFit() {
    const QRectF picture = pictureToFit();
    // Room for places that are rounded to whole pixels.
    const QSize room = viewport()->size() - QSize(2 * kFitMargin, 2 * kFitMargin);
    if (picture.isEmpty() || room.isEmpty())
        return;
    glide_->stop();
    const double fit = std::min(room.width() / picture.width(), room.height() / picture.height());
    setZoom(std::min(1.0, fit));
    centerOn(picture.center());
    isFitted_ = true;
    fittedPlace_ = place();
}

CanvasView::Place CanvasView::place() const {
    return {zoom(), {horizontalScrollBar()->value(), verticalScrollBar()->value()}};
}

void CanvasView::glideToFit() {
    glideTo(pictureToFit(), 1);
    isFitted_ = true;
}

void CanvasView::zoomToSelection() {
    QRectF area;
    for (const AnyId id : workspace_.selection().ids())
        area = area.united(model_->rectOf(id));
    if (!area.isEmpty())
        glideTo(area.adjusted(-40, -40, 40, 40), 2);
}

/// Scale and centre change together, so that the way is straight.
void CanvasView::glideTo(const QRectF& area, double largestScale) {
    const QSize room = viewport()->size() - QSize(2 * kFitMargin, 2 * kFitMargin);
    if (area.isEmpty() || room.isEmpty())
        return;
    glide_->stop();
    glide_->disconnect(this);
    const double fit = std::min(room.width() / area.width(), room.height() / area.height());
    const double endScale = std::clamp(std::min(largestScale, fit), smallestZoom(), kLargestScale);
    const QPointF endCentre = area.center();
    const auto finish = [this, endScale, endCentre] {
        setZoom(endScale);
        centerOn(endCentre);
    };
    if (!isVisible() || CanvasSettings::read().reducesMotion) {
        finish();
        return;
    }
    const double startScale = zoom();
    const QPointF startCentre = mapToScene(viewport()->rect().center());
    connect(glide_, &QVariantAnimation::valueChanged, this, [=, this](const QVariant& value) {
        const double t = value.toDouble();
        setZoom(startScale * std::pow(endScale / startScale, t));
        centerOn(startCentre + (endCentre - startCentre) * t);
    });
    connect(glide_, &QVariantAnimation::finished, this, finish);
    glide_->setStartValue(0.0);
    glide_->setEndValue(1.0);
    glide_->start();
}

void CanvasView::reveal(AnyId id) {
    const QRectF rect = model_->rectOf(id);
    if (!rect.isEmpty() && !mapToScene(viewport()->rect()).boundingRect().contains(rect))
        centerOn(rect.center());
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setZoomAt(zoom() * std::pow(1.0015, event->angleDelta().y()), event->position().toPoint());
    event->accept();
}

/// Two fingers on a touch screen (pinch) or on a touch pad (native gestures).
bool CanvasView::handleGesture(QEvent& event) {
    if (event.type() == QEvent::NativeGesture) {
        const auto& native = static_cast<QNativeGestureEvent&>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture)
            return false;
        setZoomAt(zoom() * (1 + native.value()), native.position().toPoint());
        return true;
    }
    if (event.type() != QEvent::Gesture)
        return false;
    auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent&>(event).gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    const QPoint centre = viewport()->mapFromGlobal(pinch->centerPoint().toPoint());
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        setZoomAt(zoom() * pinch->scaleFactor(), centre);
    if (pinch->changeFlags() & QPinchGesture::CenterPointChanged) {
        const QPointF by = pinch->centerPoint() - pinch->lastCenterPoint();
        centerOn(mapToScene(viewport()->rect().center()) - by / zoom());
    }
    return true;
}

} // namespace fd::ui
