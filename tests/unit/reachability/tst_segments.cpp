// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../bench/reach_workload.h"

#include <QtTest>

#include <map>

using namespace fd;
using namespace fd::reachability;

class SegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void countsTheWorkload_data();
    void countsTheWorkload();
    void agreesWithTheRule_data();
    void agreesWithTheRule();
    void editsEqualRebuild();
    void changesAreExactlyTheDifference();
    void noChangeWithoutEffect();
};

namespace {

std::vector<bool> allPairs(const SegmentIndex& index) {
    std::vector<bool> result;
    for (int a = 0; a < index.endpointCount(); ++a)
        for (int b = 0; b < index.endpointCount(); ++b)
            result.push_back(index.reaches(a, b));
    return result;
}

std::uint64_t count(const std::vector<bool>& pairs) {
    return static_cast<std::uint64_t>(std::count(pairs.begin(), pairs.end(), true));
}

} // namespace

void SegmentsTest::countsTheWorkload_data() {
    QTest::addColumn<int>("endpoints");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<quint64>("pairs");
    QTest::newRow("1000") << 1000 << 50 << quint64{159876};
    QTest::newRow("10000") << 10000 << 400 << quint64{13780738};
    QTest::newRow("25000") << 25000 << 1000 << quint64{77938268};
}

void SegmentsTest::countsTheWorkload() {
    QFETCH(int, endpoints);
    QFETCH(int, hosts);
    QFETCH(quint64, pairs);
    const SegmentIndex index(bench::reachWorkload(endpoints, hosts));
    QCOMPARE(quint64{index.reachablePairs()}, pairs);
    QVERIFY(index.bytes() < std::size_t{8} << 20U);
}

void SegmentsTest::agreesWithTheRule_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void SegmentsTest::agreesWithTheRule() {
    QFETCH(int, seed);
    const SegmentIndex index(bench::reachWorkload(300, 45, static_cast<std::uint64_t>(seed)));
    std::vector<std::uint64_t> bits;
    for (int a = 0; a < index.endpointCount(); ++a) {
        index.row(a, bits);
        for (int b = 0; b < index.endpointCount(); ++b) {
            const bool expected = reachesByRule(index.fabric(), a, b);
            QCOMPARE(index.reaches(a, b), expected);
            QCOMPARE((bits[static_cast<std::size_t>(b) / 64] >> (b & 63) & 1U) != 0, expected);
            QCOMPARE(index.reaches(b, a), expected);
        }
    }
    QCOMPARE(quint64{count(allPairs(index))}, quint64{index.reachablePairs()});
}

void SegmentsTest::editsEqualRebuild() {
    SegmentIndex index(bench::reachWorkload(400, 45, 3));
    SplitMix64 random(5);
    SegmentIndex::Change change;
    for (int i = 0; i < 300; ++i) {
        const int host = static_cast<int>(random.below(45));
        const int vlan = static_cast<int>(random.below(index.fabric().vlans.size()));
        index.setUplink(host, vlan, !index.fabric().uplinkCarries.test(host, vlan), change);
        const SegmentIndex fresh{SegmentFabric(index.fabric())};
        QCOMPARE(quint64{index.reachablePairs()}, quint64{fresh.reachablePairs()});
        QCOMPARE(index.classCount(), fresh.classCount());
    }
}

void SegmentsTest::changesAreExactlyTheDifference() {
    SegmentIndex index(bench::reachWorkload(250, 12, 9));
    SplitMix64 random(6);
    SegmentIndex::Change change;
    const auto size = static_cast<std::size_t>(index.endpointCount());
    for (int i = 0; i < 120; ++i) {
        const auto& endpoint = index.fabric().endpoints[random.below(size)];
        if (endpoint.vlan < 0)
            continue;
        std::vector<bool> pairs = allPairs(index);
        const bool carries = index.fabric().uplinkCarries.test(endpoint.host, endpoint.vlan);
        index.setUplink(endpoint.host, endpoint.vlan, !carries, change);
        std::uint64_t changed = 0;
        // First what was lost, then what was gained: a pair may be in both when the way changes.
        for (const bool gained : {false, true})
            index.expand(change, [&](int a, int b, bool isGain) {
                if (isGain != gained)
                    return;
                const auto forth = static_cast<std::size_t>(a) * size + static_cast<std::size_t>(b);
                const auto back = static_cast<std::size_t>(b) * size + static_cast<std::size_t>(a);
                QCOMPARE(bool(pairs[forth]), !gained);
                pairs[forth] = gained;
                pairs[back] = gained;
                changed += 2;
            });
        QVERIFY(pairs == allPairs(index));
        QCOMPARE(quint64{changed}, quint64{change.pairs});
    }
}

void SegmentsTest::noChangeWithoutEffect() {
    SegmentIndex index(bench::reachWorkload(100, 10));
    SegmentIndex::Change change;
    const bool carries = index.fabric().uplinkCarries.test(0, 0);
    index.setUplink(0, 0, carries, change);
    QVERIFY(change.blocks.empty());
    QCOMPARE(quint64{change.pairs}, quint64{0});
}

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
