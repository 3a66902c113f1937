// SPDX-License-Identifier: GPL-3.0-or-later
// Selecting, copying, finding and undoing in the window, by real events.
#include "edit_session.h"
#include "exchange/file/fabric_file.h"
#include "ui/canvas/canvas_marks.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/shell/action_table.h"
#include "ui/shell/clipboard_data.h"
#include "ui/shell/duplicate_actions.h"
#include "ui/shell/edit_actions.h"
#include "ui/shell/find_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/view_area.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// Two hosts cabled to one switch.
struct Pair {
    AnyId first, second, device;
    explicit Pair(Session& s) {
        s.window.actions().get("file.new")->trigger();
        insertKind(s.window, kindOf<PhysicalSwitch>);
        device = s.workspace.selection().current();
        s.workspace.selection().clear();
        insertKind(s.window, kindOf<Host>);
        first = s.workspace.selection().current();
        s.workspace.selection().clear();
        insertKind(s.window, kindOf<Host>);
        second = s.workspace.selection().current();
        Transaction t = s.workspace.begin({"Cable", {}});
        for (const AnyId id : s.workspace.design().idsOf(kindOf<PhysicalNic>))
            t.edit(id.as<PhysicalNic>(), [&](PhysicalNic& nic) {
                nic.physicalSwitch = device.as<PhysicalSwitch>();
                nic.physicalPort = std::to_string(id.number);
            });
        if (!s.workspace.commit(std::move(t)))
            qFatal("not cabled");
        s.window.views().canvas()->setFocus();
    }
};

} // namespace

class TestEditing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_editing"); }
    void init() { forgetEarlierTests(); }

    void ux060_linkedHostsArePastedLinkedAndSelected() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set({p.first, p.device});
        s.key(Qt::Key_C, Qt::ControlModifier);
        const std::size_t before = steps(s);
        s.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(steps(s), before + 1);
        const auto& selected = s.workspace.selection().ids();
        QCOMPARE(selected.size(), 2U);
        QVERIFY(selected[0] != p.first && selected[0].is<Host>() && selected[1].is<PhysicalSwitch>());
        int linked = 0;
        for (const auto [id, nic] : s.workspace.design().table<PhysicalNic>())
            linked += AnyId(nic.host) == selected[0] && AnyId(nic.physicalSwitch) == selected[1] ? 1 : 0;
        QCOMPARE(linked, 2);
        QVERIFY(s.window.messages().text().contains(QStringLiteral("Pasted")));
        s.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(s.workspace.design().table<Host>().size(), 2U);
    }

    void ux060_theClipboardHoldsTextAndPictureToo() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set({p.first, p.second});
        s.window.actions().get("edit.copy")->trigger();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), shownName(s.workspace.design(), p.first) + u'\n' +
                                   shownName(s.workspace.design(), p.second));
        const QImage image = qvariant_cast<QImage>(data->imageData());
        QVERIFY(image.width() > 50 && image.height() > 50);
        QVERIFY(data->hasFormat(QString::fromUtf16(kFragmentMime)));
    }

    void ux060_pasteIntoAnotherWindow() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set({p.first, p.second});
        s.window.actions().get("edit.copy")->trigger();
        Session other;
        other.window.actions().get("file.new")->trigger();
        other.window.actions().get("edit.paste")->trigger();
        QCOMPARE(other.workspace.design().table<Host>().size(), 2U);
        QCOMPARE(other.workspace.design().table<PhysicalNic>().size(), 4U);
        // The switch is not there: four cables are lost, and the message leads to them.
        QVERIFY2(other.window.messages().text().contains(QStringLiteral("4 cables")),
                 qPrintable(other.window.messages().text()));
        other.find<QPushButton>("messageButton0")->click();
        QCOMPARE(other.workspace.selection().size(), 4U);
        QVERIFY(other.workspace.selection().current().is<PhysicalNic>());
    }

    void ux060_garbageChangesNothing_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("some words\tand more\n");
        QTest::newRow("half a fragment") << QByteArray("{\n\"fabric\":1,\n\"host\":[\n{\"id\":1,");
    }
    void ux060_garbageChangesNothing() {
        QFETCH(QByteArray, text);
        Session s;
        const Pair p(s);
        auto* data = new QMimeData;
        if (!text.isEmpty()) {
            data->setText(QString::fromUtf8(text));
            data->setData(QString::fromUtf16(kFragmentMime), text);
        }
        QApplication::clipboard()->setMimeData(data);
        const Design before = s.workspace.design();
        const std::size_t position = steps(s);
        s.workspace.selection().set(p.first);
        s.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(s.workspace.design() == before);
        QCOMPARE(steps(s), position);
        QCOMPARE(s.workspace.selection().current(), p.first);
        QVERIFY(!s.window.messages().text().isEmpty());
    }

    void cutAndPasteBringsBackWhatWasThere() {
        Session s;
        const Pair p(s);
        const std::string name = displayName(s.workspace.design(), p.first);
        s.workspace.selection().set(p.first);
        s.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(s.workspace.design().table<Host>().size(), 1U);
        QVERIFY(s.window.actions().get("edit.undo")->text().contains(QStringLiteral("Cut")));
        s.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(s.workspace.design().table<Host>().size(), 2U);
        const AnyId pasted = s.workspace.selection().current();
        QCOMPARE(displayName(s.workspace.design(), pasted), name);
        for (const auto [id, nic] : s.workspace.design().table<PhysicalNic>())
            QVERIFY(AnyId(nic.physicalSwitch) == p.device);
    }

    void textFieldsKeepTheirOwnClipboard() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set(p.first);
        auto* rack = s.find<QLineEdit>("field_rack");
        rack->setFocus();
        QTest::keyClicks(rack, QStringLiteral("abc"));
        rack->selectAll();
        const std::size_t hosts = s.workspace.design().table<Host>().size();
        s.window.actions().get("edit.copy")->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("abc"));
        s.window.actions().get("edit.cut")->trigger();
        QCOMPARE(s.workspace.design().table<Host>().size(), hosts);
        QVERIFY(rack->text().isEmpty());
    }

    void pasteHerePutsTheCopyWhereTheCanvasWasClicked() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set(p.first);
        s.window.actions().get("edit.copy")->trigger();
        CanvasView* canvas = s.window.views().canvas();
        canvas->zoomToActual();
        QTest::mouseClick(canvas->viewport(), Qt::RightButton, {}, QPoint(30, 40));
        s.window.actions().get("edit.pasteHere")->trigger();
        const AnyId copy = s.workspace.selection().current();
        QVERIFY(copy.is<Host>() && copy != p.first);
        bool isPlaced = false;
        for (const auto [id, placement] : s.workspace.design().table<Placement>())
            isPlaced = isPlaced || placement.subject == copy;
        QVERIFY(isPlaced);
    }

    void ux061_duplicateManyMakesTwentyHosts() {
        Session s;
        s.window.actions().get("file.new")->trigger();
        insertKind(s.window, kindOf<Host>);
        const AnyId host = s.workspace.selection().current();
        const std::size_t before = steps(s);
        QString preview;
        QString summary;
        whenDialogOpens([&](QWidget* dialog) {
            auto* count = dialog->findChild<QSpinBox*>(QStringLiteral("duplicateCount"));
            count->setValue(7);
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("duplicateName"));
            QCOMPARE(name->text(), QStringLiteral("HV{02..08}"));
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, QStringLiteral("HV{02..21}"));
            QCOMPARE(count->value(), 20);
            preview = dialog->findChild<QLabel*>(QStringLiteral("duplicatePreview"))->text();
            summary = dialog->findChild<QLabel*>(QStringLiteral("duplicateSummary"))->text();
            QTest::keyClick(name, Qt::Key_Return);
        });
        s.window.actions().get("edit.duplicateMany")->trigger();
        QCOMPARE(preview, QStringLiteral("HV02, HV03, HV04 … HV21"));
        QVERIFY2(summary.contains(QStringLiteral("20 hosts")) && summary.contains(QStringLiteral("40 ")),
                 qPrintable(summary));
        QCOMPARE(s.workspace.design().table<Host>().size(), 21U);
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), 42U);
        QCOMPARE(steps(s), before + 1);
        for (int number = 2; number <= 21; ++number)
            QVERIFY(
                s.object(QStringLiteral("host:HV%1").arg(number, 2, 10, QChar(u'0')).toUtf8().constData()));
        for (const auto [id, made] : s.workspace.design().table<Host>())
            QCOMPARE(s.workspace.relations().of(&PhysicalNic::host, id).size(), std::size_t{2});
        QCOMPARE(s.workspace.selection().size(), 20U);
        s.window.actions().get("edit.undo")->trigger();
        QCOMPARE(s.workspace.design().table<Host>().size(), 1U);
        QCOMPARE(s.workspace.selection().current(), host);
    }

    void manyAreInsertedInOneStep() {
        Session s;
        s.window.actions().get("file.new")->trigger();
        auto* actions = s.find<DuplicateActions>("duplicateActions");
        QString preview;
        whenDialogOpens([&](QWidget* dialog) {
            dialog->findChild<QSpinBox*>(QStringLiteral("duplicateCount"))->setValue(3);
            preview = dialog->findChild<QLabel*>(QStringLiteral("duplicatePreview"))->text();
            dialog->findChild<QPushButton*>(QStringLiteral("duplicateOk"))->click();
        });
        QVERIFY(actions->insertMany(kindOf<Host>, {}));
        QCOMPARE(preview, QStringLiteral("HV01, HV02, HV03"));
        QCOMPARE(s.workspace.design().table<Host>().size(), 3U);
        QCOMPARE(s.workspace.design().table<PhysicalNic>().size(), 6U);
        QCOMPARE(steps(s), std::size_t{1});
        whenDialogOpens([&](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
        QVERIFY(!actions->insertMany(kindOf<Host>, {}));
        QCOMPARE(s.workspace.design().table<Host>().size(), 3U);
    }

    void ux061_theDialogSaysWhatRunsShort() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set(p.first);
        QString warning;
        whenDialogOpens([&](QWidget* dialog) {
            dialog->findChild<QSpinBox*>(QStringLiteral("duplicateCount"))->setValue(30);
            warning = dialog->findChild<QLabel*>(QStringLiteral("duplicateWarnings"))->text();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        const std::size_t before = steps(s);
        s.window.actions().get("edit.duplicateMany")->trigger();
        QVERIFY2(warning.contains(QStringLiteral("44 free ports")) && warning.contains(QStringLiteral("60")),
                 qPrintable(warning));
        QCOMPARE(steps(s), before);
    }

    void theFindBarFindsMarksAndWalks() {
        Session s;
        s.openContoso();
        s.window.views().canvas()->setFocus();
        s.key(Qt::Key_F, Qt::ControlModifier);
        auto* query = s.find<QLineEdit>("findQuery");
        QVERIFY(query->isVisible() && query->hasFocus());
        QTest::keyClicks(query, QStringLiteral("kind:host"));
        auto* bar = s.find<FindBar>("findBar");
        QTRY_VERIFY(!bar->isSearching());
        const auto hosts = s.workspace.design().idsOf(kindOf<Host>);
        QVERIFY(bar->found() == hosts);
        QCOMPARE(s.window.views().canvas()->marks().found(), hosts.size());
        QVERIFY(s.find<QLabel>("findCount")->text().startsWith(QString::number(hosts.size())));
        s.key(Qt::Key_F3);
        QCOMPARE(s.workspace.selection().current(), hosts[0]);
        s.key(Qt::Key_F3);
        QCOMPARE(s.workspace.selection().current(), hosts[1]);
        s.key(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(s.workspace.selection().current(), hosts[0]);
        QTest::mouseClick(s.find<QToolButton>("findSelectAll"), Qt::LeftButton);
        QCOMPARE(s.workspace.selection().ids(), hosts);
        query->setFocus();
        query->selectAll();
        QTest::keyClicks(query, QStringLiteral("nonsense:1"));
        QVERIFY(s.find<QLabel>("findCount")->text().contains(QStringLiteral("nonsense")));
        QTest::keyClick(query, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QCOMPARE(s.window.views().canvas()->marks().found(), std::size_t{0});
    }

    void aLargeDesignIsSearchedBesideTheWindow() {
        Session s;
        s.window.actions().get("file.new")->trigger();
        Transaction t = s.workspace.begin({"Fill", {}});
        for (int i = 0; i < 5000; ++i) {
            Vm vm;
            vm.name = "Web" + std::to_string(i);
            t.add(vm);
        }
        QVERIFY(s.workspace.commit(std::move(t)).has_value());
        s.window.actions().get("edit.find")->trigger();
        auto* bar = s.find<FindBar>("findBar");
        bar->setQuery(QStringLiteral("web499"));
        QVERIFY(bar->isSearching());
        QTRY_COMPARE(bar->found().size(), std::size_t{11});
        // Results follow the design.
        s.workspace.erase({bar->found().front()});
        QTRY_VERIFY(!bar->isSearching());
        QCOMPARE(bar->found().size(), std::size_t{10});
    }

    void selectingBySiteKindConnectionAndInversion() {
        Session s;
        const Pair p(s);
        s.window.views().canvas()->setFocus();
        s.key(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(s.workspace.selection().contains(p.first) && s.workspace.selection().contains(p.device));
        s.workspace.selection().set(p.first);
        s.window.actions().get("edit.selectInvert")->trigger();
        QVERIFY(!s.workspace.selection().contains(p.first) && s.workspace.selection().contains(p.second));
        s.workspace.selection().set(p.first);
        s.window.actions().get("edit.selectKind")->trigger();
        QCOMPARE(s.workspace.selection().size(), 2U);
        s.workspace.selection().set(p.first);
        s.window.actions().get("edit.selectSite")->trigger();
        QVERIFY(s.workspace.selection().contains(p.second) && s.workspace.selection().contains(p.device));
        s.workspace.selection().set(firstOf(s.workspace.design(), kindOf<PhysicalNic>));
        s.window.actions().get("edit.selectConnected")->trigger();
        QVERIFY(s.workspace.selection().contains(p.first) && s.workspace.selection().contains(p.device));
    }

    void undoRestoresSelectionAndFlashes() {
        Session s;
        const Pair p(s);
        s.workspace.selection().set({p.first, p.second});
        s.window.actions().get("edit.delete")->trigger();
        QVERIFY(s.workspace.selection().empty());
        s.window.actions().get("edit.undo")->trigger();
        QCOMPARE(s.workspace.selection().ids(), (std::vector<AnyId>{p.first, p.second}));
        QVERIFY(s.window.views().canvas()->marks().isFlashing());
        QTRY_VERIFY(!s.window.views().canvas()->marks().isFlashing());
    }
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
