// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/compute/compute.h"

#include <QFile>
#include <QTest>

using namespace fd;

/// Situations that were worked out by hand: the result must be the same fraction for fraction.
class TestExamples : public QObject {
    Q_OBJECT

private slots:
    void exactResults_data();
    void exactResults();
    void singleObject();
    void malformed_data();
    void malformed();

private:
    static json::Value load(const QString& name) {
        QFile file(QStringLiteral(FD_TEST_DATA "/fixtures/simulation/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        auto value = json::parse(file.readAll().toStdString());
        return value ? *value : json::Value();
    }
};

/// Members of objects may come in any order.
static bool same(const json::Value& a, const json::Value& b) {
    if (a.isObject() && b.isObject()) {
        if (a.members().size() != b.members().size())
            return false;
        for (const auto& [name, value] : a.members()) {
            const json::Value* other = b.find(name);
            if (!other || !same(value, *other))
                return false;
        }
        return true;
    }
    if (a.isArray() && b.isArray())
        return std::equal(a.items().begin(), a.items().end(), b.items().begin(), b.items().end(), same);
    return a == b;
}

void TestExamples::exactResults_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    const std::initializer_list<std::pair<const char*, std::size_t>> files = {{"queue-placement", 16},
                                                                              {"bandwidth-sharing", 13},
                                                                              {"live-migration", 9},
                                                                              {"failures", 11},
                                                                              {"iscsi-mpio", 14}};
    for (const auto& [name, count] : files) {
        const auto value = load(QString::fromLatin1(name));
        QCOMPARE(value["examples"].items().size(), count);
        for (std::size_t i = 0; i < count; ++i)
            QTest::newRow(value["examples"].items()[i]["id"].text().c_str())
                << QString::fromLatin1(name) << static_cast<int>(i);
    }
}

void TestExamples::exactResults() {
    QFETCH(QString, file);
    QFETCH(int, index);
    const json::Value all = load(file);
    const json::Value& example = all["examples"].items()[static_cast<std::size_t>(index)];
    json::Value input = json::Value::object();
    input.set("examples", json::Value::array({example}));
    const auto output = simulation::compute(input);
    QVERIFY2(output.has_value(), output ? "" : describe(output.error()).c_str());
    QCOMPARE((*output)["schema"].text(), std::string("compute-result/1"));
    const json::Value& entry = (*output)["results"].items().at(0);
    QCOMPARE(entry["id"].text(), example["id"].text());
    const bool equal = same(entry["result"], example["expected"]);
    if (!equal)
        qWarning("got %s\nwant %s", json::write(entry["result"]).c_str(), json::write(example["expected"]).c_str());
    QVERIFY(equal);
}

void TestExamples::singleObject() {
    const json::Value all = load(QStringLiteral("bandwidth-sharing"));
    const auto output = simulation::compute(all["examples"].items()[0]);
    QVERIFY(output.has_value());
    QCOMPARE((*output)["results"].items().size(), std::size_t{1});
    QVERIFY(same((*output)["results"].items()[0]["result"], all["examples"].items()[0]["expected"]));
}

void TestExamples::malformed_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char* name, const char* input, const char* code, const char* mentions) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(code) << QByteArray(mentions);
    };
    row("nothing", "[]", "compute.no-examples", "examples");
    row("no input", R"({"id":"x","kind":"allocation"})", "compute.missing", "\"x\"");
    row("unknown kind", R"({"id":"x","kind":"?","input":{}})", "compute.unknown-kind", "?");
    row("unknown resource", R"({"id":"x","kind":"allocation","input":{"resources":{"a":1},
        "flows":[{"id":"f","path":["b"]}]}})", "compute.unknown-name", "\"b\"");
    row("unknown switch", R"({"id":"x","kind":"allocation","input":{"resources":{"a":1},
        "flows":[{"id":"f","path":["a"],"vnic":["s","v"]}]}})", "compute.unknown-name", "\"s\"");
    row("negative capacity", R"({"id":"x","kind":"allocation","input":{"resources":{"link":-1},
        "flows":[{"id":"f","path":["link"]}]}})", "simulation.negative-capacity", "link");
    row("unbounded", R"({"id":"x","kind":"allocation","input":{"resources":{},"flows":[{"id":"free","path":[]}]}})",
        "simulation.unbounded-flow", "free");
    row("zero weight", R"({"id":"x","kind":"allocation","input":{"resources":{"a":1},
        "flows":[{"id":"f","path":["a"],"weight":0}]}})", "simulation.weight-not-positive", "f");
    row("division by zero", R"({"id":"x","kind":"allocation","input":{"resources":{"a":"1/0"},"flows":[]}})",
        "compute.not-a-number", "resources.a");
    row("huge exponent", R"({"id":"x","kind":"allocation","input":{"resources":{"a":1e999999999},"flows":[]}})",
        "compute.not-a-number", "resources.a");
    row("unknown event", R"({"id":"x","kind":"scenario","input":{"resources":{},"events":[{"t":1,"type":"boom"}]}})",
        "compute.unknown-event", "boom");
    row("stop before start", R"({"id":"x","kind":"scenario","input":{"resources":{"a":1},"jobs":[{"id":"j","start":2,
        "stop":1,"subflows":[{"path":["a"]}]}]}})", "simulation.stop-before-start", "j");
    row("same host", R"({"id":"x","kind":"scenario","input":{"resources":{"a":1},"migrations":[{"id":"m","src":"A",
        "dst":"A","memory":1,"subflows":[{"path":["a"]}]}]}})", "simulation.same-host", "m");
    row("no cores", R"({"id":"x","kind":"placement","input":{"host":{"lpCount":4},"nics":[{"id":"n1","speed":1,
        "rss":{"baseProcessor":9}}],"flows":[]}})", "simulation.no-processor", "n1");
    row("table size", R"({"id":"x","kind":"placement","input":{"host":{"lpCount":4},"nics":[{"id":"n1","speed":1,
        "rss":{"tableSize":100}}],"flows":[]}})", "simulation.table-size", "n1");
    row("bad address", R"({"id":"x","kind":"placement","input":{"host":{"lpCount":4},"nics":[{"id":"n1","speed":1}],
        "flows":[{"id":"f","src":"1.2.3"}]}})", "compute.bad-address", "flows[0].src");
    row("failure without scenario", R"({"id":"x","kind":"failure","input":{}})", "compute.missing", "scenario");
}

void TestExamples::malformed() {
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, mentions);
    const auto value = json::parse(input.toStdString());
    QVERIFY(value.has_value());
    const auto output = simulation::compute(*value);
    QVERIFY(!output.has_value());
    QCOMPARE(output.error().code.c_str(), code.constData());
    QVERIFY2(describe(output.error()).find(mentions.toStdString()) != std::string::npos,
             describe(output.error()).c_str());
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
