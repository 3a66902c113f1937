// SPDX-License-Identifier: GPL-3.0-or-later
// The native file: its exact form, round trips, what is kept, migrations, salvage.

// Records are made by naming the fields that matter; the others have their defaults.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

#include "exchange/file/fabric_file.h"
#include "model/document.h"
#include "support/random_fabric.h"

#include <QFile>
#include <QTest>

using namespace fd;
using namespace fd::exchange;

namespace {

std::string fileText(const char* path) {
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", path);
    return file.readAll().toStdString();
}

QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

/// Two hosts, a machine on one, and where they lie.
Design smallDesign() {
    Document document;
    Transaction t = document.begin({});
    const auto group = t.add(HostGroup{.name = "All \"Hosts\""});
    const auto first = t.add(Host{.name = "HV-01", .hostGroup = group, .logicalProcessors = 32});
    t.add(Host{.name = "HV-02", .hostGroup = group});
    const auto vm = t.add(Vm{.name = "web-01", .host = first});
    t.add(VirtualNic{.name = "Adapter",
                     .vm = vm,
                     .ipv4Address = *IpAddress::parse("10.0.0.5"),
                     .mac = *MacAddress::parse("00:1D:D8:B7:1C:11"),
                     .vlan = Entered<VlanId>::of("120"),
                     .trunkVlans = *VlanSet::parse("10,20-22")});
    t.add(VirtualNic{.name = "Wrong", .vm = vm, .vlan = Entered<VlanId>::of("9999")});
    t.add(Placement{.subject = first, .x = 40, .y = -60});
    if (!document.commit(std::move(t)))
        qFatal("the small design cannot be made");
    return document.design();
}

const char* const kSmallText = "{\n"
                               "\"fabric\":1,\n"
                               "\"product\":\"Fabric Designer\",\n"
                               "\"hostGroup\":[\n"
                               "{\"id\":1,\"name\":\"All \\\"Hosts\\\"\"}\n"
                               "],\n"
                               "\"host\":[\n"
                               "{\"id\":1,\"name\":\"HV-01\",\"hostGroup\":1,\"logicalProcessors\":32},\n"
                               "{\"id\":2,\"name\":\"HV-02\",\"hostGroup\":1}\n"
                               "],\n"
                               "\"vm\":[\n"
                               "{\"id\":1,\"name\":\"web-01\",\"host\":1}\n"
                               "],\n"
                               "\"virtualNic\":[\n"
                               "{\"id\":1,\"name\":\"Adapter\",\"vm\":1,\"ipv4Address\":\"10.0.0.5\",\"mac\":\"00:1D:D8:B7:1C:11\","
                               "\"vlan\":120,\"trunkVlans\":\"10,20-22\"},\n"
                               "{\"id\":2,\"name\":\"Wrong\",\"vm\":1,\"vlan\":\"9999\"}\n"
                               "],\n"
                               "\"layout\":{\n"
                               "\"placement\":[\n"
                               "{\"id\":1,\"subject\":\"host-1\",\"x\":40,\"y\":-60}\n"
                               "]\n"
                               "}\n"
                               "}\n";

} // namespace

class TestFabricFile : public QObject {
    Q_OBJECT

private slots:
    void exactForm() {
        const Design design = smallDesign();
        QCOMPARE(shown(writeFabric(design)), QString::fromUtf8(kSmallText));
        const auto read = readFabric(kSmallText);
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QVERIFY(read->design == design);
        QVERIFY(!read->isReadOnly);
        QVERIFY(read->notes.empty());
    }

    void emptyDesign() {
        QCOMPARE(shown(writeFabric({})), QStringLiteral("{\n\"fabric\":1,\n\"product\":\"Fabric Designer\"\n}\n"));
        QVERIFY(readFabric("{\"fabric\":1}")->design == Design());
    }

    void otherSpellingsOfTheSameFile() {
        // Members in any order, blanks and line ends anywhere, escapes, a byte order mark.
        const auto read = readFabric("\xEF\xBB\xBF{ \"fabric\" : 1,\r\n \"vm\":[{\"host\":1, \"name\":\"w\\u0065b-01\",\r\n\"id\":1}],"
                                     "\"host\":[{\"name\":\"HV-01\",\"id\":1,\"hostGroup\":null}]}");
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QCOMPARE(shown(read->design.get(Id<Vm>{1})->name), QStringLiteral("web-01"));
        QVERIFY(read->design.get(Id<Vm>{1})->host == Id<Host>{1});
    }

    void randomDesignsSurviveTheFile() {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const Design design = test::randomDesign(250, seed);
            const std::string text = writeFabric(design);
            const auto read = readFabric(text);
            QVERIFY2(read, read ? "" : (std::to_string(seed) + ": " + describe(read.error())).c_str());
            QVERIFY2(read->design == design, std::to_string(seed).c_str());
            QVERIFY(read->counters == countersFor(design));
            QVERIFY2(writeFabric(read->design, read->counters) == text, std::to_string(seed).c_str());
        }
    }

    void everyFieldOfEveryKindSurvives() {
        // Each kind with many random records, so that each field has been off its default.
        SplitMix64 random(11);
        for (const KindInfo& kind : allKinds()) {
            Document document;
            Transaction t = document.begin({});
            for (int i = 0; i < 40; ++i)
                t.addAny(kind.kind, test::randomRecord(t.view(), kind.kind, random));
            const std::string text = writeFabric(t.view());
            const auto read = readFabric(text);
            QVERIFY2(read, read ? "" : describe(read.error()).c_str());
            QVERIFY2(read->design == t.view(), kind.name);
            for (const FieldInfo& field : kind.fields) {
                if (field.isReference())
                    continue;
                bool differs = false;
                for (const AnyId id : t.view().idsOf(kind.kind))
                    differs = differs || !field.isDefault(t.view().record(id));
                QVERIFY2(!differs || text.find(std::string("\"") + field.name + "\":") != std::string::npos, field.name);
            }
        }
    }

    void noFieldIsCalledId() {
        for (const KindInfo& kind : allKinds())
            for (const FieldInfo& field : kind.fields)
                QVERIFY2(std::string_view(field.name) != "id", kind.name);
    }

    void sampleKeepsItsBytes() {
        const std::string text = fileText(FD_RESOURCES "/samples/contoso.fabric");
        const auto read = readFabric(text);
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QVERIFY(read->design.size() > 100);
        QVERIFY(writeFabric(read->design, read->counters) == text);
    }

    void numbersAreNeverGivenOutAgain() {
        Document document(smallDesign());
        Transaction t = document.begin({});
        for (int i = 0; i < 5; ++i)
            t.add(Tenant{.name = "goes"});
        QVERIFY(document.commit(std::move(t)));
        Transaction removal = document.begin({});
        for (std::uint32_t i = 1; i <= 5; ++i)
            removal.erase(Id<Tenant>{i});
        QVERIFY(document.commit(std::move(removal)));
        const std::string text = writeFabric(document.design(), document.counters());
        QVERIFY(text.find("\"lastNumbers\":{\"tenant\":5},") != std::string::npos);
        const auto read = readFabric(text);
        QVERIFY(read);
        Document again(read->design, read->counters);
        Transaction u = again.begin({});
        QCOMPARE(u.add(Tenant{.name = "new"}).number, 6U);
        QCOMPARE(shown(writeFabric(read->design, read->counters)), shown(text));
    }

    void movingACardChangesOnlyTheLayout() {
        Document document(smallDesign());
        const std::string before = writeFabric(document.design(), document.counters());
        Transaction t = document.begin({});
        t.edit(Id<Placement>{1}, [](Placement& placement) { placement.x += 10; });
        QVERIFY(document.commit(std::move(t)));
        const std::string after = writeFabric(document.design(), document.counters());
        QVERIFY(before != after);
        const std::size_t layout = before.find("\"layout\"");
        QVERIFY(before.substr(0, layout) == after.substr(0, layout));
    }

    void unknownContentIsKept() {
        const std::string text = fileText(FD_TEST_DATA "/fixtures/files/unknown-content.fabric");
        const auto read = readFabric(text);
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QCOMPARE(shown(writeFabric(read->design, read->counters)), shown(text));
        // Also after an edit, and gone with its object.
        Document document(read->design, read->counters);
        Transaction t = document.begin({});
        t.edit(Id<Vm>{4}, [](Vm& vm) { vm.cpuCount = 8; });
        t.edit(Id<Placement>{1}, [](Placement& placement) { placement.subject = Id<Host>{2}; });
        QVERIFY(document.commit(std::move(t)));
        const std::string edited = writeFabric(document.design(), document.counters());
        QVERIFY(edited.find("{\"id\":4,\"name\":\"web-01\",\"host\":2,\"cpuCount\":8,\"note\":\"\\u00e4\"}") != std::string::npos);
        QVERIFY(edited.find("{\"id\":1,\"subject\":\"host-2\",\"x\":40}") != std::string::npos);
        QVERIFY(readFabric(edited));
        Transaction u = document.begin({});
        u.erase(Id<Vm>{4});
        QVERIFY(document.commit(std::move(u)));
        QVERIFY(writeFabric(document.design(), document.counters()).find("\"note\"") == std::string::npos);
    }

    void unknownFieldsStayOnOneLine() {
        const auto read = readFabric("{\"fabric\":1,\"host\":[{\"id\":1,\"x1\":[1,\n 2.50]}]}");
        QVERIFY(read);
        QVERIFY(writeFabric(read->design).find("{\"id\":1,\"x1\":[1,2.50]}") != std::string::npos);
    }

    void newerFilesOpenReadOnly() {
        const auto read = readFabric("{\"fabric\":7,\"host\":[{\"id\":1,\"name\":\"HV-01\",\"osVersion\":\"2040\",\"rack\":{\"row\":1}}],"
                                     "\"warp\":[1]}");
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QVERIFY(read->isReadOnly);
        QCOMPARE(read->version, 7);
        QCOMPARE(read->notes.size(), size_t{2});
        QVERIFY(read->notes[0].code == "fabric.newer");
        QVERIFY(read->notes[1].code == "fabric.newer-fields");
        QCOMPARE(shown(read->design.get(Id<Host>{1})->name), QStringLiteral("HV-01"));
        QVERIFY(read->design.get(Id<Host>{1})->osVersion == Host{}.osVersion);
    }

    void olderFormatIsMigrated() {
        const std::string before = fileText(FD_TEST_DATA "/fixtures/files/format-0.fabric");
        const std::string after = fileText(FD_TEST_DATA "/fixtures/files/format-0.migrated.fabric");
        const auto read = readFabric(before);
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QCOMPARE(read->version, 0);
        QVERIFY(!read->isReadOnly);
        QCOMPARE(read->notes.size(), size_t{1});
        QVERIFY(read->notes[0].code == "fabric.migrated");
        QCOMPARE(shown(writeFabric(read->design, read->counters)), shown(after));
    }

    void malformedOlderFormatIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("list") << "{\"fabric\":0,\"host\":[]}" << "migration.unreadable";
        QTest::newRow("object") << "{\"fabric\":0,\"host\":{\"1\":5}}" << "migration.unreadable";
        QTest::newRow("number") << "{\"fabric\":0,\"host\":{\"one\":{}}}" << "migration.unreadable";
        QTest::newRow("twice") << "{\"fabric\":0,\"host\":{\"1\":{},\"01\":{}}}" << "fabric.duplicate-id";
        QTest::newRow("dangling") << "{\"fabric\":0,\"vm\":{\"1\":{\"host\":3}}}" << "fabric.dangling-reference";
        QTest::newRow("syntax") << "{\"fabric\":0,\"vm\":{\"1\":{\"host\":3}}" << "json.end";
    }
    void malformedOlderFormatIsRefused() {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto read = readFabric(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(shown(read.error().code), code);
    }

    void referencesThatLeadNowhereAreNotWritten() {
        Document document(smallDesign());
        Transaction t = document.begin({});
        t.erase(Id<Host>{1});
        QVERIFY(document.commit(std::move(t)));
        const auto read = readFabric(writeFabric(document.design(), document.counters()));
        QVERIFY2(read, read ? "" : describe(read.error()).c_str());
        QVERIFY(!read->design.get(Id<Vm>{1})->host);
    }

    void textThatIsNoUtf8DoesNotSpoilTheFile() {
        Document document;
        Transaction t = document.begin({});
        t.add(Tenant{.name = "bad \xFF\xC3 bytes"});
        QVERIFY(document.commit(std::move(t)));
        const auto read = readFabric(writeFabric(document.design()));
        QVERIFY(read);
        QCOMPARE(shown(read->design.get(Id<Tenant>{1})->name), QStringLiteral("bad \uFFFD\uFFFD bytes"));
    }

    void salvageOfASoundFileLosesNothing() {
        for (const char* path : {FD_RESOURCES "/samples/contoso.fabric", FD_TEST_DATA "/fixtures/files/unknown-content.fabric"}) {
            const std::string text = fileText(path);
            const auto read = salvageFabric(text);
            QVERIFY(read);
            QVERIFY2(read->notes.empty(), read->notes.empty() ? "" : describe(read->notes[0]).c_str());
            QCOMPARE(shown(writeFabric(read->design, read->counters)), shown(text));
        }
    }

    void salvageOfATruncatedFile() {
        const std::string text(kSmallText);
        const std::size_t cut = text.find("\"Adapter\"");
        const auto read = salvageFabric(text.substr(0, cut), {.file = "small.fabric"});
        QVERIFY(read);
        QVERIFY(read->design.get(Id<Vm>{1}));
        QCOMPARE(read->design.table<VirtualNic>().size(), size_t{0});
        QCOMPARE(read->notes.size(), size_t{2});
        QCOMPARE(read->notes[0].place.line, 15);
        QVERIFY(read->notes[1].code == "fabric.cut-off");
    }

    void salvageOfADamagedFile() {
        std::string text(kSmallText);
        text.replace(text.find("{\"id\":1,\"name\":\"HV-01\""), 5, "{\"i#:");
        text.replace(text.find("\"web-01\""), 8, "\"w\xFF-01\"");
        const auto read = salvageFabric(text);
        QVERIFY(read);
        QVERIFY(!read->design.get(Id<Host>{1}));
        QVERIFY(read->design.get(Id<Host>{2}));
        QVERIFY(!read->design.get(Id<Vm>{1}));
        QVERIFY(read->design.get(Id<VirtualNic>{1}));
        QVERIFY(!read->design.get(Id<VirtualNic>{1})->vm);
        std::vector<std::string> codes;
        for (const Error& note : read->notes)
            codes.push_back(note.code + ":" + std::to_string(note.place.line));
        const std::vector<std::string> expected{"json.syntax:8", "json.utf8:12", "fabric.dangling-reference:0",
                                                "fabric.dangling-reference:0", "fabric.dangling-reference:0"};
        QVERIFY(codes == expected);
        QVERIFY(readFabric(writeFabric(read->design, read->counters)));
    }

    void salvageOfNothing() {
        QVERIFY(!salvageFabric(""));
        QVERIFY(!salvageFabric("no design at all\n"));
        QVERIFY(salvageFabric("{\"fabric\":3,\n\"host\":[\n{\"id\":1}\n]\n}\n").error().code == "fabric.salvage-version");
    }
};

QTEST_GUILESS_MAIN(TestFabricFile)
#include "tst_fabric_file.moc"
