// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QObject>

class QMenu;
class QPoint;

namespace fd::ui {

class MainWindow;

/// The menu bar and the context menu of objects, made from the tables of menus and actions.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow& window);

    /// Makes the menu bar in the language in force.
    void build();
    void fillPanels(QMenu& menu);
    void showContextMenu(const QPoint& at);

private:
    void fillMenu(QMenu& menu, const MenuSpec& spec);
    void fillDynamicMenu(QMenu& menu, const QString& id);
    void fillSamples(QMenu& menu);
    void fillRecent(QMenu& menu);
    void fillThemes(QMenu& menu);
    void fillLanguages(QMenu& menu);
    void fillKinds(QMenu& menu);

    MainWindow& window_;
};

} // namespace fd::ui
