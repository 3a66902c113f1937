// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

class QAction;
class QWidget;

namespace fd::ui {

/// What must hold for an action to be of use.
enum class EnabledWhen : std::uint8_t {
    Always,
    Open,    // a design is open
    HasFile, // it has a file
    CanUndo,
    CanRedo,
    Selected,    // at least one object
    OneSelected, // exactly one
    Problems,    // at least one problem
    Canvas,      // a view with a picture is in front
    Scenario,    // the design has a scenario
    Running,     // a simulation runs
    Simulated,   // there is a run to look at
};

/// One command of the program. This table is the only place where commands get texts, keys and icons; menus,
/// toolbar, command palette and keyboard sheet are made from it.
struct ActionSpec {
    const char* id;
    /// English with access key, in the context "Action".
    const char* text;
    /// Keys in Qt's portable form, several separated by "; "; empty for none.
    const char* keys;
    const char* icon;
    EnabledWhen when = EnabledWhen::Always;
    bool isCheckable = false;
};

std::span<const ActionSpec> actionSpecs();

/// One menu: ids of actions, "-" for a line, ">id" for a submenu.
struct MenuSpec {
    const char* id;
    /// English with access key, in the context "Menu".
    const char* title;
    std::vector<const char*> entries;
    /// What a submenu of a context menu is known by.
    const char* icon = "";
};
const std::vector<MenuSpec>& menuSpecs();
const MenuSpec* menuSpec(std::string_view id);
/// Ids of the toolbar's actions.
std::span<const char* const> toolBarEntries();

/// The actions of one window.
class ActionSet : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(QWidget* window);

    /// nullptr if there is none with this id.
    QAction* get(std::string_view id) const;
    const std::vector<QAction*>& all() const { return actions_; }
    /// What the action does. Each action needs exactly one of these; a test sees to it.
    void on(std::string_view id, std::function<void()> run);
    /// The action is of use only where this holds too; asked often, so it must be quick.
    void onlyIf(std::string_view id, std::function<bool()> isUseful);
    bool hasHandler(const QAction* action) const;
    /// Enables and disables by what holds now. With a reason the tooltips of what is disabled say why.
    void refresh(const std::function<bool(EnabledWhen)>& holds, const QString& reason = {});
    void retranslate();

private:
    void nameTip(QAction& action) const;

    std::vector<QAction*> actions_;
    std::unordered_map<std::string_view, std::size_t> byId_;
    std::vector<bool> hasHandler_;
    std::vector<std::function<bool()>> isUseful_;
    bool saysWhy_ = false;
};

/// An action's text without access key and dots, for the palette and the keyboard sheet.
QString plainText(const QAction& action);

} // namespace fd::ui
