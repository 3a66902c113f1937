// SPDX-License-Identifier: GPL-3.0-or-later
// The table of objects, by real events.
#include "edit_session.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/panels/object_table.h"
#include "ui/panels/object_table_model.h"
#include "ui/shell/action_table.h"
#include "ui/shell/view_area.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

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

class TestObjectTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_object_table"); }
    void init() { forgetEarlierTests(); }

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

QTEST_MAIN(TestObjectTable)
#include "tst_object_table.moc"
