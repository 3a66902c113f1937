// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <string_view>

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
    /// A submenu that is filled anew whenever it opens; features add theirs before the menu bar is made. Context menus
    /// leave it out where it would have nothing to offer.
    void addDynamic(const char* id, std::function<void(QMenu&)> fill, std::function<bool()> isUseful = {});
    /// The entries of the menu with this id of the table.
    void fill(QMenu& menu, const char* id);
    /// The menu for what is selected; that of the empty canvas if nothing is.
    std::unique_ptr<QMenu> contextMenu(bool isCable = false);
    void showContextMenu(const QPoint& at);

private:
    void fillMenu(QMenu& menu, const MenuSpec& spec);
    void fillDynamicMenu(QMenu& menu, const QString& id);
    void fillSamples(QMenu& menu);
    void fillRecent(QMenu& menu);
    void fillThemes(QMenu& menu);
    void fillLanguages(QMenu& menu);
    void fillKinds(QMenu& menu);

    void addEntry(QMenu& menu, std::string_view id);
    bool isUseful(std::string_view entry) const;

    MainWindow& window_;
    struct Dynamic {
        std::function<void(QMenu&)> fill;
        std::function<bool()> isUseful;
    };
    std::map<QString, Dynamic> dynamic_;
};

} // namespace fd::ui
