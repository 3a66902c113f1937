// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/alignment.h"

#include <QTest>

using namespace fd::diagram;

class TestDiagramAlignment : public QObject {
    Q_OBJECT
private slots:
    void edgesThatMeetPull() {
        const std::vector<Rect> others{{0, 0, 100, 50}, {300, 400, 100, 50}};
        const Snap snap = snapToNeighbours({4, 200, 100, 50}, others, 6);
        QCOMPARE(snap.offset.x, -4.0);
        QCOMPARE(snap.offset.y, 0.0);
        // Left edges, centres and right edges of both meet.
        QCOMPARE(snap.guides.size(), 3U);
        QVERIFY(snap.guides.front().isVertical);
        QCOMPARE(snap.guides.front().from, 0.0);
        QCOMPARE(snap.guides.front().to, 250.0);
    }
    void farEdgesDoNot() {
        const Snap snap = snapToNeighbours({20, 200, 90, 40}, {{0, 0, 100, 50}}, 6);
        QVERIFY(snap.offset == Point{});
        QVERIFY(snap.guides.empty());
    }
    void grid() { QVERIFY((snapToGrid({14, -6}, 10) == Point{10, -10})); }
    void align() {
        const std::vector<Rect> boxes{{0, 0, 100, 50}, {40, 100, 50, 50}, {10, 200, 200, 20}};
        const auto left = aligned(boxes, Alignment::Left);
        const auto right = aligned(boxes, Alignment::Right);
        const auto centre = aligned(boxes, Alignment::Centre);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QCOMPARE(left[i].x, 0.0);
            QCOMPARE(right[i].x + boxes[i].width, 210.0);
            QCOMPARE(centre[i].x + boxes[i].width / 2, 105.0);
            QCOMPARE(left[i].y, boxes[i].y);
        }
    }
    void distribute() {
        const std::vector<Rect> boxes{{300, 0, 100, 50}, {0, 0, 100, 50}, {120, 0, 50, 50}};
        const auto corners = distributed(boxes, true);
        QCOMPARE(corners[1].x, 0.0);
        QCOMPARE(corners[0].x, 300.0);
        QCOMPARE(corners[2].x, 175.0);
        // Too tight for gaps: centres are spaced evenly.
        const auto tight = distributed({{0, 0, 100, 10}, {10, 0, 100, 10}, {60, 0, 100, 10}}, true);
        QCOMPARE(tight[1].x, 30.0);
    }
};

QTEST_APPLESS_MAIN(TestDiagramAlignment)
#include "tst_diagram_alignment.moc"
