// SPDX-License-Identifier: GPL-3.0-or-later
// The published schema of the native file. After a change of the model, write it anew with
//     tst_fabric_schema --update
// and look at the difference before you commit it.
#include "exchange/file/fabric_file.h"
#include "exchange/file/schema.h"
#include "schema_checker.h"
#include "support/random_fabric.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace fd;
using namespace fd::exchange;

namespace {

const char* const kSchemaFile = FD_RESOURCES "/schema/fabric-1.schema.json";

std::string fileText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const std::string& line : lines)
        all += line + "\n";
    return all;
}

} // namespace

class TestFabricSchema : public QObject {
    Q_OBJECT

private slots:
    void publishedSchemaIsUpToDate() {
        QVERIFY2(fileText(QString::fromUtf8(kSchemaFile)) == fabricSchema(),
                 "The model has changed: run this test with --update, look at the difference, commit it.");
    }

    void sampleFits() {
        const auto schema = json::parse(fabricSchema());
        const auto sample = json::parse(fileText(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric")));
        QVERIFY(schema && sample);
        QCOMPARE(QString::fromStdString(joined(test::schemaFaults(*schema, *sample))), QString());
    }

    void unknownContentFits() {
        const auto schema = json::parse(fabricSchema());
        const auto file = json::parse(fileText(QStringLiteral(FD_TEST_DATA "/fixtures/files/unknown-content.fabric")));
        QVERIFY(schema && file);
        QCOMPARE(QString::fromStdString(joined(test::schemaFaults(*schema, *file))), QString());
    }

    void randomDesignsFit() {
        const auto schema = json::parse(fabricSchema());
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            const auto file = json::parse(writeFabric(test::randomDesign(200, seed)));
            QVERIFY(file);
            QCOMPARE(QString::fromStdString(joined(test::schemaFaults(*schema, *file))), QString());
        }
    }

    void wrongFilesDoNotFit_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("version") << "{\"fabric\":2}";
        QTest::newRow("no version") << "{}";
        QTest::newRow("kind") << "{\"fabric\":1,\"vm\":{}}";
        QTest::newRow("no id") << "{\"fabric\":1,\"vm\":[{}]}";
        QTest::newRow("id 0") << "{\"fabric\":1,\"vm\":[{\"id\":0}]}";
        QTest::newRow("number") << "{\"fabric\":1,\"vm\":[{\"id\":1,\"cpuCount\":\"2\"}]}";
        QTest::newRow("choice") << "{\"fabric\":1,\"vm\":[{\"id\":1,\"guestOs\":\"beos\"}]}";
        QTest::newRow("mac") << "{\"fabric\":1,\"virtualNic\":[{\"id\":1,\"mac\":\"00:11\"}]}";
        QTest::newRow("vlan") << "{\"fabric\":1,\"virtualNic\":[{\"id\":1,\"nativeVlan\":5000}]}";
        QTest::newRow("reference") << "{\"fabric\":1,\"layout\":{\"placement\":[{\"id\":1,\"subject\":\"7\"}]}}";
        QTest::newRow("last number") << "{\"fabric\":1,\"lastNumbers\":{\"vm\":\"7\"}}";
    }
    void wrongFilesDoNotFit() {
        QFETCH(QString, text);
        const auto file = json::parse(text.toStdString());
        QVERIFY(file);
        QVERIFY(!test::schemaFaults(*json::parse(fabricSchema()), *file).empty());
    }
};

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--update") == 0) {
        QFile file(QString::fromUtf8(kSchemaFile));
        const std::string schema = fabricSchema();
        const bool done = file.open(QIODevice::WriteOnly) && file.write(schema.data(), static_cast<qint64>(schema.size())) >= 0;
        std::printf("%s %s\n", done ? "wrote" : "could not write", kSchemaFile);
        return done ? 0 : 1;
    }
    QCoreApplication application(argc, argv);
    TestFabricSchema tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_fabric_schema.moc"
