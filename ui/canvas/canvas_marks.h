// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QObject>

#include <memory>
#include <vector>

class QTimer;

namespace fd::ui {

class CanvasView;

/// Rings around objects on a canvas that say something about them and select nothing: results of a search,
/// and what a step just changed.
class CanvasMarks : public QObject {
    Q_OBJECT

public:
    explicit CanvasMarks(CanvasView& view);
    ~CanvasMarks() override;

    void setFound(std::vector<AnyId> ids);
    /// Shows rings for a moment, once.
    void flash(std::vector<AnyId> ids);
    std::size_t found() const { return found_.size(); }
    bool isFlashing() const { return !flashed_.empty(); }

public slots:
    /// The picture was rearranged.
    void refresh();

private:
    class Rings;

    CanvasView& view_;
    std::vector<AnyId> found_;
    std::vector<AnyId> flashed_;
    std::unique_ptr<Rings> rings_;
    QTimer* timer_;
};

} // namespace fd::ui
