// SPDX-License-Identifier: GPL-3.0-or-later
// Each setting does something that can be seen.
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/preferences.h"
#include "ui/shell/design_files.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSpinBox>
#include <QTemporaryDir>

#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// Changes settings in the dialog as people do.
template <class Change>
void inDialog(Session& s, Change change) {
    whenDialogOpens([&](QWidget* dialog) {
        change(*dialog);
        dialog->close();
    });
    s.window.actions().get("tools.settings")->trigger();
}

template <class W>
W* editorOf(QWidget& dialog, const char* key) {
    auto* editor = dialog.findChild<W*>(QStringLiteral("preference_") + QLatin1String(key));
    if (!editor)
        qFatal("no setting %s", key);
    return editor;
}

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { startTests("tst_preferences"); }
    void init() { QSettings().clear(); }

    /// A setting without a test of its effect is not let in: the others are in tst_shell.
    void ux270_eachSettingIsTested() {
        const std::set<std::string> tested{"theme",
                                           "reopenLast",
                                           "wheelZooms",
                                           "singleLetterKeys",
                                           "autosaveSeconds",
                                           "language",
                                           "textScale",
                                           "reduceMotion",
                                           "noteSeconds",
                                           "newHostNics",
                                           "newHostSpeed",
                                           "canvas/snapToGrid",
                                           "canvas/gridStep",
                                           "canvas/showGuides",
                                           "canvas/lockPositions",
                                           "badgesOfAdvice",
                                           "showsLoads"};
        for (const PreferenceSpec& spec : preferenceSpecs())
            QVERIFY2(tested.contains(spec.key), spec.key);
    }

    void ux270_newHosts() {
        Session s;
        s.openContoso();
        inDialog(s, [](QWidget& dialog) {
            editorOf<QSpinBox>(dialog, "newHostNics")->setValue(5);
            auto* speed = editorOf<QComboBox>(dialog, "newHostSpeed");
            speed->setCurrentIndex(speed->findData(QStringLiteral("25G")));
        });
        s.workspace.selection().clear();
        const std::size_t steps = s.workspace.document().history().size();
        insertKind(s.window, kindOf<Host>);
        QCOMPARE(s.workspace.document().history().size(), steps + 1);
        const AnyId host = s.workspace.selection().current();
        int count = 0;
        for (const auto [id, nic] : s.workspace.design().table<PhysicalNic>())
            if (AnyId(nic.host) == host) {
                ++count;
                QCOMPARE(QString::fromStdString(toText(nic.speed)), QStringLiteral("25G"));
            }
        QCOMPARE(count, 5);
        // On the canvas too.
        CanvasView* canvas = s.window.views().canvas();
        QVERIFY(canvas);
        const std::size_t nics = s.workspace.design().table<PhysicalNic>().size();
        QVERIFY(canvas->insert(kindOf<Host>, {4000, 4000}).has_value());
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), nics + 5);
    }

    void ux270_reopensTheLastDesignIfWanted() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("last.fabric"));
        for (const bool isWanted : {true, false}) {
            {
                Session s;
                s.openContoso();
                QVERIFY(s.workspace.saveAs(path).has_value());
                QVERIFY(s.window.openFile(path));
                inDialog(s, [isWanted](QWidget& dialog) {
                    editorOf<QCheckBox>(dialog, "reopenLast")->setChecked(isWanted);
                });
            }
            Session next;
            next.window.files().reopenLast();
            QCOMPARE(next.workspace.path(), isWanted ? path : QString());
        }
        // What is gone is not asked for.
        setPreference("reopenLast", true);
        QVERIFY(QFile::remove(path));
        Session next;
        next.window.files().reopenLast();
        QVERIFY(!next.workspace.isOpen());
        QVERIFY(next.window.messages().text().isEmpty());
    }

    /// Whoever never rests has the copy at the latest after this time.
    void ux270_copiesForRecoveryAreWrittenInTime() {
        const QTemporaryDir folder;
        workspace::WorkspaceOptions options;
        options.recoveryFolder = folder.filePath(QStringLiteral("recovery"));
        options.autosaveRestMilliseconds = 600'000;
        workspace::Workspace workspace(options);
        MainWindow window(workspace);
        window.show();
        QVERIFY(window.openSample(QStringLiteral("contoso")));
        whenDialogOpens([](QWidget* dialog) {
            editorOf<QSpinBox>(*dialog, "autosaveSeconds")->setValue(5);
            dialog->close();
        });
        window.actions().get("tools.settings")->trigger();
        workspace.erase({firstOf(workspace.design(), kindOf<Vm>)});
        const QDir kept(options.recoveryFolder);
        QVERIFY(kept.entryList({QStringLiteral("*.fabric")}).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(kept.entryList({QStringLiteral("*.fabric")}).size(), 1, 60'000);
    }

    void ux270_gridGuidesAndLock() {
        Session s;
        s.openContoso();
        inDialog(s, [](QWidget& dialog) {
            editorOf<QSpinBox>(dialog, "canvas/gridStep")->setValue(50);
            editorOf<QCheckBox>(dialog, "canvas/snapToGrid")->setChecked(false);
            editorOf<QCheckBox>(dialog, "canvas/showGuides")->setChecked(false);
        });
        QCOMPARE(CanvasSettings::read().gridStep, 50);
        QVERIFY(!CanvasSettings::read().snapsToGrid);
        QVERIFY(!s.window.actions().get("arrange.snap")->isChecked());
        QVERIFY(!s.window.actions().get("arrange.guides")->isChecked());
        CanvasView* canvas = s.window.views().canvas();
        const AnyId host = s.object("host:nyc-hv01");
        s.workspace.selection().set(host);
        const QRectF before = canvas->model().rectOf(host);
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(canvas->model().rectOf(host).x(), before.x() + 50);
        inDialog(s, [](QWidget& dialog) {
            editorOf<QCheckBox>(dialog, "canvas/lockPositions")->setChecked(true);
        });
        QVERIFY(s.window.actions().get("arrange.lock")->isChecked());
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(canvas->model().rectOf(host).x(), before.x() + 50);
    }

    void ux270_signsAndLoadsOnPictures() {
        Session s;
        s.openContoso();
        CanvasView* canvas = s.window.views().canvas();
        const auto signs = [&] {
            int count = 0;
            for (const auto& [id, badge] : canvas->model().annotations().badges)
                count += badge.count;
            return count;
        };
        Transaction slow = s.workspace.begin({"A slow adapter with queues"});
        const AnyId nic = firstOf(s.workspace.design(), kindOf<PhysicalNic>);
        QVERIFY(slow.setField(nic, "speed", "1G").has_value());
        QVERIFY(slow.setField(nic, "vmqEnabled", "true").has_value());
        QVERIFY(s.workspace.commit(std::move(slow)).has_value());
        s.workspace.validation().waitForIdle();
        const auto open = s.workspace.validation().counts();
        QVERIFY(open.advice > 0);
        QTRY_COMPARE(signs(), static_cast<int>(open.open()));
        inDialog(s,
                 [](QWidget& dialog) { editorOf<QCheckBox>(dialog, "badgesOfAdvice")->setChecked(false); });
        QCOMPARE(signs(), static_cast<int>(open.errors + open.warnings));
        diagram::Annotations loads;
        loads.load[firstOf(s.workspace.design(), kindOf<PhysicalNic>)] = 0.5;
        s.window.views().setLoads(loads);
        QVERIFY(!canvas->model().annotations().load.empty());
        inDialog(s, [](QWidget& dialog) { editorOf<QCheckBox>(dialog, "showsLoads")->setChecked(false); });
        QVERIFY(canvas->model().annotations().load.empty());
        inDialog(s, [](QWidget& dialog) { editorOf<QCheckBox>(dialog, "showsLoads")->setChecked(true); });
        QVERIFY(!canvas->model().annotations().load.empty());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
