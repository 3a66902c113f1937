// SPDX-License-Identifier: GPL-3.0-or-later
// The field lists of all kinds: names are unique, every member is listed, texts read back to equal values.
#include "model/kind_operations.h"
#include "model/kinds.h"
#include "model/naming.h"
#include "model/transaction.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fd;

class TestFields : public QObject {
    Q_OBJECT
private slots:
    void kindNamesAreUnique();
    void fieldNamesAreUniqueAndWellFormed();
    void everyKindKnowsItsFields();
    void fieldsTakeText_data();
    void fieldsTakeText();
    void referencesNameTheirTarget();
    void freeNamesCountUp_data();
    void freeNamesCountUp();
};

void TestFields::kindNamesAreUnique() {
    QSet<QString> names;
    QSet<QString> singulars;
    for (const KindInfo& kind : allKinds()) {
        names.insert(QString::fromLatin1(kind.name));
        singulars.insert(QString::fromLatin1(kind.singular));
        QCOMPARE(findKind(kind.name), &kind);
    }
    QCOMPARE(names.size(), qsizetype(kKindCount));
    QCOMPARE(singulars.size(), qsizetype(kKindCount));
}

void TestFields::fieldNamesAreUniqueAndWellFormed() {
    const QRegularExpression form(QStringLiteral("^[a-z][A-Za-z0-9]*$"));
    for (const KindInfo& kind : allKinds()) {
        QSet<QString> names;
        for (const FieldInfo& field : kind.fields) {
            const QString name = QString::fromLatin1(field.name);
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            QVERIFY2(*field.label != '\0', qPrintable(name));
            names.insert(name);
        }
    }
}

void TestFields::everyKindKnowsItsFields() {
    // A record whose every field was changed differs from a default one; so no field is a copy of another.
    for (const KindInfo& kind : allKinds()) {
        const AnyRecord plain = kind.makeDefault();
        for (const FieldInfo& field : kind.fields) {
            QVERIFY(field.isDefault(plain.get()));
            if (field.type != FieldType::Text)
                continue;
            const auto changed = field.withText(plain.get(), "x");
            QVERIFY(changed);
            for (const FieldInfo& other : kind.fields)
                QCOMPARE(other.equal(plain.get(), changed->get()), &other != &field);
        }
    }
}

void TestFields::fieldsTakeText_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("boolean") << "host" << "isDedicatedGateway" << "yes" << "true";
    QTest::newRow("choice") << "host" << "osVersion" << "2012R2" << "2012R2";
    QTest::newRow("choice refused") << "host" << "osVersion" << "2003" << "refused";
    QTest::newRow("bandwidth") << "physicalNic" << "speed" << "2.5 Gbit/s" << "2500M";
    QTest::newRow("integer") << "vm" << "cpuCount" << "8" << "8";
    QTest::newRow("integer too large") << "vm" << "cpuCount" << "99999999999" << "refused";
    QTest::newRow("list") << "ipPool" << "dnsServers" << "10.0.0.1,  10.0.0.2" << "10.0.0.1, 10.0.0.2";
    QTest::newRow("list refused") << "ipPool" << "dnsServers" << "10.0.0.1, x" << "refused";
    QTest::newRow("reference") << "physicalNic" << "host" << "host-7" << "host-7";
    QTest::newRow("reference to another kind") << "physicalNic" << "host" << "vm-7" << "refused";
    QTest::newRow("any reference") << "placement" << "subject" << "vm-7" << "vm-7";
    QTest::newRow("references") << "networkSite" << "hostGroups" << "hostGroup-1, hostGroup-2" << "hostGroup-1, hostGroup-2";
    QTest::newRow("entered VLAN that is none") << "subnetVlan" << "vlan" << "4095" << "4095";
    QTest::newRow("optional blank") << "ipPool" << "start" << "" << "";
}

void TestFields::fieldsTakeText() {
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, text);
    const KindInfo* info = findKind(kind.toStdString());
    QVERIFY(info);
    const FieldInfo* f = info->field(field.toStdString());
    QVERIFY(f);
    const auto changed = f->withText(info->makeDefault().get(), text.toStdString());
    QTEST(changed ? QString::fromStdString(f->text(changed->get())) : QStringLiteral("refused"), "expected");
}

void TestFields::referencesNameTheirTarget() {
    const FieldInfo* host = findKind("physicalNic")->field("host");
    QCOMPARE(host->type, FieldType::Reference);
    QVERIFY(host->target == kindOf<Host>);
    QVERIFY(host->has(FieldFlags::Owner));
    const auto record = std::make_shared<PhysicalNic>();
    record->host = Id<Host>{3};
    std::vector<AnyId> targets;
    host->targets(record.get(), targets);
    QCOMPARE(targets.size(), size_t(1));
    QVERIFY(targets[0] == AnyId(Id<Host>{3}));
}

void TestFields::freeNamesCountUp_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("free") << "HV09" << "HV09";
    QTest::newRow("numbered") << "HV01" << "HV03";
    QTest::newRow("without number") << "Switch" << "Switch 2";
    QTest::newRow("growing") << "N9" << "N10";
}

void TestFields::freeNamesCountUp() {
    QFETCH(QString, wanted);
    Transaction transaction(Design{}, IdCounters{}, 1, {});
    for (const char* name : {"HV01", "HV02", "Switch", "N9"}) {
        Host host;
        host.name = name;
        transaction.add(host);
    }
    QTEST(QString::fromStdString(freeName(transaction.view(), kindOf<Host>, wanted.toStdString())), "expected");
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
