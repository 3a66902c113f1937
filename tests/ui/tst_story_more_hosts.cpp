// SPDX-License-Identifier: GPL-3.0-or-later
// Story: twenty more hosts like this one. The pool is too small for them; the dialog says so before, the
// problems after, and a wider pool mends it.
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/shell/view_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestStoryMoreHosts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_story_more_hosts"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
    }

    void twentyMoreAndAPoolThatIsShort() {
        Session s;
        Keyboard keys(s.window);
        s.openContoso();
        const AnyId host = s.object("host:nyc-hv01");
        const Id<IpPool> pool = s.object("ipPool:Cluster-NY-Pool").as<IpPool>();
        QVERIFY(pool);
        const QString poolName = QStringLiteral("Cluster-NY-Pool");
        setEnd(s, keys, pool, QStringLiteral("10.10.20.20"));
        s.workspace.validation().waitForIdle();
        const std::size_t before = s.workspace.validation().counts().open();

        goTo(keys, QStringLiteral("nyc-hv01"));
        QCOMPARE(s.workspace.selection().current(), host);
        const std::size_t hosts = s.workspace.design().table<Host>().size();
        const std::size_t steps = s.workspace.document().history().position();
        QString warning;
        keys.whenOpen("duplicateDialog", [&](QWidget* dialog) {
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("duplicateCount"));
            keys.retype(QStringLiteral("20"));
            QCOMPARE(dialog->findChild<QSpinBox*>(QStringLiteral("duplicateCount"))->value(), 20);
            warning = dialog->findChild<QLabel*>(QStringLiteral("duplicateWarnings"))->text();
            keys.press(Qt::Key_Return);
            QTRY_VERIFY(!dialog->isVisible());
        });
        keys.press("Ctrl+Shift+D");
        QVERIFY(keys.isAnswered());
        QVERIFY2(warning.contains(poolName), qPrintable(warning));
        QCOMPARE(s.workspace.design().table<Host>().size(), hosts + 20);
        QCOMPARE(s.workspace.document().history().position(), steps + 1);
        QCOMPARE(s.workspace.selection().size(), std::size_t{20});
        // Whoever got no address is told of among the problems; undoing takes all twenty back.
        s.workspace.validation().waitForIdle();
        QVERIFY(s.workspace.validation().counts().open() > before);
        keys.press("Ctrl+Z");
        QCOMPARE(s.workspace.design().table<Host>().size(), hosts);

        // The pool is widened, and the same is offered without a word about it.
        setEnd(s, keys, pool, QStringLiteral("10.10.20.99"));
        goTo(keys, QStringLiteral("nyc-hv01"));
        QString later;
        keys.whenOpen("duplicateDialog", [&](QWidget* dialog) {
            QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("duplicateCount"));
            keys.retype(QStringLiteral("20"));
            later = dialog->findChild<QLabel*>(QStringLiteral("duplicateWarnings"))->text();
            keys.press(Qt::Key_Return);
            QTRY_VERIFY(!dialog->isVisible());
        });
        keys.press("Ctrl+Shift+D");
        QVERIFY2(!later.contains(poolName), qPrintable(later));
        QCOMPARE(s.workspace.design().table<Host>().size(), hosts + 20);
        std::set<std::string> addresses;
        std::size_t fromPool = 0;
        for (const auto [id, nic] : s.workspace.design().table<HostVirtualNic>())
            if (nic.ipv4Pool == pool && nic.ipv4Address) {
                ++fromPool;
                addresses.insert(toText(*nic.ipv4Address));
            }
        QVERIFY(fromPool >= 20);
        QCOMPARE(addresses.size(), fromPool); // no address twice
    }

private:
    static void goTo(Keyboard& keys, const QString& name) {
        keys.whenOpen("commandPalette", [&keys, name](QWidget*) {
            keys.type(name);
            keys.press(Qt::Key_Return);
        });
        keys.press("Ctrl+G");
    }
    /// The last address of the pool in the inspector.
    static void setEnd(Session& s, Keyboard& keys, Id<IpPool> pool, const QString& end) {
        goTo(keys, shownName(s.workspace.design(), pool));
        QCOMPARE(s.workspace.selection().current(), AnyId(pool));
        auto* field = s.find<QLineEdit>("field_end");
        keys.press("Alt+Return");
        QVERIFY(keys.tabTo(QStringLiteral("field_end")));
        keys.retype(end);
        keys.press(Qt::Key_Return);
        QCOMPARE(field->text(), end);
    }
};

QTEST_MAIN(TestStoryMoreHosts)
#include "tst_story_more_hosts.moc"
