// SPDX-License-Identifier: GPL-3.0-or-later
// The window by real events: keys and clicks go in, the design and what is shown are looked at.
#include "model/generate/generate.h"
#include "model/naming.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/outline_model.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/palette_panel.h"
#include "ui/panels/problems_model.h"
#include "ui/panels/problems_panel.h"
#include "ui/shell/action_table.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <ctime>
#include <map>
#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_main_window"); }
    void init() {
        QSettings().clear();
        applyLanguage(QStringLiteral("en"));
    }

    void startsWithTheStartPage() {
        Session s;
        QCOMPARE(s.window.windowTitle(), QStringLiteral("Fabric Designer"));
        QVERIFY(s.window.views().startPage()->isVisible());
        auto* sample = s.find<QAbstractButton>("startSample_contoso");
        QTest::mouseClick(sample, Qt::LeftButton);
        QVERIFY(s.workspace.isOpen());
        QCOMPARE(s.window.windowTitle(), QStringLiteral("Contoso: two sites[*] - Fabric Designer"));
        QVERIFY(!s.window.isWindowModified());
        QVERIFY(!s.workspace.design().table<Host>().empty());
    }

    void selectEditUndoSaveReopen() {
        QTemporaryDir folder;
        Session s;
        s.openContoso();
        auto* tree = s.find<QTreeView>("outlineTree");
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        const QModelIndex index = s.window.outline().model()->reveal(host);
        QVERIFY(index.isValid());
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        QCOMPARE(s.workspace.selection().current(), host);
        QCOMPARE(s.find<QLabel>("inspectorName")->text(), shownName(s.workspace.design(), host));

        auto* rack = s.find<QLineEdit>("field_rack");
        rack->setFocus();
        rack->selectAll();
        QTest::keyClicks(rack, QStringLiteral("Rack 42"));
        QCOMPARE(s.workspace.design().get(host.as<Host>())->rack, std::string("Rack 42"));
        QTest::keyClick(rack, Qt::Key_Return);
        QVERIFY(s.window.isWindowModified());
        // Seven letters are one step.
        QCOMPARE(s.workspace.document().history().size(), std::size_t{1});
        QVERIFY(s.window.actions().get("edit.undo")->text().contains(QStringLiteral("Rack")));
        const Design edited = s.workspace.design();
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(s.workspace.design().get(host.as<Host>())->rack != "Rack 42");
        QVERIFY(!s.window.isWindowModified());
        s.key(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(s.workspace.design() == edited);

        const QString path = folder.filePath(QStringLiteral("mine.fabric"));
        QVERIFY(s.workspace.saveAs(path).has_value());
        QCOMPARE(s.window.windowTitle(), QStringLiteral("mine[*] - Fabric Designer"));
        const QByteArray first = contentOf(path);
        Session other;
        QVERIFY(other.window.openFile(path));
        QVERIFY(other.workspace.design() == edited);
        other.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(contentOf(path), first);
    }

    void wrongVlanStaysOutOfTheModel() {
        Session s;
        s.openContoso();
        AnyId row;
        for (const auto entry : s.workspace.design().table<SubnetVlan>())
            if (!entry.record.vlan.isEmpty())
                row = entry.id;
        QVERIFY(row);
        const auto before = s.workspace.design().get(row.as<SubnetVlan>())->vlan;
        s.workspace.selection().set(row);
        auto* vlan = s.find<FieldLineEdit>("field_vlan");
        const QString shown = vlan->text();
        vlan->setFocus();
        vlan->selectAll();
        QTest::keyClicks(vlan, QStringLiteral("abc"));
        QVERIFY(vlan->isWrong());
        QCOMPARE(s.workspace.document().history().size(), std::size_t{0});
        QVERIFY(s.workspace.design().get(row.as<SubnetVlan>())->vlan == before);
        bool isReasonShown = false;
        for (const QLabel* label : s.window.inspector().findChildren<QLabel*>())
            isReasonShown = isReasonShown || (label->isVisible() && label->text().contains(QStringLiteral("abc")));
        QVERIFY(isReasonShown);
        QTest::keyClick(vlan, Qt::Key_Escape);
        QVERIFY(!vlan->isWrong());
        QCOMPARE(vlan->text(), shown);
        vlan->selectAll();
        QTest::keyClicks(vlan, QStringLiteral("1234"));
        QVERIFY(!vlan->isWrong());
        QVERIFY(!(s.workspace.design().get(row.as<SubnetVlan>())->vlan == before));
    }

    void severalObjectsChangeInOneStep() {
        Session s;
        s.openContoso();
        const auto nics = s.workspace.design().idsOf(kindOf<PhysicalNic>);
        QVERIFY(nics.size() >= 4);
        const Design before = s.workspace.design();
        s.workspace.selection().set(nics);
        auto* name = s.find<QLineEdit>("field_name");
        QVERIFY(name->placeholderText().startsWith(QStringLiteral("Several values")));
        auto* speed = s.find<QLineEdit>("field_speed");
        speed->setFocus();
        speed->selectAll();
        QTest::keyClicks(speed, QStringLiteral("25G"));
        QTest::keyClick(speed, Qt::Key_Return);
        for (const AnyId nic : nics)
            QCOMPARE(s.workspace.design().get(nic.as<PhysicalNic>())->speed, Bandwidth::gigabitsPerSecond(25));
        QCOMPARE(s.workspace.document().history().size(), std::size_t{1});
        QVERIFY(s.window.actions().get("edit.undo")->text().contains(QString::number(nics.size())));
        s.window.actions().get("edit.undo")->trigger();
        QVERIFY(s.workspace.design() == before);
    }

    void checkBoxChoiceAndReference() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.selection().set(host);
        auto* box = s.find<QCheckBox>("field_availableForPlacement");
        const bool was = box->isChecked();
        box->click();
        QCOMPARE(s.workspace.design().get(host.as<Host>())->availableForPlacement, !was);
        auto* version = s.find<QComboBox>("field_osVersion");
        version->setFocus();
        QTest::keyClick(version, Qt::Key_Home);
        QCOMPARE(s.workspace.design().get(host.as<Host>())->osVersion, Choices<OsVersion>::values.front().value);
        auto* group = s.find<QComboBox>("field_hostGroup");
        group->setFocus();
        QVERIFY(group->count() > 2);
        QTest::keyClick(group, Qt::Key_End);
        QCOMPARE(shownName(s.workspace.design(), s.workspace.design().get(host.as<Host>())->hostGroup), group->currentText());
        QCOMPARE(s.workspace.document().history().size(), std::size_t{3});
    }

    void outlineRenamesInPlace() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.show(host);
        s.find<QTreeView>("outlineTree")->setFocus(); // elsewhere the name is edited where the user is
        const QString before = shownName(s.workspace.design(), host);
        s.window.actions().get("edit.rename")->trigger();
        auto* editor = s.find<QTreeView>("outlineTree")->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("other"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor that was left
        QCOMPARE(shownName(s.workspace.design(), host), before);
        s.window.actions().get("edit.rename")->trigger();
        editor = s.find<QTreeView>("outlineTree")->findChild<QLineEdit*>();
        editor->setText(QStringLiteral("主机-甲"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shownName(s.workspace.design(), host), QStringLiteral("主机-甲"));
        QCOMPARE(s.find<QLabel>("inspectorName")->text(), QStringLiteral("主机-甲"));
    }

    void outlineEqualsARebuildAfterEdits() {
        Session s;
        s.openContoso();
        OutlineModel& model = *s.window.outline().model();
        for (const Kind kind : {kindOf<Vm>, kindOf<PhysicalNic>, kindOf<SubnetVlan>})
            for (const AnyId id : s.workspace.design().idsOf(kind))
                model.reveal(id);
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.selection().set(host);
        s.window.actions().get("edit.duplicate")->trigger();
        QCOMPARE(s.workspace.document().history().size(), std::size_t{1});
        s.workspace.erase({host});
        s.workspace.undo();
        Transaction t = s.workspace.begin({"Rename and move", {}});
        QVERIFY(t.setField(host, "name", "AAA").has_value());
        const auto groups = s.workspace.design().idsOf(kindOf<HostGroup>);
        t.edit(host.as<Host>(), [&](Host& h) { h.hostGroup = groups.back().as<HostGroup>(); });
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        OutlineModel fresh(s.workspace);
        QVERIFY(comparesEqual(model, {}, fresh, {}));
    }

    void problemsAreShownAndMended() {
        Session s;
        s.openContoso();
        const AnyId vlanRow = firstOf(s.workspace.design(), kindOf<SubnetVlan>);
        QVERIFY(vlanRow);
        // A row without a site's subnet and VLAN, or two hosts of one name: something that every catalogue objects to.
        const auto hosts = s.workspace.design().idsOf(kindOf<Host>);
        const std::size_t before = s.workspace.validation().findings().size();
        Transaction t = s.workspace.begin({"Break", {}});
        QVERIFY(t.setField(hosts[1], "name", nameOfObject(s.workspace.design(), hosts[0])).has_value());
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.workspace.validation().waitForIdle();
        QVERIFY(s.workspace.validation().findings().size() > before);
        auto* table = s.find<QTableView>("problemsTable");
        QVERIFY(table->model()->rowCount() > 0);
        const QString status = s.find<QToolButton>("statusProblems")->text();
        QVERIFY2(status.contains(QStringLiteral("error")), qPrintable(status));
        // F8 goes to the first problem and selects its object.
        s.key(Qt::Key_F8);
        const auto* finding = static_cast<ProblemsModel*>(table->model())->findingAt(table->currentIndex().row());
        QVERIFY(finding);
        QCOMPARE(s.workspace.selection().current(), finding->subject);
        s.workspace.undo();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.workspace.validation().findings().size(), before);
        QCOMPARE(table->model()->rowCount() > 0, s.workspace.validation().counts().open() > 0);
    }

    void aFixButtonRemovesItsFinding() {
        Session s;
        s.openContoso();
        auto* table = s.find<QTableView>("problemsTable");
        auto* model = static_cast<ProblemsModel*>(table->model());
        // The first finding of a broken copy that offers a repair.
        Transaction t = s.workspace.begin({"Break", {}});
        for (const AnyId id : s.workspace.design().idsOf(kindOf<PhysicalNic>))
            t.edit(id.as<PhysicalNic>(), [](PhysicalNic& nic) { nic.speed = Bandwidth::gigabitsPerSecond(1); });
        for (const AnyId id : s.workspace.design().idsOf(kindOf<IpPool>))
            t.edit(id.as<IpPool>(), [](IpPool& pool) { pool.name.clear(); });
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.workspace.validation().waitForIdle();
        QPushButton* fix = nullptr;
        for (int row = 0; row < model->rowCount() && !fix; ++row) {
            const validation::RuleInfo* rule = validation::findRule(model->findingAt(row)->ruleId);
            if (!rule || !rule->hasFix)
                continue;
            table->setCurrentIndex(model->index(row, 0));
            s.workspace.validation().waitForIdle();
            fix = s.window.findChild<QPushButton*>(QStringLiteral("problemFix0"));
        }
        if (!fix)
            QSKIP("no rule offers a repair for this damage");
        const validation::Finding finding = *model->findingAt(table->currentIndex().row());
        const std::size_t steps = s.workspace.document().history().size();
        fix->click();
        s.workspace.validation().waitForIdle();
        QCOMPARE(s.workspace.document().history().size(), steps + 1);
        QCOMPARE(model->rowOf(finding), -1);
    }

    void ux014_statusBarOpensFilteredProblems() {
        Session s;
        s.openContoso();
        const auto hosts = s.workspace.design().idsOf(kindOf<Host>);
        Transaction t = s.workspace.begin({"Break", {}});
        QVERIFY(t.setField(hosts[1], "name", nameOfObject(s.workspace.design(), hosts[0])).has_value());
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.workspace.validation().waitForIdle();
        if (s.workspace.validation().counts().errors == 0)
            QSKIP("nothing here is an error");
        s.find<QDockWidget>("problemsDock")->hide();
        QTest::mouseClick(s.find<QToolButton>("statusProblems"), Qt::LeftButton);
        QVERIFY(s.find<QDockWidget>("problemsDock")->isVisible());
        QVERIFY(s.find<QToolButton>("problemsErrors")->isChecked());
        QVERIFY(!s.find<QToolButton>("problemsWarnings")->isChecked());
    }

    void commandPaletteFindsCommandsAndObjects() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        const QString name = shownName(s.workspace.design(), host);
        whenDialogOpens([&](QWidget* dialog) {
            auto* query = dialog->findChild<QLineEdit*>(QStringLiteral("commandQuery"));
            QTest::keyClicks(query, u'@' + name);
            QTest::keyClick(query, Qt::Key_Return);
        });
        s.key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(s.workspace.selection().current(), host);
        s.window.activateWindow(); // without a window manager nobody gives the focus back
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        whenDialogOpens([&](QWidget* dialog) {
            auto* query = dialog->findChild<QLineEdit*>(QStringLiteral("commandQuery"));
            QTest::keyClicks(query, QStringLiteral("select nothing"));
            QTest::keyClick(query, Qt::Key_Return);
        });
        s.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(s.workspace.selection().empty());
    }

    void insertFromPaletteIsOneStep() {
        Session s;
        s.window.actions().get("file.new")->trigger();
        auto* tree = s.find<QTreeView>("paletteTree");
        for (int group = 0; group < tree->model()->rowCount(); ++group) {
            const QModelIndex branch = tree->model()->index(group, 0);
            for (int row = 0; row < tree->model()->rowCount(branch); ++row)
                if (tree->model()->index(row, 0, branch).data(Qt::UserRole).toByteArray() == "host")
                    tree->setCurrentIndex(tree->model()->index(row, 0, branch));
        }
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(s.workspace.design().table<Host>().size(), std::size_t{1});
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), std::size_t{2});
        QCOMPARE(s.workspace.document().history().size(), std::size_t{1});
        QVERIFY(s.workspace.selection().current().is<Host>());
        s.window.actions().get("edit.undo")->trigger();
        QCOMPARE(s.workspace.design().size(), std::size_t{0});
    }

    void ux121_deletingAsksNothingAndOffersUndo() {
        Session s;
        s.openContoso();
        const Design before = s.workspace.design();
        s.workspace.selection().set(s.workspace.design().idsOf(kindOf<Vm>));
        s.window.actions().get("edit.delete")->trigger();
        QVERIFY(s.workspace.design().table<Vm>().empty());
        const std::size_t count = before.table<Vm>().size();
        QCOMPARE(s.window.messages().text(), countOfKind(kindOf<Vm>, count) + QStringLiteral(" deleted."));
        QTest::mouseClick(s.find<QPushButton>("messageButton0"), Qt::LeftButton);
        QVERIFY(s.workspace.design() == before);
    }

    void ux121_fortyHostsGoAndComeBack() {
        Session s;
        GenerateOptions options;
        options.hosts = 40;
        options.vms = 80;
        const auto made = generateFabric(options);
        QVERIFY(made.has_value());
        IdCounters counters{};
        forEachKind([&]<class T>() { counters[indexOf(kindOf<T>)] = made->table<T>().limit(); });
        s.workspace.adopt(*made, counters, QStringLiteral("Generated"));
        s.workspace.validation().waitForIdle();
        const Design before = s.workspace.design();
        QCOMPARE(before.table<Host>().size(), std::size_t{40});
        s.window.views().canvas()->setFocus();
        s.workspace.selection().set(before.idsOf(kindOf<Host>));
        bool isAsked = false;
        QTimer question;
        connect(&question, &QTimer::timeout, &question, [&isAsked] {
            if (QWidget* dialog = QApplication::activeModalWidget()) {
                isAsked = true;
                dialog->close();
            }
        });
        question.start(5);
        s.key(Qt::Key_Delete);
        QVERIFY(!isAsked);
        QVERIFY(s.workspace.design().table<Host>().empty());
        QCOMPARE(s.workspace.document().history().size(), std::size_t{1});
        QCOMPARE(s.window.messages().text(), QStringLiteral("40 hosts deleted."));
        auto* undo = s.find<QPushButton>("messageButton0");
        QCOMPARE(undo->text(), QStringLiteral("Undo"));
        // It goes by itself after eight seconds; nobody waits for that here.
        auto* timer = s.window.messages().findChild<QTimer*>();
        QVERIFY(timer && timer->isActive() && timer->isSingleShot());
        QCOMPARE(timer->interval(), 8000);
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(s.workspace.design() == before);
        QVERIFY(s.window.messages().text().isEmpty());
        s.key(Qt::Key_Delete);
        QVERIFY(s.workspace.design().table<Host>().empty());
        timer->setInterval(1);
        QTRY_VERIFY(s.window.messages().text().isEmpty());
    }

    void unsavedChangesAreAskedAbout() {
        Session s;
        s.openContoso();
        s.workspace.erase({firstOf(s.workspace.design(), kindOf<Vm>)});
        whenDialogOpens([](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        s.window.actions().get("file.close")->trigger();
        QVERIFY(s.workspace.isOpen());
        whenDialogOpens([](QWidget* dialog) { dialog->findChild<QPushButton*>(QStringLiteral("unsavedDiscard"))->click(); });
        s.window.actions().get("file.close")->trigger();
        QVERIFY(!s.workspace.isOpen());
        QVERIFY(s.window.views().startPage()->isVisible());
    }

    void errorsAppearInTheBar() {
        QTemporaryDir folder;
        Session s;
        QVERIFY(!s.window.openFile(folder.filePath(QStringLiteral("none.fabric"))));
        QVERIFY(s.window.messages().text().contains(QStringLiteral("none.fabric")));
        const QString broken = folder.filePath(QStringLiteral("broken.fabric"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n\"fabric\":1,\n\"host\":[\n{\"id\":1,\"name\":\"HV01\"},\n{\"id\":2,");
        file.close();
        QVERIFY(!s.window.openFile(broken));
        QTest::mouseClick(s.find<QPushButton>("messageButton0"), Qt::LeftButton);
        QVERIFY(s.workspace.isOpen());
        QCOMPARE(s.workspace.design().table<Host>().size(), std::size_t{1});
        QVERIFY(s.window.isWindowModified());
    }

    void ux215_droppedFileOpens() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("dropped.fabric"));
        {
            workspace::Workspace w;
            QVERIFY(w.openCopy(QStringLiteral(":/samples/contoso.fabric"), {}).has_value());
            QVERIFY(w.saveAs(path).has_value());
        }
        Session s;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&s.window, &drop);
        QCOMPARE(s.workspace.path(), path);
    }

    void ux011_layoutIsKeptAndReset() {
        {
            Session s;
            s.openContoso();
            for (QDockWidget* dock : s.window.findChildren<QDockWidget*>())
                dock->close();
            s.window.close();
        }
        workspace::Workspace workspace;
        MainWindow window(workspace);
        window.restoreLayout();
        window.show();
        QVERIFY(window.openSample(QStringLiteral("contoso")));
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>())
            QVERIFY2(dock->isHidden(), qPrintable(dock->objectName()));
        window.actions().get("view.resetLayout")->trigger();
        for (const char* name : {"paletteDock", "outlineDock", "inspectorDock", "problemsDock", "historyDock", "simulationDock"})
            QVERIFY2(!window.findChild<QDockWidget*>(QLatin1String(name))->isHidden(), name);
        QVERIFY(window.findChild<QDockWidget*>(QStringLiteral("helpDock"))->isHidden());
    }

    void f6VisitsThePanesAndReturns() {
        Session s;
        s.openContoso();
        QWidget* first = nullptr;
        std::set<QWidget*> seen;
        for (int i = 0; i < 12; ++i) {
            s.window.actions().get("view.nextPane")->trigger();
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus);
            if (!first)
                first = focus;
            else if (focus == first)
                break;
            QVERIFY2(seen.insert(focus).second, "the round does not lead back");
        }
        QCOMPARE(QApplication::focusWidget(), first);
        QVERIFY(seen.size() >= 4);
    }

    void largeDesignStaysFluid() {
        Session s;
        s.window.actions().get("file.new")->trigger();
        Transaction t = s.workspace.begin({"Fill", {}});
        HostGroup all;
        all.name = "All Hosts";
        const auto group = t.add(std::move(all));
        std::vector<Id<Vm>> vms;
        for (int h = 0; h < 1000; ++h) {
            Host host;
            host.name = "HV" + std::to_string(h);
            host.hostGroup = group;
            const auto id = t.add(std::move(host));
            for (int v = 0; v < 25; ++v) {
                Vm vm;
                vm.name = "VM" + std::to_string(h * 25 + v);
                vm.host = id;
                vms.push_back(t.add(std::move(vm)));
            }
        }
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        OutlineModel& model = *s.window.outline().model();
        // Of the processor, so that it says the same on a busy machine.
        std::clock_t start = std::clock();
        const auto seconds = [&start] { return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC; };
        QVERIFY(model.reveal(vms[12345]).isValid());
        QVERIFY2(seconds() < 0.5, qPrintable(QString::number(seconds())));
        // All machines in one branch, the worst case for edits.
        model.setOrder(OutlineOrder::ByKind);
        start = std::clock();
        QVERIFY(model.reveal(vms[777]).isValid());
        QVERIFY2(seconds() < 2, qPrintable(QString::number(seconds())));
        start = std::clock();
        Transaction rename = s.workspace.begin({"Rename", {}});
        QVERIFY(rename.setField(vms[777], "name", "AAA").has_value());
        QVERIFY(s.workspace.commit(std::move(rename)).has_value());
        QCOMPARE(model.indexOf(vms[777]).row(), 0);
        QVERIFY2(seconds() < 0.3, qPrintable(QString::number(seconds())));
    }

private:
    static bool comparesEqual(OutlineModel& a, const QModelIndex& x, OutlineModel& b, const QModelIndex& y) {
        // Only what the first model has looked into; the second one follows.
        if (a.canFetchMore(x))
            return true;
        if (b.canFetchMore(y))
            b.fetchMore(y);
        if (a.rowCount(x) != b.rowCount(y)) {
            qWarning() << a.data(x, Qt::DisplayRole) << a.rowCount(x) << b.rowCount(y);
            return false;
        }
        for (int row = 0; row < a.rowCount(x); ++row) {
            const QModelIndex left = a.index(row, 0, x);
            const QModelIndex right = b.index(row, 0, y);
            if (a.data(left, Qt::DisplayRole) != b.data(right, Qt::DisplayRole) ||
                a.data(left, OutlineModel::IdRole) != b.data(right, OutlineModel::IdRole)) {
                qWarning() << a.data(left, Qt::DisplayRole) << b.data(right, Qt::DisplayRole);
                return false;
            }
            if (!comparesEqual(a, left, b, right))
                return false;
        }
        return true;
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
