// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_focus.h"

#include "diagram/highlight.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <functional>
#include <optional>

namespace fd::ui {

namespace {

/// More entries than this are no help in a menu; the outline's context menu reaches the rest.
constexpr std::size_t kLongestMenu = 60;

QString plain(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

QAction* addChoice(QMenu& menu, const QString& name, const QString& text, bool isOn) {
    QAction* action = menu.addAction(plain(text));
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

void fillVlans(MainWindow& window, QMenu& menu) {
    ViewArea& views = window.views();
    QObject::connect(addChoice(menu, QStringLiteral("vlan_none"), MainWindow::tr("None"), !views.vlan()),
                     &QAction::triggered, &window, [&window] { window.views().setVlan({}); });
    menu.addSeparator();
    const auto vlans = diagram::vlansOf(window.workspace().design());
    for (std::size_t i = 0; i < std::min(vlans.size(), kLongestMenu); ++i) {
        const VlanId vlan = vlans[i].vlan;
        const QString users = menu.fontMetrics().elidedText(fromUtf8(vlans[i].users), Qt::ElideRight, 320);
        QAction* action = addChoice(menu, QStringLiteral("vlan_%1").arg(vlan.number()),
                                    MainWindow::tr("%1: %2", "VLAN, who uses it").arg(vlan.number()).arg(users), views.vlan() == vlan);
        QObject::connect(action, &QAction::triggered, &window, [&window, vlan] { window.views().setVlan(vlan); });
    }
}

/// One list of objects, one of which the filter may name.
template <class T>
void fillObjects(MainWindow& window, QMenu& menu, Id<T> diagram::ViewFilter::*member) {
    const Design& design = window.workspace().design();
    const auto add = [&](Id<T> id, const QString& text) {
        const QString name = QStringLiteral("filter_%1_%2").arg(QLatin1String(kindInfo(kindOf<T>).name)).arg(id.number);
        QAction* action = addChoice(menu, name, text, window.views().filter().*member == id);
        QObject::connect(action, &QAction::triggered, &window, [&window, id, member] {
            diagram::ViewFilter filter = window.views().filter();
            filter.*member = id;
            window.views().setFilter(filter);
        });
    };
    add({}, MainWindow::tr("All"));
    menu.addSeparator();
    std::size_t count = 0;
    for (const auto entry : design.table<T>())
        if (++count <= kLongestMenu)
            add(entry.id, shownName(design, entry.id));
}

void fillKinds(MainWindow& window, QMenu& menu) {
    const auto add = [&](std::optional<Kind> kind, const QString& text) {
        const QString name = QStringLiteral("filter_kind_") + QLatin1String(kind ? kindInfo(*kind).name : "all");
        QAction* action = addChoice(menu, name, text, window.views().filter().kind == kind);
        QObject::connect(action, &QAction::triggered, &window, [&window, kind] {
            diagram::ViewFilter filter = window.views().filter();
            filter.kind = kind;
            window.views().setFilter(filter);
        });
    };
    add({}, MainWindow::tr("All"));
    menu.addSeparator();
    for (const Kind kind : {kindOf<Host>, kindOf<PhysicalNic>, kindOf<NicTeam>, kindOf<HostSwitch>, kindOf<HostVirtualNic>,
                            kindOf<Vm>, kindOf<PhysicalSwitch>, kindOf<LogicalNetwork>, kindOf<NetworkSite>, kindOf<IpPool>,
                            kindOf<VmNetwork>, kindOf<VmSubnet>, kindOf<Gateway>})
        add(kind, kindPlural(kind));
}

/// The VLAN that an object stands for.
std::optional<VlanId> vlanOfObject(const Design& design, AnyId id) {
    if (const SubnetVlan* row = design.get(id.as<SubnetVlan>()))
        return row->vlan.value();
    if (const HostVirtualNic* nic = design.get(id.as<HostVirtualNic>()))
        return nic->vlan.value();
    if (const PhysicalNic* nic = design.get(id.as<PhysicalNic>()))
        return nic->vlan.value();
    if (const NetworkSite* site = design.get(id.as<NetworkSite>()); site)
        for (const auto [rowId, row] : design.table<SubnetVlan>())
            if (row.site == id.as<NetworkSite>() && row.vlan)
                return row.vlan.value();
    return std::nullopt;
}

/// Two buttons of the status bar with the menus of the View menu.
class FocusFields : public QObject {
public:
    explicit FocusFields(MainWindow& window) : QObject(&window), window_(window) {
        vlan_ = add("statusVlan", "vlan");
        filter_ = add("statusFilter", "showOnly");
        connect(&window.views(), &ViewArea::focusChanged, this, [this] { refresh(); });
        connect(&window.views(), &ViewArea::shownChanged, this, [this] { refresh(); });
        connect(&window.workspace(), &workspace::Workspace::documentReplaced, this, [this] { refresh(); });
        window.installEventFilter(this);
        refresh();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange)
            refresh();
        return QObject::eventFilter(watched, event);
    }

private:
    QToolButton* add(const char* name, const char* menuId) {
        auto* button = new QToolButton(&window_);
        button->setObjectName(QLatin1String(name));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(std::string_view(menuId) == "vlan" ? "logicalNetwork" : "filter"));
        connect(button, &QToolButton::clicked, this, [this, button, menuId] {
            auto* menu = new QMenu(button);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            window_.menus().fill(*menu, menuId);
            menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
        });
        window_.statusBar()->addPermanentWidget(button);
        return button;
    }

    void refresh() {
        const ViewArea& views = window_.views();
        vlan_->setVisible(window_.workspace().isOpen());
        filter_->setVisible(window_.workspace().isOpen());
        vlan_->setText(views.vlan() ? MainWindow::tr("VLAN %1").arg(views.vlan()->number()) : MainWindow::tr("VLAN: none"));
        vlan_->setToolTip(MainWindow::tr("Show where one VLAN goes"));
        filter_->setText(fontMetrics(*filter_, filterText(window_.workspace().design(), views.filter())));
        filter_->setToolTip(MainWindow::tr("Show only a part of the design"));
        for (const char* id : {"view.clearVlan", "view.clearFilter"})
            window_.actions().get(id)->setEnabled(window_.workspace().isOpen());
        window_.actions().get("view.filterProblems")->setChecked(views.filter().problemsOnly);
        window_.actions().get("view.filterHides")->setChecked(views.filter().hides);
    }
    static QString fontMetrics(const QWidget& widget, const QString& text) {
        return widget.fontMetrics().elidedText(text, Qt::ElideRight, 200);
    }

    MainWindow& window_;
    QToolButton* vlan_;
    QToolButton* filter_;
};

} // namespace

QString filterText(const Design& design, const diagram::ViewFilter& filter) {
    QStringList parts;
    for (const AnyId id : {AnyId(filter.site), AnyId(filter.group), AnyId(filter.tenant)})
        if (id)
            parts << shownName(design, id);
    if (filter.kind)
        parts << kindPlural(*filter.kind);
    if (filter.problemsOnly)
        parts << MainWindow::tr("only problems");
    return parts.isEmpty() ? MainWindow::tr("Filter: all") : MainWindow::tr("Filter: %1").arg(parts.join(QStringLiteral(", ")));
}

void installViewFocus(MainWindow& window) {
    WindowMenus& menus = window.menus();
    menus.addDynamic("vlan", [&window](QMenu& menu) { fillVlans(window, menu); });
    menus.addDynamic("filterGroup", [&window](QMenu& menu) { fillObjects(window, menu, &diagram::ViewFilter::group); });
    menus.addDynamic("filterSite", [&window](QMenu& menu) { fillObjects(window, menu, &diagram::ViewFilter::site); });
    menus.addDynamic("filterTenant", [&window](QMenu& menu) { fillObjects(window, menu, &diagram::ViewFilter::tenant); });
    menus.addDynamic("filterKind", [&window](QMenu& menu) { fillKinds(window, menu); });
    const auto change = [&window](const std::function<void(diagram::ViewFilter&)>& edit) {
        diagram::ViewFilter filter = window.views().filter();
        edit(filter);
        window.views().setFilter(filter);
    };
    window.actions().on("view.clearVlan", [&window] { window.views().setVlan({}); });
    window.actions().on("view.clearFilter", [change] {
        change([](diagram::ViewFilter& filter) {
            const bool hides = filter.hides;
            filter = {};
            filter.hides = hides;
        });
    });
    window.actions().on("view.filterProblems", [change, &window] {
        change([&](diagram::ViewFilter& filter) {
            filter.problemsOnly = window.actions().get("view.filterProblems")->isChecked();
        });
    });
    window.actions().on("view.filterHides", [change, &window] {
        change([&](diagram::ViewFilter& filter) { filter.hides = window.actions().get("view.filterHides")->isChecked(); });
    });
    window.actions().on("object.showVlan", [&window] {
        if (const auto vlan = vlanOfObject(window.workspace().design(), window.workspace().selection().current()))
            window.views().setVlan(vlan);
    });
    new FocusFields(window);
}

} // namespace fd::ui
