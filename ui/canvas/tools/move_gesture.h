// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/alignment.h"
#include "ui/canvas/canvas_model.h"
#include "ui/canvas/canvas_settings.h"

#include <QPoint>
#include <QPointF>

#include <vector>

namespace fd::ui {

class CanvasView;

/// Cards and frames that are being moved, or copied with Ctrl. They follow the pointer for the eye only, pulled to the
/// grid and to the edges of their neighbours; over another host group the caption says that they will belong to it.
class MoveGesture {
public:
    explicit MoveGesture(CanvasView& view) : view_(view) {}

    void start(const CanvasHit& hit, QPointF at);
    void move(QPoint viewPosition, bool copies);
    void finish(bool copies);
    void cancel();

private:
    void collectMoved();
    void collectNeighbours();
    QPointF pulled(QPointF offset);
    Id<HostGroup> newGroup(QPointF at) const;
    void draw(QPoint viewPosition, bool copies);
    void copy(QPoint by);
    void commitMove(QPoint by, Id<HostGroup> group);
    void reset();

    CanvasView& view_;
    CanvasSettings settings_;
    CanvasHit hit_;
    QPointF start_;
    QPointF offset_;
    std::vector<DiagramItem*> moved_;
    diagram::Rect around_;
    std::vector<diagram::Rect> neighbours_;
    std::vector<diagram::Guide> guides_;
    Id<HostGroup> group_;
};

} // namespace fd::ui
