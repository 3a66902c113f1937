// SPDX-License-Identifier: GPL-3.0-or-later
// The menus that open on the canvas.
#include "model/naming.h"
#include "model/ops/add.h"
#include "model/ops/cabling.h"
#include "model/ops/connect.h"
#include "model/ops/insert.h"
#include "model/ops/place.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "workspace/workspace.h"

#include <QMenu>

namespace fd::ui {

namespace {

/// Menus longer than this are no help; the rest is in the search.
constexpr std::size_t kLongest = 20;

void addInserts(QMenu& menu, CanvasView& view, AnyId target, std::initializer_list<Kind> kinds) {
    for (const Kind kind : kinds) {
        auto* action = menu.addAction(iconOf(kind), kindName(kind));
        const auto possible = ops::canInsert(view.workspace().design(), view.workspace().relations(), {kind, target});
        action->setEnabled(possible.has_value());
        QObject::connect(action, &QAction::triggered, &view, [&view, kind, target] {
            auto& workspace = view.workspace();
            Transaction transaction =
                workspace.begin(Text{translatable("Step", "Add {kind}"), {{"kind", kindInfo(kind).singular}}});
            const auto made = ops::insert(transaction, workspace.relations(), {kind, target});
            if (made && view.commit(std::move(transaction)))
                workspace.selection().set(*made);
        });
    }
}

void addGroups(QMenu& menu, CanvasView& view, Id<Host> host) {
    const Design& design = view.workspace().design();
    std::size_t shown = 0;
    for (const auto [id, group] : design.table<HostGroup>()) {
        if (++shown > kLongest)
            break;
        const Id<HostGroup> wanted = id;
        auto* action = menu.addAction(shownName(design, wanted));
        action->setEnabled(design.get(host)->hostGroup != wanted);
        QObject::connect(action, &QAction::triggered, &view, [&view, host, wanted] {
            auto& workspace = view.workspace();
            Transaction transaction = workspace.begin(
                Text{translatable("Step", "Move {name} to host group {group}"),
                     {{"name", displayName(workspace.design(), host)}, {"group", displayName(workspace.design(), wanted)}}});
            if (ops::moveHostToGroup(transaction, host, wanted))
                view.commit(std::move(transaction));
        });
    }
}

void addConnections(QMenu& menu, CanvasView& view, AnyId from) {
    auto& workspace = view.workspace();
    std::size_t shown = 0;
    for (const AnyId to : ops::connectionTargets(workspace.design(), workspace.relations(), from)) {
        if (++shown > kLongest)
            break;
        QObject::connect(menu.addAction(iconOf(to.kind), kindAndName(workspace.design(), to)), &QAction::triggered, &view,
                         [&view, from, to] {
                             auto& space = view.workspace();
                             Transaction transaction = space.begin(Text{translatable("Step", "Connect {a} and {b}"),
                                                                        {{"a", displayName(space.design(), from)},
                                                                         {"b", displayName(space.design(), to)}}});
                             if (ops::connect(transaction, space.relations(), {from, to, {}}))
                                 view.commit(std::move(transaction));
                         });
    }
    menu.setEnabled(shown > 0);
}

void addDisconnect(QMenu& menu, CanvasView& view, AnyId id) {
    const PhysicalNic* nic = view.workspace().design().get(id.as<PhysicalNic>());
    auto* action = menu.addAction(icon("unlink"), CanvasView::tr("Disconnect"));
    action->setEnabled(id.is<PhysicalLink>() || (nic && nic->physicalSwitch));
    QObject::connect(action, &QAction::triggered, &view, [&view, id] {
        auto& workspace = view.workspace();
        Transaction transaction = workspace.begin(
            Text{translatable("Step", "Disconnect {name}"), {{"name", displayName(workspace.design(), id)}}});
        if (ops::disconnect(transaction, id))
            view.commit(std::move(transaction));
    });
}

} // namespace

std::unique_ptr<QMenu> CanvasView::contextMenu(AnyId subject) {
    auto menu = std::make_unique<QMenu>(this);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    if (!subject) {
        auto* add = menu->addMenu(icon("add"), tr("Add"));
        addInserts(*add, *this, {},
                   {kindOf<Host>, kindOf<PhysicalSwitch>, kindOf<HostGroup>, kindOf<LogicalNetwork>,
                    kindOf<LogicalSwitch>, kindOf<VmNetwork>});
        menu->addAction(tr("Select all"), this, &CanvasView::selectAll);
        menu->addAction(tr("Fit all"), this, &CanvasView::zoomToFit);
        menu->addAction(tr("Actual size"), this, &CanvasView::zoomToActual);
        return menu;
    }
    if (subject.is<Host>())
        menu->addAction(tr("Open data plane"), this, [this, subject] { emit openRequested(subject); });
    menu->addAction(icon("edit"), tr("Rename"), this, [this, subject] { rename(subject); });
    menu->addAction(icon("duplicate"), tr("Duplicate"), this, &CanvasView::duplicateSelection);
    if (subject.is<Host>()) {
        addGroups(*menu->addMenu(tr("Move to host group")), *this, subject.as<Host>());
        addInserts(*menu->addMenu(icon("add"), tr("Add")), *this, subject,
                   {kindOf<PhysicalNic>, kindOf<NicTeam>, kindOf<LogicalSwitch>, kindOf<HostSwitch>,
                    kindOf<HostVirtualNic>, kindOf<Vm>});
    }
    if (subject.is<Vm>())
        addInserts(*menu->addMenu(icon("add"), tr("Add")), *this, subject, {kindOf<VirtualNic>});
    if (subject.is<HostGroup>())
        addInserts(*menu->addMenu(icon("add"), tr("Add")), *this, subject, {kindOf<Host>, kindOf<HostGroup>});
    if (workspace_.design().size() <= 5000)
        addConnections(*menu->addMenu(icon("connect"), tr("Connect to")), *this, subject);
    if (subject.is<PhysicalNic>() || subject.is<PhysicalLink>())
        addDisconnect(*menu, *this, subject);
    menu->addAction(icon("delete"), tr("Delete"), this, &CanvasView::deleteSelection);
    return menu;
}

} // namespace fd::ui
