// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include <functional>

namespace fd::ui {

/// What a gesture draws above the picture: rubber band, ghost, pulled line, outlines of targets.
class OverlayItem : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter&)>;

    OverlayItem();
    /// Draws within `area`, in scene coordinates, until the next call.
    void show(const QRectF& area, Paint paint);
    void clear() { show({}, {}); }

    QRectF boundingRect() const override { return area_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF area_;
    Paint paint_;
};

} // namespace fd::ui
