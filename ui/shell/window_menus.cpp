// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "model/kind_operations.h"
#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/canvas/canvas_view.h"
#include "ui/panels/palette_panel.h"
#include "ui/shell/context_menus.h"
#include "ui/shell/design_files.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/samples.h"
#include "ui/shell/view_area.h"
#include "workspace/recent_files.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <array>
#include <utility>

namespace fd::ui {

namespace {

QString menuTitle(const MenuSpec& spec) {
    return QCoreApplication::translate("Menu", spec.title);
}

/// Ampersands in names are no access keys.
QString plainMenuText(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

/// A menu that no feature has filled yet is left out.
constexpr std::array kBarMenus{"file",     "edit",  "view",  "insert", "arrange",
                               "validate", "simulate", "learn", "tools",  "help"};

} // namespace

WindowMenus::WindowMenus(MainWindow& window) : QObject(&window), window_(window) {}

void WindowMenus::build() {
    // Menus of the former language: clear() forgets their entries and leaves the menus themselves alive.
    for (QMenu* former : window_.menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        former->setParent(nullptr);
        former->deleteLater();
    }
    window_.menuBar()->clear();
    for (const char* id : kBarMenus) {
        const MenuSpec* spec = menuSpec(id);
        if (!spec)
            continue;
        QMenu* menu = window_.menuBar()->addMenu(menuTitle(*spec));
        menu->setObjectName(QStringLiteral("menu_") + QLatin1String(spec->id));
        fillMenu(*menu, *spec);
    }
}

void WindowMenus::fillMenu(QMenu& menu, const MenuSpec& spec) {
    for (const char* entry : spec.entries)
        addEntry(menu, entry);
    giveAccessKeys(menu);
}

void WindowMenus::addEntry(QMenu& menu, std::string_view id) {
    if (id == "-") {
        menu.addSeparator();
    } else if (id == ">insertKinds") {
        fillKinds(menu);
    } else if (id.front() == '>') {
        const MenuSpec* sub = menuSpec(id.substr(1));
        if (!sub)
            return;
        QMenu* child = menu.addMenu(menuTitle(*sub));
        child->setObjectName(QStringLiteral("menu_") + QLatin1String(sub->id));
        if (*sub->icon)
            child->setIcon(icon(sub->icon));
        if (sub->entries.empty())
            connect(child, &QMenu::aboutToShow, this, [this, child, name = QString::fromLatin1(sub->id)] {
                fillDynamicMenu(*child, name);
            });
        else
            fillMenu(*child, *sub);
    } else if (QAction* action = window_.actions().get(id)) {
        menu.addAction(action);
    }
}

void WindowMenus::addDynamic(const char* id, std::function<void(QMenu&)> fill, std::function<bool()> isUseful) {
    dynamic_[QLatin1String(id)] = {std::move(fill), std::move(isUseful)};
}

bool WindowMenus::isUseful(std::string_view entry) const {
    if (entry.front() != '>') {
        const QAction* action = window_.actions().get(entry);
        return action && action->isEnabled();
    }
    const auto dynamic = dynamic_.find(QLatin1String(entry.data() + 1, static_cast<qsizetype>(entry.size()) - 1));
    return dynamic == dynamic_.end() || !dynamic->second.isUseful || dynamic->second.isUseful();
}

void WindowMenus::fill(QMenu& menu, const char* id) {
    const MenuSpec* spec = menuSpec(id);
    if (spec && spec->entries.empty())
        fillDynamicMenu(menu, QLatin1String(id));
    else if (spec)
        fillMenu(menu, *spec);
}

void WindowMenus::fillDynamicMenu(QMenu& menu, const QString& id) {
    menu.clear();
    if (const auto feature = dynamic_.find(id); feature != dynamic_.end())
        feature->second.fill(menu);
    else if (id == QStringLiteral("samples"))
        fillSamples(menu);
    else if (id == QStringLiteral("recent"))
        fillRecent(menu);
    else if (id == QStringLiteral("panels"))
        fillPanels(menu);
    else if (id == QStringLiteral("theme"))
        fillThemes(menu);
    else if (id == QStringLiteral("language"))
        fillLanguages(menu);
    giveAccessKeys(menu);
}

void WindowMenus::fillSamples(QMenu& menu) {
    for (const Sample& sample : samples()) {
        QAction* action = menu.addAction(plainMenuText(sample.title));
        action->setObjectName(QStringLiteral("sample_") + sample.name);
        action->setToolTip(sample.description);
        connect(action, &QAction::triggered, this, [this, name = sample.name] { window_.openSample(name); });
    }
}

void WindowMenus::fillRecent(QMenu& menu) {
    QSettings settings;
    const QStringList paths = workspace::RecentFiles(settings).paths();
    int number = 0;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        QAction* action =
            menu.addAction(QStringLiteral("&%1 %2").arg(++number % 10).arg(plainMenuText(info.fileName())));
        action->setObjectName(QStringLiteral("recent_%1").arg(number));
        action->setToolTip(path);
        if (info.exists()) {
            connect(action, &QAction::triggered, this, [this, path] { window_.openFile(path); });
        } else {
            action->setText(MainWindow::tr("%1 (not found): locate…").arg(action->text()));
            connect(action, &QAction::triggered, this, [this, path] { window_.files().locateRecent(path); });
        }
    }
    if (paths.isEmpty())
        menu.addAction(MainWindow::tr("No files yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(window_.actions().get("file.clearRecent"));
}

void WindowMenus::fillPanels(QMenu& menu) {
    for (QDockWidget* dock : window_.panels().docks()) {
        QAction* toggle = dock->toggleViewAction();
        toggle->setText(dock->windowTitle());
        menu.addAction(toggle);
    }
}

void WindowMenus::fillThemes(QMenu& menu) {
    const QString chosen = QSettings().value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    auto* group = new QActionGroup(&menu);
    const std::array<std::pair<QString, QString>, 4> themes{
        {{QStringLiteral("system"), MainWindow::tr("&System")},
         {QStringLiteral("light"), MainWindow::tr("&Light")},
         {QStringLiteral("dark"), MainWindow::tr("&Dark")},
         {QStringLiteral("highContrast"), MainWindow::tr("&High contrast")}}};
    for (const auto& [name, text] : themes) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("theme_") + name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = name] { window_.setTheme(theme); });
    }
}

void WindowMenus::fillLanguages(QMenu& menu) {
    const QString chosen = QSettings().value(QStringLiteral("language"), QStringLiteral("system")).toString();
    auto* group = new QActionGroup(&menu);
    QStringList codes = languages();
    codes.prepend(QStringLiteral("system"));
    for (const QString& code : codes) {
        QAction* action =
            menu.addAction(code == QStringLiteral("system") ? MainWindow::tr("&System") : languageName(code));
        action->setObjectName(QStringLiteral("language_") + code);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { window_.setLanguage(code); });
    }
}

void WindowMenus::fillKinds(QMenu& menu) {
    for (const PaletteGroup& group : paletteGroups()) {
        QMenu* sub = menu.addMenu(QCoreApplication::translate("Palette", group.title));
        sub->setObjectName(QStringLiteral("menu_insert_") + QLatin1String(group.id));
        for (const std::string_view name : group.kinds) {
            const KindInfo* kind = findKind(name);
            if (!kind)
                continue;
            QAction* action = sub->addAction(iconOf(kind->kind), kindName(kind->kind));
            action->setObjectName(QStringLiteral("insert_") + QLatin1String(kind->name));
            connect(action, &QAction::triggered, this,
                    [this, wanted = kind->kind] { insertKind(window_, wanted); });
        }
        giveAccessKeys(*sub);
    }
}

std::unique_ptr<QMenu> WindowMenus::contextMenu(bool isCable) {
    const ContextMenuSpec& spec = contextMenuFor(window_.workspace().selection().current(), isCable);
    auto menu = std::make_unique<QMenu>(&window_);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAccessibleName(MainWindow::tr("Context menu"));
    for (const char* entry : spec.entries)
        if (isUseful(entry))
            addEntry(*menu, entry);
    giveOwnAccessKeys(*menu);
    for (QMenu* child : menu->findChildren<QMenu*>())
        child->setObjectName(QStringLiteral("context_") + child->objectName());
    return menu;
}

void WindowMenus::showContextMenu(const QPoint& at) {
    // A line stands for its adapter; which of both is meant tells the place.
    const CanvasView* canvas = window_.views().canvas();
    const CanvasHit hit = canvas && canvas->underMouse()
                              ? canvas->hitAt(canvas->viewport()->mapFromGlobal(at))
                              : CanvasHit{};
    contextMenu(hit && hit.item->layer() == Layer::Edge)->exec(at);
}

} // namespace fd::ui
