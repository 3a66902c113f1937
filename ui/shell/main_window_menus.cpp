// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "model/kind_operations.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/palette_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/samples.h"
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

constexpr std::array kBarMenus{"file", "edit", "view", "insert", "validate", "simulate", "help"};

} // namespace

void MainWindow::buildMenus() {
    // Menus of the former language: clear() forgets their entries and leaves the menus themselves alive.
    for (QMenu* former : menuBar()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)) {
        former->setParent(nullptr);
        former->deleteLater();
    }
    menuBar()->clear();
    for (const char* id : kBarMenus) {
        const MenuSpec* spec = menuSpec(id);
        if (!spec)
            continue;
        QMenu* menu = menuBar()->addMenu(menuTitle(*spec));
        menu->setObjectName(QStringLiteral("menu_") + QLatin1String(spec->id));
        fillMenu(*menu, *spec);
    }
}

void MainWindow::fillMenu(QMenu& menu, const MenuSpec& spec) {
    for (const char* entry : spec.entries) {
        const std::string_view id = entry;
        if (id == "-") {
            menu.addSeparator();
        } else if (id == ">insertKinds") {
            fillKinds(menu);
        } else if (id.front() == '>') {
            const MenuSpec* sub = menuSpec(id.substr(1));
            QMenu* child = menu.addMenu(menuTitle(*sub));
            child->setObjectName(QStringLiteral("menu_") + QLatin1String(sub->id));
            if (sub->entries.empty())
                connect(child, &QMenu::aboutToShow, this,
                        [this, child, name = QString::fromLatin1(sub->id)] { fillDynamicMenu(*child, name); });
            else
                fillMenu(*child, *sub);
        } else if (QAction* action = actions_->get(id)) {
            menu.addAction(action);
        }
    }
}

void MainWindow::fillDynamicMenu(QMenu& menu, const QString& id) {
    menu.clear();
    if (id == QStringLiteral("samples"))
        fillSamples(menu);
    else if (id == QStringLiteral("recent"))
        fillRecent(menu);
    else if (id == QStringLiteral("panels"))
        fillPanels(menu);
    else if (id == QStringLiteral("theme"))
        fillThemes(menu);
    else if (id == QStringLiteral("language"))
        fillLanguages(menu);
}

void MainWindow::fillSamples(QMenu& menu) {
    for (const Sample& sample : samples()) {
        QAction* action = menu.addAction(plainMenuText(sample.title));
        action->setObjectName(QStringLiteral("sample_") + sample.name);
        action->setToolTip(sample.description);
        connect(action, &QAction::triggered, this, [this, name = sample.name] { openSample(name); });
    }
}

void MainWindow::fillRecent(QMenu& menu) {
    QSettings settings;
    const QStringList paths = workspace::RecentFiles(settings).paths();
    int number = 0;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        QAction* action = menu.addAction(QStringLiteral("&%1 %2").arg(++number % 10).arg(plainMenuText(info.fileName())));
        action->setObjectName(QStringLiteral("recent_%1").arg(number));
        action->setToolTip(path);
        action->setEnabled(info.exists());
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (paths.isEmpty())
        menu.addAction(tr("No files yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(actions_->get("file.clearRecent"));
}

void MainWindow::fillPanels(QMenu& menu) {
    int number = 0;
    for (QDockWidget* dock : {problemsDock_, simulationDock_, inspectorDock_, outlineDock_, paletteDock_, historyDock_}) {
        if (!dock)
            continue;
        ++number;
        QAction* toggle = dock->toggleViewAction();
        toggle->setText(dock->windowTitle());
        menu.addAction(toggle);
    }
}

void MainWindow::fillThemes(QMenu& menu) {
    const QString chosen = QSettings().value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    auto* group = new QActionGroup(&menu);
    const std::array<std::pair<QString, QString>, 4> themes{{{QStringLiteral("system"), tr("&System")},
                                                             {QStringLiteral("light"), tr("&Light")},
                                                             {QStringLiteral("dark"), tr("&Dark")},
                                                             {QStringLiteral("highContrast"), tr("&High contrast")}}};
    for (const auto& [name, text] : themes) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QStringLiteral("theme_") + name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = name] { setTheme(theme); });
    }
}

void MainWindow::fillLanguages(QMenu& menu) {
    const QString chosen = QSettings().value(QStringLiteral("language"), QStringLiteral("system")).toString();
    auto* group = new QActionGroup(&menu);
    QStringList codes = languages();
    codes.prepend(QStringLiteral("system"));
    for (const QString& code : codes) {
        QAction* action = menu.addAction(code == QStringLiteral("system") ? tr("&System") : languageName(code));
        action->setObjectName(QStringLiteral("language_") + code);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { setLanguage(code); });
    }
}

void MainWindow::fillKinds(QMenu& menu) {
    for (const PaletteGroup& group : paletteGroups()) {
        QMenu* sub = menu.addMenu(QCoreApplication::translate("Palette", group.title));
        sub->setObjectName(QStringLiteral("menu_insert_") + QLatin1String(group.id));
        for (const std::string_view name : group.kinds) {
            const KindInfo* kind = findKind(name);
            if (!kind)
                continue;
            QAction* action = sub->addAction(iconOf(kind->kind), kindName(kind->kind));
            action->setObjectName(QStringLiteral("insert_") + QLatin1String(kind->name));
            connect(action, &QAction::triggered, this, [this, wanted = kind->kind] { insertKind(wanted); });
        }
    }
}

void MainWindow::showContextMenu(const QPoint& at) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("contextMenu"));
    for (const char* id : {"edit.rename", "edit.duplicate", "edit.duplicateMany", "edit.connect", "-", "edit.selectKind",
                           "edit.selectConnected", "edit.properties", "-", "edit.delete"}) {
        if (std::string_view(id) == "-")
            menu.addSeparator();
        else
            menu.addAction(actions_->get(id));
    }
    menu.exec(at);
}

QMenu* MainWindow::createPopupMenu() {
    auto* menu = new QMenu(this);
    fillPanels(*menu);
    return menu;
}

} // namespace fd::ui
