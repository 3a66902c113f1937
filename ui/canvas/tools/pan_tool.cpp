// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/tools/tool.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <optional>

namespace fd::ui {

namespace {

class PanTool : public Tool {
public:
    using Tool::Tool;

    void press(QMouseEvent& event) override { last_ = event.position().toPoint(); }
    void move(QMouseEvent& event) override {
        if (!last_)
            return;
        const QPoint by = event.position().toPoint() - *last_;
        last_ = event.position().toPoint();
        view_.horizontalScrollBar()->setValue(view_.horizontalScrollBar()->value() - by.x());
        view_.verticalScrollBar()->setValue(view_.verticalScrollBar()->value() - by.y());
    }
    void release(QMouseEvent&) override { last_.reset(); }
    void cancel() override { last_.reset(); }
    bool isBusy() const override { return last_.has_value(); }
    Qt::CursorShape cursor() const override { return last_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    std::optional<QPoint> last_;
};

} // namespace

std::unique_ptr<Tool> makePanTool(CanvasView& view) {
    return std::make_unique<PanTool>(view);
}

} // namespace fd::ui
