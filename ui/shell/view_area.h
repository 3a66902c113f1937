// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QTabWidget>

#include <string_view>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class CanvasView;
class StartPage;

/// The middle of the window: the start page while nothing is open, then one tab for each view of the design.
class ViewArea : public QTabWidget {
    Q_OBJECT

public:
    explicit ViewArea(workspace::Workspace& workspace, QWidget* parent = nullptr);

    StartPage* startPage() const { return start_; }
    /// The picture in front; nullptr if something else is.
    CanvasView* canvas() const;
    /// Brings a view to the front: "physical", "logical", "tenant", "host", "table".
    void showView(std::string_view name);
    bool hasView(std::string_view name) const;
    QString currentViewName() const;

    void zoomIn();
    void zoomOut();
    void zoomActual();
    void zoomToFit();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void retranslate();

    workspace::Workspace& workspace_;
    StartPage* start_;
};

} // namespace fd::ui
