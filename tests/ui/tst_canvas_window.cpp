// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas in its window: context menus, the way back, what narrows the views.
#include "diagram/highlight.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/shell/context_menus.h"
#include "ui/shell/view_area.h"
#include "ui/shell/window_menus.h"
#include "window_session.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// All ids that the menu bar leads to, submenus included.
void collect(const char* menu, std::set<std::string>& ids) {
    const MenuSpec* spec = menuSpec(menu);
    for (const char* entry : spec ? spec->entries : std::vector<const char*>{}) {
        if (ids.insert(entry).second && entry[0] == '>')
            collect(entry + 1, ids);
    }
}

std::set<std::string> menuBarIds() {
    std::set<std::string> ids;
    for (const char* menu : {"file", "edit", "view", "insert", "arrange", "validate", "simulate", "help"})
        collect(menu, ids);
    return ids;
}

} // namespace

class TestCanvasWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { startTests("tst_canvas_window"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
        applyLanguage(QStringLiteral("en"));
    }

    void aFittedPictureFollowsTheSizeOfTheWindow() {
        Session s;
        s.openContoso();
        CanvasView* canvas = s.window.views().canvas();
        const auto isWhole = [canvas] {
            const QRectF seen = canvas->mapToScene(canvas->viewport()->rect()).boundingRect();
            return seen.contains(render::toQt(canvas->model().bounds()));
        };
        canvas->zoomToFit();
        s.window.resize(1024, 700);
        QTRY_VERIFY(isWhole());
        s.window.resize(1500, 900);
        QTRY_VERIFY(isWhole());
        // What somebody looks at stays.
        canvas->setZoom(1.5);
        s.window.resize(1024, 700);
        QCoreApplication::processEvents();
        QCOMPARE(canvas->zoom(), 1.5);
    }

    void ux100_contextEntriesAreFoundElsewhereToo() {
        Session s;
        s.openContoso();
        const std::set<std::string> inMenus = menuBarIds();
        for (const ContextMenuSpec& spec : contextMenus()) {
            QVERIFY2(spec.entries.size() <= kMostContextEntries, spec.id);
            for (const char* entry : spec.entries) {
                const bool isSubmenu = entry[0] == '>';
                // Commands of features that are not there are left out; the command palette lists all
                // actions.
                const bool isThere = isSubmenu
                                         ? inMenus.contains(entry)
                                         : !s.window.actions().get(entry) ||
                                               s.window.actions().hasHandler(s.window.actions().get(entry));
                QVERIFY2(isThere, entry);
            }
        }
    }

    void ux100_menusHaveIconsAndTexts() {
        Session s;
        s.openContoso();
        const Design& design = s.workspace.design();
        std::vector<AnyId> subjects{AnyId{}};
        for (const Kind kind : {kindOf<Host>, kindOf<PhysicalNic>, kindOf<LogicalSwitch>, kindOf<SubnetVlan>,
                                kindOf<NetworkSite>, kindOf<Vm>})
            subjects.push_back(firstOf(design, kind));
        for (const AnyId id : subjects) {
            s.workspace.selection().set(id);
            const auto menu = s.window.menus().contextMenu();
            QVERIFY(menu->actions().size() >= 6);
            QVERIFY(static_cast<std::size_t>(menu->actions().size()) <= kMostContextEntries);
            for (const QAction* action : menu->actions()) {
                QVERIFY(!action->text().isEmpty());
                const bool isPlain = action->objectName() == QStringLiteral("edit.selectAll") ||
                                     action->objectName() == QStringLiteral("edit.selectConnected");
                QVERIFY2(isPlain || !action->icon().isNull(), qPrintable(action->text()));
            }
        }
    }

    void submenusAct() {
        Session s;
        s.openContoso();
        const AnyId host = s.object("host:nyc-hv01");
        s.workspace.selection().set(host);
        QMenu menu;
        s.window.menus().fill(menu, "moveToGroup");
        QAction* other = nullptr;
        for (QAction* action : menu.actions())
            if (action->isEnabled())
                other = action;
        QVERIFY(other);
        const Id<HostGroup> before = s.workspace.design().get(host.as<Host>())->hostGroup;
        other->trigger();
        QVERIFY(s.workspace.design().get(host.as<Host>())->hostGroup != before);
        QCOMPARE(s.workspace.document().history().size(), std::size_t{1});
        QMenu add;
        s.window.menus().fill(add, "addHere");
        const std::size_t nics = s.workspace.design().table<PhysicalNic>().size();
        add.actions().first()->trigger();
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), nics + 1);
    }

    void breadcrumbAndBack() {
        Session s;
        s.openContoso();
        QTRY_COMPARE(QApplication::focusWidget(), s.window.views().canvas());
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        s.key(Qt::Key_Return);
        QCOMPARE(s.window.views().currentViewName(), QStringLiteral("host"));
        QCOMPARE(s.find<QToolButton>("crumbHost_canvas_host")->text(), QStringLiteral("nyc-hv01"));
        QTRY_COMPARE(QApplication::focusWidget(), s.window.views().canvas());
        s.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(s.window.views().currentViewName(), QStringLiteral("physical"));
        s.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(s.window.views().currentViewName(), QStringLiteral("host"));
        QTRY_COMPARE(QApplication::focusWidget(), s.window.views().canvas());
        s.key(Qt::Key_Backspace);
        QCOMPARE(s.window.views().currentViewName(), QStringLiteral("physical"));
        s.window.actions().get("view.forward")->trigger();
        QTest::mouseClick(s.find<QToolButton>("crumbAll_canvas_host"), Qt::LeftButton);
        QCOMPARE(s.window.views().currentViewName(), QStringLiteral("physical"));
    }

    void ux024_vlanByStatusBarAndMenu() {
        Session s;
        s.openContoso();
        const auto vlans = diagram::vlansOf(s.workspace.design());
        QVERIFY(!vlans.empty());
        QMenu menu;
        s.window.menus().fill(menu, "vlan");
        QCOMPARE(menu.actions().size(), static_cast<int>(vlans.size()) + 2);
        menu.actions().last()->trigger();
        QVERIFY(s.window.views().vlan() == vlans.back().vlan);
        QVERIFY(
            s.find<QToolButton>("statusVlan")->text().contains(QString::number(vlans.back().vlan.number())));
        QVERIFY(s.find<QToolButton>("noticeVlan_canvas_physical"));
        // Each view shows it, also one that is opened later.
        s.window.views().showView("logical");
        QVERIFY(s.window.views().canvas()->model().vlan() == vlans.back().vlan);
        s.window.actions().get("view.clearVlan")->trigger();
        QVERIFY(!s.window.views().vlan());
        // By the row that names it.
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<SubnetVlan>));
        s.window.actions().get("object.showVlan")->trigger();
        QVERIFY(s.window.views().vlan());
        QCOMPARE(s.workspace.document().history().size(), std::size_t{0});
    }

    void filterIsShownAndCleared() {
        Session s;
        s.openContoso();
        s.window.actions().get("view.filterProblems")->trigger();
        QVERIFY(s.window.views().filter().problemsOnly);
        QVERIFY(s.find<QToolButton>("statusFilter")->text() != QStringLiteral("Filter: all"));
        QTest::mouseClick(s.find<QToolButton>("noticeFilter_canvas_physical"), Qt::LeftButton);
        QVERIFY(!s.window.views().filter().isActive());
        QVERIFY(!s.window.actions().get("view.filterProblems")->isChecked());
        QCOMPARE(s.find<QToolButton>("statusFilter")->text(), QStringLiteral("Filter: all"));
    }

    void toolsFollowTheKeys() {
        Session s;
        s.openContoso();
        QTRY_COMPARE(QApplication::focusWidget(), s.window.views().canvas());
        s.key(Qt::Key_C);
        QVERIFY(s.window.actions().get("tool.connect")->isChecked());
        QVERIFY(!s.window.actions().get("tool.select")->isChecked());
        s.window.actions().get("tool.select")->trigger();
        QVERIFY(s.window.views().canvas()->toolKind() == ToolKind::Select);
        // In a text field letters are letters.
        auto* filter = s.find<QLineEdit>("paletteFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("cvh"));
        QCOMPARE(filter->text(), QStringLiteral("cvh"));
        QVERIFY(s.window.views().canvas()->toolKind() == ToolKind::Select);
    }
};

QTEST_MAIN(TestCanvasWindow)
#include "tst_canvas_window.moc"
