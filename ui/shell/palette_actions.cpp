// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_actions.h"

#include "model/kind_operations.h"
#include "model/naming.h"
#include "model/ops/select.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace fd::ui {

namespace {

/// Above this many objects the command palette leaves adapters and the like out.
constexpr std::size_t kPaletteObjects = 40000;

/// The menus that lead to an action, from the menu bar on; empty if it is in none.
std::vector<QMenu*> menusTo(const QAction* action, const QWidget& from) {
    for (QAction* entry : from.actions()) {
        QMenu* menu = entry->menu();
        if (!menu)
            continue;
        if (menu->actions().contains(const_cast<QAction*>(action)))
            return {menu};
        if (std::vector<QMenu*> rest = menusTo(action, *menu); !rest.empty()) {
            rest.insert(rest.begin(), menu);
            return rest;
        }
    }
    return {};
}

/// Opens the menus down to the action, as if somebody had gone there, and says the way in words.
void showPlace(MainWindow& window, QAction* action) {
    const std::vector<QMenu*> path = menusTo(action, *window.menuBar());
    if (path.empty())
        return;
    QStringList names;
    for (const QMenu* menu : path)
        names += plainText(*menu->menuAction());
    names += plainText(*action);
    window.messages().showPassing(names.join(QStringLiteral(" › ")));
    window.menuBar()->setActiveAction(path.front()->menuAction());
    for (std::size_t i = 1; i < path.size(); ++i) {
        path[i - 1]->setActiveAction(path[i]->menuAction());
        path[i]->popup(
            path[i - 1]->mapToGlobal(path[i - 1]->actionGeometry(path[i]->menuAction()).topRight()));
    }
    path.back()->setActiveAction(action);
}

void showCentred(MainWindow& window, AnyId id) {
    window.workspace().show(id);
    CanvasView* canvas = window.views().canvas();
    if (!canvas)
        return;
    // The frame of a host is the whole picture of its data plane, which is fitted already.
    const bool isWholePicture = canvas->viewKind() == diagram::ViewKind::Host && id.is<Host>();
    if (const QRectF rect = canvas->model().rectOf(id); !rect.isEmpty() && !isWholePicture)
        canvas->centerOn(rect.center());
}

/// What an object belongs to and is named within, such as the host of an adapter.
AnyId ownerOf(const Design& design, AnyId id) {
    std::vector<AnyId> owners;
    for (const FieldInfo& field : kindInfo(id.kind).fields)
        if (field.has(FieldFlags::Owner))
            field.targets(design.record(id), owners);
    const auto first =
        std::find_if(owners.begin(), owners.end(), [](AnyId owner) { return static_cast<bool>(owner); });
    return first == owners.end() ? AnyId{} : *first;
}

/// Names of adapters repeat from host to host: what they belong to stands beside them and can be typed in
/// front.
PaletteEntry entryFor(MainWindow& window, AnyId id, const QIcon& sign) {
    const Design& design = window.workspace().design();
    const QString name = shownName(design, id);
    QString owner = shownName(design, ownerOf(design, id));
    if (name.startsWith(owner)) // a name that tells already
        owner.clear();
    const QString kind = kindName(id.kind);
    return {name,  owner.isEmpty() ? kind : MainWindow::tr("%1 of %2", "kind, owner").arg(kind, owner),
            sign,  owner.isEmpty() ? QString() : owner + u' ' + name,
            false, [&window, id] { showCentred(window, id); },
            {},    {}};
}

/// The English words of a command, for those who know it by them.
QString englishOf(const QAction& action) {
    for (const ActionSpec& spec : actionSpecs())
        if (action.objectName() == QLatin1String(spec.id)) {
            QString text = QString::fromUtf8(spec.text);
            text.remove(u'&');
            return text + u' ' + QLatin1String(spec.id);
        }
    return action.objectName();
}

} // namespace

void installPaletteActions(MainWindow& window) {
    window.actions().on("edit.goTo", [&window] { openPalette(window, QStringLiteral("@")); });
    window.actions().on("edit.commands", [&window] { openPalette(window, {}); });
}

void openPalette(MainWindow& window, const QString& query) {
    std::vector<PaletteEntry> entries;
    for (const QAction* action : window.actions().all()) {
        if (!action->isEnabled() || action->objectName() == QStringLiteral("edit.commands"))
            continue;
        QAction* run = window.actions().get(action->objectName().toStdString());
        entries.push_back({plainText(*action), action->shortcut().toString(QKeySequence::NativeText),
                           action->icon(), englishOf(*action), true, [run] { run->trigger(); },
                           action->objectName(), [&window, run] { showPlace(window, run); }});
    }
    for (const KindInfo& kind : allKinds())
        if (QAction* insert =
                window.findChild<QAction*>(QStringLiteral("insert_") + QLatin1String(kind.name)))
            entries.push_back({MainWindow::tr("Insert %1").arg(plainText(*insert)),
                               {},
                               insert->icon(),
                               QStringLiteral("insert ") + QLatin1String(kind.singular),
                               true,
                               [&window, wanted = kind.kind] { insertKind(window, wanted); },
                               insert->objectName(),
                               [&window, insert] { showPlace(window, insert); }});
    const Design& design = window.workspace().design();
    const bool isHuge = design.size() > kPaletteObjects;
    for (const KindInfo& kind : allKinds()) {
        if (!ops::isSelectable(kind.kind) ||
            (isHuge && (kind.kind == kindOf<VirtualNic> || kind.kind == kindOf<PhysicalNic>)))
            continue;
        const QIcon sign = iconOf(kind.kind);
        for (const AnyId id : design.idsOf(kind.kind))
            entries.push_back(entryFor(window, id, sign));
    }
    CommandPalette palette(std::move(entries),
                           MainWindow::tr("Command or object: > for commands, @ for objects"), &window);
    palette.setQuery(query);
    palette.exec();
}

} // namespace fd::ui
