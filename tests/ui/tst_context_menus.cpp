// SPDX-License-Identifier: GPL-3.0-or-later
// What context menus offer: nothing that would do nothing, and repairs that say what they change.
#include "model/kind_operations.h"
#include "ui/shell/fix_menu.h"
#include "ui/shell/window_menus.h"
#include "window_session.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestContextMenus : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { startTests("tst_context_menus"); }
    void init() { QSettings().clear(); }

    void ux100_noEntryIsDead() {
        Session s;
        s.openContoso();
        for (const KindInfo& kind : allKinds()) {
            const AnyId id = firstOf(s.workspace.design(), kind.kind);
            if (!id)
                continue;
            s.workspace.selection().set(id);
            for (const bool isCable : {false, true})
                checkMenu(*s.window.menus().contextMenu(isCable), kind.name);
        }
    }

    void ux100_deletingACableKeepsTheAdapter() {
        Session s;
        s.openContoso();
        AnyId cabled;
        for (const auto [id, nic] : s.workspace.design().table<PhysicalNic>())
            if (nic.physicalSwitch)
                cabled = id;
        s.workspace.selection().set(cabled);
        const auto has = [&](const char* name, bool isCable) {
            const auto menu = s.window.menus().contextMenu(isCable);
            return std::ranges::any_of(menu->actions(), [name](const QAction* action) {
                return action->objectName() == QLatin1String(name);
            });
        };
        QVERIFY(has("edit.delete", false));
        QVERIFY(!has("edit.delete", true));
        QVERIFY(has("edit.disconnect", true));
        s.window.actions().get("edit.disconnect")->trigger();
        QVERIFY(s.workspace.design().contains(cabled));
        QVERIFY(!has("edit.disconnect", true)); // nothing is left to pull
    }

    void ux100_repairsAreListedAndAreOneStep() {
        Session s;
        s.openContoso();
        const AnyId host = s.object("host:nyc-hv01");
        Id<PhysicalNic> nic;
        for (const auto [id, record] : s.workspace.design().table<PhysicalNic>())
            if (AnyId(record.host) == host && record.name == "NIC2")
                nic = id;
        QVERIFY(nic);
        s.workspace.selection().set(host);
        const auto isOffered = [&] {
            const auto menu = s.window.menus().contextMenu();
            return menu->findChild<QMenu*>(QStringLiteral("context_menu_fixes")) != nullptr;
        };
        QCOMPARE(isOffered(), !fixableHere(s.window).empty());
        Transaction transaction = s.workspace.begin({"Narrow the port"});
        QVERIFY(transaction.setField(nic, "trunkAllowedVlans", "20").has_value());
        QVERIFY(s.workspace.commit(std::move(transaction)).has_value());
        s.workspace.validation().waitForIdle();
        QVERIFY(isOffered());
        s.workspace.selection().set(nic);
        QMenu menu;
        s.window.menus().fill(menu, "fixes");
        const auto fix = [&] {
            return menu.findChild<QAction*>(QStringLiteral("fix_nic-trunk-missing-vlan_0"));
        };
        QTRY_VERIFY(fix());
        // One line says what would change.
        QVERIFY2(fix()->text().contains(QStringLiteral("VLANs that the port carries")),
                 qPrintable(fix()->text()));
        QVERIFY2(fix()->toolTip().contains(QStringLiteral("20")), qPrintable(fix()->toolTip()));
        const std::size_t steps = s.workspace.document().history().size();
        fix()->trigger();
        QCOMPARE(s.workspace.document().history().size(), steps + 1);
        s.workspace.validation().waitForIdle();
        for (const auto* finding : s.workspace.validation().findingsOf(nic))
            QVERIFY(finding->ruleId != "nic-trunk-missing-vlan");
        s.workspace.undo();
        QVERIFY(!s.workspace.design().get(nic)->trunkAllowedVlans.contains(*VlanId::of(10)));
    }

private:
    static void checkMenu(const QMenu& menu, const char* kind) {
        QVERIFY2(!menu.actions().isEmpty(), kind);
        for (const QAction* action : menu.actions()) {
            QVERIFY2(action->isEnabled(), qPrintable(QLatin1String(kind) + u' ' + action->text()));
            if (!action->menu())
                continue;
            emit action->menu()->aboutToShow();
            const auto entries = action->menu()->actions();
            const bool isUseful = std::any_of(entries.begin(), entries.end(), [](const QAction* entry) {
                return entry->isEnabled() && !entry->isSeparator();
            });
            QVERIFY2(isUseful, qPrintable(QLatin1String(kind) + u' ' + action->text()));
        }
    }
};

QTEST_MAIN(TestContextMenus)
#include "tst_context_menus.moc"
