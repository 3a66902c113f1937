// SPDX-License-Identifier: GPL-3.0-or-later
// The headless program from outside: results on standard output, messages on standard error, exit statuses.
// Command lines are lists of plain words.
#undef QT_NO_CAST_FROM_ASCII
#include "../exchange/schema_checker.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

Outcome run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(QStringLiteral(FD_CLI), arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString sample(const char* name) {
    return QStringLiteral(FD_RESOURCES "/samples/") + QLatin1String(name);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QByteArray& bytes) {
    return QJsonDocument::fromJson(bytes).object();
}

/// A copy of Contoso with one text replaced.
QByteArray contosoWith(const char* from, const char* to) {
    QByteArray bytes = contentOf(sample("contoso.fabric"));
    return bytes.contains(from) ? bytes.replace(from, to) : QByteArray();
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT
private slots:
    void exitStatuses_data();
    void exitStatuses();
    void everyCommandExplainsItself();
    void contosoHasNoFindings();
    void findingsMakeTheAnswerNo();
    void findingFormatsAreWellFormed();
    void hostileFilesAreNamed_data();
    void hostileFilesAreNamed();
    void newMakesSamples();
    void convertKeepsEveryByte();
    void generateIsValidAndRepeatable();
    void outputIsWholeOrNothing();
    void simulateIsRepeatable();
    void picturesAndReportAreWritten();
    void reachAnswersWithReasons();
    void jsonKeepsToItsSchema_data();
    void jsonKeepsToItsSchema();
};

void TestCli::exitStatuses_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QStringList& arguments, int status) {
        QTest::newRow(name) << arguments << status;
    };
    row("nothing", {}, 2);
    row("help", {"--help"}, 0);
    row("version", {"--version"}, 0);
    row("unknown command", {"frobnicate"}, 2);
    row("unknown option", {"validate", "--frobnicate", "x"}, 2);
    row("too few words", {"validate"}, 2);
    row("too many words", {"explain", "a", "b"}, 2);
    row("missing file", {"validate", "/no/such/file.fabric"}, 3);
    row("a folder", {"validate", "/"}, 3);
    row("clean design", {"validate", sample("contoso.fabric")}, 0);
    row("unknown rule", {"explain", "no-such-rule"}, 2);
    row("unknown sample", {"new", "--sample", "nope"}, 2);
    row("unknown scenario", {"simulate", sample("contoso.fabric"), "--scenario", "nope"}, 2);
    row("bad format", {"validate", sample("contoso.fabric"), "--format", "xls"}, 2);
    row("bad number", {"generate", "--hosts", "many"}, 2);
    row("number out of range", {"generate", "--hosts", "0"}, 2);
    row("unwritable folder", {"new", "-o", "/no/such/folder/x.fabric"}, 5);
    row("reach without ends", {"reach", sample("contoso.fabric")}, 2);
    row("reach with an unknown end", {"reach", sample("contoso.fabric"), "--from", "x", "--to", "y"}, 2);
    row("diagram of an unknown view", {"diagram", sample("contoso.fabric"), "--view", "cubist"}, 2);
    row("diagram with an unknown suffix", {"diagram", sample("contoso.fabric"), "-o", "x.bmp"}, 2);
}

void TestCli::exitStatuses() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QTEST(outcome.status, "status");
    if (outcome.status >= 2)
        QVERIFY2(!outcome.error.isEmpty() || !outcome.out.isEmpty(), "a failure without a word");
}

void TestCli::everyCommandExplainsItself() {
    const QList<QByteArray> lines = run({"--help"}).out.split('\n');
    int commands = 0;
    for (const QByteArray& line : lines) {
        if (!line.startsWith("  "))
            continue;
        const QString name = QString::fromUtf8(line.trimmed().split(' ').first());
        const Outcome help = run({name, "--help"});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains("Example:"), qPrintable(name));
        ++commands;
    }
    QVERIFY(commands >= 12);
}

void TestCli::contosoHasNoFindings() {
    for (const char* name : {"contoso.fabric", "dedicated-nics.fabric", "empty.fabric"}) {
        const Outcome outcome = run({"validate", "--format", "json", "--fail-on", "advice", sample(name)});
        const QJsonObject file = json(outcome.out)["files"].toArray()[0].toObject();
        QVERIFY2(file["findings"].toArray().isEmpty(), outcome.out.constData());
        QCOMPARE(outcome.status, 0);
    }
}

void TestCli::findingsMakeTheAnswerNo() {
    const QByteArray broken = contosoWith("\"start\":\"10.10.40.200\"", "\"start\":\"10.10.40.190\"");
    QVERIFY(!broken.isEmpty());
    const Outcome outcome = run({"validate", "-", "--format", "json"}, broken);
    QCOMPARE(outcome.status, 1);
    const QJsonArray findings = json(outcome.out)["files"].toArray()[0].toObject()["findings"].toArray();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].toObject()["rule"].toString(), QStringLiteral("pool-overlap"));
    QCOMPARE(run({"validate", "-", "--rule", "vsid-range"}, broken).status, 0);
    QVERIFY(run({"explain", "pool-overlap"}).out.size() > 200);
}

void TestCli::findingFormatsAreWellFormed() {
    const QByteArray broken = contosoWith("\"vsid\":5002", "\"vsid\":\"4095\"");
    for (const char* format : {"json", "sarif"})
        QVERIFY(!json(run({"validate", "-", "--format", format}, broken).out).isEmpty());
    const QByteArray junit = run({"validate", "-", "--format", "junit"}, broken).out;
    QVERIFY(junit.contains("<failure") && junit.contains("vsid-range"));
    const QByteArray text = run({"validate", "-"}, broken).out;
    QVERIFY2(text.contains("Blue-DB") && text.contains("[vsid-range]"), text.constData());
}

void TestCli::hostileFilesAreNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x00\x01\xff\xfe", 8);
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("truncated") << contentOf(sample("contoso.fabric")).left(9000);
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}");
    QTest::newRow("wrong type") << contosoWith("\"name\":\"nyc-hv01\"", "\"name\":{}");
    QTest::newRow("dangling reference") << contosoWith("\"hostGroup\":3", "\"hostGroup\":333");
    QTest::newRow("duplicate id") << contosoWith("{\"id\":2,\"name\":\"nyc-hv02\"", "{\"id\":1,\"name\":\"nyc-hv02\"");
}

void TestCli::hostileFilesAreNamed() {
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.fabric"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    for (const char* command : {"validate", "simulate", "diagram", "convert"}) {
        const Outcome outcome = run({command, path});
        QCOMPARE(outcome.status, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.error.contains("bad.fabric"), outcome.error.constData());
    }
    QCOMPARE(contentOf(path), bytes);
}

void TestCli::newMakesSamples() {
    const Outcome list = run({"samples", "--format", "json"});
    const QJsonArray samples = json(list.out)["samples"].toArray();
    QVERIFY(samples.size() >= 3);
    for (const QJsonValue& one : samples) {
        const Outcome made = run({"new", "--sample", one.toObject()["name"].toString()});
        QCOMPARE(made.status, 0);
        QCOMPARE(run({"convert", "-"}, made.out).out, made.out);
    }
    QCOMPARE(run({"new"}).out, contentOf(sample("empty.fabric")));
}

void TestCli::convertKeepsEveryByte() {
    const QByteArray before = contentOf(sample("contoso.fabric"));
    QCOMPARE(run({"convert", sample("contoso.fabric")}).out, before);
    const QByteArray later = contosoWith("\"product\":\"Fabric Designer\"", "\"product\":\"Fabric Designer\"");
    QCOMPARE(run({"convert", "-"}, later).out, before);
}

void TestCli::generateIsValidAndRepeatable() {
    const QStringList arguments{"generate", "--hosts", "45", "--vms", "600", "--seed", "3"};
    const Outcome first = run(arguments);
    QCOMPARE(first.status, 0);
    QCOMPARE(run(arguments).out, first.out);
    QVERIFY(run({"generate", "--hosts", "45", "--vms", "600", "--seed", "4"}).out != first.out);
    const Outcome checked = run({"validate", "-", "--format", "json"}, first.out);
    QVERIFY2(checked.status == 0, checked.out.left(3000).constData());
    const QJsonObject file = json(checked.out)["files"].toArray()[0].toObject();
    QCOMPARE(file["errors"].toInt(), 0);
}

void TestCli::outputIsWholeOrNothing() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.fabric"));
    QCOMPARE(run({"new", "--sample", "contoso", "-o", path}).status, 0);
    QCOMPARE(contentOf(path), contentOf(sample("contoso.fabric")));
    // A failing command leaves the file that is there alone.
    QCOMPARE(run({"convert", "/no/such/file", "-o", path}).status, 3);
    QCOMPARE(contentOf(path), contentOf(sample("contoso.fabric")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCli::simulateIsRepeatable() {
    for (const char* scenario : {"Busy hour", "Patch day", "NIC fails under load"}) {
        const QStringList arguments{"simulate", sample("contoso.fabric"), "--scenario", QLatin1String(scenario)};
        const Outcome first = run(arguments);
        QCOMPARE(first.status, 0);
        QVERIFY(!json(first.out).isEmpty());
        QCOMPARE(run(arguments).out, first.out);
        QVERIFY(run(arguments + QStringList{"--format", "csv"}).out.count('\n') > 10);
    }
}

void TestCli::picturesAndReportAreWritten() {
    QTemporaryDir folder;
    const auto write = [&](const QStringList& arguments, const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        const Outcome outcome = run(arguments + QStringList{"-o", path});
        return outcome.status == 0 ? contentOf(path) : QByteArray();
    };
    const QString design = sample("contoso.fabric");
    for (const char* view : {"physical", "logical", "tenant", "host:nyc-hv01"}) {
        const QByteArray svg = write({"diagram", design, "--view", QLatin1String(view)}, "a.svg");
        QVERIFY2(svg.startsWith("<?xml") && svg.trimmed().endsWith("</svg>"), view);
    }
    QVERIFY(write({"diagram", design}, "a.pdf").startsWith("%PDF-"));
    QVERIFY(write({"diagram", design, "--theme", "dark", "--size", "1600"}, "a.png").startsWith("\x89PNG"));
    const QByteArray report = write({"report", design, "--customer", "Contoso <& Sons>"}, "a.html");
    QVERIFY(report.contains("Contoso &lt;&amp; Sons&gt;"));
    QVERIFY(report.contains("<svg") && report.contains("nyc-hv01") && !report.contains("<script"));
    QCOMPARE(write({"report", design, "--customer", "Contoso <& Sons>"}, "b.html"), report);
}

void TestCli::reachAnswersWithReasons() {
    const QString design = sample("contoso.fabric");
    const Outcome same = run({"reach", design, "--from", "vm:NY-APP1", "--to", "vm:NY-NLB2", "--format", "json"});
    QCOMPARE(same.status, 0);
    QCOMPARE(json(same.out)["answer"].toObject()["verdict"].toString(), QStringLiteral("reachable"));
    const Outcome isolated = run({"reach", design, "--from", "vm:NY-WEB1", "--to", "vm:NY-WEB2", "--format", "json"});
    QCOMPARE(isolated.status, 1);
    QCOMPARE(json(isolated.out)["answer"].toObject()["verdict"].toString(), QStringLiteral("blocked"));
    const Outcome all = run({"reach", design, "--all", "--format", "json"});
    QCOMPARE(all.status, 0);
    QVERIFY(json(all.out)["matrix"].toArray().size() > 10);
}

void TestCli::jsonKeepsToItsSchema_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString design = sample("contoso.fabric");
    QTest::newRow("findings-1") << QStringList{"validate", "-", "--format", "json"};
    QTest::newRow("rules-1") << QStringList{"rules", "--format", "json"};
    QTest::newRow("samples-1") << QStringList{"samples", "--format", "json"};
    QTest::newRow("reach-1") << QStringList{"reach", design, "--from", "vm:BLUE-WEB1", "--to", "vm:BLUE-DB1", "--format", "json"};
    QTest::newRow("reach-matrix-1") << QStringList{"reach", design, "--all", "--format", "json"};
    QTest::newRow("simulation-result-1") << QStringList{"simulate", design, "--scenario", "Patch day"};
}

void TestCli::jsonKeepsToItsSchema() {
    QFETCH(QStringList, arguments);
    const QString name = QLatin1String(QTest::currentDataTag());
    const QByteArray out = run(arguments, contosoWith("\"vsid\":5002", "\"vsid\":\"4095\"")).out;
    const auto schema = fd::json::parse(contentOf(QStringLiteral(FD_RESOURCES "/schema/%1.schema.json").arg(name)).toStdString());
    const auto value = fd::json::parse(out.toStdString());
    QVERIFY(schema && value);
    for (const std::string& fault : fd::test::schemaFaults(*schema, *value))
        QFAIL(fault.c_str());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
