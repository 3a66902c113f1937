// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/layout/plan.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <thread>

namespace fd::ui {

class CanvasView;
class LayoutBar;

/// A layout that is being looked at and not yet kept. The canvas shows where everything would stand; the
/// design changes only with keep(), by one step. Places are found on a thread of their own.
class LayoutPreview : public QObject {
    Q_OBJECT

public:
    explicit LayoutPreview(CanvasView& view);
    ~LayoutPreview() override;

    /// Shows a layout of what is selected, or of everything if nothing that has a place is selected.
    void start(diagram::LayoutKind kind);
    /// Makes the layout that is shown a step of the design.
    void keep();
    /// Shows the design again as it is.
    void back();

    bool isActive() const { return isActive_; }
    diagram::LayoutKind kind() const { return kind_; }
    /// True while places are being found.
    bool isBusy() const { return isBusy_; }

signals:
    /// A layout is shown, or the last one is gone.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void launch();
    void take(std::uint64_t run, diagram::PlannedPlaces places);
    void end();
    diagram::LayoutWish wish() const;

    CanvasView& view_;
    LayoutBar* bar_;
    diagram::LayoutKind kind_ = diagram::LayoutKind::Layered;
    diagram::PlannedPlaces places_;
    std::uint64_t run_ = 0;
    bool isActive_ = false;
    bool isBusy_ = false;
    bool isWorking_ = false;
    std::jthread worker_;
};

} // namespace fd::ui
