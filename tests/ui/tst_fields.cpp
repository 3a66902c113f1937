// SPDX-License-Identifier: GPL-3.0-or-later
// Fields in inspector and table, and the command palette, by real events.
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/panels/object_table.h"
#include "ui/panels/object_table_model.h"
#include "ui/panels/outline_panel.h"
#include "ui/shell/action_table.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"
#include "window_session.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGraphicsScene>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

std::size_t steps(const Session& s) {
    return s.workspace.document().history().position();
}

AnyId rowWithVlan(const Design& design) {
    for (const auto entry : design.table<SubnetVlan>())
        if (!entry.record.vlan.isEmpty())
            return entry.id;
    return {};
}

/// Types into the palette and presses Enter.
void runFromPalette(Session& s, const QString& text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    whenDialogOpens([text, modifiers](QWidget* dialog) {
        auto* query = dialog->findChild<QLineEdit*>(QStringLiteral("commandQuery"));
        query->selectAll();
        QTest::keyClicks(query, text);
        QTest::keyClick(query, Qt::Key_Return, modifiers);
    });
    s.key(Qt::Key_K, Qt::ControlModifier);
    s.window.activateWindow(); // without a window manager nobody gives the focus back
    if (!QTest::qWaitForWindowActive(&s.window))
        qFatal("the window did not become active again");
}

/// Whether a text of the part or of what it holds holds this name.
bool shows(const diagram::Part& part, const std::string& name) {
    for (const diagram::Shape& shape : part.shapes)
        if (const auto* text = std::get_if<diagram::TextShape>(&shape);
            text && text->full.find(name) != std::string::npos)
            return true;
    return std::ranges::any_of(part.children, [&](const diagram::Part& child) { return shows(child, name); });
}

/// With the keys that somebody uses who sees nothing.
void chooseRow(ObjectTable& table, int row) {
    table.view()->setFocus();
    QTest::keyClick(table.view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table.view(), Qt::Key_Down);
    QTest::keyClick(table.view(), Qt::Key_Up);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(table.view(), Qt::Key_Down);
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_fields"); }
    void init() {
        QSettings().clear();
        QApplication::clipboard()->clear();
    }

    // --- inspector ---

    void ux050_speedOfTwentyFourNicsIsOneStep() {
        Session s;
        s.openContoso();
        auto nics = s.workspace.design().idsOf(kindOf<PhysicalNic>);
        QVERIFY(nics.size() >= 4);
        while (nics.size() < 24) {
            Transaction t = s.workspace.begin({"Add", {}});
            PhysicalNic nic = *t.view().get(nics.front().as<PhysicalNic>());
            nic.name += std::to_string(nics.size());
            nics.push_back(t.add(nic));
            QVERIFY(s.workspace.commit(std::move(t)).has_value());
        }
        nics.resize(24);
        Transaction t = s.workspace.begin({"Different speeds", {}});
        for (std::size_t i = 0; i < nics.size(); ++i)
            t.edit(nics[i].as<PhysicalNic>(), [&](PhysicalNic& nic) {
                nic.speed = Bandwidth::megabitsPerSecond(1000 + static_cast<int>(i));
            });
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        const Design before = s.workspace.design();
        const std::size_t position = steps(s);
        s.workspace.selection().set(nics);
        auto* speed = s.find<QLineEdit>("field_speed");
        QCOMPARE(speed->placeholderText(), QStringLiteral("Several values (24)"));
        QVERIFY(speed->font().italic());
        speed->setFocus();
        QTest::keyClicks(speed, QStringLiteral("25G"));
        QTest::keyClick(speed, Qt::Key_Return);
        for (const AnyId nic : nics)
            QCOMPARE(s.workspace.design().get(nic.as<PhysicalNic>())->speed,
                     Bandwidth::gigabitsPerSecond(25));
        QCOMPARE(steps(s), position + 1);
        const QString label = s.window.actions().get("edit.undo")->text();
        QVERIFY2(label.contains(QStringLiteral("Change Speed on 24")), qPrintable(label));
        s.window.actions().get("edit.undo")->trigger();
        QVERIFY(s.workspace.design() == before);
    }

    void ux051_vlan5000StaysOutOfTheModel() {
        Session s;
        s.openContoso();
        const AnyId row = rowWithVlan(s.workspace.design());
        s.workspace.selection().set(row);
        const Design before = s.workspace.design();
        auto* vlan = s.find<FieldLineEdit>("field_vlan");
        vlan->setFocus();
        vlan->selectAll();
        QTest::keyClicks(vlan, QStringLiteral("5"));
        QTest::keyClicks(vlan, QStringLiteral("000"));
        QVERIFY(vlan->isWrong());
        QCOMPARE(s.find<QLabel>("message_vlan")->text(),
                 QStringLiteral("VLAN must be between 1 and 4094 (0 means no VLAN here)"));
        QVERIFY(s.find<QLabel>("message_vlan")->isVisible());
        // What was right on the way is in the model, as one step; the wrong text is not.
        s.window.actions().get("edit.undo")->trigger();
        QVERIFY(s.workspace.design() == before);
        QTest::keyClick(vlan, Qt::Key_Escape);
        QVERIFY(!vlan->isWrong());
        vlan->selectAll();
        QTest::keyClicks(vlan, QStringLiteral("0"));
        QVERIFY(!vlan->isWrong());
        QVERIFY(s.workspace.design().get(row.as<SubnetVlan>())->vlan.isEmpty());
    }

    void ux052_escDropsARenameOnTheCanvas() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.show(host);
        CanvasView* canvas = s.window.views().canvas();
        canvas->setFocus();
        const QString before = shownName(s.workspace.design(), host);
        s.key(Qt::Key_F2);
        QVERIFY(canvas->nameEditor() && canvas->nameEditor()->hasFocus());
        QTest::keyClicks(canvas->nameEditor(), QStringLiteral("other"));
        QTest::keyClick(canvas->nameEditor(), Qt::Key_Escape);
        QCOMPARE(shownName(s.workspace.design(), host), before);
        QTRY_VERIFY(canvas->hasFocus());
        s.key(Qt::Key_F2);
        QTest::keyClicks(canvas->nameEditor(), QStringLiteral("Renamed"));
        QTest::keyClick(canvas->nameEditor(), Qt::Key_Return);
        QCOMPARE(shownName(s.workspace.design(), host), QStringLiteral("Renamed"));
        QVERIFY(s.window.actions().get("edit.undo")->text().contains(QStringLiteral("Renamed")));
    }

    void ux053_severalValuesAreItalicsWithTheirNumber() {
        Session s;
        s.openContoso();
        auto hosts = s.workspace.design().idsOf(kindOf<Host>);
        hosts.resize(2);
        Transaction t = s.workspace.begin({"Differ", {}});
        t.edit(hosts[0].as<Host>(), [](Host& h) {
            h.osVersion = OsVersion::Ws2016;
            h.availableForPlacement = false;
        });
        t.edit(hosts[1].as<Host>(), [](Host& h) {
            h.osVersion = OsVersion::Ws2022;
            h.availableForPlacement = true;
        });
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.workspace.selection().set(hosts);
        auto* version = s.find<QComboBox>("field_osVersion");
        QCOMPARE(version->currentText(), QStringLiteral("Several values (2)"));
        QVERIFY(version->font().italic());
        auto* box = s.find<QCheckBox>("field_availableForPlacement");
        QVERIFY(box->font().italic() && box->text().contains(QStringLiteral("2")));
        // A field that held a value before is in italics too.
        s.workspace.selection().set(hosts[0]);
        s.workspace.selection().set(hosts);
        QVERIFY(s.find<FieldLineEdit>("field_name")->font().italic());
        s.workspace.selection().set(hosts[0]);
        QVERIFY(!s.find<FieldLineEdit>("field_name")->font().italic());
        QVERIFY(!version->font().italic() && !box->font().italic());
    }

    void numbersTakeUnits_data() {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("10G") << QByteArray("physicalNic") << QByteArray("speed") << "10G"
                             << QByteArray("10G");
        QTest::newRow("2.5 Gbit/s") << QByteArray("physicalNic") << QByteArray("speed") << "2.5 Gbit/s"
                                    << QByteArray("2500M");
        QTest::newRow("750 MB/s") << QByteArray("physicalNic") << QByteArray("speed") << "750 MB/s"
                                  << QByteArray("6G");
        QTest::newRow("4 GiB") << QByteArray("vm") << QByteArray("memoryMib") << "4 GiB"
                               << QByteArray("4096");
        QTest::newRow("1.5 GiB") << QByteArray("vm") << QByteArray("memoryMib") << "1.5 GiB"
                                 << QByteArray("1536");
        QTest::newRow("VLANs") << QByteArray("physicalNic") << QByteArray("vlanTrunk") << "1-4094"
                               << QByteArray("1-4094");
        QTest::newRow("9000 bytes") << QByteArray("physicalNic") << QByteArray("mtu") << "9000 bytes"
                                    << QByteArray("9000");
    }
    void numbersTakeUnits() {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, field);
        QFETCH(QString, typed);
        QFETCH(QByteArray, stored);
        Session s;
        s.openContoso();
        const AnyId id = firstOf(s.workspace.design(), findKind(kind.toStdString())->kind);
        s.workspace.selection().set(id);
        auto* line = s.find<FieldLineEdit>(("field_" + field).constData());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QVERIFY(!line->isWrong());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(kindInfo(id.kind).field(field.toStdString())->text(s.workspace.design().record(id)),
                 stored.toStdString());
    }

    void hostBitsAreTakenAndTheNetworkOffered() {
        Session s;
        s.openContoso();
        const AnyId row = rowWithVlan(s.workspace.design());
        s.workspace.selection().set(row);
        auto* subnet = s.find<FieldLineEdit>("field_subnet");
        subnet->setFocus();
        subnet->selectAll();
        QTest::keyClicks(subnet, QStringLiteral("10.200.6.50/27"));
        QVERIFY(!subnet->isWrong());
        auto* hint = s.find<QLabel>("message_subnet");
        QVERIFY(hint->isVisible() && hint->text().contains(QStringLiteral("10.200.6.32/27")));
        emit hint->linkActivated(QStringLiteral("use"));
        QCOMPARE(toText(s.workspace.design().get(row.as<SubnetVlan>())->subnet),
                 std::string("10.200.6.32/27"));
        QCOMPARE(subnet->text(), QStringLiteral("10.200.6.32/27"));
    }

    void aPauseInTypingEndsTheStep() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        auto* rack = s.find<QLineEdit>("field_rack");
        rack->setFocus();
        rack->selectAll();
        const std::size_t before = steps(s);
        QTest::keyClicks(rack, QStringLiteral("abc"));
        QCOMPARE(steps(s), before + 1);
        QTest::qWait(2200);
        QTest::keyClicks(rack, QStringLiteral("def"));
        QCOMPARE(steps(s), before + 2);
    }

    void aProblemUnderlinesItsField() {
        Session s;
        s.openContoso();
        const auto hosts = s.workspace.design().idsOf(kindOf<Host>);
        Transaction t = s.workspace.begin({"Break", {}});
        QVERIFY(t.setField(hosts[1], "name", nameOfObject(s.workspace.design(), hosts[0])).has_value());
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.workspace.validation().waitForIdle();
        QVERIFY(!s.workspace.validation().findingsOf(hosts[0]).empty() ||
                !s.workspace.validation().findingsOf(hosts[1]).empty());
        const AnyId subject = s.workspace.validation().findingsOf(hosts[0]).empty() ? hosts[1] : hosts[0];
        s.workspace.selection().set(subject);
        auto* name = s.find<FieldLineEdit>("field_name");
        QVERIFY(name->mark() != Wave::None);
        QVERIFY(!s.find<QLabel>("message_name")->text().isEmpty());
        s.workspace.undo();
        s.workspace.validation().waitForIdle();
        s.workspace.selection().set(subject);
        QVERIFY(name->mark() == Wave::None);
    }

    void thePinKeepsTheObject() {
        Session s;
        s.openContoso();
        const auto hosts = s.workspace.design().idsOf(kindOf<Host>);
        s.workspace.selection().set(hosts[0]);
        s.find<QToolButton>("inspectorPin")->click();
        s.workspace.selection().set(hosts[1]);
        QCOMPARE(s.find<QLabel>("inspectorName")->text(), shownName(s.workspace.design(), hosts[0]));
        s.find<QToolButton>("inspectorPin")->click();
        QCOMPARE(s.find<QLabel>("inspectorName")->text(), shownName(s.workspace.design(), hosts[1]));
    }

    // --- command palette ---

    void ux080_thePaletteFitsAndGoes() {
        Session s;
        s.openContoso();
        CanvasView* canvas = s.window.views().canvas();
        canvas->setFocus();
        canvas->setZoom(4);
        runFromPalette(s, QStringLiteral("fit"));
        QVERIFY(canvas->zoom() < 1.5);
        canvas->setZoom(2);
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        runFromPalette(s, u'@' + shownName(s.workspace.design(), host).left(6));
        QCOMPARE(s.workspace.selection().current(), host);
        const QRectF seen = canvas->mapToScene(canvas->viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(canvas->model().rectOf(host).center()));
    }

    void ux093_thePaletteOpensFromATextField() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        s.workspace.selection().set(host);
        auto* rack = s.find<QLineEdit>("field_rack");
        rack->setFocus();
        rack->selectAll();
        QTest::keyClicks(rack, QStringLiteral("Rack 7"));
        bool isOpen = false;
        whenDialogOpens([&](QWidget* dialog) {
            isOpen = dialog->objectName() == QStringLiteral("commandPalette");
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        s.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(isOpen);
        QCOMPARE(rack->text(), QStringLiteral("Rack 7"));
        QCOMPARE(s.workspace.design().get(host.as<Host>())->rack, std::string("Rack 7"));
    }

    void lastUsedStandsFirstAndAltEnterShowsThePlace() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        runFromPalette(s, QStringLiteral(">select nothing"));
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        QString first;
        whenDialogOpens([&](QWidget* dialog) {
            auto* list = dialog->findChild<QListView*>(QStringLiteral("commandList"));
            first = list->model()->index(0, 0).data().toString();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        s.key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(first, QStringLiteral("Select nothing"));
        s.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<Host>));
        runFromPalette(s, QStringLiteral(">duplicate many"), Qt::AltModifier);
        QCOMPARE(s.window.messages().text(), QStringLiteral("Edit › Duplicate many"));
        QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu && menu->objectName() == QStringLiteral("menu_edit"));
        menu->close();
    }

    void germanFindsTheEnglishWordsToo() {
        applyLanguage(QStringLiteral("de"));
        {
            Session s;
            s.openContoso();
            CanvasView* canvas = s.window.views().canvas();
            canvas->setZoom(4);
            runFromPalette(s, QStringLiteral(">fit all"));
            QVERIFY(canvas->zoom() < 1.5);
        }
        applyLanguage(QStringLiteral("en"));
    }

    // --- table ---

    void ux020_aRenameInTheTableShowsEverywhere() {
        Session s;
        s.openContoso();
        const AnyId host = firstOf(s.workspace.design(), kindOf<Host>);
        const std::string before = displayName(s.workspace.design(), host);
        s.workspace.selection().set(host);
        // Both pictures have been seen with the old name.
        s.window.actions().get("view.host")->trigger();
        QVERIFY(s.window.views().shownHost() == host.as<Host>());
        s.window.actions().get("view.table")->trigger();
        ObjectTable* table = s.window.views().table();
        table->showKind(kindOf<Host>);
        s.key(Qt::Key_F2);
        auto* editor = table->view()->findChild<QLineEdit*>(QStringLiteral("tableCellEditor"));
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("Zeta"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shownName(s.workspace.design(), host), QStringLiteral("Zeta"));
        // In the same moment, without anything else being done.
        QCOMPARE(s.find<QLabel>("inspectorName")->text(), QStringLiteral("Zeta"));
        QCOMPARE(s.find<FieldLineEdit>("field_name")->text(), QStringLiteral("Zeta"));
        auto* tree = s.find<QTreeView>("outlineTree");
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("Zeta"));
        for (const char* view : {"view.physical", "view.host", "view.tenant"}) {
            s.window.actions().get(view)->trigger();
            bool hasNew = false;
            bool hasOld = false;
            for (const QGraphicsItem* item : s.window.views().canvas()->scene()->items())
                if (const auto* drawn = dynamic_cast<const DiagramItem*>(item)) {
                    hasNew = hasNew || shows(drawn->part(), "Zeta");
                    hasOld = hasOld || shows(drawn->part(), before);
                }
            QVERIFY2(!hasOld, view);
            QVERIFY2(hasNew || std::string_view(view) == "view.tenant", view);
        }
    }

    void f2EditsTheCellThatHasTheKeyboard() {
        Session s;
        s.openContoso();
        s.window.actions().get("view.table")->trigger();
        ObjectTable* table = s.window.views().table();
        table->showKind(kindOf<SubnetVlan>);
        // Esc in the search gives the keyboard back to the table.
        s.key(Qt::Key_F, Qt::ControlModifier);
        s.key(Qt::Key_Escape);
        QVERIFY(table->view()->hasFocus());
        const QModelIndex cell = table->model()->index(1, table->model()->columnOf("vlan"));
        table->view()->setCurrentIndex(cell);
        s.key(Qt::Key_F2);
        auto* editor = table->view()->findChild<QLineEdit*>(QStringLiteral("tableCellEditor"));
        QVERIFY(editor);
        QCOMPARE(editor->text(), cell.data().toString());
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("777"));
        const AnyId row = table->model()->idAt(1);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(toText(s.workspace.design().get(row.as<SubnetVlan>())->vlan), std::string("777"));
    }

    void ux062_pastedRowsAreShownBeforeAnythingIsMade() {
        Session s;
        s.openContoso();
        s.window.actions().get("view.table")->trigger();
        s.window.views().table()->showKind(kindOf<Host>);
        QApplication::clipboard()->setText(
            QStringLiteral("Name\tRack\tWindows Server version\nNew1\tA1\tWindows Server "
                           "2019\nNew2\tA2\tnonsense\nNew3\tA3\t\n"));
        const std::size_t hosts = s.workspace.design().table<Host>().size();
        const std::size_t before = steps(s);
        int rows = 0;
        QString summary;
        std::size_t whileOpen = 0;
        whenDialogOpens([&](QWidget* dialog) {
            rows = dialog->findChild<QTableWidget*>(QStringLiteral("pasteRowsTable"))->rowCount();
            summary = dialog->findChild<QLabel*>(QStringLiteral("pasteRowsSummary"))->text();
            whileOpen = s.workspace.design().table<Host>().size();
            dialog->findChild<QPushButton*>(QStringLiteral("pasteRowsOk"))->click();
        });
        s.window.actions().get("edit.paste")->trigger();
        QCOMPARE(rows, 3);
        QCOMPARE(whileOpen, hosts);
        QVERIFY2(summary.contains(QStringLiteral("3 hosts")), qPrintable(summary));
        QCOMPARE(s.workspace.design().table<Host>().size(), hosts + 3);
        QCOMPARE(steps(s), before + 1);
        const AnyId made = s.object("host:New1");
        QVERIFY(made);
        QCOMPARE(s.workspace.design().get(made.as<Host>())->rack, std::string("A1"));
        QCOMPARE(s.workspace.selection().size(), 3U);
    }

    void ux062_aCancelledPasteMakesNothing() {
        Session s;
        s.openContoso();
        s.window.actions().get("view.table")->trigger();
        QApplication::clipboard()->setText(QStringLiteral("a\tb\nc\td\n"));
        const Design before = s.workspace.design();
        whenDialogOpens([&](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        s.window.actions().get("edit.paste")->trigger();
        QVERIFY(s.workspace.design() == before);
    }

    void theTableGroupsFiltersAndChecks() {
        Session s;
        s.openContoso();
        s.window.actions().get("view.table")->trigger();
        ObjectTable* table = s.window.views().table();
        table->showKind(kindOf<Host>);
        ObjectTableModel* model = table->model();
        const int hosts = model->rowCount();
        const int group = model->columnOf("hostGroup");
        auto* groups = s.find<QComboBox>("tableGroups");
        groups->setCurrentIndex(groups->findData(group));
        emit groups->activated(groups->currentIndex());
        QVERIFY(model->rowCount() > hosts);
        QVERIFY(model->isHeading(0));
        QVERIFY(model->index(0, 0).data().toString().contains(QStringLiteral("Host group")));
        QCOMPARE(table->view()->columnSpan(0, 0), model->columnCount());
        QCOMPARE(model->objectCount(), static_cast<std::size_t>(hosts));
        model->setGroupColumn(-1);
        auto* filter = s.find<QLineEdit>("tableFilter");
        filter->setFocus();
        const AnyId first = model->idAt(0);
        QTest::keyClicks(filter, shownName(s.workspace.design(), first));
        QVERIFY(model->rowCount() >= 1 && model->rowCount() < hosts);
        filter->clear();
        // A wrong entry is refused while it is typed and never reaches the model.
        table->showKind(kindOf<SubnetVlan>);
        const int column = model->columnOf("vlan");
        table->view()->setCurrentIndex(model->index(0, column));
        table->view()->setFocus();
        table->view()->edit(model->index(0, column));
        auto* editor = table->view()->findChild<FieldLineEdit*>(QStringLiteral("tableCellEditor"));
        QVERIFY(editor);
        const Design before = s.workspace.design();
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("5000"));
        QVERIFY(editor->isWrong());
        QVERIFY(s.find<QLabel>("tableReason")->text().contains(QStringLiteral("4094")));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isWrong());
        QCOMPARE(table->view()->findChild<FieldLineEdit*>(QStringLiteral("tableCellEditor")), editor);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(s.workspace.design() == before);
    }

    void ux233_theStoryWithTheTableAlone() {
        Session s;
        s.key(Qt::Key_N, Qt::ControlModifier);
        s.key(Qt::Key_5, Qt::ControlModifier);
        for (int i = 0; i < 2; ++i) {
            runFromPalette(s, QStringLiteral(">insert host"));
            s.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        }
        runFromPalette(s, QStringLiteral(">insert physical switch"));
        QCOMPARE(s.workspace.design().table<Host>().size(), 2U);
        QCOMPARE(s.workspace.design().table<PhysicalSwitch>().size(), 1U);
        ObjectTable* table = s.window.views().table();
        QVERIFY(table);
        table->showKind(kindOf<PhysicalNic>);
        for (int row = 0; row < 4; ++row) {
            chooseRow(*table, row);
            whenDialogOpens([](QWidget* dialog) {
                auto* query = dialog->findChild<QLineEdit*>(QStringLiteral("commandQuery"));
                QTest::keyClicks(query, QStringLiteral("tor"));
                QTest::keyClick(query, Qt::Key_Return);
            });
            s.key(Qt::Key_L, Qt::ControlModifier);
            s.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&s.window));
            table->showKind(kindOf<PhysicalNic>);
        }
        for (const auto [id, nic] : s.workspace.design().table<PhysicalNic>())
            QVERIFY2(nic.physicalSwitch, (nic.name + " " + std::to_string(id.number)).c_str());
        s.workspace.validation().waitForIdle();
        // Copy, duplicate, delete.
        chooseRow(*table, 0);
        s.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), 5U);
        table->view()->setFocus();
        s.key(Qt::Key_Delete);
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), 4U);
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
