// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_set.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace fd::ui {

namespace {
constexpr int kNarrow = 1280;
constexpr int kWide = 1400;
} // namespace

PanelSet::PanelSet(QMainWindow& window) : QObject(&window), window_(window) {
    // The bottom docks stand between the side docks.
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void PanelSet::add(PanelSpec spec) {
    auto* dock = new QDockWidget(&window_);
    dock->setObjectName(QLatin1String(spec.id.data(), static_cast<qsizetype>(spec.id.size())) +
                        QStringLiteral("Dock"));
    dock->setWindowTitle(spec.title());
    dock->setWidget(spec.isLate ? new QWidget(&window_) : spec.make());
    window_.addDockWidget(spec.area, dock);
    if (spec.isLate)
        // Panels come into sight for a moment while they are arranged; only those that stay are made.
        connect(
            dock, &QDockWidget::visibilityChanged, this,
            [this, id = spec.id](bool isVisible) {
                if (!isVisible || !isInSight(*this->dock(id)) || find(id)->isMade)
                    return;
                content(id);
                makeUseful(*find(id));
            },
            Qt::QueuedConnection);
    panels_.push_back({spec, dock, !spec.isLate});
}

bool PanelSet::isInSight(const QDockWidget& dock) const {
    // Docks behind others are moved out of the window.
    return dock.isVisible() &&
           (dock.isFloating() || window_.rect().intersects(QRect(dock.mapTo(&window_, QPoint(0, 0)), dock.size())));
}

PanelSet::Panel* PanelSet::find(std::string_view id) {
    const auto at = std::ranges::find_if(panels_, [&](const Panel& panel) { return panel.spec.id == id; });
    return at == panels_.end() ? nullptr : &*at;
}

QDockWidget* PanelSet::dock(std::string_view id) const {
    for (const Panel& panel : panels_)
        if (panel.spec.id == id)
            return panel.dock;
    return nullptr;
}

std::vector<QDockWidget*> PanelSet::docks() const {
    std::vector<QDockWidget*> out;
    for (const Panel& panel : panels_)
        out.push_back(panel.dock);
    return out;
}

std::vector<QDockWidget*> PanelSet::docksIn(Qt::DockWidgetArea area) const {
    std::vector<QDockWidget*> out;
    for (const Panel& panel : panels_)
        if (panel.spec.area == area)
            out.push_back(panel.dock);
    return out;
}

QWidget* PanelSet::content(std::string_view id) {
    Panel* panel = find(id);
    if (!panel)
        return nullptr;
    if (!panel->isMade) {
        panel->isMade = true;
        QWidget* placeholder = panel->dock->widget();
        panel->dock->setWidget(panel->spec.make());
        placeholder->deleteLater();
    }
    return panel->dock->widget();
}

void PanelSet::makeUseful(const Panel& panel) {
    const bool isAtBottom =
        !panel.dock->isFloating() && window_.dockWidgetArea(panel.dock) == Qt::BottomDockWidgetArea;
    if (isAtBottom && panel.dock->height() < panel.spec.usefulHeight)
        window_.resizeDocks({panel.dock}, {panel.spec.usefulHeight}, Qt::Vertical);
}

void PanelSet::show(std::string_view id) {
    QDockWidget* dock = this->dock(id);
    if (!dock)
        return;
    dock->show();
    dock->raise();
    makeUseful(*find(id));
    if (QWidget* inside = content(id)) {
        QWidget* first = inside->findChild<QAbstractItemView*>();
        (first && first->isVisible() ? first : inside)->setFocus(Qt::ShortcutFocusReason);
    }
}

void PanelSet::arrange(int width) {
    const bool isNarrow = width < kNarrow;
    const int leftWidth = isNarrow ? 212 : 220;
    const int rightWidth = isNarrow ? 280 : width < kWide ? 320 : 350;
    for (const Panel& panel : panels_) {
        panel.dock->setFloating(false);
        window_.addDockWidget(panel.spec.area, panel.dock);
        panel.dock->setVisible(!panel.spec.startsHidden);
    }
    for (const Qt::DockWidgetArea area :
         {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea}) {
        const std::vector<QDockWidget*> docks = docksIn(area);
        const bool isTabs = area != Qt::LeftDockWidgetArea || isNarrow;
        for (std::size_t i = 1; i < docks.size(); ++i)
            isTabs ? window_.tabifyDockWidget(docks[i - 1], docks[i])
                   : window_.splitDockWidget(docks[i - 1], docks[i], Qt::Vertical);
        if (!docks.empty()) {
            docks.front()->raise();
            if (area == Qt::BottomDockWidgetArea)
                window_.resizeDocks({docks.front()}, {isNarrow ? 170 : 200}, Qt::Vertical);
            else
                window_.resizeDocks({docks.front()},
                                    {area == Qt::LeftDockWidgetArea ? leftWidth : rightWidth}, Qt::Horizontal);
        }
        if (!isTabs && docks.size() == 2)
            window_.resizeDocks({docks[0], docks[1]}, {300, 400}, Qt::Vertical);
    }
}

void PanelSet::retranslate() {
    for (const Panel& panel : panels_)
        panel.dock->setWindowTitle(panel.spec.title());
}

} // namespace fd::ui
