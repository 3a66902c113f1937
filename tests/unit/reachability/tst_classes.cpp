// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_fabric.h"
#include "reachability/classes.h"
#include "reachability/compute.h"

#include <QtTest>

#include <set>

using namespace fd;
using namespace fd::reachability;

class ClassesTest : public QObject {
    Q_OBJECT

private slots:
    void equalPairwise_data();
    void equalPairwise();
    void fabricsAreMixed();
    void summaryCountsEveryPair();
    void layer2IsSymmetricForOrdinaryPorts();
    void physicalLoopsEnd();
    void manyAlikeAreFewClasses();
    void tenantsApartAreFewQuestions();
    void knownIsWhatWasAsked();
};

void ClassesTest::equalPairwise_data() {
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("vnics");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<bool>("exceptions");
    QTest::addColumn<int>("protocol");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("plain %d", seed) << seed << 120 << 12 << false << static_cast<int>(Protocol::Icmp);
    for (int seed = 11; seed <= 16; ++seed)
        QTest::addRow("exceptions %d", seed) << seed << 120 << 12 << true << static_cast<int>(Protocol::Icmp);
    QTest::addRow("tcp") << 21 << 110 << 12 << true << static_cast<int>(Protocol::Tcp);
    QTest::addRow("broadcast") << 22 << 110 << 12 << true << static_cast<int>(Protocol::Broadcast);
    QTest::addRow("dhcp") << 23 << 110 << 12 << true << static_cast<int>(Protocol::Dhcp);
    QTest::addRow("large") << 31 << 240 << 12 << true << static_cast<int>(Protocol::Icmp);
    // An adapter outside with the address of a tenant's machine takes its packets for its own.
    QTest::addRow("an outsider's address twice")
        << 87 << 100 << 5 << true << static_cast<int>(Protocol::Icmp);
    for (int seed = 41; seed <= 44; ++seed)
        QTest::addRow("alike %d", seed)
            << seed << 220 << 5 << (seed % 2 == 0) << static_cast<int>(Protocol::Icmp);
}

void ClassesTest::equalPairwise() {
    QFETCH(int, seed);
    QFETCH(int, vnics);
    QFETCH(int, hosts);
    QFETCH(bool, exceptions);
    QFETCH(int, protocol);
    RandomFabric::Options options;
    options.vnics = vnics;
    options.hosts = hosts;
    if (hosts < 10) {
        options.switches = 2;
        options.oddTrunks = 10;
    }
    options.exceptions = exceptions;
    const Fabric fabric(RandomFabric(static_cast<std::uint64_t>(seed), options).make());
    const Evaluator evaluator(fabric);
    Query like;
    like.protocol = static_cast<Protocol>(protocol);
    like.destinationPort = 443;
    ClassMatrix matrix(fabric, evaluator, like);
    for (const int a : matrix.interfaces())
        for (const int b : matrix.interfaces()) {
            Query query = like;
            query.from = a;
            query.to = b;
            const Answer direct = evaluator.answer(query);
            const Answer& byClass = matrix.answer(a, b);
            if (a != b && !(direct == byClass))
                QFAIL((json::write(writeAnswer(fabric, query, direct)) + " by class " +
                       json::write(writeAnswer(fabric, query, byClass)))
                          .c_str());
        }
    const std::size_t pairs = matrix.interfaces().size() * matrix.interfaces().size();
    QVERIFY(matrix.evaluations() < (hosts < 10 ? pairs * 7 / 10 : pairs));
}

void ClassesTest::fabricsAreMixed() {
    std::set<Reason> seen;
    for (int seed = 11; seed <= 16; ++seed) {
        const Fabric fabric(RandomFabric(static_cast<std::uint64_t>(seed), {.vnics = 120}).make());
        const Evaluator evaluator(fabric);
        ClassMatrix matrix(fabric, evaluator);
        for (const ClassMatrix::Entry& entry : matrix.entries())
            seen.insert(entry.answer->reason);
    }
    // Otherwise the comparison above would compare nothing.
    for (const Reason reason : {Reason::PathL2,
                                Reason::PathRouted,
                                Reason::PathHnvRouted,
                                Reason::PathHnvSameSubnet,
                                Reason::PathPvlanPromiscuous,
                                Reason::PathPvlanCommunity,
                                Reason::PathSameVswitch,
                                Reason::PathGwDirect,
                                Reason::PathGwNat,
                                Reason::PathGwVpn,
                                Reason::PvlanIsolatedPair,
                                Reason::TrunkVlanNotAllowed,
                                Reason::TeamVlanPartial,
                                Reason::HnvNoProviderAddress,
                                Reason::HnvPaNoRoute,
                                Reason::HnvDifferentVmNetwork,
                                Reason::PortAclDeny,
                                Reason::ExtendedAclDeny,
                                Reason::DuplicateIp,
                                Reason::NatInsideHidden,
                                Reason::RouterAclDeny})
        QVERIFY2(seen.contains(reason), info(reason).code);
    QVERIFY2(seen.size() > 30, std::to_string(seen.size()).c_str());
}

void ClassesTest::summaryCountsEveryPair() {
    const Fabric fabric(RandomFabric(17, {.vnics = 80}).make());
    const Evaluator evaluator(fabric);
    ClassMatrix matrix(fabric, evaluator);
    const ClassMatrix::Summary summary = matrix.summarize();
    QVERIFY(summary.complete);
    std::uint64_t expected[4] = {};
    for (const int a : matrix.interfaces())
        for (const int b : matrix.interfaces())
            if (a != b)
                ++expected[static_cast<std::size_t>(evaluator.answer({.from = a, .to = b}).verdict)];
    for (std::size_t v = 0; v < 4; ++v)
        QCOMPARE(quint64{summary.pairs[v]}, quint64{expected[v]});
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!matrix.summarize(stop.get_token()).complete);
}

void ClassesTest::layer2IsSymmetricForOrdinaryPorts() {
    // Without private VLANs and with equal native VLANs at both ends, delivery does not depend on the
    // direction.
    for (int seed = 1; seed <= 10; ++seed) {
        Topology topology =
            RandomFabric(static_cast<std::uint64_t>(seed), {.vnics = 60, .exceptions = false}).make();
        for (PhysicalSwitch& device : topology.switches)
            for (SwitchPort& port : device.ports)
                if (port.port.mode == PortMode::Trunk)
                    port.port.native = 1;
        const Fabric fabric(std::move(topology));
        for (int a = 0; a < 60; ++a)
            for (int b = 0; b < 60; ++b) {
                const Attachment& x = fabric.interface(a).attachment;
                const Attachment& y = fabric.interface(b).attachment;
                if (a != b && !isPvlan(x.role) && !isPvlan(y.role))
                    QCOMPARE(fabric.layer2().delivers(x, y), fabric.layer2().delivers(y, x));
            }
    }
}

void ClassesTest::physicalLoopsEnd() {
    // Every switch cabled to every other one, with native VLANs that change at each link.
    Topology topology;
    const int count = 12;
    for (int s = 0; s < count; ++s) {
        PhysicalSwitch device;
        device.name = "S" + std::to_string(s);
        for (int p = 0; p <= count; ++p) {
            Port port;
            port.mode = PortMode::Trunk;
            port.native = 1 + (s + p) % 7;
            device.ports.push_back({std::to_string(p), port});
        }
        topology.switches.push_back(std::move(device));
    }
    for (int a = 0; a < count; ++a)
        for (int b = a + 1; b < count; ++b)
            topology.cables.push_back({{a, b}, {b, a}});
    // And one switch cabled to itself.
    topology.cables.push_back({{0, count}, {0, 0}});
    for (int m = 0; m < 2; ++m) {
        Port& port = topology.switches[static_cast<std::size_t>(m)]
                         .ports[static_cast<std::size_t>(m == 0 ? 0 : 1)]
                         .port;
        port.mode = PortMode::Access;
        port.vlan = 3;
        topology.machines.push_back(
            {"M" + std::to_string(m),
             {m, m == 0 ? 0 : 1},
             InterfaceAddress{IpAddress::v4(0x0A000001U + static_cast<unsigned>(m)), 24},
             {}});
    }
    const Fabric fabric(std::move(topology));
    std::vector<Step> steps;
    const Answer answer = Evaluator(fabric).answer({.from = 0, .to = 1}, &steps);
    QCOMPARE(answer.verdict, Verdict::Reachable);
    QVERIFY(!steps.empty());
}

void ClassesTest::manyAlikeAreFewClasses() {
    Topology topology;
    Port trunk;
    trunk.mode = PortMode::Trunk;
    trunk.native = 1;
    PhysicalSwitch device;
    device.name = "S";
    for (int h = 0; h < 40; ++h) {
        device.ports.push_back({std::to_string(h), trunk});
        Host host;
        host.name = "H" + std::to_string(h);
        host.switches.push_back({"VS", HostSwitchType::External, {PortRef{0, h}}});
        topology.hosts.push_back(std::move(host));
        for (int v = 0; v < 20; ++v) {
            Vnic vnic;
            vnic.name = std::to_string(h) + "-" + std::to_string(v);
            vnic.host = h;
            vnic.hostSwitch = 0;
            vnic.port.mode = PortMode::Access;
            vnic.port.vlan = 10 + v % 2;
            vnic.ip = InterfaceAddress{IpAddress::v4(0x0A000000U + static_cast<unsigned>(v % 2) * 65536U + 2 +
                                                     static_cast<unsigned>(h * 20 + v)),
                                       16};
            topology.vnics.push_back(std::move(vnic));
        }
    }
    topology.switches.push_back(std::move(device));
    const Fabric fabric(std::move(topology));
    const Evaluator evaluator(fabric);
    ClassMatrix matrix(fabric, evaluator);
    QCOMPARE(matrix.classCount(), 2);
    const auto summary = matrix.summarize();
    QCOMPARE(matrix.evaluations(), std::size_t{8});
    QCOMPARE(quint64{summary.pairs[0]}, quint64{2 * 400 * 399});
    QCOMPARE(quint64{summary.reasons[static_cast<std::size_t>(Reason::NoDefaultGateway)]},
             quint64{2 * 400 * 400});
}

void ClassesTest::tenantsApartAreFewQuestions() {
    const auto evaluationsWith = [](int networks) {
        Topology topology;
        topology.hosts.push_back({});
        topology.hosts.back().name = "H";
        topology.hosts.back().switches.push_back({"VS", HostSwitchType::External, {}});
        for (int n = 0; n < networks; ++n) {
            VmNetwork network{"N" + std::to_string(n), "PA", {}};
            network.subnets.push_back({5000 + n, *IpPrefix::of(IpAddress::v4(0x0A000000U), 24)});
            topology.overlay.vmNetworks.push_back(network);
            for (int v = 0; v < 3; ++v) {
                Vnic vnic;
                vnic.name = std::to_string(n) + "-" + std::to_string(v);
                vnic.host = 0;
                vnic.hostSwitch = 0;
                vnic.port.mode = PortMode::Hnv;
                vnic.port.vmNetwork = n;
                vnic.port.vsid = 5000 + n;
                vnic.ip = InterfaceAddress{IpAddress::v4(0x0A000004U + static_cast<unsigned>(v)), 24};
                topology.vnics.push_back(std::move(vnic));
            }
        }
        const Fabric fabric(std::move(topology));
        const Evaluator evaluator(fabric);
        ClassMatrix matrix(fabric, evaluator);
        const auto summary = matrix.summarize();
        const auto apart = summary.reasons[static_cast<std::size_t>(Reason::HnvDifferentVmNetwork)];
        const auto expected =
            static_cast<std::uint64_t>(networks) * static_cast<std::uint64_t>(networks - 1) * 9;
        if (apart != expected || summary.pairs[0] != static_cast<std::uint64_t>(networks) * 6)
            return std::size_t{0};
        return matrix.evaluations();
    };
    QCOMPARE(evaluationsWith(4), std::size_t{4 + 1});
    QCOMPARE(evaluationsWith(40), std::size_t{40 + 1});
}

void ClassesTest::knownIsWhatWasAsked() {
    const Fabric fabric(RandomFabric(17, {.vnics = 60}).make());
    const Evaluator evaluator(fabric);
    ClassMatrix matrix(fabric, evaluator);
    const int a = matrix.interfaces()[0];
    const int b = matrix.interfaces()[1];
    QVERIFY(matrix.known(a, b) == nullptr);
    const Answer asked = matrix.answer(a, b);
    QVERIFY(matrix.known(a, b) != nullptr);
    QVERIFY(*matrix.known(a, b) == asked);
    matrix.summarize();
    for (const int from : matrix.interfaces())
        for (const int to : matrix.interfaces())
            QVERIFY(matrix.known(from, to) != nullptr);
}

QTEST_GUILESS_MAIN(ClassesTest)
#include "tst_classes.moc"
