// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_networks.h"

#include <QTest>

using namespace fd;
using namespace fd::simulation;
using namespace fd::simulation::testing;

class TestSharing : public QObject {
    Q_OBJECT

private slots:
    void optimal();
    void doubleIsClose();
    void scales();
    void orderDoesNotMatter();
    void newcomerNeverHelpsTheWorst();
    void checkerFindsFaults();
    void errors_data();
    void errors();
};

template <class Number>
static Allocation<Number> share(const Network<Number>& network) {
    auto allocation = shareBandwidth<Number>(network.resources, network.flows);
    if (!allocation)
        qFatal("%s", describe(allocation.error()).c_str());
    return std::move(*allocation);
}

void TestSharing::optimal() {
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const auto network = randomNetwork<Rational>(seed);
        const auto allocation = share(network);
        const auto violation = findSharingViolation<Rational>(network.resources, network.flows, allocation, Rational(0));
        QVERIFY2(!violation, (std::to_string(seed) + ": " + violation.value_or("")).c_str());
        std::vector<Rational> need(network.resources.size());
        for (const auto& flow : network.flows) {
            for (const auto& entry : flow.path)
                need[entry.resource] += entry.coefficient * (flow.cap && *flow.cap < flow.floor ? *flow.cap : flow.floor);
        }
        for (ResourceIndex r = 0; r < need.size(); ++r) {
            const bool reported = std::count(allocation.overcommitted.begin(), allocation.overcommitted.end(), r) == 1;
            QCOMPARE(reported, network.resources[r].capacity < need[r]);
        }
    }
}

void TestSharing::doubleIsClose() {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const auto exact = share(randomNetwork<Rational>(seed));
        const auto network = randomNetwork<double>(seed);
        const auto fast = share(network);
        for (std::size_t f = 0; f < exact.rates.size(); ++f) {
            const double wanted = toDouble(exact.rates[f]);
            // Rates are what is left of capacities of about 10,000, so that is what rounding errors are relative to.
            const double difference = std::abs(fast.rates[f] - wanted) / std::max(10000.0, wanted);
            QVERIFY2(difference <= 1e-13, (std::to_string(seed) + ": " + std::to_string(difference * 1e15)).c_str());
        }
        QVERIFY(!findSharingViolation<double>(network.resources, network.flows, fast, 1e-9));
    }
}

void TestSharing::scales() {
    const Rational factor(7, 3);
    for (std::uint64_t seed = 300; seed < 340; ++seed) {
        auto network = randomNetwork<Rational>(seed);
        const auto before = share(network);
        for (auto& resource : network.resources)
            resource.capacity *= factor;
        for (auto& flow : network.flows) {
            flow.floor *= factor;
            if (flow.cap)
                *flow.cap *= factor;
        }
        const auto after = share(network);
        for (std::size_t f = 0; f < before.rates.size(); ++f)
            QVERIFY(after.rates[f] == before.rates[f] * factor);
    }
}

void TestSharing::orderDoesNotMatter() {
    for (std::uint64_t seed = 400; seed < 440; ++seed) {
        auto network = randomNetwork<Rational>(seed);
        const auto before = share(network);
        std::reverse(network.flows.begin(), network.flows.end());
        std::rotate(network.flows.begin(), network.flows.begin() + 1, network.flows.end());
        const auto after = share(network);
        for (std::size_t f = 0; f < network.flows.size(); ++f) {
            const auto old = static_cast<std::size_t>(std::stoul(network.flows[f].id.substr(1)));
            QVERIFY(after.rates[f] == before.rates[old]);
        }
    }
}

/// On one link: one more flow without a floor never raises the smallest rate per weight.
void TestSharing::newcomerNeverHelpsTheWorst() {
    for (std::uint64_t seed = 500; seed < 560; ++seed) {
        auto network = randomNetwork<Rational>(seed);
        network.resources.resize(1);
        for (auto& flow : network.flows)
            flow.path = {{0, Rational(1)}};
        const auto smallest = [&network] {
            const auto allocation = share(network);
            Rational least = allocation.rates[0] / network.flows[0].weight;
            for (std::size_t f = 1; f < network.flows.size(); ++f)
                least = std::min<Rational>(least, allocation.rates[f] / network.flows[f].weight);
            return least;
        };
        const Rational before = smallest();
        network.flows.push_back({"new", {{0, Rational(1)}}, Rational(2), Rational(0), std::nullopt});
        QVERIFY(smallest() <= before);
    }
}

void TestSharing::checkerFindsFaults() {
    const auto network = randomNetwork<Rational>(7);
    const auto good = share(network);
    for (std::size_t f = 0; f < good.rates.size(); ++f) {
        for (const int change : {-1, 1}) {
            auto bad = good;
            bad.rates[f] += Rational(change, 100);
            QVERIFY(findSharingViolation<Rational>(network.resources, network.flows, bad, Rational(0)));
        }
    }
}

void TestSharing::errors_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown resource") << QByteArray("resource") << QByteArray("simulation.unknown-resource");
    QTest::newRow("capacity") << QByteArray("capacity") << QByteArray("simulation.negative-capacity");
    QTest::newRow("weight") << QByteArray("weight") << QByteArray("simulation.weight-not-positive");
    QTest::newRow("floor") << QByteArray("floor") << QByteArray("simulation.negative-floor");
    QTest::newRow("cap") << QByteArray("cap") << QByteArray("simulation.negative-cap");
    QTest::newRow("coefficient") << QByteArray("coefficient") << QByteArray("simulation.negative-coefficient");
    QTest::newRow("unbounded") << QByteArray("unbounded") << QByteArray("simulation.unbounded-flow");
}

void TestSharing::errors() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, code);
    std::vector<Resource<double>> resources{{"link", 10}};
    SharingFlow<double> flow{"flow", {{0, 1}}, 1, 0, std::nullopt};
    if (kind == "resource")
        flow.path[0].resource = 1;
    if (kind == "capacity")
        resources[0].capacity = -1;
    if (kind == "weight")
        flow.weight = 0;
    if (kind == "floor")
        flow.floor = -1;
    if (kind == "cap")
        flow.cap = -1;
    if (kind == "coefficient")
        flow.path[0].coefficient = -1;
    if (kind == "unbounded")
        flow.path.clear();
    const auto result = shareBandwidth<double>(resources, std::vector{flow});
    QVERIFY(!result);
    QCOMPARE(result.error().code, code.toStdString());
    QCOMPARE(result.error().place.object, std::string(kind == "capacity" ? "link" : "flow"));
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
