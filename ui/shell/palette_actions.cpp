// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_actions.h"

#include "model/kind_operations.h"
#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/main_window.h"

#include <QAction>

namespace fd::ui {

namespace {

/// Above this many objects the command palette leaves adapters and the like out.
constexpr std::size_t kPaletteObjects = 40000;

bool isMinor(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<IpAssignment> ||
           kind == kindOf<MacAssignment>;
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
                           action->icon(), action->objectName(), true, [run] { run->trigger(); }});
    }
    for (const KindInfo& kind : allKinds())
        if (const QAction* insert =
                window.findChild<QAction*>(QStringLiteral("insert_") + QLatin1String(kind.name)))
            entries.push_back({MainWindow::tr("Insert %1").arg(insert->text()),
                               {},
                               insert->icon(),
                               QLatin1String(kind.singular),
                               true,
                               [&window, wanted = kind.kind] { insertKind(window, wanted); }});
    const Design& design = window.workspace().design();
    const bool isHuge = design.size() > kPaletteObjects;
    for (const KindInfo& kind : allKinds()) {
        if (isMinor(kind.kind) ||
            (isHuge && (kind.kind == kindOf<VirtualNic> || kind.kind == kindOf<PhysicalNic>)))
            continue;
        const QIcon sign = iconOf(kind.kind);
        for (const AnyId id : design.idsOf(kind.kind))
            entries.push_back({shownName(design, id), kindName(kind.kind), sign, {}, false, [&window, id] {
                                   window.workspace().show(id);
                               }});
    }
    CommandPalette palette(std::move(entries),
                           MainWindow::tr("Command or object: > for commands, @ for objects"), &window);
    palette.setQuery(query);
    palette.exec();
}

} // namespace fd::ui
