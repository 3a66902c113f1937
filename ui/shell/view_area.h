// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/highlight.h"
#include "model/id.h"

#include <QTabWidget>

#include <string_view>

namespace fd::workspace {
class Workspace;
}

namespace fd::ui {

class CanvasView;
class ObjectTable;
class StartPage;

/// The middle of the window: the start page while nothing is open, then one tab for each view of the design. A view is
/// made when it is first looked at.
class ViewArea : public QTabWidget {
    Q_OBJECT

public:
    explicit ViewArea(workspace::Workspace& workspace, QWidget* parent = nullptr);

    StartPage* startPage() const { return start_; }
    /// The picture in front; nullptr if something else is.
    CanvasView* canvas() const;
    /// The table of objects if it is in front.
    ObjectTable* table() const;
    /// Brings a view to the front: "physical", "logical", "tenant", "host", "table".
    void showView(std::string_view name);
    bool hasView(std::string_view name) const;
    QString currentViewName() const;
    /// The data plane of one host.
    void showHost(Id<Host> host);
    /// The host whose data plane is in front; none otherwise.
    Id<Host> shownHost() const;

    /// One VLAN is shown in all pictures, or none.
    void setVlan(std::optional<VlanId> vlan);
    std::optional<VlanId> vlan() const { return vlan_; }
    /// All pictures are narrowed alike. Neither this nor the VLAN is a step of the history.
    void setFilter(const diagram::ViewFilter& filter);
    const diagram::ViewFilter& filter() const { return filter_; }

    void zoomIn();
    void zoomOut();
    void zoomActual();
    void zoomToFit();

public slots:
    /// Draws the loads of a simulated moment on the pictures; empty for none.
    void setLoads(const fd::diagram::Annotations& loads);

public:
    /// What the pictures show of a simulated moment.
    const diagram::Annotations& loads() const { return loads_; }

signals:
    /// A picture was made; it lives until the design is closed.
    void canvasMade(fd::ui::CanvasView* canvas);
    /// Another view, or another host in it.
    void shownChanged();
    /// The VLAN or the filter changed.
    void focusChanged();
    void zoomChanged(double scale);
    void contextMenuWanted(const QPoint& at);
    /// Enter or a double click on an object that has no view of its own.
    void propertiesWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void retranslate();
    void fillCurrent();
    void open(AnyId id);
    Id<Host> hostToShow() const;
    void followHost();

    workspace::Workspace& workspace_;
    StartPage* start_;
    diagram::Annotations loads_;
    std::optional<VlanId> vlan_;
    diagram::ViewFilter filter_;
};

} // namespace fd::ui
