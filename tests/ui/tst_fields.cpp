// SPDX-License-Identifier: GPL-3.0-or-later
// Fields in the inspector and on the canvas, by real events.
#include "edit_session.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/field_line_edit.h"
#include "ui/shell/action_table.h"
#include "ui/shell/view_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

AnyId rowWithVlan(const Design& design) {
    for (const auto entry : design.table<SubnetVlan>())
        if (!entry.record.vlan.isEmpty())
            return entry.id;
    return {};
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startTests("tst_fields"); }
    void init() { forgetEarlierTests(); }

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
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
