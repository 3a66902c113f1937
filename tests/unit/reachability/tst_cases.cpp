// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/compute.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace fd;
using namespace fd::reachability;

namespace {

json::Value readFixture(const char* name) {
    QFile file(QStringLiteral(FD_TEST_DATA "/fixtures/reachability/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", name);
    const QByteArray bytes = file.readAll();
    auto value = json::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!value)
        qFatal("%s: %s", name, describe(value.error()).c_str());
    return *value;
}

std::vector<std::string> sortedTexts(const json::Value& list) {
    std::vector<std::string> result;
    for (const json::Value& item : list.items())
        result.push_back(item.text());
    std::sort(result.begin(), result.end());
    return result;
}

std::string summary(const json::Value& answer) {
    std::string result = answer["verdict"].text() + " " + answer["reason"].text();
    if (!answer["scope"].isNull())
        result += " scope=" + answer["scope"].text();
    if (!answer["encapsulated"].isNull())
        result += answer["encapsulated"].toBoolean() ? " encapsulated" : " local";
    for (const std::string& advisory : sortedTexts(answer["advisories"]))
        result += " +" + advisory;
    return result;
}

Port portOfRole(const std::string& role) {
    Port port;
    const auto numbers = [](std::string_view text) {
        std::vector<int> result;
        int number = -1;
        for (const char c : text) {
            if (c >= '0' && c <= '9') {
                number = std::max(number, 0) * 10 + (c - '0');
            } else if (number >= 0) {
                result.push_back(number);
                number = -1;
            }
        }
        if (number >= 0)
            result.push_back(number);
        return result;
    };
    const std::vector<int> ids = numbers(role);
    if (role.starts_with("access")) {
        port.mode = PortMode::Access;
        port.vlan = ids[0];
        return port;
    }
    port.primary = ids[0];
    if (role.starts_with("promiscuous")) {
        port.mode = PortMode::PvlanPromiscuous;
        port.secondaries.assign(ids.begin() + 1, ids.end());
        return port;
    }
    port.mode = role.starts_with("isolated") ? PortMode::PvlanIsolated : PortMode::PvlanCommunity;
    port.secondary = ids[1];
    return port;
}

/// Two hosts below one switch whose ports carry every VLAN, with one adapter on each.
Topology twoHosts(const Port& a, const Port& b) {
    Port trunk;
    trunk.mode = PortMode::Trunk;
    trunk.native = 1;
    Topology topology;
    topology.switches.push_back({"ToR", {{"1", trunk}, {"2", trunk}}, {}, {}});
    for (int h = 0; h < 2; ++h) {
        Host host;
        host.name = "H" + std::to_string(h);
        host.switches.push_back({"VS", HostSwitchType::External, {PortRef{0, h}}});
        topology.hosts.push_back(host);
        Vnic vnic;
        vnic.name = h == 0 ? "A" : "B";
        vnic.host = h;
        vnic.hostSwitch = 0;
        vnic.port = h == 0 ? a : b;
        vnic.ip = InterfaceAddress{IpAddress::v4(0x0A000005U + static_cast<unsigned>(h)), 24};
        topology.vnics.push_back(vnic);
    }
    return topology;
}

} // namespace

class CasesTest : public QObject {
    Q_OBJECT

private slots:
    void answersTheCases_data();
    void answersTheCases();
    void everyReasonOccurs();
    void reasonTableIsInOrder();
    void pvlanTruthTable_data();
    void pvlanTruthTable();
    void errorsNameTheObject_data();
    void errorsNameTheObject();
    void readsAllForms();
    void recordsTheWay();
};

void CasesTest::answersTheCases_data() {
    QTest::addColumn<int>("number");
    const json::Value fixture = readFixture("cases.json");
    int number = 0;
    for (const json::Value& item : fixture["cases"].items())
        QTest::newRow(item["id"].text().c_str()) << number++;
}

void CasesTest::answersTheCases() {
    static const json::Value fixture = readFixture("cases.json");
    QFETCH(int, number);
    const json::Value& item = fixture["cases"].items()[static_cast<std::size_t>(number)];
    const auto result = computeReachability(item);
    QVERIFY2(result.has_value(), result ? "" : describe(result.error()).c_str());
    const auto& answers = (*result)["results"].items().front()["queries"].items();
    const auto& queries = item["queries"].items();
    QCOMPARE(answers.size(), queries.size());
    for (std::size_t q = 0; q < queries.size(); ++q) {
        const std::string got = summary(answers[q]);
        const std::string expected = summary(queries[q]["expect"]);
        // The expectation gives the encapsulation only where it matters.
        QVERIFY2(got == expected, (json::write(queries[q]) + "\n got " + got).c_str());
        QCOMPARE(answers[q]["from"].text(), queries[q]["from"].text());
        QCOMPARE(answers[q]["to"].text(), queries[q]["to"].text());
    }
}

void CasesTest::everyReasonOccurs() {
    const json::Value fixture = readFixture("cases.json");
    const auto result = computeReachability(fixture);
    QVERIFY(result.has_value());
    QCOMPARE((*result)["schema"].text(), std::string("reach-result/1"));
    std::vector<bool> seen(kReasonCount);
    const auto mark = [&](const std::string& code) {
        const auto reason = reasonOfCode(code);
        QVERIFY2(reason.has_value(), code.c_str());
        seen[static_cast<std::size_t>(*reason)] = true;
    };
    for (const json::Value& item : (*result)["results"].items())
        for (const json::Value& answer : item["queries"].items()) {
            mark(answer["reason"].text());
            for (const json::Value& advisory : answer["advisories"].items())
                mark(advisory.text());
        }
    for (int i = 0; i < kReasonCount; ++i)
        QVERIFY2(seen[static_cast<std::size_t>(i)], info(static_cast<Reason>(i)).code);
}

void CasesTest::reasonTableIsInOrder() {
    QCOMPARE(static_cast<int>(reasons().size()), kReasonCount);
    for (int i = 0; i < kReasonCount; ++i) {
        const ReasonInfo& entry = info(static_cast<Reason>(i));
        QCOMPARE(static_cast<int>(entry.reason), i);
        QCOMPARE(reasonOfCode(entry.code), std::optional(entry.reason));
        const std::string_view sentence = entry.sentence;
        QVERIFY2(sentence.ends_with('.'), entry.code);
        const bool separates =
            entry.kind == ReasonKind::Blocked || entry.kind == ReasonKind::NeedsConfiguration;
        if (separates || entry.kind == ReasonKind::Path)
            QVERIFY2(sentence.find("{from}") != std::string_view::npos, entry.code);
        if (entry.kind == ReasonKind::NeedsConfiguration)
            QVERIFY2(entry.fix[0] != '\0', entry.code);
    }
}

void CasesTest::pvlanTruthTable_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("sendsIn");
    QTest::addColumn<bool>("delivered");
    QTest::addColumn<bool>("answered");
    const json::Value table = readFixture("pvlan-truth-table.json");
    QCOMPARE(table["pairs"].items().size(), std::size_t{121});
    for (const json::Value& pair : table["pairs"].items()) {
        const QString from = QString::fromStdString(pair["from"].text());
        const QString to = QString::fromStdString(pair["to"].text());
        QTest::newRow(qPrintable(from + QStringLiteral(" to ") + to))
            << from << to << static_cast<int>(pair["sendsIn"].toInteger()) << pair["delivered"].toBoolean()
            << pair["answerDelivered"].toBoolean();
    }
}

void CasesTest::pvlanTruthTable() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, sendsIn);
    QFETCH(bool, delivered);
    QFETCH(bool, answered);
    const Fabric fabric(twoHosts(portOfRole(from.toStdString()), portOfRole(to.toStdString())));
    const Attachment& a = fabric.interface(0).attachment;
    const Attachment& b = fabric.interface(1).attachment;
    QCOMPARE(a.sendsIn, sendsIn);
    QCOMPARE(fabric.layer2().delivers(a, b), delivered);
    QCOMPARE(fabric.layer2().delivers(b, a), answered);
    const Answer answer = Evaluator(fabric).answer({.from = 0, .to = 1});
    QCOMPARE(answer.verdict == Verdict::Reachable, delivered && answered);
    QCOMPARE(answer.verdict == Verdict::OneWay, delivered && !answered);
}

void CasesTest::errorsNameTheObject_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("part");
    QTest::newRow("neither") << "{}"
                             << "neither";
    QTest::newRow("host")
        << R"({"topology": {"vnics": [{"name": "A", "host": "H9", "port": {"mode": "access"}}]}})"
        << "\"host\" refers to \"H9\"";
    QTest::newRow("object")
        << R"({"id": "X-1", "topology": {"hosts": [{"name": "H1"}, {"name": "H2", "pa": "no"}]}})"
        << "case X-1, hosts[1] H2";
    QTest::newRow("mode")
        << R"({"topology": {"switches": [{"name": "S", "ports": [{"name": "1", "mode": "bent"}]}]}})"
        << "bent";
    QTest::newRow("vlans") << R"({"topology": {"switches": [{"name": "S", "vlans": "9-1"}]}})"
                           << "9-1";
    QTest::newRow("port") << R"({"topology": {"links": [{"a": "S:1", "b": "S:2"}]}})"
                          << "S:1";
    QTest::newRow("list") << R"({"topology": {"hosts": {}}})"
                          << "must be a list";
    QTest::newRow("query") << R"({"topology": {}, "queries": [{"from": "A", "to": "B"}]})"
                           << "queries[0]";
}

void CasesTest::errorsNameTheObject() {
    QFETCH(QString, input);
    QFETCH(QString, part);
    const auto value = json::parse(input.toStdString());
    QVERIFY(value.has_value());
    const auto result = computeReachability(*value);
    QVERIFY(!result.has_value());
    const QString text = QString::fromStdString(describe(result.error()));
    QVERIFY2(text.contains(part), qPrintable(text));
}

void CasesTest::readsAllForms() {
    const json::Value fixture = readFixture("cases.json");
    const json::Value& first = fixture["cases"].items().front();
    const auto single = computeReachability(first);
    const auto list = computeReachability(json::Value::array({first}));
    QVERIFY(single && list);
    QCOMPARE(json::write(*single), json::write(*list));
}

void CasesTest::recordsTheWay() {
    Port access;
    access.mode = PortMode::Access;
    access.vlan = 10;
    const Fabric fabric(twoHosts(access, access));
    std::vector<Step> steps;
    const Answer answer = Evaluator(fabric).answer({.from = 0, .to = 1}, &steps);
    QCOMPARE(answer.reason, Reason::PathL2);
    std::vector<Step::Action> actions;
    for (const Step& step : steps)
        if (!step.answer)
            actions.push_back(step.action);
    using enum Step::Action;
    QCOMPARE(actions, (std::vector{Send, Switch, Switch, Switch, Deliver}));
    QCOMPARE(steps[2].hop.vlan, 10);
    QCOMPARE(steps[2].hop.ingress, (PortRef{0, 0}));
    QCOMPARE(steps[3].hop.egress, (PortRef{0, 1}));
    QCOMPARE(english(sentence(answer, "A", "B")), std::string("A reaches B in one VLAN."));
}

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
