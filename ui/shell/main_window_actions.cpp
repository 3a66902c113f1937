// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "model/naming.h"
#include "model/ops/connect.h"
#include "model/ops/duplicate.h"
#include "model/ops/insert.h"
#include "ui/charts/simulation_panel.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/duplicate_dialog.h"
#include "ui/shell/keyboard_sheet.h"
#include "ui/shell/language.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"
#include "workspace/recent_files.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMessageBox>
#include <QSettings>
#include <QToolBar>

#include <algorithm>
#include <set>

namespace fd::ui {

namespace {
/// Above this many objects the command palette leaves adapters and the like out.
constexpr std::size_t kPaletteObjects = 40000;

bool isMinor(Kind kind) {
    return kind == kindOf<Placement> || kind == kindOf<Acceptance> || kind == kindOf<IpAssignment> ||
           kind == kindOf<MacAssignment>;
}
} // namespace

void MainWindow::connectFileActions() {
    actions_->on("file.new", [this] { newDesign(); });
    actions_->on("file.open", [this] { chooseAndOpen(); });
    actions_->on("file.clearRecent", [this] {
        QSettings settings;
        workspace::RecentFiles(settings).clear();
        views_->startPage()->setRecent({});
    });
    actions_->on("file.save", [this] { save(); });
    actions_->on("file.saveAs", [this] { saveAs(); });
    actions_->on("file.reload", [this] {
        if (mayLoseChanges() && workspace_.reload())
            afterOpening();
    });
    actions_->on("file.close", [this] {
        if (mayLoseChanges())
            workspace_.close();
    });
    actions_->on("file.exportPicture", [this] { exportPicture(); });
    actions_->on("file.exportReport", [this] { exportReport(); });
    actions_->on("file.quit", [this] { close(); });
}

void MainWindow::connectEditActions() {
    actions_->on("edit.undo", [this] { workspace_.undo(); });
    actions_->on("edit.redo", [this] { workspace_.redo(); });
    actions_->on("edit.duplicate", [this] { duplicateSelected(); });
    actions_->on("edit.duplicateMany", [this] { duplicateMany(); });
    actions_->on("edit.connect", [this] { connectSelected(); });
    actions_->on("edit.rename", [this] { renameSelected(); });
    actions_->on("edit.delete", [this] { deleteSelected(); });
    actions_->on("edit.selectAll", [this] {
        std::vector<AnyId> ids;
        for (const KindInfo& kind : allKinds())
            if (!isMinor(kind.kind))
                for (const AnyId id : workspace_.design().idsOf(kind.kind))
                    ids.push_back(id);
        workspace_.selection().set(std::move(ids));
    });
    actions_->on("edit.selectNone", [this] { workspace_.selection().clear(); });
    actions_->on("edit.selectKind", [this] {
        std::set<Kind> kinds;
        for (const AnyId id : workspace_.selection().ids())
            kinds.insert(id.kind);
        std::vector<AnyId> ids;
        for (const Kind kind : kinds)
            for (const AnyId id : workspace_.design().idsOf(kind))
                ids.push_back(id);
        workspace_.selection().set(std::move(ids));
    });
    actions_->on("edit.selectConnected", [this] { selectConnected(); });
    actions_->on("edit.selectProblems", [this] {
        std::vector<AnyId> ids;
        for (const validation::Finding& finding : workspace_.validation().findings())
            if (!finding.isAccepted)
                ids.push_back(finding.subject);
        workspace_.selection().set(std::move(ids));
    });
    actions_->on("edit.goTo", [this] { openPalette(QStringLiteral("@")); });
    actions_->on("edit.commands", [this] { openPalette({}); });
    actions_->on("edit.properties", [this] {
        showPanel(inspectorDock_);
        inspector_->focusField({});
    });
}

void MainWindow::connectViewActions() {
    actions_->on("view.physical", [this] { views_->showView("physical"); });
    actions_->on("view.logical", [this] { views_->showView("logical"); });
    actions_->on("view.tenant", [this] { views_->showView("tenant"); });
    actions_->on("view.host", [this] { views_->showView("host"); });
    actions_->on("view.table", [this] { views_->showView("table"); });
    actions_->on("view.zoomIn", [this] { views_->zoomIn(); });
    actions_->on("view.zoomOut", [this] { views_->zoomOut(); });
    actions_->on("view.zoomActual", [this] { views_->zoomActual(); });
    actions_->on("view.fit", [this] { views_->zoomToFit(); });
    actions_->on("view.fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    actions_->on("view.presentation",
                 [this] { setPresentation(actions_->get("view.presentation")->isChecked()); });
    actions_->on("view.largerText", [this] { changeTextScale(0.25); });
    actions_->on("view.smallerText", [this] { changeTextScale(-0.25); });
    actions_->on("view.resetLayout", [this] { resetLayout(); });
    actions_->on("view.nextPane", [this] { stepPane(1); });
    actions_->on("view.previousPane", [this] { stepPane(-1); });
}

void MainWindow::connectOtherActions() {
    actions_->on("validate.all", [this] {
        workspace_.validation().recheck(workspace_.design(), workspace_.revision());
        showPanel(problemsDock_);
    });
    actions_->on("validate.next", [this] {
        problemsDock_->show();
        problems_->step(1);
    });
    actions_->on("validate.previous", [this] {
        problemsDock_->show();
        problems_->step(-1);
    });
    actions_->on("validate.show", [this] { showPanel(problemsDock_); });
    actions_->on("simulate.run", [this] {
        showPanel(simulationDock_);
        simulation().run();
    });
    actions_->on("simulate.stop", [this] { simulation().stop(); });
    actions_->on("simulate.show", [this] { showPanel(simulationDock_); });
    actions_->on("help.keyboard", [this] { KeyboardSheet(*actions_, this).exec(); });
    actions_->on("help.about", [this] { showAbout(); });
    actions_->on("help.aboutQt", [] { QApplication::aboutQt(); });
}

void MainWindow::deleteSelected() {
    const ErasePlan plan = workspace_.erase(workspace_.selection().ids());
    if (!plan.objections.empty()) {
        messages_->showMessage(MessageBar::Tone::Error, sentence(plan.objections.front().text));
        return;
    }
    const int count = static_cast<int>(plan.wanted.size() + plan.dependants.size());
    if (count > 0)
        messages_->showPassing(tr("%n objects deleted.", "", count), {{tr("Undo"), [this] { workspace_.undo(); }}});
}

void MainWindow::duplicateSelected() {
    ops::Duplication wanted;
    wanted.objects = workspace_.selection().ids();
    wanted.offsetX = wanted.offsetY = 40;
    carryOutDuplication(wanted);
}

void MainWindow::duplicateMany() {
    DuplicateDialog dialog(workspace_, workspace_.selection().ids(), this);
    if (dialog.exec() == QDialog::Accepted)
        carryOutDuplication(dialog.wanted());
}

void MainWindow::carryOutDuplication(const ops::Duplication& wanted) {
    Transaction transaction = workspace_.begin(
        {translatable("Edit", "Duplicate {count} objects"),
         {{"count", std::to_string(wanted.objects.size() * static_cast<std::size_t>(wanted.copies))}}});
    const auto copies = ops::duplicate(transaction, workspace_.relations(), wanted);
    if (!copies) {
        showError(copies.error());
        return;
    }
    if (workspace_.commit(std::move(transaction)))
        workspace_.selection().set(*copies);
}

void MainWindow::insertKind(Kind kind) {
    if (!workspace_.isOpen())
        workspace_.newDesign(tr("New design"));
    const Text label{translatable("Edit", "Insert {kind}"), {{"kind", kindInfo(kind).singular}}};
    // On what is selected if that makes sense, else on its own.
    Transaction transaction = workspace_.begin(label);
    auto inserted = ops::insert(transaction, workspace_.relations(), {kind, workspace_.selection().current()});
    if (!inserted) {
        const Error refusal = inserted.error();
        transaction = workspace_.begin(label);
        inserted = ops::insert(transaction, workspace_.relations(), {kind, {}});
        if (!inserted) {
            showError(workspace_.selection().empty() ? inserted.error() : refusal);
            return;
        }
    }
    if (workspace_.commit(std::move(transaction)))
        workspace_.show(*inserted);
}

void MainWindow::connectSelected() {
    const AnyId from = workspace_.selection().current();
    std::vector<PaletteEntry> entries;
    for (const AnyId to : ops::connectionTargets(workspace_.design(), workspace_.relations(), from)) {
        entries.push_back({shownName(workspace_.design(), to), kindName(to.kind), iconOf(to.kind), {}, false, [this, from, to] {
                               Transaction transaction = workspace_.begin(
                                   {translatable("Edit", "Connect \"{name}\" to \"{other}\""),
                                    {{"name", displayName(workspace_.design(), from)},
                                     {"other", displayName(workspace_.design(), to)}}});
                               const auto made = ops::connect(transaction, workspace_.relations(), {from, to});
                               if (!made)
                                   showError(made.error());
                               else if (workspace_.commit(std::move(transaction)))
                                   workspace_.show(*made);
                           }});
    }
    if (entries.empty()) {
        messages_->showPassing(tr("There is nothing that \"%1\" could be connected to.").arg(shownName(workspace_.design(), from)));
        return;
    }
    CommandPalette(std::move(entries), tr("Connect \"%1\" to…").arg(shownName(workspace_.design(), from)), this).exec();
}

void MainWindow::selectConnected() {
    std::vector<AnyId> ids = workspace_.selection().ids();
    const std::size_t before = ids.size();
    for (std::size_t i = 0; i < before; ++i) {
        const AnyId id = ids[i];
        const void* record = workspace_.design().record(id);
        for (const FieldInfo& field : kindInfo(id.kind).fields)
            if (record)
                field.targets(record, ids);
        for (const Relations::Referrer& referrer : workspace_.relations().referrers(id))
            ids.push_back(referrer.source);
    }
    std::erase_if(ids, [&](AnyId id) { return isMinor(id.kind) || !workspace_.design().contains(id); });
    workspace_.selection().set(std::move(ids), workspace_.selection().current());
}

void MainWindow::renameSelected() {
    showPanel(outlineDock_);
    outline_->renameCurrent();
}

void MainWindow::goToFinding(const validation::Finding& finding) {
    workspace_.show(finding.subject);
    if (finding.field.empty())
        return;
    // The field to mend is in sight; the keyboard goes to the view.
    inspectorDock_->show();
}

void MainWindow::showPanel(QDockWidget* dock) {
    dock->show();
    dock->raise();
    if (QWidget* content = dock->widget()) {
        QWidget* first = content->findChild<QAbstractItemView*>();
        (first && first->isVisible() ? first : content)->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::openPalette(const QString& query) {
    std::vector<PaletteEntry> entries;
    for (const QAction* action : actions_->all()) {
        if (!action->isEnabled() || action->objectName() == QStringLiteral("edit.commands"))
            continue;
        QAction* run = actions_->get(action->objectName().toStdString());
        entries.push_back({plainText(*action), action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                           action->objectName(), true, [run] { run->trigger(); }});
    }
    for (const KindInfo& kind : allKinds())
        if (const QAction* insert = findChild<QAction*>(QStringLiteral("insert_") + QLatin1String(kind.name)))
            entries.push_back({tr("Insert %1").arg(insert->text()), {}, insert->icon(), QLatin1String(kind.singular), true,
                               [this, wanted = kind.kind] { insertKind(wanted); }});
    const Design& design = workspace_.design();
    const bool isHuge = design.size() > kPaletteObjects;
    for (const KindInfo& kind : allKinds()) {
        if (isMinor(kind.kind) || (isHuge && (kind.kind == kindOf<VirtualNic> || kind.kind == kindOf<PhysicalNic>)))
            continue;
        const QIcon sign = iconOf(kind.kind);
        for (const AnyId id : design.idsOf(kind.kind))
            entries.push_back({shownName(design, id), kindName(kind.kind), sign, {}, false, [this, id] { workspace_.show(id); }});
    }
    CommandPalette palette(std::move(entries), tr("Command or object: > for commands, @ for objects"), this);
    palette.setQuery(query);
    palette.exec();
}

void MainWindow::stepPane(int direction) {
    std::vector<QWidget*> panes{toolBar_, views_->currentWidget(), inspectorDock_, historyDock_, problemsDock_};
    panes.push_back(simulationDock_);
    panes.insert(panes.end(), {paletteDock_, outlineDock_});
    std::erase_if(panes, [](const QWidget* pane) { return !pane->isVisible() || pane->visibleRegion().isEmpty(); });
    if (panes.empty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const auto at = std::find_if(panes.begin(), panes.end(),
                                 [&](const QWidget* pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const auto count = static_cast<long>(panes.size());
    long next = at == panes.end() ? 0 : (at - panes.begin() + direction + count) % count;
    for (long tries = 0; tries < count; ++tries, next = (next + direction + count) % count)
        if (focusInto(panes[static_cast<std::size_t>(next)]))
            return;
}

bool MainWindow::focusInto(QWidget* pane) {
    if (pane->focusPolicy() != Qt::NoFocus) {
        pane->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        const bool isBar = pane == toolBar_ && child->inherits("QToolButton");
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus || isBar)) {
            if (isBar)
                child->setFocusPolicy(Qt::StrongFocus);
            child->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void MainWindow::setPresentation(bool isOn) {
    if (isOn) {
        beforePresentation_ = saveState();
        for (QDockWidget* dock : findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (dock != simulationDock_)
                dock->hide();
        toolBar_->hide();
    } else {
        restoreState(beforePresentation_);
    }
    const double scale = QSettings().value(QStringLiteral("textScale"), 1.0).toDouble();
    applyTextScale(isOn ? scale * 1.25 : scale);
}

void MainWindow::changeTextScale(double by) {
    QSettings settings;
    const double scale = std::clamp(settings.value(QStringLiteral("textScale"), 1.0).toDouble() + by, 1.0, 2.0);
    settings.setValue(QStringLiteral("textScale"), scale);
    applyTextScale(scale);
}

void MainWindow::setTheme(const QString& name) {
    QSettings().setValue(QStringLiteral("theme"), name);
    applyTheme(name);
}

void MainWindow::setLanguage(const QString& code) {
    QSettings().setValue(QStringLiteral("language"), code);
    applyLanguage(code);
}

void MainWindow::showAbout() {
    QMessageBox box(QMessageBox::NoIcon, tr("About Fabric Designer"),
                    tr("Fabric Designer %1").arg(QApplication::applicationVersion()), QMessageBox::Close, this);
    box.setObjectName(QStringLiteral("aboutDialog"));
    box.setInformativeText(tr("Design, check and simulate Hyper-V and VMM network fabrics.\n\nFree software under the GNU "
                              "General Public License, version 3 or later. It comes without any warranty."));
    box.setIconPixmap(windowIcon().pixmap(64, 64));
    box.exec();
}

} // namespace fd::ui
