// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/far_labels.h"
#include "ui/canvas/far_picture.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace fd::ui {

class CanvasModel;
class DiagramItem;

/// Paints the canvas where it is too small for cards: all boxes and cables in one picture, and above it names
/// of frames and badges that stay readable.
class FarPainter {
public:
    explicit FarPainter(const CanvasModel& model) : model_(model) {}

    /// What lies below the items. Does nothing, and answers false, at scales at which the items paint
    /// themselves.
    bool paintPicture(QPainter& painter, const QRectF& exposed);
    /// What lies above them: labels, at scales at which cards are blocks.
    void paintLabels(QPainter& painter);
    /// The labels at the present scale.
    const FarLabels& labels();

private:
    void addBlocks();
    void addCard(const DiagramItem& card);
    void addPin(const QRectF& card, QRgb colour);
    void addEdge(const DiagramItem& edge);
    void addSelection();

    const CanvasModel& model_;
    FarPicture picture_;
    FarLabels labels_;
};

} // namespace fd::ui
