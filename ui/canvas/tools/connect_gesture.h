// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QPoint>
#include <QRectF>

#include <vector>

namespace fd::ui {

class CanvasView;

/// A connection that is being pulled from one object to another.
class ConnectGesture {
public:
    explicit ConnectGesture(CanvasView& view) : view_(view) {}

    void start(AnyId from);
    void move(QPoint viewPosition);
    /// Joins what it was pulled to, if that can be joined.
    void finish(QPoint viewPosition);
    void cancel();
    bool isActive() const { return static_cast<bool>(from_); }

private:
    CanvasView& view_;
    AnyId from_;
    /// Where the objects stand that would accept; not filled for very large designs.
    std::vector<QRectF> targets_;
};

} // namespace fd::ui
