// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QPoint>
#include <QPointF>

#include <memory>

class QMouseEvent;
class QPainter;
class QRectF;

namespace fd::ui {

class CanvasView;

/// How far the pointer moves before a press becomes a drag, in pixels.
inline constexpr int kDragThreshold = 8;

/// What the mouse does on the canvas: a small state object. It works on the view's overlay and on items' offsets;
/// the design changes once, when a gesture ends.
class Tool {
public:
    explicit Tool(CanvasView& view) : view_(view) {}
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void press(QMouseEvent& event) = 0;
    virtual void move(QMouseEvent& event) = 0;
    virtual void release(QMouseEvent& event) = 0;
    /// The pointer moves without a button pressed.
    virtual void hover(QPoint /*viewPosition*/) {}
    /// Gives up what goes on.
    virtual void cancel() = 0;
    /// True while a gesture goes on.
    virtual bool isBusy() const = 0;
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    CanvasView& view_;
};

/// Selects, moves, places machines, draws boxes; pulls a connection when it starts on an adapter.
std::unique_ptr<Tool> makeSelectTool(CanvasView& view);
/// Pulls a connection from whatever it starts on.
std::unique_ptr<Tool> makeConnectTool(CanvasView& view);
std::unique_ptr<Tool> makePanTool(CanvasView& view);

/// An outline around a target: solid where it accepts, hatched where it refuses.
void paintTarget(QPainter& painter, const CanvasView& view, const QRectF& rect, bool accepts);

} // namespace fd::ui
