// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "simulation/kernel/placement.h"
#include "simulation/kernel/processors.h"
#include "simulation/kernel/rational.h"

#include <QTest>

#include <set>

using namespace fd;
using namespace fd::simulation;

class TestPlacement : public QObject {
    Q_OBJECT

private slots:
    void loadsAddUp();
    void powersOfTwo();
    void vrssWithoutDispatchIsVmmq();
    void processorOrders_data();
    void processorOrders();
    void standby();
    void affinityAfterFailure();
    void outbound();
    void rdmaCostsNothing();
    void belowTenGig();
};

static std::vector<InboundFlow<Rational>> randomFlows(std::uint64_t seed, std::size_t count, std::size_t ports) {
    SplitMix64 draw(seed);
    std::vector<InboundFlow<Rational>> flows(count);
    for (std::size_t f = 0; f < count; ++f) {
        auto& flow = flows[f];
        flow.id = "f" + std::to_string(f);
        flow.headers.protocol = draw.below(5) == 0 ? Protocol::Udp : Protocol::Tcp;
        flow.headers.source = IpAddress::v4(static_cast<std::uint32_t>(draw.next()));
        flow.headers.destination = IpAddress::v4(static_cast<std::uint32_t>(draw.next()));
        flow.headers.sourcePort = static_cast<std::uint16_t>(draw.below(65536));
        flow.headers.destinationPort = static_cast<std::uint16_t>(draw.below(65536));
        flow.rate = Rational(static_cast<long long>(1 + draw.below(40)) * 50'000'000LL);
        if (ports > 0)
            flow.port = draw.below(ports);
    }
    return flows;
}

static PlacementInput<Rational> switchInput(std::uint64_t seed) {
    PlacementInput<Rational> input;
    input.host.lpCount = 16;
    input.host.smt = 2;
    input.host.numaNodes = {{0, 7}, {8, 15}};
    for (int n = 0; n < 2; ++n) {
        PlacementNic<Rational> nic{"nic" + std::to_string(n), Rational(10'000'000'000LL), 0, RssSettings{}, VmqSettings{}};
        nic.vmq->queues = 4;
        nic.vmq->maxProcessors = 4;
        nic.vmq->baseProcessor = 2;
        input.nics.push_back(nic);
    }
    input.hasSwitch = true;
    input.team = Team{};
    input.team->memberCount = 2;
    input.teamMembers = {0, 1};
    for (int p = 0; p < 6; ++p)
        input.ports.push_back({"p" + std::to_string(p), 100, PortSpread::Vrss, 4, 8});
    input.flows = randomFlows(seed, 30, 6);
    return input;
}

static PlacementResult<Rational> place(const PlacementInput<Rational>& input) {
    auto result = placeFlows<Rational>(input);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

void TestPlacement::loadsAddUp() {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        auto input = switchInput(seed);
        for (const bool onSwitch : {true, false}) {
            input.hasSwitch = onSwitch;
            for (auto& flow : input.flows) {
                if (!onSwitch)
                    flow.port.reset();
            }
            const auto result = place(input);
            Rational loads;
            Rational rates;
            for (std::uint32_t lp = 0; lp < result.coreLoad.size(); ++lp) {
                loads += result.coreLoad[lp];
                const auto candidates = candidateProcessors(16, 2, onSwitch ? 2 : 0, 15);
                if (result.coreUsed[lp])
                    QVERIFY(std::count(candidates.begin(), candidates.end(), lp) == 1);
            }
            for (const auto& flow : input.flows)
                rates += flow.rate;
            QVERIFY(loads == rates);
            QVERIFY(result.totalDelivered <= rates);
        }
    }
}

void TestPlacement::powersOfTwo() {
    PlacementInput<Rational> input;
    input.host.lpCount = 32;
    for (const std::uint32_t queues : {1U, 2U, 4U, 8U, 16U}) {
        input.nics = {{"nic", Rational(10'000'000'000LL), 0, RssSettings{}, std::nullopt}};
        input.nics[0].rss->queues = queues;
        input.nics[0].rss->tableSize = 64;
        input.flows = randomFlows(queues, 40, 0);
        for (const auto& flow : place(input).flows)
            QCOMPARE(*flow.queue, flow.hash.hash % queues);
    }
}

void TestPlacement::vrssWithoutDispatchIsVmmq() {
    auto input = switchInput(3);
    input.host.dispatchShare = Rational(0);
    const auto vrss = place(input);
    for (auto& port : input.ports)
        port.spread = PortSpread::Vmmq;
    const auto vmmq = place(input);
    QVERIFY(vrss.coreLoad == vmmq.coreLoad);
    for (std::size_t f = 0; f < input.flows.size(); ++f)
        QVERIFY(vrss.flows[f].delivered == vmmq.flows[f].delivered);
}

void TestPlacement::processorOrders_data() {
    QTest::addColumn<int>("profile");
    QTest::addColumn<QList<unsigned>>("expected");
    QTest::newRow("closest") << static_cast<int>(RssProfile::Closest) << QList<unsigned>{8, 10, 12, 14, 2, 4, 6};
    QTest::newRow("closest static") << static_cast<int>(RssProfile::ClosestStatic) << QList<unsigned>{8, 10, 12, 14, 2, 4, 6};
    QTest::newRow("conservative") << static_cast<int>(RssProfile::Conservative) << QList<unsigned>{8, 10, 12, 14, 2, 4, 6};
    QTest::newRow("numa") << static_cast<int>(RssProfile::Numa) << QList<unsigned>{2, 8, 4, 10, 6, 12, 14};
    QTest::newRow("numa static") << static_cast<int>(RssProfile::NumaStatic) << QList<unsigned>{2, 8, 4, 10, 6, 12, 14};
}

void TestPlacement::processorOrders() {
    QFETCH(int, profile);
    QFETCH(QList<unsigned>, expected);
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> nodes{{0, 7}, {8, 15}};
    const auto ordered = orderedProcessors(candidateProcessors(16, 2, 2, 15), static_cast<RssProfile>(profile), 1, nodes);
    QCOMPARE(QList<unsigned>(ordered.begin(), ordered.end()), expected);
}

void TestPlacement::standby() {
    Team team;
    team.memberCount = 3;
    team.standby = 2;
    QCOMPARE(activeMembers(team), (std::vector<std::size_t>{0, 1}));
    team.failed = {true, false, false};
    QCOMPARE(activeMembers(team), (std::vector<std::size_t>{1, 2}));
    team.failed = {false, false, true};
    QCOMPARE(activeMembers(team), (std::vector<std::size_t>{0, 1}));
    team.failed = {true, true, true};
    QVERIFY(activeMembers(team).empty());
}

void TestPlacement::affinityAfterFailure() {
    Team team;
    team.memberCount = 3;
    team.failed = {true, false, false};
    const auto members = portAffinity(team, 7);
    // Ports 0, 3 and 6 lost their member and are dealt over 1, 2, 1; the others stay.
    const std::size_t expected[] = {1, 1, 2, 2, 1, 2, 1};
    for (std::size_t port = 0; port < members.size(); ++port)
        QCOMPARE(*members[port], expected[port]);
}

void TestPlacement::outbound() {
    Team team;
    team.memberCount = 2;
    team.algorithm = TeamAlgorithm::Dynamic;
    const ToeplitzHasher hasher{ToeplitzKey()};
    FlowHeaders headers;
    const std::vector<OutboundFlow> flows{{&headers, {}, 1}, {&headers, {}, 5}, {&headers, {}, 2}, {&headers, {}, 2}};
    const auto dealt = outboundMembers(team, hasher, flows);
    QCOMPARE(*dealt[1], std::size_t{0}); // 5
    QCOMPARE(*dealt[2], std::size_t{1}); // 2
    QCOMPARE(*dealt[3], std::size_t{1}); // 4
    QCOMPARE(*dealt[0], std::size_t{1}); // 5
    team.algorithm = TeamAlgorithm::TransportPorts;
    headers.source = *IpAddress::parse("66.9.149.187");
    headers.destination = *IpAddress::parse("161.142.100.80");
    headers.sourcePort = 2794;
    headers.destinationPort = 1766;
    QCOMPARE(*outboundMembers(team, hasher, flows)[0], std::size_t{0x51ccc178U % 2});
    headers.ipsec = true;
    headers.fragmented = false;
    team.memberCount = 3;
    QCOMPARE(*outboundMembers(team, hasher, flows)[0], std::size_t{0x323e8fc2U % 3});
}

void TestPlacement::rdmaCostsNothing() {
    auto input = switchInput(4);
    for (auto& flow : input.flows)
        flow.rdma = true;
    const auto result = place(input);
    for (const auto& load : result.coreLoad)
        QVERIFY(load == 0);
    QVERIFY(result.totalDelivered > 0);
}

void TestPlacement::belowTenGig() {
    auto input = switchInput(5);
    for (auto& nic : input.nics)
        nic.speed = Rational(1'000'000'000LL);
    QCOMPARE(place(input).nics[0].mode, ReceiveMode::VmqOff);
    for (auto& nic : input.nics)
        nic.vmq->belowTenGig = true;
    QCOMPARE(place(input).nics[0].mode, ReceiveMode::Vmq);
}

QTEST_GUILESS_MAIN(TestPlacement)
#include "tst_placement.moc"
