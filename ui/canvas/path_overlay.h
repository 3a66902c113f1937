// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace fd::ui {

class CanvasView;
class PathItem;

/// A packet's way, lit above one picture of the design: its stops are outlined and numbered, and a line joins
/// them. It follows the picture and can be clicked through.
class PathOverlay : public QObject {
    Q_OBJECT

public:
    explicit PathOverlay(CanvasView& view);
    ~PathOverlay() override;

    /// The objects that are passed, in order; none takes the way away. Objects that the picture does not show
    /// are replaced by what they belong to, or left out.
    void show(std::vector<AnyId> objects, bool isDelivered);
    /// Where the stops are drawn; for tests.
    std::vector<QRectF> stops() const;
    /// The overlay of a picture, made when it is first asked for.
    static PathOverlay& of(CanvasView& view);

private:
    void refresh();

    CanvasView& view_;
    QPointer<PathItem> item_;
    std::vector<AnyId> objects_;
    bool isDelivered_ = true;
};

} // namespace fd::ui
