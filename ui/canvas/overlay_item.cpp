// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/overlay_item.h"

#include <utility>

namespace fd::ui {

OverlayItem::OverlayItem() {
    setZValue(1e9);
}

void OverlayItem::show(const QRectF& area, Paint paint) {
    prepareGeometryChange();
    area_ = area;
    paint_ = std::move(paint);
    update();
}

void OverlayItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (paint_)
        paint_(*painter);
}

} // namespace fd::ui
