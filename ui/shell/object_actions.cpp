// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/object_actions.h"

#include "model/derived/scopes.h"
#include "model/naming.h"
#include "model/ops/cabling.h"
#include "model/ops/connect.h"
#include "model/ops/insert.h"
#include "model/ops/place.h"
#include "model/ops/support.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/connect_actions.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/fix_menu.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"
#include "ui/shell/view_area.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace fd::ui {

namespace {

constexpr std::size_t kLongestMenu = 40;

AnyId current(MainWindow& window) {
    return window.workspace().selection().current();
}

QString plain(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

void addNone(QMenu& menu) {
    if (menu.isEmpty())
        menu.addAction(MainWindow::tr("None"))->setEnabled(false);
}

/// Joins the selected object with one of a kind, by a menu.
void fillTargets(MainWindow& window, QMenu& menu, Kind kind) {
    const AnyId from = current(window);
    const Design& design = window.workspace().design();
    if (!from)
        return addNone(menu);
    std::size_t count = 0;
    for (const AnyId to : ops::connectionTargets(design, window.workspace().relations(), from, kind))
        if (++count <= kLongestMenu)
            QObject::connect(menu.addAction(iconOf(kind), plain(shownName(design, to))), &QAction::triggered,
                             &window, [&window, from, to] { connectObjects(window, from, to); });
    addNone(menu);
}

/// All selected hosts move as one step.
void moveHosts(MainWindow& window, Id<HostGroup> group) {
    workspace::Workspace& workspace = window.workspace();
    Transaction transaction = workspace.begin({translatable("Step", "Move {name} to host group {group}"),
                                               {{"name", displayName(workspace.design(), current(window))},
                                                {"group", displayName(workspace.design(), group)}}});
    for (const AnyId id : workspace.selection().ids())
        if (const Host* host = workspace.design().get(id.as<Host>()); host && host->hostGroup != group)
            static_cast<void>(ops::moveHostToGroup(transaction, id.as<Host>(), group));
    if (!transaction.empty())
        static_cast<void>(workspace.commit(std::move(transaction)));
}

void fillGroups(MainWindow& window, QMenu& menu) {
    const Design& design = window.workspace().design();
    const Host* host = design.get(current(window).as<Host>());
    std::size_t count = 0;
    for (const auto entry : design.table<HostGroup>()) {
        if (!host || ++count > kLongestMenu)
            break;
        QAction* action = menu.addAction(iconOf(kindOf<HostGroup>), plain(shownName(design, entry.id)));
        action->setEnabled(host->hostGroup != entry.id);
        QObject::connect(action, &QAction::triggered, &window,
                         [&window, group = entry.id] { moveHosts(window, group); });
    }
    addNone(menu);
}

bool canAddAny(MainWindow& window) {
    const workspace::Workspace& workspace = window.workspace();
    const AnyId target = current(window);
    return std::ranges::any_of(ops::childKinds(target.kind, bool(target)), [&](Kind kind) {
        return ops::canInsert(workspace.design(), workspace.relations(), {kind, target}).has_value();
    });
}

void fillChildren(MainWindow& window, QMenu& menu) {
    workspace::Workspace& workspace = window.workspace();
    const AnyId target = current(window);
    for (const Kind kind : ops::childKinds(target.kind, static_cast<bool>(target))) {
        QAction* action = menu.addAction(iconOf(kind), kindName(kind));
        action->setEnabled(
            ops::canInsert(workspace.design(), workspace.relations(), {kind, target}).has_value());
        QObject::connect(action, &QAction::triggered, &window, [&window, kind, target] {
            if (CanvasView* canvas = window.views().canvas())
                canvas->addTo(kind, target);
            else
                insertKind(window, kind);
        });
    }
    addNone(menu);
}

void disconnectSelected(MainWindow& window) {
    workspace::Workspace& workspace = window.workspace();
    Transaction transaction = workspace.begin({translatable("Step", "Disconnect {name}"),
                                               {{"name", displayName(workspace.design(), current(window))}}});
    for (const AnyId id : workspace.selection().ids())
        if (id.is<PhysicalNic>() || id.is<PhysicalLink>())
            static_cast<void>(ops::disconnect(transaction, id));
    if (transaction.empty())
        window.messages().showPassing(
            MainWindow::tr("Nothing is connected here that could be disconnected."));
    else
        static_cast<void>(workspace.commit(std::move(transaction)));
}

void focusField(MainWindow& window, const char* field) {
    window.panels().show("inspector");
    window.inspector().focusField(field);
}

/// The hosts on which a logical switch is deployed, or that are in the scope of a site or of a site's row.
std::vector<AnyId> hostsUsing(MainWindow& window, AnyId id) {
    const Design& design = window.workspace().design();
    std::vector<AnyId> hosts;
    if (id.is<LogicalSwitch>()) {
        for (const auto entry : design.table<HostSwitch>())
            if (entry.record.logicalSwitch == id.as<LogicalSwitch>())
                hosts.push_back(entry.record.host);
        return hosts;
    }
    if (const SubnetVlan* row = design.get(id.as<SubnetVlan>()))
        id = row->site;
    const FabricView view(design, window.workspace().relations());
    const HostGroupSet scope = siteScope(view, id.as<NetworkSite>());
    for (const auto entry : design.table<Host>())
        if (contains(scope, entry.record.hostGroup))
            hosts.push_back(entry.id);
    return hosts;
}

void showHosts(MainWindow& window) {
    const std::vector<AnyId> hosts = hostsUsing(window, current(window));
    if (hosts.empty()) {
        window.messages().showPassing(MainWindow::tr("No host uses it yet."));
        return;
    }
    window.views().showView("physical");
    window.workspace().show(hosts.front());
    window.workspace().selection().set(hosts);
}

void deploy(MainWindow& window) {
    const AnyId from = current(window);
    const Design& design = window.workspace().design();
    std::vector<PaletteEntry> entries;
    for (const AnyId to : ops::connectionTargets(design, window.workspace().relations(), from, kindOf<Host>))
        if (from.is<LogicalSwitch>())
            entries.push_back({shownName(design, to),
                               kindName(to.kind),
                               iconOf(to.kind),
                               {},
                               false,
                               [&window, from, to] { connectObjects(window, from, to); },
                               {},
                               {}});
    if (entries.empty()) {
        window.messages().showPassing(MainWindow::tr("There is no host that it could be deployed to."));
        return;
    }
    CommandPalette(std::move(entries), MainWindow::tr("Deploy \"%1\" to…").arg(shownName(design, from)),
                   &window)
        .exec();
}

void addBelow(MainWindow& window, Kind kind) {
    if (CanvasView* canvas = window.views().canvas())
        canvas->addTo(kind, current(window));
    else
        insertKind(window, kind);
}

/// The object at one end of a cable or link; none where it is not plugged in.
AnyId endOf(MainWindow& window, bool isFirst) {
    const Design& design = window.workspace().design();
    const AnyId id = current(window);
    if (const PhysicalLink* link = design.get(id.as<PhysicalLink>()))
        return isFirst ? link->from : link->to;
    if (const PhysicalNic* nic = design.get(id.as<PhysicalNic>()); nic && nic->physicalSwitch)
        return isFirst ? AnyId(nic->host) : AnyId(nic->physicalSwitch);
    if (const UplinkPortProfileSet* set = design.get(id.as<UplinkPortProfileSet>()))
        return isFirst ? AnyId(set->logicalSwitch) : AnyId(set->profile);
    if (const VmNetworkGateway* use = design.get(id.as<VmNetworkGateway>()))
        return isFirst ? AnyId(use->vmNetwork) : AnyId(use->gateway);
    return {};
}

bool hasTargets(MainWindow& window, Kind from, Kind to) {
    const AnyId id = current(window);
    return id.kind == from && id &&
           !ops::connectionTargets(window.workspace().design(), window.workspace().relations(), id, to)
                .empty();
}

bool isConnected(MainWindow& window) {
    const auto& ids = window.workspace().selection().ids();
    return std::ranges::any_of(ids, [&](AnyId id) {
        const PhysicalNic* nic = window.workspace().design().get(id.as<PhysicalNic>());
        return id.is<PhysicalLink>() || (nic && nic->physicalSwitch);
    });
}

/// Entries that do nothing for what is selected are greyed, and left out of context menus.
void limitActions(MainWindow& window) {
    ActionSet& actions = window.actions();
    const auto onlyFor = [&](const char* id, std::initializer_list<Kind> kinds) {
        actions.onlyIf(id, [&window, kinds = std::vector(kinds)] {
            const AnyId chosen = current(window);
            return chosen && std::ranges::find(kinds, chosen.kind) != kinds.end();
        });
    };
    onlyFor("object.queues", {kindOf<PhysicalNic>});
    onlyFor("object.vlans", {kindOf<PhysicalNic>, kindOf<PhysicalLink>});
    onlyFor("object.deploy", {kindOf<LogicalSwitch>});
    onlyFor("object.hosts", {kindOf<LogicalSwitch>, kindOf<NetworkSite>, kindOf<SubnetVlan>});
    onlyFor("object.addRow", {kindOf<NetworkSite>, kindOf<SubnetVlan>});
    onlyFor("object.addPool", {kindOf<NetworkSite>, kindOf<SubnetVlan>, kindOf<VmSubnet>});
    actions.onlyIf("object.open",
                   [&window] { return bool(ops::hostOf(window.workspace().design(), current(window))); });
    actions.onlyIf("object.firstEnd", [&window] { return bool(endOf(window, true)); });
    actions.onlyIf("object.otherEnd", [&window] { return bool(endOf(window, false)); });
    actions.onlyIf("edit.disconnect", [&window] { return isConnected(window); });
}

} // namespace

void installObjectActions(MainWindow& window) {
    WindowMenus& menus = window.menus();
    menus.addDynamic(
        "moveToGroup", [&window](QMenu& menu) { fillGroups(window, menu); },
        [&window] { return window.workspace().design().table<HostGroup>().size() > 1; });
    menus.addDynamic(
        "addHere", [&window](QMenu& menu) { fillChildren(window, menu); },
        [&window] { return canAddAny(window); });
    const auto addTargets = [&](const char* id, Kind from, Kind to) {
        menus.addDynamic(
            id, [&window, to](QMenu& menu) { fillTargets(window, menu, to); },
            [&window, from, to] { return hasTargets(window, from, to); });
    };
    addTargets("addToTeam", kindOf<PhysicalNic>, kindOf<NicTeam>);
    addTargets("uplinks", kindOf<LogicalSwitch>, kindOf<UplinkPortProfile>);
    addTargets("classifications", kindOf<LogicalSwitch>, kindOf<PortClassification>);
    menus.addDynamic(
        "fixes", [&window](QMenu& menu) { fillFixMenu(window, menu); },
        [&window] { return !fixableHere(window).empty(); });
    ActionSet& actions = window.actions();
    actions.on("object.open", [&window] {
        if (const Id<Host> host = ops::hostOf(window.workspace().design(), current(window)))
            window.views().showHost(host);
    });
    actions.on("edit.disconnect", [&window] { disconnectSelected(window); });
    actions.on("object.queues", [&window] { focusField(window, "vmqEnabled"); });
    actions.on("object.vlans", [&window] {
        focusField(window, current(window).is<PhysicalLink>() ? "allowedVlans" : "trunkAllowedVlans");
    });
    actions.on("object.hosts", [&window] { showHosts(window); });
    actions.on("object.deploy", [&window] { deploy(window); });
    actions.on("object.addRow", [&window] { addBelow(window, kindOf<SubnetVlan>); });
    actions.on("object.addPool", [&window] { addBelow(window, kindOf<IpPool>); });
    actions.on("object.firstEnd", [&window] { window.workspace().show(endOf(window, true)); });
    actions.on("object.otherEnd", [&window] { window.workspace().show(endOf(window, false)); });
    limitActions(window);
}

} // namespace fd::ui
