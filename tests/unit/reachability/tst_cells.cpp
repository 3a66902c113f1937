// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the matrix say of groups what their pairs say one by one.
#include "random_fabric.h"
#include "reachability/cells.h"

#include <QtTest>

#include <set>

using namespace fd;
using namespace fd::reachability;

class CellsTest : public QObject {
    Q_OBJECT

private slots:
    void groupsSayWhatTheirPairsSay_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void groupsSayWhatTheirPairsSay() {
        QFETCH(int, seed);
        const Fabric fabric(RandomFabric(static_cast<std::uint64_t>(seed), {.vnics = 90, .hosts = 5}).make());
        const Evaluator evaluator(fabric);
        ClassMatrix matrix(fabric, evaluator);
        matrix.summarize();
        const CellReader reader(fabric, matrix);
        // Groups of several sizes, some of which share members.
        std::vector<std::vector<int>> groups;
        SplitMix64 random(static_cast<std::uint64_t>(seed));
        for (int g = 0; g < 24; ++g) {
            std::set<int> members;
            const auto size = 1 + random.below(g < 8 ? 2 : 12);
            while (members.size() < size)
                members.insert(matrix.interfaces()[random.below(matrix.interfaces().size())]);
            groups.emplace_back(members.begin(), members.end());
        }
        for (const auto& a : groups)
            for (const auto& b : groups) {
                const Cell cell = reader.read(CellLine(fabric, matrix, a), CellLine(fabric, matrix, b));
                bool hasYes = false;
                bool hasOther = false;
                std::set<CellState> states;
                for (const int x : a)
                    for (const int y : b)
                        if (x != y) {
                            states.insert(reader.stateOf(x, y));
                            hasYes = hasYes || reader.stateOf(x, y) == CellState::Yes;
                            hasOther = hasOther || reader.stateOf(x, y) != CellState::Yes;
                        }
                if (states.empty()) {
                    QCOMPARE(cell.state, CellState::Self);
                } else if (hasYes && hasOther) {
                    QCOMPARE(cell.state, CellState::Some);
                    QVERIFY(reader.stateOf(cell.from, cell.to) != CellState::Yes);
                } else if (hasYes) {
                    QCOMPARE(cell.state, CellState::Yes);
                } else {
                    QVERIFY(states.contains(cell.state));
                    QCOMPARE(reader.stateOf(cell.from, cell.to), cell.state);
                    QCOMPARE(cell.state == CellState::OneWay, states.contains(CellState::OneWay));
                }
            }
    }
};

QTEST_GUILESS_MAIN(CellsTest)
#include "tst_cells.moc"
