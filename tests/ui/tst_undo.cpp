// SPDX-License-Identifier: GPL-3.0-or-later
// What undo and redo give back, whatever the window did.
#include "base/random.h"
#include "edit_session.h"
#include "menu_walk.h"
#include "ui/canvas/canvas_view.h"
#include "ui/panels/object_table_model.h"
#include "ui/shell/action_table.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/view_area.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <set>
#include <vector>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestUndo : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_undo"); }
    void init() { forgetEarlierTests(); }

    /// What the window itself does, chosen at random: undo all gives the first text back, redo all the last
    /// one.
    void ux070_fiveHundredRandomCommands() {
        Session s;
        s.window.actions().get("file.new")->trigger();
        for (const Kind kind : {kindOf<Host>, kindOf<PhysicalSwitch>, kindOf<LogicalNetwork>,
                                kindOf<LogicalSwitch>, kindOf<MacPool>})
            insertKind(s.window, kind);
        const std::size_t prelude = steps(s);
        const std::string start = textOf(s.workspace);
        const AcceptsDialogs accepts;
        SplitMix64 random(20240817);
        std::size_t commands = 0;
        for (int attempt = 0; commands < 500 && attempt < 20000; ++attempt) {
            const std::size_t before = steps(s);
            doSomething(s, random, attempt);
            commands += steps(s) > before ? 1U : 0U;
        }
        QCOMPARE(commands, std::size_t{500});
        const std::string end = textOf(s.workspace);
        const std::size_t position = steps(s);
        QVERIFY(s.workspace.document().history().size() >= position);
        for (std::size_t i = prelude; i < position; ++i)
            s.workspace.undo();
        QCOMPARE(QByteArray::fromStdString(textOf(s.workspace)), QByteArray::fromStdString(start));
        for (std::size_t i = prelude; i < position; ++i)
            s.workspace.redo();
        QVERIFY(textOf(s.workspace) == end);
    }

    void ux071_eachCommandIsOneStep_data() {
        QTest::addColumn<QByteArray>("action");
        for (const char* id : {"edit.cut", "edit.paste", "edit.pasteHere", "edit.duplicate", "edit.delete"})
            QTest::newRow(id) << QByteArray(id);
    }
    void ux071_eachCommandIsOneStep() {
        QFETCH(QByteArray, action);
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        s.window.actions().get("edit.copy")->trigger();
        const std::size_t before = steps(s);
        const std::string text = textOf(s.workspace);
        s.window.actions().get(action.constData())->trigger();
        QCOMPARE(steps(s), before + 1);
        QVERIFY(textOf(s.workspace) != text);
        QVERIFY(!s.workspace.undoLabel().source.empty());
        s.workspace.undo();
        QVERIFY(textOf(s.workspace) == text);
    }

    void ux072_undoOfADeletionRestoresEverything() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        Transaction t = s.workspace.begin({"Place", {}});
        for (const char* view : {"physical", "host"}) {
            Placement placement;
            placement.view = view;
            placement.subject = host;
            placement.x = 120;
            t.add(placement);
        }
        Acceptance accepted;
        accepted.rule = "host-name";
        accepted.subjects = {host};
        accepted.reason = "Known";
        t.add(accepted);
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        const std::string before = textOf(s.workspace);
        s.workspace.selection().set(host);
        s.window.actions().get("edit.delete")->trigger();
        QVERIFY(textOf(s.workspace) != before);
        s.window.actions().get("edit.undo")->trigger();
        QCOMPARE(QByteArray::fromStdString(textOf(s.workspace)), QByteArray::fromStdString(before));
        QCOMPARE(s.workspace.selection().current(), host);
    }

    void fiveHundredStepsAreKept() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        const std::string before = textOf(s.workspace);
        for (int i = 0; i < 500; ++i) {
            Transaction t = s.workspace.begin({"Step", {}});
            QVERIFY(t.setField(host, "rack", std::to_string(i)).has_value());
            QVERIFY(s.workspace.commit(std::move(t)).has_value());
        }
        for (int i = 0; i < 500; ++i)
            s.workspace.undo();
        QVERIFY(textOf(s.workspace) == before);
    }

private:
    /// A command of the window on a random object, such as a user might give.
    static void doSomething(Session& s, SplitMix64& random, int attempt) {
        const Kind kind = allKinds()[random.below(allKinds().size())].kind;
        const auto ids = s.workspace.design().idsOf(kind);
        const AnyId id = ids.empty() ? AnyId{} : ids[random.below(ids.size())];
        const bool isLarge = s.workspace.design().size() > 60;
        const auto run = [&s](const char* action) { s.window.actions().get(action)->trigger(); };
        s.workspace.selection().set(id);
        switch (random.below(12)) {
        case 0:
            return isLarge ? run("edit.delete") : insertKind(s.window, kind);
        case 1:
            return run(isLarge ? "edit.delete" : "edit.duplicate");
        case 2:
            run(isLarge ? "edit.cut" : "edit.copy");
            return;
        case 3:
            return isLarge ? run("edit.delete") : run("edit.paste");
        case 4:
            return isLarge ? run("edit.cut") : run("edit.pasteHere");
        case 5:
        case 6:
            return rename(s, id, attempt);
        case 7:
            return s.window.views().canvas()->nudgeSelection(10, 0);
        case 8:
        case 9:
        case 10:
            return chooseFromAMenu(s, random);
        default:
            return run(random.below(2) == 0 ? "edit.undo" : "edit.redo");
        }
    }
    /// Any entry of the menu on a right click or of the menu that arranges, whatever dialog it opens.
    static void chooseFromAMenu(Session& s, SplitMix64& random) {
        std::vector<QAction*> entries;
        std::set<QString> seen;
        const auto context = s.window.menus().contextMenu();
        collectEntries(*context, entries, seen);
        if (auto* arrange = s.window.menuBar()->findChild<QMenu*>(QStringLiteral("menu_arrange")))
            collectEntries(*arrange, entries, seen);
        if (entries.empty())
            return;
        QAction* entry = entries[random.below(entries.size())];
        const bool growsMuch =
            s.workspace.design().size() > 60 && entry->objectName().startsWith(u"edit.duplicate");
        if (!entry->isEnabled() || growsMuch || isLeftOut(*entry))
            return;
        entry->trigger();
        QCoreApplication::processEvents();
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->close();
        if (s.window.views().currentViewName() != QStringLiteral("physical"))
            s.window.views().showView("physical");
    }
    static void rename(Session& s, AnyId id, int attempt) {
        if (!id || !kindInfo(id.kind).field("name"))
            return;
        ObjectTableModel model(s.workspace);
        model.setKind(id.kind);
        model.setData(model.index(model.rowOf(id), model.columnOf("name")),
                      QStringLiteral("Name %1").arg(attempt), Qt::EditRole);
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
