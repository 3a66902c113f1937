// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layout_actions.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_preview.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

namespace fd::ui {

void installLayoutActions(MainWindow& window) {
    const auto lay = [&window](diagram::LayoutKind kind) {
        if (CanvasView* canvas = window.views().canvas())
            canvas->layoutPreview().start(kind);
    };
    // Again the one that was looked at last.
    window.actions().on("arrange.layout", [&window, lay] {
        if (CanvasView* canvas = window.views().canvas())
            lay(canvas->layoutPreview().kind());
    });
    window.actions().on("arrange.layered", [lay] { lay(diagram::LayoutKind::Layered); });
    window.actions().on("arrange.grid", [lay] { lay(diagram::LayoutKind::Grid); });
    window.actions().on("arrange.radial", [lay] { lay(diagram::LayoutKind::Radial); });
    window.actions().on("arrange.tidy", [lay] { lay(diagram::LayoutKind::Tidy); });
    window.actions().on("arrange.pin", [&window] {
        if (CanvasView* canvas = window.views().canvas())
            canvas->togglePinned();
    });
}

} // namespace fd::ui
