// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/fabric_file.h"
#include "model/naming.h"
#include "model/transaction.h"
#include "reachability/from_design.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace fd;
using namespace fd::reachability;

namespace {

const Design& contoso() {
    static const Design design = [] {
        QFile file(QStringLiteral(FD_RESOURCES "/samples/contoso.fabric"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sample is missing");
        const QByteArray bytes = file.readAll();
        auto read =
            exchange::readFabric(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        if (!read)
            qFatal("%s", describe(read.error()).c_str());
        return read->design;
    }();
    return design;
}

const DesignReach& contosoReach() {
    static const DesignReach reach(contoso());
    return reach;
}

/// "Internet", an address, or an object's name.
int endpoint(const DesignReach& reach, const QString& name) {
    if (name == QStringLiteral("Internet"))
        return reach.internet();
    if (const auto address = IpAddress::parse(name.toStdString()))
        return reach.interfaceWithAddress(*address);
    const auto object = findObject(contoso(), name.toStdString());
    return object ? reach.interfaceOf(*object) : -1;
}

} // namespace

class FromDesignTest : public QObject {
    Q_OBJECT

private slots:
    void contosoReaches_data();
    void contosoReaches();
    void externalAddressLeadsToTheWebServer();
    void stepsNameObjects();
    void idsGoBothWays();
    void classesEqualPairs();
    void emptyDesign();
    void unknownObjectIsAnError();
};

void FromDesignTest::contosoReaches_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* from, const char* to, const char* verdict, const char* reason) {
        QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                            << QString::fromLatin1(verdict) << QString::fromLatin1(reason);
    };
    row("vm:NY-APP1", "vm:NY-NLB2", "reachable", "PATH_L2");
    row("vm:NY-APP1", "vm:NY-NLB1", "reachable", "PATH_SAME_VSWITCH");
    row("vm:NY-APP1", "vm:NY-DEV1", "reachable", "PATH_ROUTED");
    row("vm:NY-WEB1", "vm:NY-WEB2", "blocked", "PVLAN_ISOLATED_PAIR");
    row("vm:NY-WEB1", "10.10.210.1", "reachable", "PATH_PVLAN_PROMISCUOUS");
    row("vm:NY-WEB1", "vm:SEA-WEB1", "reachable", "PATH_ROUTED");
    row("vm:BLUE-WEB1", "vm:BLUE-WEB2", "reachable", "PATH_HNV_SAME_SUBNET");
    row("vm:BLUE-WEB1", "vm:BLUE-DB1", "reachable", "PATH_HNV_ROUTED");
    row("vm:BLUE-WEB1", "vm:RED-WEB1", "blocked", "HNV_DIFFERENT_VM_NETWORK");
    row("vm:BLUE-WEB1", "Internet", "reachable", "PATH_GW_NAT");
    row("Internet", "vm:BLUE-WEB1", "blocked", "ROUTER_ACL_DENY");
    row("vm:RED-WEB1", "10.10.80.1", "reachable", "PATH_GW_DIRECT");
    row("vm:BLUE-DB1", "vpnConnection:Blue-HQ", "reachable", "PATH_GW_VPN");
    row("vm:RED-DB1", "vpnConnection:Blue-HQ", "needs-configuration", "VPN_NO_ROUTE");
    row("vm:SEA-LEG-APP1", "vm:NY-APP1", "reachable", "PATH_ROUTED");
    row("host:nyc-hv01", "host:nyc-hv02", "reachable", "PATH_L2");
    row("host:nyc-hv01", "host:sea-leg01", "reachable", "PATH_ROUTED");
    row("host:sea-leg01", "vm:SEA-WEB1", "reachable", "PATH_ROUTED");
    row("vm:NY-APP1", "vm:BLUE-WEB1", "blocked", "NAT_INSIDE_HIDDEN");
}

void FromDesignTest::contosoReaches() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    const DesignReach& reach = contosoReach();
    const int a = endpoint(reach, from);
    const int b = endpoint(reach, to);
    QVERIFY(a >= 0);
    QVERIFY(b >= 0);
    const ReachAnswer answer = reach.between(a, b);
    const auto text = [](std::string_view view) {
        return QString::fromLatin1(view.data(), static_cast<int>(view.size()));
    };
    QCOMPARE(text(codeOf(answer.answer.reason)), reason);
    QCOMPARE(text(nameOf(answer.answer.verdict)), verdict);
    QVERIFY(!answer.steps.empty());
}

void FromDesignTest::externalAddressLeadsToTheWebServer() {
    const DesignReach& reach = contosoReach();
    const int web = endpoint(reach, QStringLiteral("vm:BLUE-WEB1"));
    ReachQuestion question;
    question.protocol = Protocol::Tcp;
    question.destination = *IpAddress::parse("203.0.113.40");
    question.port = 443;
    QCOMPARE(reach.between(reach.internet(), web, question).answer.reason, Reason::PathGwNatForward);
    question.port = 80;
    QCOMPARE(reach.between(reach.internet(), web, question).answer.reason, Reason::NatNoPortForward);
}

void FromDesignTest::stepsNameObjects() {
    const DesignReach& reach = contosoReach();
    const ReachAnswer answer = reach.between(endpoint(reach, QStringLiteral("vm:BLUE-WEB1")),
                                             endpoint(reach, QStringLiteral("vm:BLUE-WEB2")));
    QCOMPARE(answer.answer.encapsulated, std::optional(true));
    std::vector<std::string> names;
    bool sawRouter = false;
    for (const ReachStep& step : answer.steps) {
        if (step.isAnswer)
            continue;
        if (step.object)
            names.push_back(displayName(contoso(), step.object));
        sawRouter = sawRouter || (step.isProvider && step.action == Step::Action::Route);
        QVERIFY(english(step.text).find('{') == std::string::npos);
    }
    // New York and Seattle have provider addresses of their own, with a router between them.
    QVERIFY(sawRouter);
    QVERIFY(std::find(names.begin(), names.end(), "nyc-core") != names.end());
    QVERIFY(std::find(names.begin(), names.end(), "sea-core") != names.end());
    const auto tagged = std::find_if(answer.steps.begin(), answer.steps.end(),
                                     [](const ReachStep& step) { return step.vlan == 60 && step.via; });
    QVERIFY(tagged != answer.steps.end());
    QVERIFY(tagged->via.is<PhysicalNic>());
}

void FromDesignTest::idsGoBothWays() {
    const DesignReach& reach = contosoReach();
    for (const auto& [id, nic] : contoso().table<VirtualNic>()) {
        const int interface = reach.interfaceOf(AnyId(id));
        QCOMPARE(interface >= 0, !nic.isGatewayBackEnd);
        if (interface >= 0 && reach.fabric().interface(interface).kind == InterfaceKind::Vnic)
            QCOMPARE(reach.objectOf(interface), AnyId(id));
    }
    for (const auto& [id, nic] : contoso().table<HostVirtualNic>())
        QCOMPARE(reach.objectOf(reach.interfaceOf(AnyId(id))), AnyId(id));
    QVERIFY(reach.assumptions().empty());
}

void FromDesignTest::classesEqualPairs() {
    const DesignReach& reach = contosoReach();
    ClassMatrix matrix(reach.fabric(), reach.evaluator());
    for (const int a : matrix.interfaces())
        for (const int b : matrix.interfaces()) {
            if (a == b)
                continue;
            QCOMPARE(matrix.answer(a, b).reason, reach.between(a, b).answer.reason);
        }
}

void FromDesignTest::emptyDesign() {
    const Design empty;
    const DesignReach reach(empty);
    QVERIFY(reach.fabric().interfaces().empty());
    QCOMPARE(reach.internet(), -1);
}

void FromDesignTest::unknownObjectIsAnError() {
    const auto group = findObject(contoso(), "hostGroup:Seattle");
    const auto vm = findObject(contoso(), "vm:NY-APP1");
    QVERIFY(group && vm);
    const auto answer = reachBetween(contoso(), *vm, *group);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, std::string("reach.no-interface"));
    QVERIFY(reachBetween(contoso(), *vm, *vm).has_value());
}

QTEST_GUILESS_MAIN(FromDesignTest)
#include "tst_from_design.moc"
