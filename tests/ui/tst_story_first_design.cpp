// SPDX-License-Identifier: GPL-3.0-or-later
// Story: the first design of somebody who has no mouse. A new design, two hosts, a top-of-rack switch,
// cables, a check, saved; once on the picture and once with the table alone.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/panels/object_table.h"
#include "ui/panels/object_table_model.h"
#include "ui/shell/view_area.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

int cables(const Design& design) {
    int count = 0;
    for (const auto [id, nic] : design.table<PhysicalNic>())
        count += nic.physicalSwitch ? 1 : 0;
    return count;
}

} // namespace

class TestStoryFirstDesign : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_story_first_design"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void ux091_firstDesignByKeys() {
        Session s;
        Keyboard keys(s.window);
        keys.press("Ctrl+N");
        QVERIFY(s.workspace.isOpen());
        QTRY_VERIFY(s.window.views().canvas() && s.window.views().canvas()->hasFocus());
        for (const char* kind : {"Host", "Host", "Physical switch"}) {
            keys.press("Ctrl+Shift+A");
            keys.press(Qt::Key_Plus, Qt::ShiftModifier);
            QVERIFY2(keys.choose(QLatin1String(kind)), kind);
            // The name is offered for changing; it is fine as it is.
            QTRY_VERIFY2(s.window.views().canvas()->nameEditor(), kind);
            keys.press(Qt::Key_Return);
            QTRY_VERIFY2(!s.window.views().canvas()->nameEditor(), kind);
        }
        const Design& design = s.workspace.design();
        QCOMPARE(design.table<Host>().size(), std::size_t{2});
        QCOMPARE(design.table<PhysicalSwitch>().size(), std::size_t{1});
        QCOMPARE(design.table<PhysicalNic>().size(), std::size_t{4});
        const std::size_t steps = s.workspace.document().history().position();
        QCOMPARE(steps, std::size_t{3});

        const Design bare = design; // stays while cables come
        for (const auto [id, host] : bare.table<Host>())
            for (int adapter = 1; adapter <= 2; ++adapter)
                connectAdapter(s, keys, QString::fromStdString(host.name), adapter);
        QCOMPARE(cables(design), 4);
        QCOMPARE(s.workspace.document().history().position(), steps + 4);
        validateAndSave(s, keys);
    }

    /// The same without ever looking at a picture.
    void ux233_firstDesignInTheTableAlone() {
        Session s;
        Keyboard keys(s.window);
        keys.press("Ctrl+N");
        keys.press("Ctrl+5");
        QVERIFY(s.window.views().table());
        for (const char* kind : {"insert host", "insert host", "insert physical switch"}) {
            keys.press("Ctrl+Shift+A");
            keys.whenOpen("commandPalette", [&](QWidget*) {
                keys.type(u'>' + QLatin1String(kind));
                keys.press(Qt::Key_Return);
            });
            keys.press("Ctrl+K");
        }
        const Design& design = s.workspace.design();
        QCOMPARE(design.table<Host>().size(), std::size_t{2});
        QCOMPARE(design.table<PhysicalSwitch>().size(), std::size_t{1});
        for (int row = 0; row < 4; ++row) {
            QVERIFY(goToRow(s, keys, "Physical NICs", row));
            connectToSwitch(keys);
        }
        QCOMPARE(cables(design), 4);
        QCOMPARE(s.window.views().currentViewName(), QStringLiteral("table"));
        // A name is changed in its cell.
        QVERIFY(goToRow(s, keys, "Hosts", 0));
        keys.press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        keys.retype(QStringLiteral("Alpha"));
        keys.press(Qt::Key_Return);
        QTRY_VERIFY(findObject(design, "host:Alpha"));
        validateAndSave(s, keys);
    }

private:
    /// Ctrl+G and the host's name, Page Down to its adapter, Ctrl+L and the switch.
    static void connectAdapter(Session& s, Keyboard& keys, const QString& host, int adapter) {
        keys.whenOpen("commandPalette", [&](QWidget*) {
            keys.type(host);
            keys.press(Qt::Key_Return);
        });
        keys.press("Ctrl+G");
        QVERIFY(s.workspace.selection().current().is<Host>());
        for (int found = 0; found < adapter;) {
            keys.press(Qt::Key_PageDown);
            QVERIFY2(!s.workspace.selection().current().is<Host>(),
                     "Page Down went round without an adapter");
            found += s.workspace.selection().current().is<PhysicalNic>() ? 1 : 0;
        }
        connectToSwitch(keys);
    }

    static void connectToSwitch(Keyboard& keys) {
        keys.whenOpen("commandPalette", [&](QWidget*) {
            keys.type(QStringLiteral("tor"));
            keys.press(Qt::Key_Return);
        });
        keys.press("Ctrl+L");
        QVERIFY(keys.isAnswered());
    }

    /// The kind by its name in the choice above the table, then down to the row.
    static bool goToRow(Session& s, Keyboard& keys, const char* kind, int row) {
        ObjectTable* table = s.window.views().table();
        if (!table || !keys.goTo(*table) || !keys.tabTo(QStringLiteral("tableKind")))
            return false;
        const auto* kinds = qobject_cast<QComboBox*>(QApplication::focusWidget());
        keys.press(Qt::Key_Home);
        for (int i = 0; i < kinds->count() && kinds->currentText() != QLatin1String(kind); ++i)
            keys.press(Qt::Key_Down);
        if (kinds->currentText() != QLatin1String(kind) || !keys.tabTo(table->view()->objectName()))
            return false;
        keys.press("Ctrl+Home");
        // A row that is current already is selected by leaving it and coming back.
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Up);
        keys.pressTimes(row, Qt::Key_Down);
        return table->view()->currentIndex().row() == row;
    }

    static void validateAndSave(Session& s, Keyboard& keys) {
        QTemporaryDir folder;
        keys.press("Ctrl+Shift+V");
        s.workspace.validation().waitForIdle();
        QVERIFY(s.window.isWindowModified());
        const QString path = folder.filePath(QStringLiteral("first.fabric"));
        keys.nameFile(path);
        keys.press("Ctrl+S");
        QVERIFY(keys.isAnswered());
        QCOMPARE(s.workspace.path(), path);
        QVERIFY(!s.window.isWindowModified());
        Session other;
        QVERIFY(other.window.openFile(path));
        QVERIFY(other.workspace.design() == s.workspace.design());
    }
};

QTEST_MAIN(TestStoryFirstDesign)
#include "tst_story_first_design.moc"
